import { notAvailable } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import { requireAllowed, requireUnlocked } from "../engine/protection";
import { ReorderRangeMutation } from "@univerjs/sheets";
import { toRange } from "../engine/Engine";
import type { PlainValue } from "../engine/cellValue";
import { invalidArgument } from "../protocol/ExcelError";
import type { HostContext } from "./HostContext";
import type { Place } from "./Place";

interface Field {
  readonly key: number;
  readonly ascending: boolean;
}

/** `Excel.RangeSort`: rows in the order of their values. */
export class RangeSort extends HostObject {
  readonly excelName = "RangeSort";

  constructor(
    private readonly context: HostContext,
    private readonly place: Place,
  ) {
    super();
  }

  /** @throws ExcelError `InvalidArgument`, `AccessDenied`; `ApiNotAvailable` for columns and for sorting by colour */
  Apply(fields: unknown, matchCase: unknown, hasHeaders: unknown, orientation: unknown): void {
    if (orientation !== null && orientation !== undefined && orientation !== "Rows")
      throw notAvailable("RangeSort.apply of columns");
    const { sheet, sheetId, area } = this.place;
    requireAllowed(sheet, "allowSort", "rows cannot be sorted");
    requireUnlocked(sheet, [area]);
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        if (this.context.cells.formula(sheet, row, column)) throw notAvailable("RangeSort.apply of formulas");
    const parsed = parseFields(fields, area.columns);
    const first = area.row + (hasHeaders === true ? 1 : 0);
    const rows = Array.from({ length: area.row + area.rows - first }, (_, index) => first + index);
    const value = (row: number, field: Field): PlainValue =>
      fold(this.context.cells.value(sheet, row, area.column + field.key), matchCase === true);
    const sorted = [...rows].sort((a, b) => {
      for (const field of parsed) {
        const order = compare(value(a, field), value(b, field), field.ascending);
        if (order !== 0) return order;
      }
      return a - b;
    });
    const order = Object.fromEntries(rows.map((row, index) => [row, sorted[index] ?? row]));
    const range = toRange({ ...area, row: first, rows: rows.length });
    if (rows.length > 0)
      this.context.engine.run(ReorderRangeMutation.id, { subUnitId: sheetId, range, order });
  }
}

function parseFields(fields: unknown, columns: number): Field[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields to sort by");
  return fields.map((field: unknown): Field => {
    const { key, ascending, sortOn } = (field ?? {}) as Readonly<Record<string, unknown>>;
    if (sortOn !== undefined && sortOn !== "Value") throw notAvailable(`SortField.sortOn ${String(sortOn)}`);
    if (typeof key !== "number" || key < 0 || key >= columns) throw invalidArgument("a column to sort by");
    return { key, ascending: ascending !== false };
  });
}

/** Numbers before text before true and false; blanks last, whichever the direction, as in Excel. */
function compare(a: PlainValue, b: PlainValue, ascending: boolean): number {
  if (a === "" || b === "") return (a === "" ? 1 : 0) - (b === "" ? 1 : 0);
  const rank = (value: PlainValue): number => ["number", "string", "boolean"].indexOf(typeof value);
  const order = rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
  return ascending ? order : -order;
}

function fold(value: PlainValue, matchCase: boolean): PlainValue {
  return typeof value === "string" && !matchCase ? value.toLowerCase() : value;
}
