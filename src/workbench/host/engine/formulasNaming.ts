import {
  FormulaDataModel,
  IFunctionService,
  type ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { Engine } from "./Engine";

/**
 * The formulas in whose text a function or a name of these occurs, to be calculated again. What the engine remembers of
 * their parsing is dropped, because what the word means has changed.
 */
export function formulasNaming(
  engine: Engine,
  words: readonly string[],
): Pick<ISetFormulaCalculationStartMutation, "dirtyRanges"> {
  const { unitId } = engine;
  const wanted = words.map((word) => word.toUpperCase());
  const sheets = engine.injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
  const dirtyRanges = Object.entries(sheets).flatMap(([sheetId, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, line]) =>
      Object.entries(line ?? {}).flatMap(([column, cell]) => {
        const formula = ((cell as { f?: string } | null)?.f ?? "").toUpperCase();
        if (!wanted.some((word) => formula.includes(word))) return [];
        const [startRow, startColumn] = [Number(row), Number(column)];
        const range = { startRow, endRow: startRow, startColumn, endColumn: startColumn };
        return [{ unitId, sheetId, range }];
      }),
    ),
  );
  // The engine keeps long formulas by a hash, so that none can be told by a word in it: all are parsed again.
  const forgotten = dirtyRanges.length > 0 ? [""] : [...words, ...wanted];
  engine.injector.get(IFunctionService).deleteFormulaAstCacheKey(...forgotten);
  return { dirtyRanges };
}
