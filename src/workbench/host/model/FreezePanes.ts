import { SetFrozenMutation } from "@univerjs/sheets";
import { invalidArgument } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import type { HostContext } from "./HostContext";
import { Range } from "./Range";
import { Worksheet } from "./Worksheet";

/** `Excel.WorksheetFreezePanes`. */
export class FreezePanes extends HostObject {
  readonly excelName = "WorksheetFreezePanes";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  FreezeRows(count: unknown): void {
    this.freeze(lines(count), 0);
  }

  FreezeColumns(count: unknown): void {
    this.freeze(0, lines(count));
  }

  /** Freezes everything above and left of the lower right corner of a range. */
  FreezeAt(range: unknown): void {
    const found = range instanceof Range ? range : new Worksheet(this.context, this.sheetId).GetRange(range);
    const { row, column, rows, columns } = found.place.area;
    this.freeze(found.IsEntireColumn ? 0 : row + rows, found.IsEntireRow ? 0 : column + columns);
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  GetLocation(): Range | null {
    return this.GetLocationOrNullObject();
  }

  GetLocationOrNullObject(): Range | null {
    const { ySplit, xSplit } = this.context.engine.sheet(this.sheetId).getFreeze();
    if (ySplit === 0 && xSplit === 0) return null;
    const corner = new Worksheet(this.context, this.sheetId).GetRangeByIndexes(
      0,
      0,
      ySplit || 1,
      xSplit || 1,
    );
    if (xSplit === 0) return corner.GetEntireRow();
    return ySplit === 0 ? corner.GetEntireColumn() : corner;
  }

  private freeze(rows: number, columns: number): void {
    this.context.engine.run(SetFrozenMutation.id, {
      subUnitId: this.sheetId,
      startRow: rows || -1,
      ySplit: rows,
      startColumn: columns || -1,
      xSplit: columns,
    });
  }
}

function lines(count: unknown): number {
  if (count === null || count === undefined) return 1;
  if (typeof count === "number" && Number.isInteger(count) && count >= 0) return count;
  throw invalidArgument("a number of rows or columns");
}
