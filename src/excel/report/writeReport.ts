import { HostError } from "../../workbook/InspectionHost";
import { blockNames } from "../../workbook/names";
import type { QuarantineEntry } from "../../workbook/integrity/RepairStep";
import { layOutReportText } from "../../workbook/report/reportLayout";
import { areaReference, onSheet } from "../../workbook/formula/cellReference";
import { strayReportTexts } from "../../workbook/report/strayReportTexts";
import type { Area, NamePlan, SheetPlan } from "../../workbook/WorkbookPlan";
import { parseAddress } from "../address";
import { chartPrefix } from "../apply/applyCharts";
import { applyPrint } from "../apply/applyPrint";
import { applySheet } from "../apply/applySheet";
import { errorLocation } from "../errorLocation";
import { finishSheet } from "../apply/finishSheet";
import { stopIfLate, type Turn } from "../inExcel";
import { addToQuarantine, lookForQuarantine } from "../write/quarantineSheet";
import { rangeAt } from "../rangeAt";
import { toCellValues } from "../read/readBlocks";
import { reportContent, reportContentName } from "./reportContent";
import { strings } from "../strings";
import { syncPrinted } from "../apply/syncPrinted";

/**
 * Replaces what the last write put on the report sheet, all in one batch after two that look; adds the sheet again where
 * it was deleted. What people typed between their boxes goes to the quarantine table; answers with how many texts that are.
 * Taking protection off and on empties Excel's undo list, so it happens here and at creation only.
 */
export async function writeReport(
  context: Excel.RequestContext,
  turn: Turn,
  report: SheetPlan,
  when: string,
): Promise<number> {
  const found = await findReport(context, report);
  // Another write may have begun since; two at once would trip over each other.
  stopIfLate(turn);
  const { application, workbook } = context;
  const quarantine = found.strays.length === 0 ? null : lookForQuarantine(context);
  const old =
    found.home === undefined ? undefined : await inspect(context, workbook.worksheets.getItem(found.home));

  stopIfLate(turn);
  application.suspendScreenUpdatingUntilNextSync();
  const { worksheets } = workbook;
  const sheet = found.home === undefined ? worksheets.add(report.name) : worksheets.getItem(found.home);
  if (old?.isProtected) sheet.protection.unprotect();
  if (quarantine !== null) addToQuarantine(context, quarantine, found.strays, when);
  for (const chart of old?.charts ?? []) chart.delete();
  const generated = found.content ?? old?.used;
  if (generated !== undefined) clear(sheet, generated, unmoved(found.texts));
  applySheet(sheet, old === undefined ? report : withoutBoxes(report, found.boxes));
  const home = found.home ?? report.name;
  setName(workbook, found.names, reportContent({ ...report, name: home }));
  setName(workbook, found.names, {
    name: blockNames.reportText,
    sheet: home,
    area: layOutReportText().block,
  });
  await syncUnlessProtecting(
    context,
    () => applyPrint(workbook.worksheets.getItem(home), report.print),
    () => finishSheet(workbook.worksheets.getItem(home), report),
  );
  return found.strays.length;
}

interface Found {
  /** The report sheet's present name; `undefined` where it was deleted. */
  readonly home: string | undefined;
  /** What the last write put there. */
  readonly content: Area | undefined;
  /** Where the inspectors' own texts stand. */
  readonly texts: Area | undefined;
  /** The rows, 0-based, of the boxes that stand where they are planned. */
  readonly boxes: ReadonlySet<number>;
  /** What people typed between the boxes. */
  readonly strays: readonly QuarantineEntry[];
  /** Every name in the workbook. */
  readonly names: readonly string[];
}

