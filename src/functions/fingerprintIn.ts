import { answersFingerprint } from "../domain/inspection/answersFingerprint";
import { cellsOf } from "./cellsOf";
import { rejectCell } from "./rejectCell";
import { texts } from "./strings";

/** The fingerprint of answers beside the identities of their rows, every cell as long as it stands there. */
export function fingerprintIn(answers: unknown, ids: unknown): number {
  const [cells, identities] = [cellsOf(answers), cellsOf(ids)];
  if (cells.length !== identities.length)
    return rejectCell(texts.lengthsDiffer(cells.length, identities.length));
  return answersFingerprint(
    cells.map((answer, row) => ({ answer: contentOf(answer), id: contentOf(identities[row]) })),
  );
}

/** An empty cell comes as `null`, or in older versions of Excel as 0. */
function contentOf(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return cell === 0 ? "" : String(cell);
  return typeof cell === "boolean" ? String(cell) : "";
}
