import { readFactCell } from "../../../domain/cases/readFactCell";
import { longDate } from "../../../domain/inspection/longDate";
import type { FactValue } from "../../../domain/timescales/CaseFacts";
import type { FactKind } from "../../../domain/timescales/Practice";
import { factCell } from "../../../workbook/cases/caseCells";
import type { Parsed } from "../../components/TextEntry";
import { strings } from "./strings";

const texts = strings.facts;

/** A fact as it stands in its field: a day in words, a day with its time as on a clock, several with semicolons. */
export function factText(value: FactValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? strings.yes : strings.no;
  if (typeof value === "string") return dayText(value);
  return typeof value === "number"
    ? String(value)
    : value.map((moment) => moment.replace("T", " ")).join("; ");
}

/** What the cell gets for what was typed, or what to type instead. */
export function factEntry(kind: Exclude<FactKind, "flag">, text: string): Parsed {
  const value = readFactCell(kind, text.trim());
  if (value !== "unknown") return { ok: true, value: factCell(value) };
  const message = { moment: texts.unread, moments: texts.unreadList, number: texts.unreadNumber }[kind];
  return { ok: false, message };
}

/** The same for a day that was read already. */
export function dayEntry(day: string | null | "unknown"): Parsed {
  return day === "unknown" ? { ok: false, message: texts.unread } : { ok: true, value: factCell(day) };
}

export function dayText(iso: string): string {
  return iso.includes("T") ? iso.replace("T", " ") : longDate(iso);
}
