import { longDate } from "./longDate";
import { fromSerialDate, toSerialDate } from "./serialDate";

/**
 * A date cell as an ISO date: Excel's serial number, an ISO date as text, or a date in words as the sheet shows it,
 * `12 June 2024`. `03/04/2024` as text could be March or April and is not guessed.
 */
export function readDateCell(content: string | number | boolean): string | null | "unknown" {
  if (typeof content === "number") return fromSerialDate(content) ?? "unknown";
  if (typeof content === "boolean") return "unknown";
  const text = content.trim();
  if (text === "") return null;
  return readIso(text) ?? readWords(text) ?? "unknown";
}

function readIso(text: string): string | null {
  const date = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+Z?)?$/.exec(text)?.[1];
  if (date === undefined) return null;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

/** Tries every month's name by writing the date out again. */
function readWords(text: string): string | null {
  const parts = /^(\d{1,2}) \p{L}+ (\d{4})$/u.exec(text);
  if (parts === null) return null;
  const day = (parts[1] ?? "").padStart(2, "0");
  for (let month = 1; month <= 12; month += 1) {
    const iso = `${parts[2]}-${String(month).padStart(2, "0")}-${day}`;
    if (longDate(iso).toLowerCase() === text.toLowerCase().replace(/^0/, "")) {
      return toSerialDate(iso) === null ? null : iso;
    }
  }
  return null;
}
