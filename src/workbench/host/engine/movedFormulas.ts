import { ObjectMatrix, type Injector, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import type { UniverRange } from "./Engine";

/** Rows that come or go, as the engine tells its own part that rewrites formulas. */
interface Move {
  readonly type: number;
  readonly sheetId: string;
  readonly range?: UniverRange;
}

/** What the engine's own part that rewrites formulas has inside. Univer is pinned to one version. */
interface Rewriting {
  _getFormulaReferenceMoveInfo(
    formulas: IFormulaData,
    sheetNames: unknown,
    move: Move,
  ): { readonly newFormulaData: IFormulaData };
}

/** The engine's numbers for rows that are put in and taken out. */
const rowMoves = [3, 5];

/**
 * Lets the engine rewrite the formulas whose cells have moved when rows come or go. By itself it takes every formula
 * apart that refers to any cell of the sheet, writes it again as it was, and calculates it: with a log of 10,000 items a
 * formula for each of them, for one item that is added.
 */
export function rewriteMovedFormulas(injector: Injector): () => void {
  const rewriting = injector.get(UpdateFormulaController) as unknown as Rewriting;
  const rewrite = rewriting._getFormulaReferenceMoveInfo.bind(rewriting);
  rewriting._getFormulaReferenceMoveInfo = (formulas, sheetNames, move) => {
    const { type, range, sheetId: moved } = move;
    if (range === undefined || !rowMoves.includes(type)) return rewrite(formulas, sheetNames, move);
    const mayRefer = (sheetId: string, { f, si }: IFormulaDataItem): boolean =>
      Boolean(si) || ((sheetId === moved || f.includes("!")) && namesRowFrom(f, range.startRow + 1));
    const { newFormulaData } = rewrite(filtered(formulas, mayRefer), sheetNames, move);
    const isNew = (_: string, { f }: IFormulaDataItem, before?: IFormulaDataItem): boolean =>
      Boolean(before?.si) || before?.f !== f;
    return { newFormulaData: filtered(newFormulaData, isNew, formulas) };
  };
  return () => void Reflect.deleteProperty(rewriting, "_getFormulaReferenceMoveInfo");
}

/** Whether any number in a formula may be that of a row from this one, counted from 1, downwards. */
function namesRowFrom(formula: string, row: number): boolean {
  return (formula.match(/\d+/g) ?? []).some((number) => Number(number) >= row);
}

function filtered(
  formulas: IFormulaData,
  keeps: (sheetId: string, item: IFormulaDataItem, before?: IFormulaDataItem) => boolean,
  earlier: IFormulaData = {},
): IFormulaData {
  const kept: IFormulaData = {};
  for (const [unitId, sheets] of Object.entries(formulas)) {
    const own: Sheets = {};
    kept[unitId] = own;
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      own[sheetId] = keptRows(rows ?? {}, (row, column, item) =>
        keeps(sheetId, item, earlier[unitId]?.[sheetId]?.[row]?.[column] ?? undefined),
      );
  }
  return kept;
}

type Sheets = NonNullable<IFormulaData[string]>;
type Rows = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;

function keptRows(rows: Rows, keeps: (row: number, column: number, item: IFormulaDataItem) => boolean): Rows {
  const kept: Rows = {};
  new ObjectMatrix(rows).forValue((row, column, item) => {
    if (item && keeps(row, column, item)) (kept[row] ??= {})[column] = item;
  });
  return kept;
}
