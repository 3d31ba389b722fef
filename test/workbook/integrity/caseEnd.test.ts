import { createHash } from "node:crypto";
import { blankCase } from "../../../src/domain/cases/CaseEntry";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../../src/packs/index";
import { caseTexts } from "../../../src/workbook/cases/strings";
import type { Damage } from "../../../src/workbook/integrity/Damage";
import { examineWorkbook } from "../../../src/workbook/integrity/examineWorkbook";
import { surveyOfPlan } from "../../../src/workbook/integrity/surveyOfPlan";
import { surveyRequest } from "../../../src/workbook/integrity/surveyRequest";
import { planOnce } from "../../support/planOnce";
import { contentsOf } from "../../../src/workbook/blocks/blocksOfPlan";
import type { CellContent, FormulaContent, WorkbookPlan } from "../../../src/workbook/WorkbookPlan";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T10:00:00Z" };
const request = surveyRequest(planOnce(pack, blankInspection(pack), stamp));
const known = blankCase("OOC-1", "C-0000001");
const plan = planOnce(pack, { ...blankInspection(pack), cases: { "out-of-court": [known] } }, stamp);
const name = plan.names.find((each) => each.name === "Cases_Out_of_court");
if (name === undefined) throw new Error("no case sheet");
const { area } = name;
const closing = area.row + area.rows - 1;

/** The workbook with these cells over those of the case sheet. */
function withCells(row: number, column: number, cells: readonly (readonly CellContent[])[]): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.name === "Cases" ? { ...sheet, blocks: [...sheet.blocks, { row, column, cells }] } : sheet,
    ),
  };
}

function examine(damaged: WorkbookPlan): readonly Damage[] {
  return examineWorkbook(pack, surveyOfPlan(damaged, request), { stamp, hash });
}

function references(count: number): readonly (readonly CellContent[])[] {
  return Array.from({ length: count }, (_, number) => [`OOC-${number + 2}`, "", "AL"]);
}

describe("the end of a case sheet", () => {
  it("[P20] goes below 500 cases that were pasted over it, in one step each for all of them", () => {
    const [damage, ...others] = examine(withCells(area.row + 2, 1, references(500)));
    expect(others).toEqual([]);
    const last = area.row + 2 + 500 - 1;
    expect(damage).toMatchObject({ code: "rows-below", sheet: "Cases", level: 1 });
    expect(damage?.rows).toHaveLength(last - closing + 1);
    const steps = damage?.moves[0]?.steps ?? [];
    expect(steps.length).toBeLessThan(12);
    expect(steps[0]).toEqual({ kind: "insertRows", sheet: "Cases", at: last + 1, count: 1 });
    const written = steps.filter((step) => step.kind === "write");
    expect(written.map(({ row, column, content }) => [row, column, content])).toEqual([
      [closing, 0, ""],
      [last + 1, 0, "End"],
      [last + 1, 1, caseTexts.endNote],
    ]);
    expect(steps.at(-1)).toEqual({
      kind: "setName",
      name: name.name,
      sheet: "Cases",
      area: { ...area, rows: last + 1 - area.row + 1 },
    });
  });

  it("[P20] goes below cases that were pasted right below it; a remark there is left alone", () => {
    const [damage] = examine(withCells(closing + 1, 1, references(2)));
    expect(damage?.rows).toEqual([String(closing + 2), String(closing + 3)]);
    expect(examine(withCells(closing + 1, 1, [["a remark"]]))).toEqual([]);
    expect(examine(plan)).toEqual([]);
  });

  it("[P20] gets its words back where they were typed over", () => {
    const [damage, ...others] = examine(withCells(closing, 0, [[""]]));
    expect(others).toEqual([]);
    expect(damage).toMatchObject({ code: "heading-missing", moves: [] });
    expect(damage?.steps).toContainEqual({
      kind: "write",
      sheet: "Cases",
      row: closing,
      column: 0,
      content: "End",
    });
  });
});

describe("the formulas of the cases", () => {
  const [line = []] = contentsOf(
    plan.sheets.find((sheet) => sheet.name === "Cases")!,
    {
      ...area,
      row: area.row + 1,
      rows: 1,
    },
  );
  const column = line.findIndex((cell) => typeof cell === "object" && cell?.formula.includes("CHECK_CASE("));
  const check = line[column] as FormulaContent;

  it("[P21] are found stuck, and entered again", () => {
    const [damage, ...others] = examine(withCells(area.row + 1, column, [[{ ...check, value: "#NAME?" }]]));
    expect(others).toEqual([]);
    expect(damage).toMatchObject({ code: "formula-stuck", rows: ["OOC-1"], repairable: true });
    expect(damage?.steps).toEqual([
      { kind: "write", sheet: "Cases", row: area.row + 1, column, content: { formula: check.formula } },
    ]);
  });

  it("[P21] are found to look at another case's row", () => {
    const below = check.formula.replaceAll(String(area.row + 2), String(area.row + 3));
    expect(below).not.toBe(check.formula);
    const [damage, ...others] = examine(withCells(area.row + 1, column, [[{ formula: below, value: "" }]]));
    expect(others).toEqual([]);
    expect(damage).toMatchObject({ code: "formula-changed", rows: ["OOC-1"] });
  });

  it("[P21] [P20] are not asked of a blank row that lost them, as fully blank rows get theirs with their case", () => {
    const blankRow = line.map((cell) => (typeof cell === "object" && cell !== null ? "" : null));
    expect(examine(withCells(area.row + 3, 0, [blankRow]))).toEqual([]);
  });
});
