import { readInspection } from "../../src/domain/inspection/readInspection";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import { youthJustice202406 } from "../../src/packs/index";
import { sample } from "../../src/packs/youth-justice/2024-06/sample";
import { blockNames } from "../../src/workbook/names";
import { planOnce } from "../support/planOnce";
import type { CellContent, SheetPlan, WorkbookPlan } from "../../src/workbook/WorkbookPlan";

const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T09:30:00.000Z" };

/** The invented inspection that comes with the pack. */
export function sampleInspection(): Inspection {
  const read = readInspection(youthJustice202406, sample);
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return read.value;
}

export function samplePlan(): WorkbookPlan {
  return planOnce(youthJustice202406, sampleInspection(), stamp);
}

/** The sample's workbook with one value of its record changed, as another version would have written it. */
export function samplePlanWith(key: string, value: string): WorkbookPlan {
  const plan = samplePlan();
  const record = plan.names.find(({ name }) => name === blockNames.record)?.sheet;
  const cells = (row: readonly CellContent[]) => (row[0] === key ? [key, value, ...row.slice(2)] : row);
  const change = (sheet: SheetPlan): SheetPlan => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map(cells) })),
  });
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === record ? change(sheet) : sheet)) };
}

/** Somebody's shopping list. */
export const foreignPlan: WorkbookPlan = {
  schema: "plan/1",
  sheets: [
    {
      id: "list",
      name: "List",
      visibility: "visible",
      columns: [{ width: 20 }],
      blocks: [{ row: 0, column: 0, cells: [["Milk"], ["Bread"]] }],
      styles: [],
      validations: [],
      conditionalFormats: [],
      protected: false,
    },
  ],
  names: [],
  active: "List",
};
