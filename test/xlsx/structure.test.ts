import fc from "fast-check";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { anyPlan } from "./support/arbitraryPlan";
import { handPlan } from "./support/handPlan";
import { partsOf } from "./support/partsOf";
import { realPlan } from "./support/realPlan";
import { structureFaults } from "./support/structureFaults";

describe("the structure of a written file, which Excel insists on", () => {
  it("is sound for a sheet with one of everything", async () => {
    expect(structureFaults(partsOf(await writeXlsx(handPlan)))).toEqual([]);
  });

  it("is sound for the sample inspection's workbook", async () => {
    expect(structureFaults(partsOf(await writeXlsx(await realPlan())))).toEqual([]);
  });

  it("is sound for any plan, but for validations that the plan itself lets overlap", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const faults = structureFaults(partsOf(await writeXlsx(plan)));
        expect(faults.filter((fault) => !fault.endsWith("validations overlap"))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("is found wanting where parts, order, counts or numbers are wrong", async () => {
    const parts = partsOf(await writeXlsx(handPlan));
    const sheet = "xl/worksheets/sheet1.xml";
    const broken = {
      ...parts,
      "xl/styles.xml": (parts["xl/styles.xml"] ?? "").replace(
        /<numFmt [^>]*\/>(<fill>.*?<\/fill>)/,
        "$1<numFmt/>",
      ),
      [sheet]: (parts[sheet] ?? "")
        .replace('<dataValidations count="2"', '<dataValidations count="3"')
        .replace(/<pageMargins[^>]*\/>/, "")
        .replace("<sheetData>", '<pageMargins left="1"/><sheetData>')
        .replace(/t="s"><v>\d+<\/v>/, 't="s"><v>999</v>'),
    };
    expect(structureFaults(broken)).toEqual(
      expect.arrayContaining([
        `${sheet}: <dataValidations> counts wrongly`,
        `${sheet}: the children of <worksheet> are out of order`,
        `${sheet}: a cell has an unknown text`,
        "xl/styles.xml: the children of <dxf> are out of order",
      ]),
    );
    expect(structureFaults({ ...parts, [sheet]: "<worksheet>" })).toEqual([`${sheet}: is not well-formed`]);
  });
});
