import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { youthJustice202406 } from "../../src/packs";
import { planWorkbook } from "../../src/workbook/planWorkbook";

const stamp = { engine: "0.1.0", writtenAt: "2024-06-12T09:30:00Z" };

describe("planWorkbook", () => {
  const plan = planWorkbook(
    youthJustice202406,
    blankInspection(youthJustice202406, { service: "Westshire" }),
    stamp,
  );

  it("lays the sheets out in the order inspectors work", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "Inspection",
      "1.1",
      "1.2",
      "1.3",
      "1.4",
      "3.4",
      "4.1",
      "Report",
      "Decisions",
      "Above the Line",
    ]);
  });
});
