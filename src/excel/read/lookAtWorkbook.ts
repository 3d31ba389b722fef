import type { WorkbookState } from "../../workbook/InspectionHost";
import { blockNames, sheetNames } from "../../workbook/names";
import { readRecord, type RecordReading } from "../../workbook/record/readRecord";
import { toCellValues } from "./readBlocks";

/** What is in the open workbook, as far as it concerns us. */
export interface Sight {
  readonly state: WorkbookState["kind"];
  /** The schema of a newer version's workbook. */
  readonly schema: string | undefined;
  readonly sheets: readonly { readonly name: string; readonly visible: boolean }[];
  /** Workbook-wide names with what they refer to, such as `='1.1'!$A$2:$N$40` or `=#REF!`. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly recordSheet: boolean;
}

/** What was asked of the workbook and is answered by the next sync. */
export interface Look {
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly named: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/**
 * Queues the questions. The record is found by its name, which follows it, and by its sheet, since a creation may have
 * been interrupted before the name was there.
 */
export function lookAtWorkbook({ workbook: { worksheets, names } }: Excel.RequestContext): Look {
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  const named = names.getItemOrNullObject(blockNames.record).getRangeOrNullObject().untrack();
  named.load("values");
  const sheet = worksheets.getItemOrNullObject(sheetNames.record);
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("values");
  return { worksheets, names, named, sheet, used };
}

/** The answers, once they are there. */
export function toSight({ worksheets, names, named, sheet, used }: Look): Sight {
  const byName = recordIn(named);
  const record = byName.kind === "none" ? recordIn(used) : byName;
  // Nothing but an empty sheet under the record's own name: creation stopped right after adding it.
  const justBegun = !sheet.isNullObject && used.isNullObject;
  return {
    state: record.kind === "none" ? withoutRecord(names, justBegun) : stateOf(record),
    schema: record.kind === "newer" ? record.schema : undefined,
    sheets: worksheets.items.map(({ name, visibility }) => ({ name, visible: visibility === "Visible" })),
    names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
    recordSheet: !sheet.isNullObject,
  };
}

/** Where our rows are still there, somebody deleted the record of an inspection, and it can be repaired. */
function withoutRecord({ items }: Excel.NamedItemCollection, justBegun: boolean): WorkbookState["kind"] {
  if (justBegun) return "unfinished";
  const isThere = items.some(
    ({ name, formula }) => name === blockNames.inspection && !String(formula).includes("#REF!"),
  );
  return isThere ? "inspection" : "none";
}

/** Whether the framework is among those at hand is for the pane to say. */
function stateOf({ kind }: RecordReading): WorkbookState["kind"] {
  return kind === "unknownPack" ? "inspection" : kind;
}

function recordIn(range: Excel.Range): RecordReading {
  return readRecord({ [blockNames.record]: range.isNullObject ? null : toCellValues(range.values) });
}

/** The sight as the pane asks for it. `needed` are the names of the sheets that creation would add. */
export function toWorkbookState(sight: Sight, needed: readonly string[]): WorkbookState {
  if (sight.state === "newer") return { kind: "newer", schema: sight.schema ?? "" };
  if (sight.state !== "none") return { kind: sight.state };
  return { kind: "none", taken: takenSheets(sight, needed) };
}

/** Sheets in the way, by the names they have in the workbook; Excel does not tell names apart by case. */
export function takenSheets(sight: Sight, needed: readonly string[]): readonly string[] {
  const wanted = new Set(needed.map((name) => name.toLowerCase()));
  return sight.sheets.map(({ name }) => name).filter((name) => wanted.has(name.toLowerCase()));
}
