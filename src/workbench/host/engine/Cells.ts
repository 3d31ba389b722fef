import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { ErrorType, FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Area } from "../../../workbook/WorkbookPlan";
import { intersect } from "../../../workbook/sheet/areas";
import { sheetColumns, sheetRows } from "./areas";
import type { CellEntry } from "./cellEntry";
import { cellValue, type PlainValue } from "./cellValue";
import type { Engine } from "./Engine";

/** The cells of the open workbook, read and written a block at a time. */
export class Cells {
  private readonly forms = new Map<string, boolean>();
  /** Asked for once cells are read: the engine has it only after a workbook is open. */
  private model: FormulaDataModel | null = null;

  constructor(private readonly engine: Engine) {}

  raw(sheet: Worksheet, row: number, column: number): Nullable<ICellData> {
    return sheet.getCellRaw(row, column) ?? this.spilled(sheet, row, column);
  }

  value(sheet: Worksheet, row: number, column: number): PlainValue {
    const cell = sheet.getCellRaw(row, column);
    const own = cellValue(cell);
    return own === "" && !cell?.f ? cellValue(this.spilled(sheet, row, column)) : own;
  }

  /** A formula with its `=`, shared formulas spelled out; `""` where the cell has none. */
  formula(sheet: Worksheet, row: number, column: number): string {
    const cell = sheet.getCellRaw(row, column);
    if (!cell?.f && !cell?.si) return "";
    return (
      this.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), this.engine.unitId) ??
      cell.f ??
      ""
    );
  }

  /** The style a cell was given, without what is drawn over it at the moment. */
  style(sheet: Worksheet, row: number, column: number): IStyleData {
    const cell = sheet.getCellRaw(row, column) ?? {};
    return sheet.getComposedCellStyleByCellData(row, column, cell);
  }

  numberFormat(sheet: Worksheet, row: number, column: number): string {
    return this.style(sheet, row, column).n?.pattern ?? "General";
  }

  /** True for text that the engine can read as a formula. */
  isFormula(text: string): boolean {
    // Whichever rows and numbers stand in it, a formula reads the same; down a column most differ in nothing else.
    const form = text.replace(/\d+/g, "1");
    const known = this.forms.get(form);
    if (known !== undefined) return known;
    const tree = this.engine.injector.get(LexerTreeBuilder).treeBuilder(text);
    const isOne = tree !== undefined && !Object.values(ErrorType).some((error) => tree === error);
    this.forms.set(form, isOne);
    return isOne;
  }

  /** Writes a block in one go; a `null` entry leaves its cell alone. */
  write(sheet: Worksheet, area: Area, entryAt: (row: number, column: number) => CellEntry | null): void {
    this.reach(sheet, area);
    const block: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let r = 0; r < area.rows; r += 1) {
      const line: Record<number, ICellData> = {};
      for (let c = 0; c < area.columns; c += 1) {
        const entry = entryAt(r, c);
        if (!entry) continue;
        const { v, t, f, format } = entry;
        const general = format && this.numberFormat(sheet, area.row + r, area.column + c) === "General";
        line[area.column + c] = {
          v,
          t,
          f,
          p: null,
          si: null,
          ...(general ? { s: { n: { pattern: format } } } : {}),
        };
      }
      if (Object.keys(line).length > 0) block[area.row + r] = line;
    }
    if (Object.keys(block).length === 0) return;
    this.engine.run(SetRangeValuesMutation.id, { subUnitId: sheet.getSheetId(), cellValue: block });
  }

  /** Makes the engine's sheet large enough for an area. */
  reach(sheet: Worksheet, area: Area): void {
    const subUnitId = sheet.getSheetId();
    const rowCount = area.row + area.rows;
    if (area.rows < sheetRows && rowCount > sheet.getRowCount())
      this.engine.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: rowCount + 50 });
    const columnCount = area.column + area.columns;
    if (area.columns < sheetColumns && columnCount > sheet.getColumnCount())
      this.engine.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: columnCount + 5 });
  }

  /** The smallest area around all cells that hold something, or, with `valuesOnly` false, that look like something. */
  used(sheet: Worksheet, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || (valuesOnly ? cellValue(cell) === "" && !cell.f && !cell.si : false)) return;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    });
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** The cells of an area that the engine keeps one by one: of whole rows and columns only those in use. */
  within(sheet: Worksheet, area: Area): Area[] {
    if (area.rows < sheetRows && area.columns < sheetColumns) {
      this.reach(sheet, area);
      return [area];
    }
    const used = this.used(sheet, false);
    const part = used && intersect(area, used);
    return part ? [part] : [];
  }

  private get formulas(): FormulaDataModel {
    this.model ??= this.engine.injector.get(FormulaDataModel);
    return this.model;
  }

  private spilled(sheet: Worksheet, row: number, column: number): Nullable<ICellData> {
    return this.formulas.getArrayFormulaCellData()[this.engine.unitId]?.[sheet.getSheetId()]?.[row]?.[column];
  }
}
