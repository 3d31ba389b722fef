import type { ICellData, IStyleData, Nullable, Styles, Worksheet } from "@univerjs/core";
import {
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { Area } from "../../../workbook/WorkbookPlan";
import { around, sheetColumns, sheetRows } from "./areas";
import type { Cells } from "./Cells";
import { mergeStyle, type StylePatch } from "./cellStyle";
import type { Engine } from "./Engine";

/** How a style changes; `null` where it stays. */
export type StyleChange = (style: IStyleData) => StylePatch | null;

/**
 * The styles of cells, changed in whole areas. A workbook has few distinct styles, so each change is worked out once a
 * style and then only its id is put on the cells; the grid is told to draw them again once all changes are made.
 */
export class Looks {
  private readonly changed = new Map<string, Area>();

  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
  ) {}

  /** Changes the style of areas; whole rows and columns keep it for cells yet to be filled. */
  change(sheet: Worksheet, areas: readonly Area[], patch: StylePatch | StyleChange): void {
    const change = typeof patch === "function" ? patch : () => patch;
    const styles = this.engine.workbook.getStyles();
    const known = new Map<string, string | null>();
    const next = (id: string): string | null => {
      const found = known.get(id);
      if (found !== undefined) return found;
      const made = changedStyle(styles, id, change);
      known.set(id, made);
      return made;
    };
    for (const area of areas) {
      this.changeUnbounded(sheet, area, change);
      for (const part of this.cells.within(sheet, area)) {
        paint(sheet, part, styles, next);
        this.note(sheet.getSheetId(), part);
      }
    }
  }

  /** Has the grid draw what has changed since. */
  refresh(): void {
    const changed = [...this.changed];
    this.changed.clear();
    for (const [subUnitId, { row, column, rows, columns }] of changed) {
      if (!this.engine.workbook.getSheetBySheetId(subUnitId)) continue;
      // Two corners stand for all cells between them.
      const cellValue: Record<number, Record<number, ICellData>> = { [row]: { [column]: { s: {} } } };
      (cellValue[row + rows - 1] ??= {})[column + columns - 1] = { s: {} };
      this.engine.run(SetRangeValuesMutation.id, { subUnitId, cellValue, trigger: SetStyleCommand.id });
    }
  }

  private note(sheetId: string, area: Area): void {
    const known = this.changed.get(sheetId);
    this.changed.set(sheetId, known ? around(known, area) : area);
  }

  private changeUnbounded(sheet: Worksheet, area: Area, change: StyleChange): void {
    const subUnitId = sheet.getSheetId();
    const restyled = (style: Nullable<IStyleData>): { s: IStyleData } => {
      const old = style ?? {};
      return { s: mergeStyle(old, change(old) ?? {}) };
    };
    if (area.rows === sheetRows) {
      const columns = Math.min(area.columns, sheet.getColumnCount() - area.column);
      const columnData = entries(area.column, columns, (column) => restyled(sheet.getColumnStyle(column)));
      this.engine.run(SetColDataMutation.id, { subUnitId, columnData });
    } else if (area.columns === sheetColumns) {
      this.cells.reach(sheet, { ...area, columns: 1 });
      const rowData = entries(area.row, area.rows, (row) => restyled(sheet.getRowStyle(row)));
      this.engine.run(SetRowDataMutation.id, { subUnitId, rowData });
    }
  }
}

function paint(sheet: Worksheet, area: Area, styles: Styles, next: (id: string) => string | null): void {
  const matrix = sheet.getCellMatrix();
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = matrix.getValue(row, column);
      const old = styleId(styles, cell);
      const id = next(old);
      if (id === old) continue;
      if (!cell) matrix.setValue(row, column, { s: id });
      else if (id === null) delete cell.s;
      else cell.s = id;
    }
}

function styleId(styles: Styles, cell: Nullable<ICellData>): string {
  const style = cell?.s;
  if (typeof style === "string") return style;
  return style ? (styles.setValue(style) ?? "") : "";
}

/** The id of a style once it has changed; `null` where nothing of it is left. */
function changedStyle(styles: Styles, id: string, change: StyleChange): string | null {
  const old = (id === "" ? null : styles.get(id)) ?? {};
  const patch = change(old);
  if (!patch) return id;
  const merged = mergeStyle(old, patch);
  return Object.keys(merged).length === 0 ? null : intern(styles, merged);
}

/** Styles the host made, by their content: the engine itself would compare a new one with each it has. */
const interned = new WeakMap<Styles, Map<string, string>>();

function intern(styles: Styles, style: IStyleData): string {
  const known = interned.get(styles) ?? new Map<string, string>();
  interned.set(styles, known);
  const key = JSON.stringify(style);
  const found = known.get(key);
  if (found !== undefined && styles.get(found)) return found;
  const id = styles.add(style, key);
  known.set(key, id);
  return id;
}

function entries<T>(start: number, count: number, make: (index: number) => T): Record<number, T> {
  return Object.fromEntries(
    Array.from({ length: Math.max(0, count) }, (_, i) => [start + i, make(start + i)]),
  );
}
