import { readFileSync } from "node:fs";
import { functionsDoc } from "../../scripts/functionsDoc.mjs";
import { functionsMetadata } from "../../scripts/functionsMetadata.mjs";

describe("docs/functions.md", () => {
  it("is what the functions' comments say; run `npm run docs` when this fails", async () => {
    expect(readFileSync("docs/functions.md", "utf8")).toBe(await functionsDoc("."));
  });

  it("says of every function what it decides, gives, refuses and rests on, with an example", async () => {
    const sections = (await functionsDoc(".")).split("\n### ").slice(1);
    const { functions } = await functionsMetadata("src/functions/functions.ts");
    expect(sections).toHaveLength(functions.length);
    for (const section of sections) {
      const [id] = section.split("\n");
      expect(section).toMatch(/\*\*Result:\*\* \S.*\./);
      expect(section).toMatch(/\*\*Errors:\*\* `#VALUE!` \S.*\./);
      expect(section).toContain(`**Example:** \`=INSPECT.${id}(`);
      expect(section).toMatch(/\*\*Rules:\*\* [PR]\d+/);
      expect(section).not.toContain("undefined");
    }
  });
});
