import { touches } from "../../../workbook/sheet/areas";
import type { Area } from "../../../workbook/WorkbookPlan";
import { requireUnprotected } from "../engine/protection";
import { sheetState, type TableState } from "../engine/sheetState";
import { ExcelError, invalidArgument, notAvailable } from "../protocol/ExcelError";
import { HostCollection } from "../protocol/HostObject";
import { areaAt } from "./areaAt";
import type { HostContext } from "./HostContext";
import { Range } from "./Range";
import { followTableFilter, Table } from "./Table";

/** A table of the workbook and the sheet it is on. */
export interface PlacedTable {
  readonly sheetId: string;
  readonly state: TableState;
}

/** `Excel.TableCollection`: the tables of a sheet, or of the whole workbook. */
export class Tables extends HostCollection {
  readonly excelName = "TableCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  list(): readonly Table[] {
    return this.placed.map(({ sheetId, state }) => new Table(this.context, sheetId, state.id));
  }

  /** @throws ExcelError `InvalidArgument` for a key that is no text */
  find(key: unknown): Table | null {
    if (typeof key !== "string") throw invalidArgument("a table's name or id");
    const found = this.placed.find(({ state }) => state.id === key || sameName(state.name, key));
    return found ? new Table(this.context, found.sheetId, found.state.id) : null;
  }

  get Count(): number {
    return this.placed.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemOrNullObject(key: unknown): Table | null {
    return this.find(key);
  }

  /**
   * Makes a table over cells that have their headers.
   * @throws ExcelError `AccessDenied` on a protected sheet; `InvalidArgument` where it would overlap another table;
   * `ApiNotAvailable` for cells without headers, for which Excel makes some up
   */
  Add(address: unknown, hasHeaders: unknown): Table {
    const { sheetId, area } = this.cells(address);
    const sheet = this.context.engine.sheet(sheetId);
    requireUnprotected(sheet, "tables cannot be added");
    if (hasHeaders !== true) throw notAvailable("TableCollection.add of cells without headers");
    requireTable(this.context, sheetId, area, null);
    const state = sheetState(sheet);
    const number = tablesIn(this.context).reduce((last, table) => Math.max(last, numberOf(table)), 0) + 1;
    const table: TableState = {
      id: `{table-${number}}`,
      name: freeName(this.context, number),
      area,
      style: "TableStyleMedium2",
      bandedRows: true,
      filterButton: true,
    };
    this.context.cells.reach(sheet, area);
    state.tables = [...state.tables, table];
    followTableFilter(this.context, sheetId);
    return new Table(this.context, sheetId, table.id);
  }

  private cells(address: unknown): { sheetId: string; area: Area } {
    if (address instanceof Range) return { sheetId: address.place.sheetId, area: address.place.area };
    const active = this.sheetId ?? this.context.engine.workbook.getActiveSheet().getSheetId();
    return { sheetId: active, area: areaAt(this.context, active, address) };
  }

  private get placed(): readonly PlacedTable[] {
    return tablesIn(this.context).filter(({ sheetId }) => this.sheetId === null || this.sheetId === sheetId);
  }
}

/** Every table of the workbook. */
export function tablesIn({ engine }: HostContext): readonly PlacedTable[] {
  return engine.workbook
    .getSheets()
    .flatMap((sheet) => sheetState(sheet).tables.map((state) => ({ sheetId: sheet.getSheetId(), state })));
}

/** @throws ExcelError unless a table may stand there: a header of texts that all differ, and no other table */
export function requireTable(
  context: HostContext,
  sheetId: string,
  area: Area,
  own: TableState | null,
): void {
  const sheet = context.engine.sheet(sheetId);
  if (area.rows < 2) throw invalidArgument("a header row and at least one row below it");
  const others = sheetState(sheet).tables.filter(({ id }) => id !== own?.id);
  if (others.some((other) => touches(other.area, area)))
    throw new ExcelError("InvalidArgument", "A table cannot overlap another table.");
  const headers = Array.from({ length: area.columns }, (_, column) =>
    context.cells.value(sheet, area.row, area.column + column),
  );
  const isNamed = headers.every((header) => typeof header === "string" && header !== "");
  if (!isNamed || new Set(headers.map((header) => String(header).toLowerCase())).size < headers.length)
    throw notAvailable("Table with headers that are blank or alike, which Excel renames");
}

/** Excel does not tell names apart by case; tables share their names with the workbook's. */
export function isTaken(context: HostContext, name: string, own: TableState | null): boolean {
  const isOther = tablesIn(context).some(({ state }) => state.id !== own?.id && sameName(state.name, name));
  return isOther || context.names.find(name, null) !== null;
}

function freeName(context: HostContext, from: number): string {
  let number = from;
  while (isTaken(context, `Table${number}`, null)) number += 1;
  return `Table${number}`;
}

function numberOf({ state }: PlacedTable): number {
  return Number(/\d+/.exec(state.id)?.[0] ?? 0);
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
