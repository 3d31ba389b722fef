import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";

type Block = Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>;

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
}

/** Cells whose content a block changes, as opposed to their look alone. */
export function contentCells(block: Block): ChangedCell[] {
  return allCells(block).filter(
    ({ cell }) =>
      !cell || cell.v !== undefined || cell.f !== undefined || (cell.p !== undefined && cell.p !== null),
  );
}

export function allCells(block: Block): ChangedCell[] {
  const found: ChangedCell[] = [];
  for (const [row, line] of Object.entries(block ?? {}))
    for (const [column, cell] of Object.entries(line ?? {}))
      found.push({ row: Number(row), column: Number(column), cell: cell as Nullable<ICellData> });
  return found;
}
