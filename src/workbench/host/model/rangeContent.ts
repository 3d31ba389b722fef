import type { Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area } from "../../../workbook/WorkbookPlan";
import { moveFormula } from "../../../workbook/formula/moveFormula";
import { enterCell, formulaCell, literalCell } from "../engine/cellEntry";
import { styleOf } from "../engine/cellStyle";
import { cellText, type PlainValue } from "../engine/cellValue";
import { cover, sheetColumns, sheetRows } from "../engine/areas";
import { requireAllowed, requireUnlocked } from "../engine/protection";
import { invalidArgument } from "../protocol/ExcelError";
import type { HostContext } from "./HostContext";
import type { Place } from "./Place";

export function isUnbounded({ rows, columns }: Area): boolean {
  return rows === sheetRows || columns === sheetColumns;
}

/** One answer a cell, row by row; `null` for whole rows and columns, as in Excel. */
export function readMatrix<T>(
  place: Place,
  read: (sheet: Worksheet, row: number, column: number) => T,
): T[][] | null {
  const { sheet, area } = place;
  if (isUnbounded(area)) return null;
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_unused, c) => read(sheet, area.row + r, area.column + c)),
  );
}

export function readValues({ cells }: HostContext, place: Place): PlainValue[][] | null {
  return readMatrix(place, (sheet, row, column) => cells.value(sheet, row, column));
}

export function readFormulas({ cells }: HostContext, place: Place): PlainValue[][] | null {
  return readMatrix(
    place,
    (sheet, row, column) => cells.formula(sheet, row, column) || cells.value(sheet, row, column),
  );
}

export function readText({ cells }: HostContext, place: Place): string[][] | null {
  return readMatrix(place, (sheet, row, column) =>
    cellText(cells.value(sheet, row, column), cells.numberFormat(sheet, row, column)),
  );
}

/**
 * Writes values or formulas as `Range.values` does: one value for all cells, or a matrix of the range's own shape in
 * which `null` leaves a cell alone.
 * @throws ExcelError `InvalidArgument`, `AccessDenied`
 */
export function writeContent({ cells }: HostContext, place: Place, input: unknown): void {
  const { sheet, area } = place;
  const at = matrixOf(input, area);
  requireUnlocked(sheet, [area]);
  cells.write(sheet, area, (r, c) => {
    const value = at(r, c);
    if (value === null) return null;
    const format =
      typeof value === "string" && value === ""
        ? "General"
        : cells.numberFormat(sheet, area.row + r, area.column + c);
    return enterCell(value, format, (text) => cells.isFormula(text));
  });
}

/**
 * Fills cells with the formulas of others, over and over, each as it reads where it then stands.
 * @throws ExcelError `InvalidArgument` unless the source fits in a whole number of times, `AccessDenied`
 */
export function copyFormulas({ cells }: HostContext, { sheet, area }: Place, source: Place): void {
  const from = source.area;
  if (area.rows % from.rows !== 0 || area.columns % from.columns !== 0)
    throw invalidArgument("cells that the source fits in a whole number of times");
  requireUnlocked(sheet, [area]);
  const contents = readMatrix(source, (home, row, column) => ({
    formula: cells.formula(home, row, column),
    value: cells.value(home, row, column),
  }));
  cells.write(sheet, area, (r, c) => {
    const content = contents?.[r % from.rows]?.[c % from.columns];
    if (content === undefined) return null;
    if (content.formula === "") return literalCell(content.value);
    const down = area.row + r - (from.row + (r % from.rows));
    const across = area.column + c - (from.column + (c % from.columns));
    return formulaCell(moveFormula(content.formula, down, across));
  });
}

/** @throws ExcelError `InvalidArgument` for a format that is no text, `AccessDenied` */
export function writeNumberFormat({ looks }: HostContext, place: Place, input: unknown): void {
  const { sheet, area } = place;
  requireAllowed(sheet, "allowFormatCells", "number formats cannot be changed");
  if (!Array.isArray(input)) {
    looks.change(sheet, [area], styleOf({ numberFormat: formatText(input) }));
    return;
  }
  const at = matrixOf(input, area);
  const byFormat = new Map<string, { row: number; column: number }[]>();
  for (let r = 0; r < area.rows; r += 1)
    for (let c = 0; c < area.columns; c += 1) {
      const value = at(r, c);
      if (value === null) continue;
      const format = formatText(value);
      const cells = byFormat.get(format) ?? [];
      cells.push({ row: area.row + r, column: area.column + c });
      byFormat.set(format, cells);
    }
  for (const [numberFormat, cells] of byFormat) looks.change(sheet, cover(cells), styleOf({ numberFormat }));
}

/** Clears what `Range.clear` names. @throws ExcelError `InvalidArgument`, `AccessDenied` */
export function clearCells(context: HostContext, place: Place, applyTo: unknown): void {
  const { sheet, areas } = place;
  const what = applyTo ?? "All";
  if (what !== "All" && what !== "Contents" && what !== "Formats")
    throw invalidArgument(`applyTo ${String(what)}`);
  if (what !== "Formats") requireUnlocked(sheet, areas);
  if (what !== "Contents") requireAllowed(sheet, "allowFormatCells", "formats cannot be cleared");
  context.flush();
  const parts = areas.flatMap((area) => context.cells.within(sheet, area));
  const emptied = { v: null, t: null, f: null, si: null, p: null };
  const cell = what === "All" ? { ...emptied, s: null } : what === "Contents" ? emptied : { s: null };
  const cellValue: Record<number, Record<number, object>> = {};
  for (const { row, column, rows, columns } of parts)
    for (let r = row; r < row + rows; r += 1) {
      const line = (cellValue[r] ??= {});
      for (let c = column; c < column + columns; c += 1) line[c] = { ...cell };
    }
  context.engine.run(SetRangeValuesMutation.id, { subUnitId: place.sheetId, cellValue });
  if (what === "Contents") return;
  context.formats.clear(sheet, areas);
  if (what === "All") context.validations.clear(sheet, areas);
}

/** @throws ExcelError `InvalidArgument` unless the matrix has the range's rows and columns */
function matrixOf(input: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) {
    if (input === null || input === undefined) throw invalidArgument("a value");
    if (isUnbounded(area)) throw invalidArgument("values for whole rows or columns");
    return () => input;
  }
  const rows: readonly unknown[] = input;
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits)
    throw invalidArgument(
      `a matrix of ${area.rows} rows and ${area.columns} columns, as many as the range has`,
    );
  return (row, column) => (rows[row] as readonly unknown[])[column] ?? null;
}

function formatText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("a number format");
  return value === "" ? "General" : value;
}
