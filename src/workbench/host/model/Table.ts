import type { Worksheet as Sheet } from "@univerjs/core";
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import type { Area } from "../../../workbook/WorkbookPlan";
import { sameArea } from "../engine/areas";
import { toArea, toRange } from "../engine/Engine";
import { requireUnprotected } from "../engine/protection";
import { sheetState, type TableState } from "../engine/sheetState";
import { invalidArgument, notFound } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import { areaAt } from "./areaAt";
import type { HostContext } from "./HostContext";
import { isName } from "./NamedItems";
import { Range } from "./Range";
import { isTaken, requireTable } from "./Tables";
import { Worksheet } from "./Worksheet";

/** `Excel.Table`. Its rows follow rows that are put in and taken out; what is typed right below it does not make it grow. */
export class Table extends HostObject {
  readonly excelName = "Table";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.state.id;
  }

  get Name(): unknown {
    return this.state.name;
  }

  /** @throws ExcelError `InvalidArgument` for a name that Excel refuses or that is taken */
  set Name(value: unknown) {
    if (typeof value !== "string" || !isName(value)) throw invalidArgument(`the name ${String(value)}`);
    if (isTaken(this.context, value, this.state)) throw invalidArgument(`the name ${value}, which is taken`);
    this.state.name = value;
  }

  get Style(): unknown {
    return this.state.style;
  }

  set Style(value: unknown) {
    if (typeof value !== "string" || !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(value))
      throw invalidArgument(`the table style ${String(value)}`);
    this.state.style = value;
  }

  get ShowHeaders(): boolean {
    return true;
  }

  get ShowTotals(): boolean {
    return false;
  }

  get ShowBandedRows(): unknown {
    return this.state.bandedRows;
  }

  set ShowBandedRows(value: unknown) {
    this.state.bandedRows = flag(value);
  }

  get ShowFilterButton(): unknown {
    return this.state.filterButton;
  }

  set ShowFilterButton(value: unknown) {
    this.state.filterButton = flag(value);
    followTableFilter(this.context, this.sheetId);
  }

  get Worksheet(): HostObject {
    return new Worksheet(this.context, this.sheetId);
  }

  GetRange(): Range {
    return this.range(this.state.area);
  }

  GetHeaderRowRange(): Range {
    return this.range({ ...this.state.area, rows: 1 });
  }

  GetDataBodyRange(): Range {
    const { area } = this.state;
    return this.range({ ...area, row: area.row + 1, rows: area.rows - 1 });
  }

  /** @throws ExcelError `AccessDenied`; `InvalidArgument` unless its header row stays where it is */
  Resize(address: unknown): void {
    requireUnprotected(this.sheet, "tables cannot be resized");
    const found = address instanceof Range ? address.place : null;
    if (found !== null && found.sheetId !== this.sheetId) throw invalidArgument("cells of the table's sheet");
    const area = found?.area ?? areaAt(this.context, this.sheetId, address);
    const { state } = this;
    const overlaps =
      area.column < state.area.column + state.area.columns && state.area.column < area.column + area.columns;
    if (area.row !== state.area.row || !overlaps)
      throw invalidArgument("cells that keep the table's header row");
    requireTable(this.context, this.sheetId, area, state);
    state.area = area;
    followTableFilter(this.context, this.sheetId);
  }

  /** The cells stay, as plain ones. */
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.drop();
    return range;
  }

  /** @throws ExcelError `AccessDenied` on a protected sheet */
  Delete(): void {
    const range = this.GetRange();
    this.drop();
    range.Clear("All");
  }

  private drop(): void {
    requireUnprotected(this.sheet, "tables cannot be removed");
    const state = sheetState(this.sheet);
    state.tables = state.tables.filter(({ id }) => id !== this.id);
    followTableFilter(this.context, this.sheetId);
  }

  private get sheet(): Sheet {
    return this.context.engine.sheet(this.sheetId);
  }

  private get state(): TableState {
    const found = sheetState(this.sheet).tables.find(({ id }) => id === this.id);
    if (!found) throw notFound(`table "${this.id}"`);
    return found;
  }

  private range(area: Area): Range {
    return new Range(this.context, this.sheetId, area);
  }
}

/** The arrows of a table's header are the engine's filter of the sheet, of which there is one. */
export function followTableFilter({ engine }: HostContext, sheetId: string): void {
  const sheet = engine.sheet(sheetId);
  const model = engine.injector.get(SheetsFilterService).getFilterModel(engine.unitId, sheetId) ?? null;
  const wanted = sheetState(sheet).tables.find(({ filterButton }) => filterButton)?.area ?? null;
  if (model !== null && wanted !== null && sameArea(toArea(model.getRange()), wanted)) return;
  const isOurs = sheetState(sheet).tables.length > 0 || wanted !== null;
  if (model !== null && isOurs) engine.run(RemoveSheetsFilterMutation.id, { subUnitId: sheetId });
  if (wanted !== null)
    engine.run(SetSheetsFilterRangeMutation.id, { subUnitId: sheetId, range: toRange(wanted) });
}

/** Whether the engine's filter of a sheet is a table's, which for Excel is none of the sheet. */
export function isTableFilter(sheet: Sheet, area: Area): boolean {
  return sheetState(sheet).tables.some(
    (table) => table.area.row === area.row && table.area.column === area.column,
  );
}

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false");
  return value;
}
