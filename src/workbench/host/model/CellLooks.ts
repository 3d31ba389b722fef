import { lookOf, styleOf, type CellLook } from "../engine/cellStyle";
import { requireAllowed } from "../engine/protection";
import type { HostContext } from "./HostContext";
import type { Place } from "./Place";

/** The looks of some cells, read where they agree and changed together. */
export class CellLooks {
  constructor(
    private readonly context: HostContext,
    private readonly place: Place,
  ) {}

  /** What all the cells have; `null` where they differ. */
  shared<K extends keyof CellLook>(part: K): CellLook[K] | null {
    const { sheet, areas } = this.place;
    let found: CellLook[K] | undefined;
    const parts = areas.flatMap((area) => this.context.cells.within(sheet, area));
    const [first] = areas;
    if (parts.length === 0 && first)
      return lookOf(this.context.cells.style(sheet, first.row, first.column))[part];
    for (const { row, column, rows, columns } of parts)
      for (let r = row; r < row + rows; r += 1)
        for (let c = column; c < column + columns; c += 1) {
          const own = lookOf(this.context.cells.style(sheet, r, c))[part];
          if (found !== undefined && own !== found) return null;
          found = own;
        }
    return found ?? null;
  }

  /** @throws ExcelError `AccessDenied` on a sheet protected against it */
  set(look: Partial<CellLook>): void {
    requireAllowed(this.place.sheet, "allowFormatCells", "formats cannot be changed");
    this.context.looks.change(this.place.sheet, this.place.areas, styleOf(look));
  }
}
