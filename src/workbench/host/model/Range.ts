import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Area } from "../../../workbook/WorkbookPlan";
import { formatArea, quoteSheet } from "../engine/address";
import { around, intersect, sheetColumns, sheetRows, type Shift } from "../engine/areas";
import { valueType } from "../engine/cellValue";
import { toRange } from "../engine/Engine";
import { ExcelError, invalidArgument, notFound } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import type { Kept } from "../protocol/References";
import { ConditionalFormats } from "./ConditionalFormats";
import { DataValidation } from "./DataValidation";
import type { HostContext } from "./HostContext";
import { Place } from "./Place";
import {
  clearCells,
  readFormulas,
  readMatrix,
  readText,
  readValues,
  writeContent,
  writeNumberFormat,
} from "./rangeContent";
import { RangeFormat } from "./RangeFormat";
import { columnsHidden, hideColumns, hideRows, rowsHidden } from "./hiddenLines";
import { deleteCells, insertCells } from "./insertCells";
import { groupLines, mergeCells, ungroupLines, unmergeCells } from "./rangeLayout";
import { RangeSort } from "./RangeSort";
import { Worksheet } from "./Worksheet";

/** `Excel.Range`: one rectangle of one sheet. */
export class Range extends HostObject implements Kept {
  readonly excelName = "Range";
  referenceId: string | null = null;
  readonly place: Place;

  constructor(
    private readonly context: HostContext,
    sheetId: string,
    area: Area,
  ) {
    super();
    this.place = new Place(context, sheetId, [area]);
  }

  override identity(): Record<string, unknown> {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  shift(sheetId: string, shift: Shift): void {
    this.place.shift(sheetId, shift);
  }

  get Address(): string {
    return `${quoteSheet(this.place.sheet.getName())}!${formatArea(this.place.area)}`;
  }

  get RowIndex(): number {
    return this.place.area.row;
  }

  get ColumnIndex(): number {
    return this.place.area.column;
  }

  get RowCount(): number {
    return this.place.area.rows;
  }

  get ColumnCount(): number {
    return this.place.area.columns;
  }

  /** -1 where there are more cells than Excel counts. */
  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > 2_147_483_647 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return this.RowCount === sheetRows;
  }

  get IsEntireRow(): boolean {
    return this.ColumnCount === sheetColumns;
  }

  get Values(): unknown {
    return readValues(this.context, this.place);
  }

  set Values(input: unknown) {
    writeContent(this.context, this.place, input);
  }

  get Formulas(): unknown {
    return readFormulas(this.context, this.place);
  }

  set Formulas(input: unknown) {
    writeContent(this.context, this.place, input);
  }

  get Text(): unknown {
    return readText(this.context, this.place);
  }

  get ValueTypes(): unknown {
    return readMatrix(this.place, (sheet, row, column) =>
      valueType(this.context.cells.value(sheet, row, column)),
    );
  }

  get NumberFormat(): unknown {
    return readMatrix(this.place, (sheet, row, column) =>
      this.context.cells.numberFormat(sheet, row, column),
    );
  }

  set NumberFormat(input: unknown) {
    writeNumberFormat(this.context, this.place, input);
  }

  get RowHidden(): unknown {
    return rowsHidden(this.place);
  }

  set RowHidden(hidden: unknown) {
    hideRows(this.context, this.place, hidden);
  }

  get ColumnHidden(): unknown {
    return columnsHidden(this.place);
  }

  set ColumnHidden(hidden: unknown) {
    hideColumns(this.context, this.place, hidden);
  }

  get Format(): HostObject {
    return new RangeFormat(this.context, this.place);
  }

  get DataValidation(): HostObject {
    return new DataValidation(this.context, this.place);
  }

  get ConditionalFormats(): HostObject {
    return new ConditionalFormats(this.context, this.place);
  }

  get Sort(): HostObject {
    return new RangeSort(this.context, this.place);
  }

  get Worksheet(): HostObject {
    return new Worksheet(this.context, this.place.sheetId);
  }

