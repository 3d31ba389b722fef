import type { TableRow } from "./Table";

/** How many cells a line has up to its last one with anything in it; 0 for a blank line. */
export function contentWidth({ cells }: Pick<TableRow, "cells">): number {
  let width = cells.length;
  while (width > 0 && String(cells[width - 1] ?? "").trim() === "") width -= 1;
  return width;
}

export function hasContent(row: Pick<TableRow, "cells">): boolean {
  return contentWidth(row) > 0;
}
