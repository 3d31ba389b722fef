import {
  FormulaDataModel,
  IFunctionService,
  type ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { Engine } from "./Engine";

/**
 * The formulas in whose text a function or a name occurs, to be calculated again. What the engine remembers of their
 * parsing is dropped, because what the word means has changed.
 */
export function formulasNaming(
  engine: Engine,
  word: string,
): Pick<ISetFormulaCalculationStartMutation, "dirtyRanges"> {
  const { unitId } = engine;
  const wanted = word.toUpperCase();
  const found = new Set<string>([word, wanted]);
  const sheets = engine.injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
  const dirtyRanges = Object.entries(sheets).flatMap(([sheetId, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, line]) =>
      Object.entries(line ?? {}).flatMap(([column, cell]) => {
        const formula = (cell as { f?: string } | null)?.f ?? "";
        const at = formula.toUpperCase().indexOf(wanted);
        if (at < 0) return [];
        found.add(formula.slice(at, at + word.length));
        const [startRow, startColumn] = [Number(row), Number(column)];
        const range = { startRow, endRow: startRow, startColumn, endColumn: startColumn };
        return [{ unitId, sheetId, range }];
      }),
    ),
  );
  engine.injector.get(IFunctionService).deleteFormulaAstCacheKey(...found);
  return { dirtyRanges };
}
