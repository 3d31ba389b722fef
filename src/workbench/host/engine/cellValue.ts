import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";

export type PlainValue = string | number | boolean;

/** A cell's value as Excel gives it; an empty cell is `""`. */
export function cellValue(cell: Nullable<ICellData>): PlainValue {
  if (!cell) return "";
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r?\n?$/, "").replace(/\r/g, "\n");
  const { v } = cell;
  if (v === null || v === undefined) return "";
  if (cell.t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1" || v === "TRUE";
  if (typeof v === "number" || typeof v === "boolean") return v;
  return cell.t === CellValueType.NUMBER ? Number(v) : v;
}

/** A cell's text as it is shown under its number format. */
export function cellText(value: PlainValue, pattern: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textUnder(value, pattern);
  if (pattern === "General" || pattern === "@") return generalNumber(value);
  try {
    return numfmt.format(pattern, value, { throws: true });
  } catch {
    // A pattern the engine cannot read shows the number as it is.
    return generalNumber(value);
  }
}

/** Excel's name of what kind of value a cell holds. */
export function valueType(value: PlainValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/.test(value) ? "Error" : "String";
}

function textUnder(value: string, pattern: string): string {
  if (!pattern.includes("@") || pattern === "@") return value;
  try {
    return numfmt.format(pattern, value, { throws: true });
  } catch {
    return value;
  }
}

function generalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9)
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "E")
      .replace(/E([+-])(\d)$/, "E$10$2");
  return String(Number(value.toPrecision(10)));
}
