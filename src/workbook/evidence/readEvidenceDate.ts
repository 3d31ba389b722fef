import { readDateCell } from "../../domain/inspection/readDateCell";
import { toSerialDate } from "../../domain/inspection/serialDate";
import type { CellValue } from "../InspectionHost";

/**
 * The date of an item of evidence as an ISO date: what `readDateCell` reads, and figures as they are written in Britain,
 * day first, `12/06/2024`. A day that is not in the calendar is unknown.
 */
export function readEvidenceDate(content: CellValue): string | null | "unknown" {
  const plain = readDateCell(content);
  if (plain !== "unknown" || typeof content !== "string") return plain;
  const parts = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/.exec(content);
  if (parts === null) return "unknown";
  const [, day = "", month = "", year = ""] = parts;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return toSerialDate(iso) === null ? "unknown" : iso;
}
