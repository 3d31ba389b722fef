import type { WorkbookState } from "../workbook/InspectionHost";
import { workbookSchema } from "../workbook/names";

/** Keys of the record that say how far creation came, and the words under them. */
export const recordKeys = { state: "state", schema: "schema" } as const;
export const recordStates = { building: "building", complete: "complete" } as const;

/** What the rows of the record say about the workbook; `undefined` where they are not a record of ours. */
export function readRecord(
  rows: readonly (readonly unknown[])[],
): Exclude<WorkbookState, { kind: "none" }> | undefined {
  const record = new Map(rows.map(([key, value]) => [String(key ?? ""), String(value ?? "")]));
  const schema = record.get(recordKeys.schema);
  const state = record.get(recordKeys.state);
  if (schema === undefined && state === undefined) return undefined;
  if (schema !== undefined && isNewer(schema)) return { kind: "newer", schema };
  return { kind: state === recordStates.complete ? "inspection" : "unfinished" };
}

/** Schemas are `workbook/1`, `workbook/2`, …; one that is not counted this way is not ours to touch either. */
function isNewer(schema: string): boolean {
  return schema !== workbookSchema && !(versionOf(schema) < versionOf(workbookSchema));
}

function versionOf(schema: string): number {
  return Number(/^workbook\/(\d+)$/.exec(schema)?.[1] ?? Number.NaN);
}
