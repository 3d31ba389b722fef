import {
  SetColDataMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { Area } from "../../../workbook/WorkbookPlan";
import { sheetColumns, sheetRows } from "../engine/areas";
import { horizontalNames, verticalNames } from "../engine/cellStyle";
import { toRange } from "../engine/Engine";
import { requireAllowed } from "../engine/protection";
import { invalidArgument } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import { fitColumns, fitRows } from "./autofit";
import { CellLooks } from "./CellLooks";
import { FormatProtection } from "./FormatProtection";
import type { HostContext } from "./HostContext";
import type { Place } from "./Place";
import { RangeBorders } from "./RangeBorders";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";

/** Pixels of the screen in one point. */
const pixelsPerPoint = 4 / 3;

/** `Excel.RangeFormat`. */
export class RangeFormat extends HostObject {
  readonly excelName = "RangeFormat";
  private readonly looks: CellLooks;

  constructor(
    private readonly context: HostContext,
    private readonly place: Place,
  ) {
    super();
    this.looks = new CellLooks(context, place);
  }

  get Fill(): HostObject {
    return new RangeFill(this.looks);
  }

  get Font(): HostObject {
    return new RangeFont(this.looks);
  }

  get Borders(): HostObject {
    return new RangeBorders(this.context, this.place);
  }

  get Protection(): HostObject {
    return new FormatProtection(this.place);
  }

  get WrapText(): unknown {
    return this.looks.shared("wrap");
  }

  set WrapText(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument("true or false");
    this.looks.set({ wrap: value });
  }

  get HorizontalAlignment(): unknown {
    return this.looks.shared("horizontal");
  }

  set HorizontalAlignment(value: unknown) {
    this.looks.set({ horizontal: oneOf(horizontalNames, value) });
  }

  get VerticalAlignment(): unknown {
    return this.looks.shared("vertical");
  }

  set VerticalAlignment(value: unknown) {
    this.looks.set({ vertical: oneOf(verticalNames, value) });
  }

  get IndentLevel(): unknown {
    return this.looks.shared("indent");
  }

  set IndentLevel(value: unknown) {
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 250)
      throw invalidArgument("an indent from 0 to 250");
    this.looks.set({ indent: value });
  }

  /** In points; `null` where the columns differ. */
  get ColumnWidth(): unknown {
    const { sheet, areas } = this.place;
    return shared(
      areas.flatMap((area) => indexes(area.column, boundedColumns(area, sheet.getColumnCount()))),
      (column) => toPoints(sheet.getColumnWidth(column)),
    );
  }

  set ColumnWidth(value: unknown) {
    const width = size(value, 1_800) * pixelsPerPoint;
    const { sheet, sheetId: subUnitId, areas } = this.place;
    requireAllowed(sheet, "allowFormatColumns", "column widths cannot be changed");
    for (const area of areas) {
      this.context.cells.reach(sheet, { ...area, rows: 1 });
      const columns = boundedColumns(area, sheet.getColumnCount());
      const ranges = [toRange({ row: 0, rows: 1, column: area.column, columns })];
      this.context.engine.run(SetWorksheetColWidthMutation.id, { subUnitId, ranges, colWidth: width });
      // The engine passes hidden columns over; they keep the width for when they are shown.
      const hidden = indexes(area.column, columns).filter((column) => !sheet.getColVisible(column));
      const columnData = Object.fromEntries(hidden.map((column) => [column, { w: width }]));
      if (hidden.length > 0) this.context.engine.run(SetColDataMutation.id, { subUnitId, columnData });
    }
  }

  /** In points; `null` where the rows differ. */
  get RowHeight(): unknown {
    const { sheet, areas } = this.place;
    return shared(
      areas.flatMap((area) => indexes(area.row, boundedRows(area, sheet.getRowCount()))),
      (row) => toPoints(sheet.getRowHeight(row)),
    );
  }

  set RowHeight(value: unknown) {
    const rowHeight = size(value, 409.5) * pixelsPerPoint;
    const { sheet, sheetId: subUnitId, areas } = this.place;
    requireAllowed(sheet, "allowFormatRows", "row heights cannot be changed");
    for (const area of areas) {
      this.context.cells.reach(sheet, { ...area, columns: 1 });
      const rows = boundedRows(area, sheet.getRowCount());
      const ranges = [toRange({ row: area.row, rows, column: 0, columns: 1 })];
      this.context.engine.run(SetWorksheetRowHeightMutation.id, { subUnitId, ranges, rowHeight });
    }
  }

  AutofitColumns(): void {
    requireAllowed(this.place.sheet, "allowFormatColumns", "column widths cannot be changed");
    fitColumns(this.context, this.place);
  }

  AutofitRows(): void {
    requireAllowed(this.place.sheet, "allowFormatRows", "row heights cannot be changed");
    fitRows(this.context, this.place);
  }
}

function toPoints(pixels: number): number {
  return Math.round((pixels / pixelsPerPoint) * 100) / 100;
}

function boundedColumns({ column, columns }: Area, count: number): number {
  return columns === sheetColumns ? count - column : columns;
}

function boundedRows({ row, rows }: Area, count: number): number {
  return rows === sheetRows ? count - row : rows;
}

function indexes(start: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => start + index);
}

function shared(at: readonly number[], read: (index: number) => number): number | null {
  const [first, ...others] = new Set(at.map(read));
  return first === undefined || others.length > 0 ? null : first;
}

function size(value: unknown, most: number): number {
  if (typeof value === "number" && value >= 0 && value <= most) return value;
  throw invalidArgument(`a size from 0 to ${most} points`);
}

function oneOf(names: readonly string[], value: unknown): string {
  if (typeof value === "string" && names.includes(value)) return value;
  throw invalidArgument(`one of ${names.join(", ")}`);
}
