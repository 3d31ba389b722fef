import {
  ClearSelectionContentCommand,
  InsertRowByRangeCommand,
  MoveRangeMutation,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  ReorderRangeMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { blocksOfPlan } from "../../src/workbook/blocks/blocksOfPlan";
import type { Place } from "../../src/workbook/InspectionHost";
import { blockNames, inspectionColumns, standardColumns } from "../../src/workbook/names";
import type { NamePlan, WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { sheetState } from "../../src/workbench/host/engine/sheetState";
import { contentOf, type Content, type Engine, type SheetAt } from "./Engine";
import { fromKey, toKey } from "./keys";

/** How rows are copied: how many, how far below the last of them, and whether rows are put in for them. */
export interface RowsCopied {
  readonly rows: number;
  readonly down: number;
  readonly isPutIn: boolean;
}

/** Where one of our blocks lies: columns stay where they are, rows may move. */
interface Home {
  readonly block: string;
  readonly sheetId: string;
  readonly column: number;
  readonly fields: readonly string[];
  readonly identities: readonly string[];
}

const entryFields: readonly string[] = [
  "answer",
  "critical",
  "positive",
  "base",
  "note",
  "reason",
  "value",
  "text",
];

/** What the hidden column says in the row of the headings, which are no entries. */
const heading = "Row";

/** Begins the label of a row that a person inserted, so that what they note in it is followed too. */
const own = "Own row ";

/**
 * A person at the grid, and what they see there: every entry by its row's identity, straight from the engine.
 * All they do is done when the call returns, so that nothing of the add-in comes in between.
 */
export class Grid {
  private readonly homes: readonly Home[];
  private readonly entryKeys = new Set<string>();
  private ownRows = 0;

  constructor(
    private readonly engine: Engine,
    plan: WorkbookPlan,
  ) {
    const blocks = blocksOfPlan(plan);
    this.homes = plan.names.flatMap((name) => {
      const fields = fieldsOf(name);
      const rows = blocks[name.name];
      if (fields === null || !rows) return [];
      const identities = rows.map((line) => String(line[fields.indexOf("id")] ?? "")).filter(Boolean);
      const sheetId = this.engine.workbook.getSheetBySheetName(name.sheet)?.getSheetId() ?? "";
      return [{ block: name.name, sheetId, column: name.area.column, fields, identities }];
    });
    for (const [key, cell] of this.everyCell())
      if (!isFormula(cell) && fromKey(key).row !== heading) this.entryKeys.add(key);
  }

  /** Blocks and the places in them where something may be entered. */
  places(block: string): readonly Place[] {
    return [...this.entryKeys].map(fromKey).filter((place) => place.block === block);
  }

  /** Every entry now; a row that is there twice counts twice. */
  entries(): ReadonlyMap<string, Content> {
    const found = new Map<string, Content>();
    for (const [key, content] of this.everyCell())
      if (this.entryKeys.has(key) || key.includes(own) || key.endsWith("again")) found.set(key, content);
    return found;
  }

  /** Types into the cell of a place; false where it is not there any more. */
  type(place: Place, content: Content): boolean {
    const at = this.find(place);
    if (!at) return false;
    const typed = typeof content === "boolean" ? { v: content ? 1 : 0, t: 3 } : { v: content };
    const value = { ...typed, f: null, p: null, si: null };
    this.engine.command(SetRangeValuesCommand.id, { ...at.sheet, range: cells(at.row, at.column), value });
    return true;
  }

  /** Pastes a block whose top left corner is this place; validation is not asked. */
  paste(place: Place, contents: readonly (readonly Content[])[]): boolean {
    const at = this.find(place);
    if (!at) return false;
    const cellValue = Object.fromEntries(
      contents.map((line, row) => [
        at.row + row,
        Object.fromEntries(line.map((content, column) => [at.column + column, { v: content, f: null }])),
      ]),
    );
    this.engine.command(SetRangeValuesMutation.id, { ...at.sheet, cellValue });
    return true;
  }

  /** Presses Delete with this many rows of a column selected. */
  clear(place: Place, rows: number): boolean {
    const at = this.find(place);
    if (!at) return false;
    this.engine.command(ClearSelectionContentCommand.id, {
      ...at.sheet,
      ranges: [cells(at.row, at.column, rows)],
    });
    return true;
  }

  /** Cuts a cell and pastes it some rows further down. */
  cut(place: Place, down: number): boolean {
    const at = this.find(place);
    if (!at) return false;
    const worksheet = this.engine.workbook.getSheetBySheetId(at.sheet.subUnitId);
    const cell = worksheet?.getCellRaw(at.row, at.column) ?? {};
    this.engine.command(MoveRangeMutation.id, {
      unitId: at.sheet.unitId,
      fromRange: cells(at.row, at.column),
      toRange: cells(at.row + down, at.column),
      from: { subUnitId: at.sheet.subUnitId, value: { [at.row]: { [at.column]: null } } },
      to: {
        subUnitId: at.sheet.subUnitId,
        value: { [at.row + down]: { [at.column]: structuredClone(cell) } },
      },
    });
    return true;
  }

  /**
   * Puts a number of rows, from this one on, into the opposite order. Only below the summary: there the engine's own
   * order of rows takes along no formula in a column of entries.
   */
  reverse(place: Place, rows: number): boolean {
    const at = place.row.includes(":") || place.block === blockNames.inspection ? null : this.find(place);
    if (!at) return false;
    const last = at.row + rows - 1;
    const order = Object.fromEntries(
      Array.from({ length: rows }, (_, index) => [at.row + index, last - index]),
    );
    const { column, fields } = this.home(place.block);
    const range = { ...cells(at.row, 0, rows), endColumn: column + fields.length - 1 };
    this.engine.command(ReorderRangeMutation.id, { ...at.sheet, range, order });
    return true;
  }

  insertRow(place: Place): boolean {
    const at = this.find(place);
    if (!at) return false;
    const range = { ...cells(at.row, 0), endColumn: 19 };
    if (!this.engine.command(InsertRowByRangeCommand.id, { ...at.sheet, range, direction: 0 })) return false;
    this.ownRows += 1;
    const cellValue = { [at.row]: { [this.home(place.block).column + 1]: { v: `${own}${this.ownRows}` } } };
    this.engine.command(SetRangeValuesMutation.id, { ...at.sheet, cellValue });
    return true;
  }

  /**
   * Copies whole rows, their hidden columns among them, and pastes them some rows further down: over what stands there, or
   * into rows put in for them.
   */
  copyRows(place: Place, { rows, down, isPutIn }: RowsCopied): boolean {
    const at = this.find(place);
    const sheet = at && this.engine.workbook.getSheetBySheetId(at.sheet.subUnitId);
    if (!at || !sheet) return false;
    const { column, fields } = this.home(place.block);
    const columns = Array.from({ length: column + fields.length }, (_, index) => index);
    const lines = Array.from({ length: rows }, (_, row) =>
      columns.map((each) => [each, structuredClone(sheet.getCellRaw(at.row + row, each) ?? {})] as const),
    );
    const target = at.row + rows + down;
    if (isPutIn) {
      const range = { ...cells(target, 0, rows), endColumn: 19 };
      if (!this.engine.command(InsertRowByRangeCommand.id, { ...at.sheet, range, direction: 0 }))
        return false;
    }
    const cellValue = Object.fromEntries(
      lines.map((line, row) => [target + row, Object.fromEntries(line)] as const),
    );
    return this.engine.command(SetRangeValuesMutation.id, { ...at.sheet, cellValue });
  }

  deleteRows(place: Place, rows: number): boolean {
    const at = this.find(place);
    if (!at) return false;
    const range = { ...cells(at.row, 0, rows), endColumn: 19 };
    return this.engine.command(RemoveRowByRangeCommand.id, { ...at.sheet, range });
  }

  unprotect(block: string): void {
    const sheet = this.engine.workbook.getSheetBySheetId(this.home(block).sheetId);
    if (sheet) sheetState(sheet).protection = null;
  }

  rename(block: string, name: string): boolean {
    const at = this.sheetOf(block);
    // As Excel and the tabs of the grid have it: a name that another sheet has is refused.
    const isTaken = this.engine.workbook
      .getSheets()
      .some(
        (sheet) =>
          sheet.getSheetId() !== at?.subUnitId && sheet.getName().toLowerCase() === name.toLowerCase(),
      );
    return at !== null && !isTaken && this.engine.command(SetWorksheetNameCommand.id, { ...at, name });
  }

  deleteSheet(block: string): boolean {
    const at = this.sheetOf(block);
    return at !== null && this.engine.command(RemoveSheetCommand.id, at);
  }

  undo(): boolean {
    return this.engine.command("univer.command.undo", {});
  }

  redo(): boolean {
    return this.engine.command("univer.command.redo", {});
  }

  private *everyCell(): Iterable<readonly [string, Content]> {
    for (const { block, sheetId, column, fields } of this.homes) {
      const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
      if (!sheet) continue;
      const seen = new Map<string, number>();
      const matrix = sheet.getCellMatrix();
      const idColumn = column + fields.indexOf("id");
      const entered = [...fields.entries()].filter(([, field]) => entryFields.includes(field));
      const length = matrix.getLength();
      for (let row = 0; row < length; row += 1) {
        const id = contentOf(matrix.getValue(row, idColumn));
        const label = String(contentOf(matrix.getValue(row, column + 1)));
        const identity = typeof id === "string" && id !== "" ? id : label.startsWith(own) ? label : "";
        if (identity === "") continue;
        const times = seen.get(identity) ?? 0;
        seen.set(identity, times + 1);
        const again = "again".repeat(times);
        for (const [index, field] of entered)
          yield [
            `${toKey({ block, row: identity, field })}${again}`,
            contentOf(matrix.getValue(row, column + index)),
          ];
      }
    }
  }

  private find(place: Place): { sheet: SheetAt; row: number; column: number } | null {
    const { column, fields } = this.home(place.block);
    const sheet = this.sheetOf(place.block);
    const matrix = sheet && this.engine.workbook.getSheetBySheetId(sheet.subUnitId)?.getCellMatrix();
    if (!sheet || !matrix) return null;
    const length = matrix.getLength();
    for (let row = 0; row < length; row += 1)
      if (contentOf(matrix.getValue(row, column + fields.indexOf("id"))) === place.row)
        return { sheet, row, column: column + fields.indexOf(place.field) };
    return null;
  }

  private sheetOf(block: string): SheetAt | null {
    const { sheetId } = this.home(block);
    if (!this.engine.workbook.getSheetBySheetId(sheetId)) return null;
    return { unitId: this.engine.workbook.getUnitId(), subUnitId: sheetId };
  }

  private home(block: string): Home {
    const home = this.homes.find((each) => each.block === block);
    if (!home) throw new Error(`The plan has no ${block}`);
    return home;
  }
}

function fieldsOf({ name }: NamePlan): readonly string[] | null {
  if (name.startsWith(blockNames.standard(""))) return standardColumns;
  if (name === blockNames.inspection) return inspectionColumns;
  return name === blockNames.reportText ? ["id", "text"] : null;
}

function cells(row: number, column: number, rows = 1) {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column };
}

function isFormula(content: Content): boolean {
  return typeof content === "string" && content.startsWith("=");
}
