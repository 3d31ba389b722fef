import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../src/packs";
import { planWorkbook } from "../../src/workbook/planWorkbook";

const { sheets } = planWorkbook(pack, blankInspection(pack), {
  engine: "0.1.0",
  writtenAt: "2026-11-22T08:00:00.000Z",
});
const rules = sheets.flatMap(({ validations }) => validations);

describe("what Excel offers and says while someone types", () => {
  it("[P1] no rule stops an entry or puts a dialog in its way: what is typed stays and is checked", () => {
    expect(rules.length).toBeGreaterThan(30);
    expect(rules.filter(({ error }) => error.stop || error.silent !== true)).toEqual([]);
  });

  it("every rule says before and after what belongs in its cells", () => {
    for (const { prompt, error } of rules)
      expect([prompt.title, prompt.message, error.title, error.message]).not.toContain("");
  });
});
