import { BooleanNumber, type Worksheet as Sheet } from "@univerjs/core";
import {
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Area } from "../../../workbook/WorkbookPlan";
import { splitList } from "../engine/address";
import { sheetColumns, sheetRows, wholeSheet } from "../engine/areas";
import { colourOf } from "../engine/colour";
import { removeSheet } from "../engine/removeSheet";
import { sheetState } from "../engine/sheetState";
import { ExcelError, invalidArgument } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import { areaAt } from "./areaAt";
import { AutoFilter } from "./AutoFilter";
import { Charts } from "./Charts";
import { FreezePanes } from "./FreezePanes";
import type { HostContext } from "./HostContext";
import { NamedItems } from "./NamedItems";
import { PageLayout } from "./PageLayout";
import { Range } from "./Range";
import { RangeAreas } from "./RangeAreas";
import { Shapes } from "./Shapes";
import { Tables } from "./Tables";
import { WorksheetProtection } from "./WorksheetProtection";
import { freeSheetName } from "./Worksheets";

/** `Excel.Worksheet`. */
export class Worksheet extends HostObject {
  readonly excelName = "Worksheet";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Id(): string {
    return this.sheet.getSheetId();
  }

  get Name(): unknown {
    return this.sheet.getName();
  }

  set Name(value: unknown) {
    const name = freeSheetName(this.context, value, this.Id);
    if (name === this.sheet.getName()) return;
    this.context.flush();
    this.run(SetWorksheetNameCommand.id, { name });
  }

  get Position(): unknown {
    return this.context.engine.workbook.getSheetIndex(this.sheet);
  }

  set Position(value: unknown) {
    const count = this.context.engine.workbook.getSheets().length;
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= count)
      throw invalidArgument("a position among the worksheets");
    this.run(SetWorksheetOrderMutation.id, { fromOrder: this.Position, toOrder: value });
  }

  get Visibility(): unknown {
    if (this.sheet.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return sheetState(this.sheet).veryHidden ? "VeryHidden" : "Hidden";
  }

  set Visibility(value: unknown) {
    if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
      throw invalidArgument("a visibility");
    if (value !== "Visible") this.leave("hidden");
    sheetState(this.sheet).veryHidden = value === "VeryHidden";
    const hidden = value === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.run(SetWorksheetHideMutation.id, { hidden });
  }

  /** Empty where the tab has no colour. */
  get TabColor(): unknown {
    return this.sheet.getTabColor() ?? "";
  }

  set TabColor(value: unknown) {
    this.run(SetTabColorMutation.id, { color: value === "" ? "" : colourOf(value) });
  }

  get ShowGridlines(): boolean {
    return !this.sheet.hasHiddenGridlines();
  }

  /** The client reads `showGridlines` under its own name and sets it under this one. */
  get Gridlines(): unknown {
    return this.ShowGridlines;
  }

  set Gridlines(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument("true or false");
    const showGridlines = value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.run(ToggleGridlinesMutation.id, { showGridlines });
  }

  get Protection(): HostObject {
    return new WorksheetProtection(this.sheet);
  }

  get FreezePanes(): HostObject {
    return new FreezePanes(this.context, this.sheetId);
  }

  get AutoFilter(): HostObject {
    return new AutoFilter(this.context, this.sheetId);
  }

  get PageLayout(): HostObject {
    return new PageLayout(this.context, this.sheetId);
  }

  get Charts(): HostObject {
    return new Charts(this.context, this.sheetId);
  }

  get Tables(): HostObject {
    return new Tables(this.context, this.sheetId);
  }

  get Shapes(): HostObject {
    return new Shapes();
  }

  get Names(): HostObject {
    return new NamedItems(this.context, this.sheetId);
  }

  Activate(): void {
    if (this.Visibility !== "Visible")
      throw new ExcelError("InvalidOperation", "A hidden worksheet cannot be brought to the front.");
    this.run(SetWorksheetActiveOperation.id, {});
  }

  /** @throws ExcelError `InvalidOperation` for the last visible sheet and for a very hidden one */
  Delete(): void {
    if (this.Visibility === "VeryHidden")
      throw new ExcelError("InvalidOperation", "A very hidden worksheet must be shown before it is deleted.");
    this.leave("deleted");
    this.context.flush();
    removeSheet(this.context.engine, this.Id);
  }

  GetRange(address: unknown): Range {
    return this.range(areaAt(this.context, this.Id, address));
  }

  GetRanges(address: unknown): RangeAreas {
    if (address === null || address === undefined || address === "")
      return new RangeAreas(this.context, this.sheetId, [wholeSheet]);
    if (typeof address !== "string" || address.length > 8192) throw invalidArgument("a list of addresses");
    const areas = splitList(address).map((part) => areaAt(this.context, this.Id, part));
    return new RangeAreas(this.context, this.Id, areas);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const area = { row: index(row), column: index(column), rows: index(rows), columns: index(columns) };
    const fits =
      area.rows > 0 &&
      area.columns > 0 &&
      area.row + area.rows <= sheetRows &&
      area.column + area.columns <= sheetColumns;
    if (!fits) throw invalidArgument("cells inside the sheet");
    return this.range(area);
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.context.cells.used(this.sheet, valuesOnly === true);
    return used && this.range(used);
  }

  Calculate(markAllDirty: unknown): void {
    if (markAllDirty === true) this.context.recalculation.markAll();
  }

  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterDeactivatedEvent(): void {}
  _UnregisterDeactivatedEvent(): void {}

  private get sheet(): Sheet {
    return this.context.engine.sheet(this.sheetId);
  }

  private run(id: string, params: object): void {
    this.context.engine.run(id, { subUnitId: this.sheetId, ...params });
  }

  private range(area: Area): Range {
    return new Range(this.context, this.Id, area);
  }

  /** Brings another sheet to the front before this one goes. */
  private leave(what: string): void {
    const { workbook } = this.context.engine;
    const visible = workbook.getSheets().filter((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
    const others = visible.filter((sheet) => sheet.getSheetId() !== this.Id);
    const next =
      others.find((sheet) => workbook.getSheetIndex(sheet) > Number(this.Position)) ?? others.at(-1);
    if (!next) throw new ExcelError("InvalidOperation", `The last visible worksheet cannot be ${what}.`);
    if (workbook.getActiveSheet().getSheetId() === this.Id)
      this.context.engine.run(SetWorksheetActiveOperation.id, { subUnitId: next.getSheetId() });
  }
}

function index(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw invalidArgument("a row or column number");
}
