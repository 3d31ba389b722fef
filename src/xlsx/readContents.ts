import type { Cell, CellValue, Sheet } from "hucre/xlsx";
import type { BlockPlan, CellContent } from "../workbook/WorkbookPlan";
import { dateSerial } from "./dateSerial";
import { fromStoredFormula } from "./fromStoredFormula";
import { moveFormula } from "../workbook/formula/moveFormula";

/** A sheet's content as one block around everything that is in a cell; none for an empty sheet. */
export function readContents(sheet: Sheet): readonly BlockPlan[] {
  const masters = sharedFormulas(sheet);
  const lines = sheet.rows.map((row, at) =>
    row.map((value, column) => contentOf(value, sheet.cells?.get(`${at},${column}`), masters, at, column)),
  );
  const rows = lines.flatMap((line, row) => (line.some(isContent) ? [row] : []));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const left = rows.reduce(
    (least, row) => Math.min(least, (lines[row] ?? []).findIndex(isContent)),
    Infinity,
  );
  const right = rows.reduce((most, row) => Math.max(most, lastIndex(lines[row] ?? [])), 0);
  return [
    {
      row: first,
      column: left,
      cells: lines.slice(first, last + 1).map((line) => line.slice(left, right + 1)),
    },
  ];
}

/** A formula that other cells share, and where it was written out. */
interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function sharedFormulas(sheet: Sheet): ReadonlyMap<number, SharedFormula> {
  const masters = new Map<number, SharedFormula>();
  for (const [key, { formula, formulaSharedIndex }] of sheet.cells ?? []) {
    if (formulaSharedIndex === undefined || formula === undefined || formula === "") continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    masters.set(formulaSharedIndex, { formula, row, column });
  }
  return masters;
}

function contentOf(
  value: CellValue,
  cell: Cell | undefined,
  masters: ReadonlyMap<number, SharedFormula>,
  row: number,
  column: number,
): CellContent {
  const plain = plainValue(value);
  const formula = formulaOf(cell, masters, row, column);
  // LibreOffice writes a plain TRUE as a formula.
  if (formula === null || formula === "=TRUE()" || formula === "=FALSE()") return plain === "" ? null : plain;
  if (plain === null) return { formula };
  return { formula, value: plain === " " ? "" : plain };
}

function formulaOf(
  cell: Cell | undefined,
  masters: ReadonlyMap<number, SharedFormula>,
  row: number,
  column: number,
): string | null {
  if (cell?.formula === undefined) return null;
  if (cell.formula !== "") return fromStoredFormula(cell.formula);
  const master = masters.get(cell.formulaSharedIndex ?? -1);
  return (
    (master && fromStoredFormula(moveFormula(master.formula, row - master.row, column - master.column))) ||
    null
  );
}

/** Dates are numbers with a format, as in Excel. */
function plainValue(value: CellValue): string | number | boolean | null {
  return value instanceof Date ? dateSerial(value) : value;
}

function isContent(content: CellContent): boolean {
  return content !== null;
}

function lastIndex(line: readonly CellContent[]): number {
  return line.reduce<number>((last, content, index) => (isContent(content) ? index : last), 0);
}
