import type { ICellData, IStyleData, Nullable, Styles, Worksheet } from "@univerjs/core";
import {
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { Area } from "../../../workbook/WorkbookPlan";
import { sheetColumns, sheetRows } from "./areas";
import { around } from "../../../workbook/sheet/areas";
import type { Cells } from "./Cells";
import { mergeStyle, type StylePatch } from "./cellStyle";
import type { Engine } from "./Engine";

/** How a style changes. */
export interface StyleChange {
  /** Changes of the same name do the same. */
  readonly name: string;
  of(style: IStyleData): StylePatch;
}

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
  change(sheet: Worksheet, areas: readonly Area[], change: StylePatch | StyleChange): void {
    const { name, of } = isChange(change) ? change : { name: JSON.stringify(change), of: () => change };
    const styles = this.engine.workbook.getStyles();
    const next = stepOf(styles, name, of);
    for (const area of areas) {
      this.changeUnbounded(sheet, area, of);
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

  private changeUnbounded(sheet: Worksheet, area: Area, change: StyleChange["of"]): void {
    const subUnitId = sheet.getSheetId();
    const restyled = (style: Nullable<IStyleData>): { s: IStyleData } => {
      const old = style ?? {};
      return { s: mergeStyle(old, change(old)) };
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

function paint(sheet: Worksheet, area: Area, styles: Styles, next: Step): void {
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

function isChange(change: StylePatch | StyleChange): change is StyleChange {
  return "of" in change && typeof change.of === "function";
}

type Step = (id: string) => string | null;

/** What changes have made of styles, by the change's name and the style's id: sheets of a workbook look alike. */
const steps = new WeakMap<Styles, Map<string, Map<string, string | null>>>();

/** The id of a style once it has changed; `null` where nothing of it is left. */
function stepOf(styles: Styles, name: string, change: StyleChange["of"]): Step {
  const known = steps.get(styles) ?? new Map<string, Map<string, string | null>>();
  steps.set(styles, known);
  const made = known.get(name) ?? new Map<string, string | null>();
  known.set(name, made);
  return (id) => {
    const found = made.get(id);
    if (found !== undefined && (found === null || styles.get(found))) return found;
    const old = (id === "" ? null : styles.get(id)) ?? {};
    const merged = mergeStyle(old, change(old));
    const next = Object.keys(merged).length === 0 ? null : intern(styles, merged);
    made.set(id, next);
    return next;
  };
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
