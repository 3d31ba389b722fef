import { CellValueType } from "@univerjs/core";
import { invalidArgument } from "../protocol/ExcelError";

/** What a cell holds once something was entered. `null` clears it. */
export interface CellEntry {
  readonly v: string | number | null;
  readonly t: CellValueType | null;
  readonly f: string | null;
  /** The number format that the entry brings to a cell that has none. */
  readonly format?: string;
}

/** Excel's limit for the text of one cell. */
export const textLimit = 32_767;

const empty: CellEntry = { v: null, t: null, f: null };
const errors = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

/**
 * Takes a value as `Range.values` and `Range.formulas` take it: text is read as if it were typed, so that `=`, `+` and
 * `-` begin a formula, text like a number becomes one, and a leading apostrophe makes text. Cells with the format `@`
 * take everything as text.
 * @throws ExcelError `InvalidArgument` for text above 32,767 characters and for anything a cell cannot hold
 */
export function enterCell(
  value: unknown,
  numberFormat: string,
  isFormula: (text: string) => boolean,
): CellEntry {
  if (typeof value === "number" && Number.isFinite(value))
    return numberFormat === "@" ? text(String(value)) : number(value);
  if (typeof value === "boolean")
    return numberFormat === "@" ? text(String(value).toUpperCase()) : boolean(value);
  if (typeof value !== "string") throw invalidArgument("a cell takes text, a number, true, false or null");
  if (value.length > textLimit) throw invalidArgument(`text of more than ${textLimit} characters`);
  if (value === "") return empty;
  if (value.startsWith("'")) return { ...text(value.slice(1)), t: CellValueType.FORCE_STRING };
  return numberFormat === "@" ? text(value) : typed(value, isFormula);
}

/** A cell as plain text or number, never read as if typed. */
export function literalCell(value: string | number | boolean): CellEntry {
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean") return boolean(value);
  if (value === "") return empty;
  if (errors.has(value)) return text(value);
  return looksTyped(value) ? { ...text(value), t: CellValueType.FORCE_STRING } : text(value);
}

export function formulaCell(formula: string): CellEntry {
  return { v: null, t: null, f: formula };
}

function typed(value: string, isFormula: (text: string) => boolean): CellEntry {
  const plain = readNumber(value);
  if (plain) return plain;
  if (/^=./s.test(value)) return checked(value, isFormula);
  if (/^[+-]./s.test(value)) return checked(`=${value}`, isFormula);
  if (/^(true|false)$/i.test(value)) return boolean(value.toLowerCase() === "true");
  const upper = value.toUpperCase();
  return text(errors.has(upper) ? upper : value);
}

function checked(formula: string, isFormula: (text: string) => boolean): CellEntry {
  if (!isFormula(formula)) throw invalidArgument(`the formula ${formula.slice(0, 80)}`);
  return formulaCell(formula);
}

function readNumber(value: string): CellEntry | null {
  const trimmed = value.trim();
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/.exec(trimmed);
  if (percent) return { ...number(Number(percent[1]) / 100), format: trimmed.includes(".") ? "0.00%" : "0%" };
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed)) return number(Number(trimmed));
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed))
    return {
      ...number(Number(trimmed.replaceAll(",", ""))),
      format: trimmed.includes(".") ? "#,##0.00" : "#,##0",
    };
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  const serial = date && serialDate(Number(date[1]), Number(date[2]), Number(date[3]));
  return serial ? { ...number(serial), format: "yyyy-mm-dd" } : null;
}

/** Days since the end of 1899, as Excel counts dates; `null` where there is no such day. */
function serialDate(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1901 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(time / 86_400_000) + 25_569;
}

function looksTyped(value: string): boolean {
  return /^[=+'-]/.test(value) || /^(true|false)$/i.test(value) || readNumber(value) !== null;
}

function text(v: string): CellEntry {
  return { v, t: CellValueType.STRING, f: null };
}

function number(v: number): CellEntry {
  return { v, t: CellValueType.NUMBER, f: null };
}

function boolean(value: boolean): CellEntry {
  return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null };
}
