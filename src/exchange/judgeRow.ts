import type { CellReader } from "./cellReader";
import type { ReadRow } from "./ReadRow";

/** What became of a row's value when it was held against what is there already. */
export interface Offer<Value> {
  readonly value: Value;
  /** Why it is refused; empty where it is not. */
  readonly refused: string;
  readonly putRight: string;
}

/** What becomes of a row: refused where its cells are, or where `offer` refuses it; put right where anything was. */
export function judgeRow<Value>(
  line: number,
  title: string,
  cells: Pick<CellReader<string>, "notes" | "refusals">,
  offer: () => Offer<Value>,
): ReadRow<Value> {
  const offered = cells.refusals.length > 0 ? null : offer();
  const refusals = offered === null ? cells.refusals : offered.refused === "" ? [] : [offered.refused];
  if (offered === null || refusals.length > 0)
    return { line, status: "refused", notes: refusals, value: null, title };
  const notes = [...cells.notes, ...(offered.putRight === "" ? [] : [offered.putRight])];
  return { line, status: notes.length === 0 ? "accepted" : "putRight", notes, value: offered.value, title };
}
