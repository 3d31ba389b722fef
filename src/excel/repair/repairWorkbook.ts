import type { QuarantineEntry, RepairStep } from "../../workbook/integrity/RepairStep";
import { HostError, type Progress } from "../../workbook/InspectionHost";
import { parseAddress } from "../address";
import { applyStep, sheetsOf } from "./applyStep";
import { isLong } from "./askSheet";
import { errorLocation } from "../errorLocation";
import { protectSheet } from "../apply/finishSheet";
import type { KnownBlock } from "../KnownWorkbook";
import { addToQuarantine, lookForQuarantine } from "../write/quarantineSheet";
import { identitiesIn, toCellValues } from "../read/readBlocks";
import { strings } from "../strings";

const batches = 2;

/**
 * Does the steps of a repair in two round trips: one that looks whether everything still stands where it was surveyed,
 * one that does them all. Sheets are unprotected for that and protected again. Stopped half-way it can be planned and
 * done again from a new survey; nothing is then done twice.
 */
export async function repairWorkbook(
  context: Excel.RequestContext,
  steps: readonly RepairStep[],
  surveyed: readonly KnownBlock[],
  { when, onProgress }: { readonly when: string; readonly onProgress: (progress: Progress) => void },
): Promise<void> {
  onProgress({ step: strings.progress.looking, done: 0, of: batches });
  const { application, workbook } = context;
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name");
  const touched = sheetsOf(steps).map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.protection.load("protected");
    return { name, sheet };
  });
  const blocks = surveyed.map((block) => {
    const range = workbook.names.getItemOrNullObject(block.name).getRangeOrNullObject().untrack();
    // A long log is told by its place: its rows were not surveyed.
    range.load(isLong(block) ? "address" : "values");
    return { block, range };
  });
  const entries = steps.flatMap((step) => (step.kind === "quarantine" ? step.entries : []));
  const quarantine = lookForQuarantine(context);
  await context.sync();

  const gone = touched.some(({ sheet }) => sheet.isNullObject);
  if (gone || blocks.some(hasMoved)) throw new HostError("RowsMoving", strings.refusal.changedMeanwhile);
  const locked = new Set(touched.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name));

  onProgress({ step: strings.progress.repairing(steps.length), done: 1, of: batches });
  application.suspendScreenUpdatingUntilNextSync();
  for (const name of locked) workbook.worksheets.getItem(name).protection.unprotect();
  const names = new Set(workbook.names.items.map(({ name }) => name.toLowerCase()));
  addToQuarantine(context, quarantine, withoutDoubles(entries), when);
  for (const step of steps) {
    if (step.kind === "protect") locked.add(step.sheet);
    else applyStep(workbook, step, names);
  }
  for (const name of locked) protectSheet(workbook.worksheets.getItem(name));
  await syncUnlessProtecting(context);
  onProgress({ step: strings.progress.repaired, done: batches, of: batches });
}

/** A sheet that could not be locked again is told of by the next survey; what was repaired stays repaired. */
async function syncUnlessProtecting(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (errorLocation(error) !== "WorksheetProtection.protect") throw error;
  }
}

function hasMoved({ block, range }: { readonly block: KnownBlock; readonly range: Excel.Range }): boolean {
  if (range.isNullObject) return block.rows.length > 0;
  if (isLong(block)) return JSON.stringify(parseAddress(range.address)?.area) !== JSON.stringify(block.area);
  return identitiesIn(toCellValues(range.values), block.fields).join("\n") !== block.rows.join("\n");
}

function withoutDoubles(entries: readonly QuarantineEntry[]): readonly QuarantineEntry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}
