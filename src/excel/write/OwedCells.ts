import type { KnownWorkbook } from "../KnownWorkbook";
import type { HitCell } from "./putBack";

/**
 * Cells that were written by mistake and have not got back what they held: Excel refused that, or did not answer, or the
 * row was gone by then. Kept for as long as the pane is open.
 */
export class OwedCells {
  private readonly cells = new Set<HitCell>();

  get isEmpty(): boolean {
    return this.cells.size === 0;
  }

  add(cells: readonly HitCell[]): void {
    for (const cell of cells) this.cells.add(cell);
  }

  settle(cells: readonly HitCell[]): void {
    for (const cell of cells) this.cells.delete(cell);
  }

  /** Those whose rows a reading met, all that there were when they were hit. */
  metIn({ blocks }: KnownWorkbook): readonly HitCell[] {
    return [...this.cells].filter((cell) => {
      const block = blocks.find(({ name }) => name === cell.block.name);
      return block !== undefined && isWhole(cell, block.rows);
    });
  }
}

/** Whether the row is there, and as often as it was when it was hit: a copy may have been taken out and come back. */
export function isWhole({ identity, times }: HitCell, rows: readonly string[]): boolean {
  return timesIn(rows, identity) >= times;
}

/** How often a row is there; one that has no identity is never missed. */
export function timesIn(rows: readonly string[], identity: string): number {
  return identity === "" ? 0 : rows.filter((row) => row === identity).length;
}
