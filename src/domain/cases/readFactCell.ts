import { readDateCell } from "../inspection/readDateCell";
import { fromSerialTime } from "../inspection/serialDate";
import type { FactValue } from "../timescales/CaseFacts";
import { readMoment, writeMoment } from "../timescales/moment";
import type { FactKind } from "../timescales/Practice";

type Cell = string | number | boolean;

/** A moment, a list of moments or a number from a cell; `null` for a blank. Flags are words and read as those. */
export function readFactCell(kind: Exclude<FactKind, "flag">, cell: Cell): FactValue | "unknown" {
  if (cell === "") return null;
  if (kind === "number") return readNumberCell(cell);
  if (kind === "moment") return readMomentCell(cell);
  if (typeof cell !== "string") {
    const moment = readMomentCell(cell);
    return moment === null || moment === "unknown" ? "unknown" : [moment];
  }
  const moments: string[] = [];
  for (const part of cell.split(/[;,\n]/)) {
    const moment = readMomentCell(part.trim());
    if (moment === "unknown") return "unknown";
    if (moment !== null) moments.push(moment);
  }
  return moments.length === 0 ? null : moments;
}

function readNumberCell(cell: Cell): number | "unknown" {
  const number = typeof cell === "string" ? Number(cell.trim() || "x") : cell;
  return typeof number === "number" && Number.isFinite(number) ? number : "unknown";
}

/** A day, or a day with its time: as Excel's number, as `2024-06-12 16:05`, or a day in words. */
function readMomentCell(cell: Cell): string | null | "unknown" {
  if (typeof cell === "number" && !Number.isInteger(cell)) {
    const time = fromSerialTime(cell);
    return time === null ? "unknown" : time.slice(0, 16);
  }
  if (typeof cell === "string") {
    const moment = readMoment(cell.trim().replace(/\s+(?=\d{2}:\d{2}$)/, "T"));
    if (moment !== null) return writeMoment(moment);
  }
  return readDateCell(cell);
}
