import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readInspection } from "../../../src/domain/inspection/readInspection";
import { youthJustice202406 as pack } from "../../../src/packs/index";

const doc = readFileSync(join(__dirname, "../../../docs/inspection-file.md"), "utf8");

describe("docs/inspection-file.md", () => {
  const example = /```json\n([\s\S]*?)```/.exec(doc)?.[1] ?? "";

  it("has an example that reads", () => {
    expect(readInspection(pack, JSON.parse(example))).toMatchObject({ ok: true });
  });

  it("names every field", () => {
    const result = readInspection(pack, JSON.parse(example));
    if (!result.ok) throw new Error("The example does not read.");
    const { details, settings, prompts } = result.value;
    const fields = [result.value, details, settings, ...Object.values(prompts)].flatMap((part) =>
      Object.keys(part),
    );
    for (const field of fields) expect(doc).toContain(`\`${field}\``);
  });

  it("quotes problems as they are", () => {
    const result = readInspection(pack, {
      schema: "inspection/1",
      pack: pack.id,
      details: { fieldworkStart: "2024-02-30" },
      prompts: { "1.1.1a": { answer: "maybe" }, "9.9.9a": {} },
    });
    const lines = result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(doc).toContain(line);
  });
});
