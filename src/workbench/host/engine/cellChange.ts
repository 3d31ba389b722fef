import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";

type Block = Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>;

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
}

/**
 * Cells whose content a block changes, as opposed to their look alone. Formulas that the engine rewrites because what
 * they refer to has moved are left out: they say the same as before.
 */
export function contentCells(block: Block, sheet: Worksheet): ChangedCell[] {
  return allCells(block).filter(({ row, column, cell }) => {
    if (!cell || cell.v !== undefined || (cell.p !== undefined && cell.p !== null)) return true;
    if (cell.f === undefined) return false;
    const before = sheet.getCellRaw(row, column);
    return !before?.f && !before?.si;
  });
}

export function allCells(block: Block): ChangedCell[] {
  const found: ChangedCell[] = [];
  for (const [row, line] of Object.entries(block ?? {}))
    for (const [column, cell] of Object.entries(line ?? {}))
      found.push({ row: Number(row), column: Number(column), cell: cell as Nullable<ICellData> });
  return found;
}