/** Finds the report sheet by the names on it and not by its own, which people change. */
async function findReport(context: Excel.RequestContext, report: SheetPlan): Promise<Found> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  const content = names.getItemOrNullObject(reportContentName).getRangeOrNullObject().untrack();
  content.load("address");
  const texts = names.getItemOrNullObject(blockNames.reportText).getRangeOrNullObject().untrack();
  texts.load("address,values");
  await context.sync();

  const contentAt = content.isNullObject ? undefined : parseAddress(content.address);
  const textsAt = texts.isNullObject ? undefined : parseAddress(texts.address);
  const home = textsAt?.sheet ?? contentAt?.sheet;
  const same = (name: string): boolean => name.toLowerCase() === report.name.toLowerCase();
  if (home === undefined && worksheets.items.some(({ name }) => same(name))) {
    throw new HostError("SheetsTaken", strings.refusal.reportTaken(report.name));
  }
  return {
    home,
    content: contentAt?.sheet === home ? contentAt?.area : undefined,
    texts: textsAt?.area,
    boxes: textsAt === undefined ? new Set() : boxesAt(textsAt.area, texts.values),
    strays:
      textsAt === undefined
        ? []
        : strayReportTexts(textsAt.sheet ?? report.name, toCellValues(texts.values), textsAt.area.row),
    names: names.items.map(({ name }) => name),
  };
}

interface OldReport {
  readonly isProtected: boolean;
  readonly charts: readonly Excel.Chart[];
  readonly used: Area | undefined;
}

/** Looks before touching: unprotecting a sheet that is not protected fails, and so does protecting one that is. */
async function inspect(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<OldReport> {
  sheet.protection.load("protected");
  sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(false).untrack();
  used.load("address");
  await context.sync();
  return {
    isProtected: sheet.protection.protected,
    charts: sheet.charts.items.filter(({ name }) => name.startsWith(chartPrefix)),
    used: used.isNullObject ? undefined : parseAddress(used.address)?.area,
  };
}

/**
 * Takes away what the last write put there. The inspectors' texts stay until the new ones are written over them:
 * should the batch stop in between, they must not be lost.
 */
function clear(sheet: Excel.Worksheet, generated: Area, texts: Area | undefined): void {
  const all = rangeAt(sheet, generated);
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear("Formats");
  for (const rows of rowsBeside(generated, texts)) rangeAt(sheet, rows).clear("Contents");
}

function boxesAt(area: Area, values: readonly (readonly unknown[])[]): ReadonlySet<number> {
  if (unmoved(area) === undefined) return new Set();
  const { boxes } = layOutReportText();
  return new Set(
    boxes.filter(({ id, textRow }) => values[textRow - area.row]?.[0] === id).map(({ textRow }) => textRow),
  );
}

/** The boxes keep what is in them by now: somebody may have typed there since the workbook was read. */
function withoutBoxes(report: SheetPlan, boxes: ReadonlySet<number>): SheetPlan {
  const { block } = layOutReportText();
  const text = block.column + 1;
  return {
    ...report,
    blocks: report.blocks.map(({ row, column, cells }) => ({
      row,
      column,
      cells: cells.map((line, index) =>
        boxes.has(row + index) ? line.map((cell, at) => (column + at === text ? null : cell)) : line,
      ),
    })),
  };
}

/** Texts that someone's inserted rows have moved will not be written over where they are, so they go with the rest. */
function unmoved(texts: Area | undefined): Area | undefined {
  const { block } = layOutReportText();
  return texts?.row === block.row && texts.rows === block.rows ? texts : undefined;
}

/** The rows of an area above and below another one. */
function rowsBeside(area: Area, other: Area | undefined): readonly Area[] {
  if (other === undefined) return [area];
  const end = area.row + area.rows;
  const above = { ...area, rows: Math.min(other.row, end) - area.row };
  const below = Math.max(other.row + other.rows, area.row);
  return [above, { ...area, row: below, rows: end - below }].filter(({ rows }) => rows > 0);
}

/** Moves a name in one step, so that there is no moment without it; adds it where it is not there. */
function setName({ names, worksheets }: Excel.Workbook, known: readonly string[], plan: NamePlan): void {
  if (known.includes(plan.name))
    names.getItem(plan.name).formula = `=${onSheet(plan.sheet, areaReference(plan.area))}`;
  else names.add(plan.name, rangeAt(worksheets.getItem(plan.sheet), plan.area));
}

/** Protection comes last; a written report that could not be locked again is still a written report. */
async function syncUnlessProtecting(...what: Parameters<typeof syncPrinted>): Promise<void> {
  try {
    await syncPrinted(...what);
  } catch (error) {
    if (errorLocation(error) !== "WorksheetProtection.protect") throw error;
  }
}
