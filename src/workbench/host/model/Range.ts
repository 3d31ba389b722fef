import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Area } from "../../../workbook/WorkbookPlan";
import { formatArea, quoteSheet } from "../engine/address";
import { sheetColumns, sheetRows, type Shift } from "../engine/areas";
import { valueType } from "../engine/cellValue";
import { toRange } from "../engine/Engine";
import { ExcelError, invalidArgument, notAvailable } from "../protocol/ExcelError";
import type { HostObject } from "../protocol/HostObject";
import type { Kept } from "../protocol/References";
import { ConditionalFormats } from "./ConditionalFormats";
import { DataValidation } from "./DataValidation";
import type { HostContext } from "./HostContext";
import { Place } from "./Place";
import {
  clearCells,
  copyFormulas,
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
import { setColumnProperties, setRowProperties } from "./lineProperties";
import { groupLines, mergeCells, ungroupLines, unmergeCells } from "./rangeLayout";
import { RangeNavigation } from "./RangeNavigation";
import { RangeSort } from "./RangeSort";
import { Worksheet } from "./Worksheet";

/** `Excel.Range`: one rectangle of one sheet. */
export class Range extends RangeNavigation implements Kept {
  readonly excelName = "Range";
  referenceId: string | null = null;
  readonly place: Place;

  constructor(context: HostContext, sheetId: string, area: Area) {
    super(context);
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

  SetColumnProperties(properties: unknown): void {
    setColumnProperties(this.context, this.place, properties);
  }

  SetRowProperties(properties: unknown): void {
    setRowProperties(this.context, this.place, properties);
  }

  Clear(applyTo: unknown): void {
    clearCells(this.context, this.place, applyTo);
  }

  /** @throws ExcelError as `copyFormulas` */
  CopyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    if (copyType !== "Formulas" || skipBlanks === true || transpose === true)
      throw notAvailable("Range.copyFrom of anything but formulas");
    if (!(source instanceof Range)) throw notAvailable("Range.copyFrom of an address");
    copyFormulas(this.context, this.place, source.place);
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

  /** @throws ExcelError `InvalidArgument` for cells outside the sheet */
  protected at(area: Area): Range {
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