  GetCell(row: unknown, column: unknown): Range {
    const { area } = this.place;
    const [r, c] = [whole(row), whole(column)];
    return this.at({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
  }

  GetRow(row: unknown): Range {
    const { area } = this.place;
    return this.at({ ...area, row: area.row + inside(row, area.rows), rows: 1 });
  }

  GetColumn(column: unknown): Range {
    const { area } = this.place;
    return this.at({ ...area, column: area.column + inside(column, area.columns), columns: 1 });
  }

  GetLastCell(): Range {
    return this.GetCell(this.RowCount - 1, this.ColumnCount - 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.RowCount - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.ColumnCount - 1);
  }

  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const { area } = this.place;
    return this.at({ ...area, row: area.row + whole(rows), column: area.column + whole(columns) });
  }

  GetResizedRange(rows: unknown, columns: unknown): Range {
    const { area } = this.place;
    return this.at({ ...area, rows: area.rows + whole(rows), columns: area.columns + whole(columns) });
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({ ...this.place.area, rows: whole(rows), columns: whole(columns) });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.place.area, column: 0, columns: sheetColumns });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.place.area, row: 0, rows: sheetRows });
  }

  GetRowsBelow(count: unknown): Range {
    const { area } = this.place;
    const rows = count === null || count === undefined ? 1 : whole(count);
    return this.at({ ...area, row: area.row + area.rows, rows });
  }

  GetBoundingRect(other: unknown): Range {
    return this.at(around(this.place.area, this.otherArea(other)));
  }

  GetIntersection(other: unknown): Range {
    const shared = this.GetIntersectionOrNullObject(other);
    if (!shared) throw notFound("cells that both ranges share");
    return shared;
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const shared = intersect(this.place.area, this.otherArea(other));
    return shared && this.at(shared);
  }

  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.context.cells.used(this.place.sheet, valuesOnly === true);
    const shared = used && intersect(used, this.place.area);
    return shared && this.at(shared);
  }

  Clear(applyTo: unknown): void {
    clearCells(this.context, this.place, applyTo);
  }

  Merge(across: unknown): void {
    mergeCells(this.context, this.place, across === true);
  }

  Unmerge(): void {
    unmergeCells(this.context, this.place);
  }

  Group(option: unknown): void {
    groupLines(this.place, option);
  }

  Ungroup(option: unknown): void {
    ungroupLines(this.place, option);
  }

  Insert(shift: unknown): Range {
    insertCells(this.context, this.place, shift);
    return this.at(this.place.area);
  }

  Delete(shift: unknown): void {
    deleteCells(this.context, this.place, shift);
  }

  Select(): void {
    const { area, sheet, sheetId } = this.place;
    this.context.cells.reach(sheet, area);
    const range = toRange({
      ...area,
      rows: Math.min(area.rows, sheet.getRowCount()),
      columns: Math.min(area.columns, sheet.getColumnCount()),
    });
    const primary = {
      actualRow: area.row,
      actualColumn: area.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    const cell = { ...primary, ...toRange({ ...area, rows: 1, columns: 1 }) };
    this.context.engine.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
    this.context.engine.run(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [{ range, primary: cell, style: null }],
    });
  }

  Calculate(): void {
    this.context.recalculation.markAll();
  }

  SetDirty(): void {
    this.context.recalculation.markAll();
  }

  _KeepReference(): void {
    this.context.references.keep(this);
  }

  /** The client sends a large matrix in pieces and has its shape checked first. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw invalidArgument(`a matrix of ${this.RowCount} rows and ${this.ColumnCount} columns`);
  }

  private otherArea(other: unknown): Area {
    if (other instanceof Range) {
      if (other.place.sheetId === this.place.sheetId) return other.place.area;
      throw invalidArgument("a range of the same sheet");
    }
    if (typeof other !== "string") throw invalidArgument("a range");
    return new Worksheet(this.context, this.place.sheetId).GetRange(other).place.area;
  }

  private at(area: Area): Range {
    const fits =
      area.row >= 0 &&
      area.column >= 0 &&
      area.rows > 0 &&
      area.columns > 0 &&
      area.row + area.rows <= sheetRows &&
      area.column + area.columns <= sheetColumns;
    if (!fits) throw new ExcelError("InvalidArgument", "The cells lie outside the sheet.");
    return new Range(this.context, this.place.sheetId, area);
  }
}

function whole(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw invalidArgument("a whole number");
}

function inside(value: unknown, size: number): number {
  const index = whole(value);
  if (index < 0 || index >= size) throw invalidArgument("a row or column of the range");
  return index;
}
