import type { CreateOutcome, InspectionHost } from "../../workbook/InspectionHost";
import { sheetNames } from "../../workbook/names";
import type { RecordState } from "../../workbook/planRecordSheet";
import type { SheetPlan, WorkbookPlan } from "../../workbook/WorkbookPlan";
import { applyPrint } from "../apply/applyPrint";
import { applySheet } from "../apply/applySheet";
import { isBlank, lookForBlankSheets, untouchedSheet } from "./blankSheets";
import { claimWorkbook, type Leftovers } from "./claimWorkbook";
import { finishSheet } from "../apply/finishSheet";
import { lookAtWorkbook, toSight } from "../read/lookAtWorkbook";
import { rangeAt } from "../rangeAt";
import { recordStateCell, withRecordState } from "./recordPlan";
import { refuseLongTexts } from "../refuseLongText";
import { removeEverything, removeLeftovers } from "./removeLeftovers";
import { strings } from "../strings";
import { syncPrinted } from "../apply/syncPrinted";

const steps = 3;

/**
 * Builds the workbook in three round trips: look, build, finish. The record is there before anything else and says
 * `building` until everything is; so whatever fails in between, the next call recognises it and builds anew.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { onProgress, isCancelled }: Parameters<InspectionHost["create"]>[1],
): Promise<CreateOutcome> {
  refuseLongTexts(plan.sheets);
  const { workbook } = context;

  onProgress({ step: strings.progress.looking, done: 0, of: steps });
  const look = lookAtWorkbook(context);
  const blanks = lookForBlankSheets(
    workbook,
    plan.sheets.map(({ name }) => name),
  );
  await context.sync();
  const sight = toSight(look);
  const leftovers = claimWorkbook(plan, sight, (sheet) => isBlank(blanks, sheet));
  const ours = [sheetNames.record, ...leftovers.sheets];
  const others = sight.sheets.filter(({ name, visible }) => visible && !ours.includes(name));
  // Excel needs a visible sheet throughout; where the user left none, one is lent.
  const spare = others.length === 0 ? workbook.worksheets.add() : undefined;
  if (isCancelled()) return cancel(context, leftovers);

  onProgress({ step: strings.progress.building(plan.sheets.length), done: 1, of: steps });
  build(context, plan, leftovers);
  await context.sync();
  if (isCancelled()) return cancel(context, allOf(plan));

  onProgress({ step: strings.progress.finishing, done: 2, of: steps });
  const [only, ...rest] = others.map(({ name }) => name);
  const untouched = rest.length === 0 && only === untouchedSheet(blanks) ? only : undefined;
  await syncPrinted(
    context,
    () => print(workbook, plan),
    () => {
      finish(context, plan);
      spare?.delete();
      if (untouched !== undefined) workbook.worksheets.getItem(untouched).delete();
    },
  );
  onProgress({ step: strings.progress.done, done: steps, of: steps });
  return "created";
}

/** Queues the whole workbook, the record before anything else. */
function build(
  { application, workbook }: Excel.RequestContext,
  plan: WorkbookPlan,
  leftovers: Leftovers,
): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const record = recordOf(plan);
  const recordSheet = leftovers.recordSheet
    ? workbook.worksheets.getItem(sheetNames.record)
    : workbook.worksheets.add(record.name);
  recordSheet.visibility = "VeryHidden";
  if (leftovers.recordSheet) recordSheet.getRange().untrack().clear();
  applySheet(recordSheet, withRecordState(record, "building"));
  removeLeftovers(workbook, leftovers);
  addNames(workbook, plan, record, recordSheet);
  const others = plan.sheets.filter((sheetPlan) => sheetPlan !== record);
  // The names mark each sheet as ours before anything else is on it, and formulas find every sheet and name there.
  const sheets = others.map((sheetPlan) => {
    const sheet = workbook.worksheets.add(sheetPlan.name);
    addNames(workbook, plan, sheetPlan, sheet);
    return { sheet, sheetPlan };
  });
  for (const { sheet, sheetPlan } of sheets) applySheet(sheet, sheetPlan);
}

function print({ worksheets }: Excel.Workbook, plan: WorkbookPlan): void {
  for (const sheet of plan.sheets) applyPrint(worksheets.getItem(sheet.name), sheet.print);
}

function finish({ application, workbook }: Excel.RequestContext, plan: WorkbookPlan): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.calculate("Recalculate");
  const record = recordOf(plan);
  for (const sheetPlan of plan.sheets) {
    if (sheetPlan !== record) finishSheet(workbook.worksheets.getItem(sheetPlan.name), sheetPlan);
  }
  const recordSheet = workbook.worksheets.getItem(record.name);
  const complete: RecordState = "complete";
  const state = recordStateCell(record);
  rangeAt(recordSheet, { ...state, rows: 1, columns: 1 }).values = [[complete]];
  finishSheet(recordSheet, record);
  workbook.worksheets.getItem(plan.active).activate();
}

function addNames(
  workbook: Excel.Workbook,
  plan: WorkbookPlan,
  { name }: SheetPlan,
  sheet: Excel.Worksheet,
): void {
  for (const named of plan.names) {
    if (named.sheet === name) workbook.names.add(named.name, rangeAt(sheet, named.area));
  }
}

async function cancel(context: Excel.RequestContext, built: Leftovers): Promise<CreateOutcome> {
  removeEverything(context.workbook, built);
  await context.sync();
  return "cancelled";
}

function allOf(plan: WorkbookPlan): Leftovers {
  const names = plan.sheets.map(({ name }) => name);
  return {
    sheets: names.filter((name) => name !== sheetNames.record),
    names: plan.names.map(({ name }) => name),
    recordSheet: names.includes(sheetNames.record),
  };
}

function recordOf(plan: WorkbookPlan): SheetPlan {
  const record = plan.sheets.find(({ name }) => name === sheetNames.record);
  if (record === undefined) throw new Error("The plan has no record sheet");
  return record;
}
