import fc from "fast-check";
import { youthJustice202406 as pack } from "../../src/packs";
import { blocksOfPlan } from "../../src/workbook/blocksOfPlan";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { arbitraryInspection } from "./arbitraryInspection";

const stamp = { engine: "0.1.0", writtenAt: "2024-06-12T09:30:00Z" };

describe("readWorkbook", () => {
  it("gives back the very inspection that a workbook was planned from", () => {
    fc.assert(
      fc.property(arbitraryInspection(pack), (inspection) => {
        const reading = readWorkbook(pack, blocksOfPlan(planWorkbook(pack, inspection, stamp)));
        expect(reading).toEqual({ inspection, findings: [] });
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});
