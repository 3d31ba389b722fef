import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable } from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  type ISheetLocation,
} from "@univerjs/sheets";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { cellText, cellValue } from "./cellValue";
import type { Engine } from "./Engine";

/** After number formats and validation have had their say. */
const late = 1;
/** Before anything else looks at what is to be edited. */
const early = 1_000;

/**
 * Draws the number format that a conditional format brings, such as a mark in front of the value; the engine knows only
 * its colours. The cell keeps its value, and whoever edits it sees that value.
 */
export class CellMarks {
  private readonly stop: readonly (() => unknown)[];

  constructor(private readonly engine: Engine) {
    const interceptors = engine.injector.get(SheetInterceptorService);
    const drawing = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: late,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, location, next) => next(this.marked(cell, location) ?? cell),
    });
    const editing = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: early,
      handler: (cell, location, next) =>
        next(this.format(location) && cell ? { ...cell, ...content(location) } : cell),
    });
    this.stop = [() => drawing.dispose(), editing];
  }

  dispose(): void {
    for (const stop of this.stop) stop();
  }

  private marked<Cell extends ICellData>(cell: Nullable<Cell>, location: ISheetLocation): Nullable<Cell> {
    const value = cellValue(raw(location));
    const pattern = value === "" ? null : this.format(location);
    return pattern && cell ? { ...cell, v: cellText(value, pattern), t: CellValueType.STRING } : null;
  }

  private format({ unitId, subUnitId, row, col }: ISheetLocation): string | null {
    const service = this.engine.injector.get(ConditionalFormattingService);
    return service.composeStyle(unitId, subUnitId, row, col)?.style?.n?.pattern ?? null;
  }
}

function raw({ worksheet, row, col }: ISheetLocation): Nullable<ICellData> {
  return worksheet.getCellRaw(row, col);
}

function content(location: ISheetLocation): Pick<ICellData, "v" | "t"> {
  const cell = raw(location);
  return { v: cell?.v ?? null, t: cell?.t ?? null };
}
