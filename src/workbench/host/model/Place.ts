import type { Worksheet } from "@univerjs/core";
import type { Area } from "../../../workbook/WorkbookPlan";
import { shiftArea, type Shift } from "../engine/areas";
import { around } from "../../../workbook/sheet/areas";
import { notFound } from "../protocol/ExcelError";
import type { HostContext } from "./HostContext";

/** Cells of one sheet, which follow their rows and columns as long as a client keeps them. */
export class Place {
  constructor(
    private readonly context: HostContext,
    readonly sheetId: string,
    private held: readonly Area[],
  ) {}

  /** @throws ExcelError `ItemNotFound` once the sheet or the cells are gone */
  get areas(): readonly Area[] {
    if (this.held.length === 0) throw notFound("such cells any more");
    return this.held;
  }

  /** The one area of a range. */
  get area(): Area {
    return this.areas.reduce(around);
  }

  /** @throws ExcelError `ItemNotFound` once the sheet is gone */
  get sheet(): Worksheet {
    return this.context.engine.sheet(this.sheetId);
  }

  shift(sheetId: string, shift: Shift): void {
    if (sheetId === this.sheetId) this.held = this.held.flatMap((area) => shiftArea(area, shift) ?? []);
  }
}
