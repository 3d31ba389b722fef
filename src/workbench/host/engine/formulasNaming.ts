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
  const found = new Set<string>([...words, ...wanted]);
  const sheets = engine.injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
  const dirtyRanges = Object.entries(sheets).flatMap(([sheetId, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, line]) =>
      Object.entries(line ?? {}).flatMap(([column, cell]) => {
        const formula = (cell as { f?: string } | null)?.f ?? "";
        const upper = formula.toUpperCase();
        const written = wanted.flatMap((word) => {
          const at = upper.indexOf(word);
          return at < 0 ? [] : [formula.slice(at, at + word.length)];
        });
        if (written.length === 0) return [];
        for (const word of written) found.add(word);
        const [startRow, startColumn] = [Number(row), Number(column)];
        const range = { startRow, endRow: startRow, startColumn, endColumn: startColumn };
        return [{ unitId, sheetId, range }];
      }),
    ),
  );
  engine.injector.get(IFunctionService).deleteFormulaAstCacheKey(...found);
  return { dirtyRanges };
}
