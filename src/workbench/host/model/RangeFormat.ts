import type { Area } from "../../../workbook/WorkbookPlan";
import { sheetColumns, sheetRows } from "../engine/areas";
import { horizontalNames, verticalNames } from "../engine/cellStyle";
import { requireAllowed } from "../engine/protection";
import { invalidArgument } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import { fitColumns, fitRows } from "./autofit";
import { CellLooks } from "./CellLooks";
import { FormatProtection } from "./FormatProtection";
import type { HostContext } from "./HostContext";
import { highestRow, points, setColumnWidths, setRowHeights, toPoints, widestColumn } from "./lineSizes";
import type { Place } from "./Place";
import { RangeBorders } from "./RangeBorders";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";

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
    const width = points(value, widestColumn);
    const { sheet, areas } = this.place;
    const columns = areas.flatMap((area) =>
      indexes(area.column, boundedColumns(area, sheet.getColumnCount())),
    );
    setColumnWidths(this.context, sheet, new Map(columns.map((column) => [column, width])));
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
    const height = points(value, highestRow);
    const { sheet, areas } = this.place;
    const rows = areas.flatMap((area) => indexes(area.row, boundedRows(area, sheet.getRowCount())));
    setRowHeights(this.context, sheet, new Map(rows.map((row) => [row, height])));
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

function oneOf(names: readonly string[], value: unknown): string {
  if (typeof value === "string" && names.includes(value)) return value;
  throw invalidArgument(`one of ${names.join(", ")}`);
}
