import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { requiredCodes } from "../../../src/domain/framework/parse/requiredCodes";

/** Message codes that stand as literals in the domain's rules. */
function raisedCodes(): readonly string[] {
  const folders = ["rating", "inspection", "checks", "decisions", "evidence", "privacy"].map((name) =>
    join(__dirname, "../../../src/domain", name),
  );
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
  const found = files.flatMap((text) => text.match(/(?<=")[A-Z0-9]+(\.[0-9])?(-[A-Z0-9.]+)+(?=")/g) ?? []);
  return [...new Set(found)].sort();
}

describe("requiredCodes", () => {
  it("are exactly the codes that the rules raise by themselves, so that no pack leaves one without words", () => {
    expect(raisedCodes()).toEqual([...requiredCodes].sort());
  });
});
