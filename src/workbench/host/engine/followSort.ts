import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  MoveRangeCommand,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  type IReorderRangeMutationParams,
} from "@univerjs/sheets";
import type { Cells } from "./Cells";
import type { Engine } from "./Engine";

/** A formula that a sort is about to move. */
interface Moving {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly by: number;
}

/**
 * Lets formulas refer to their own row after a sort, as Excel does: what a formula says without a `$` moves with it. The
 * engine moves the text of a formula and leaves it as it is. Taking a sort back moves them back.
 */
export function followSort(engine: Engine, cells: Cells): () => void {
  const moving = new WeakMap<object, readonly Moving[]>();
  const before = engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id === ReorderRangeMutation.id && params)
      moving.set(params, formulasIn(engine, cells, params as Sort));
  });
  const after = engine.commands.onCommandExecuted(({ id, params }) => {
    const found = id === ReorderRangeMutation.id && params ? moving.get(params) : undefined;
    if (found !== undefined && found.length > 0) rewrite(engine, cells, (params as Sort).subUnitId, found);
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}

type Sort = IReorderRangeMutationParams;

/** Formulas of rows that change place; `order` tells for each row which one comes there. */
function formulasIn(engine: Engine, cells: Cells, { subUnitId, range, order, unitId: unit }: Sort): Moving[] {
  if (unit !== engine.unitId) return [];
  const sheet = engine.sheet(subUnitId);
  return Object.entries(order).flatMap(([to, from]) => {
    const row = Number(to);
    if (row === from) return [];
    const found: Moving[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const formula = cells.formula(sheet, from, column);
      if (formula) found.push({ row, column, formula, by: row - from });
    }
    return found;
  });
}

function rewrite(engine: Engine, cells: Cells, subUnitId: string, moved: readonly Moving[]): void {
  const lexer = engine.injector.get(LexerTreeBuilder);
  const sheet = engine.sheet(subUnitId);
  const cellValue: Record<number, Record<number, { f: string }>> = {};
  for (const { row, column, formula, by } of moved) {
    const now = lexer.moveFormulaRefOffset(formula, 0, by);
    // Where a plugin has seen to it already, nothing is left to do.
    if (now === formula || cells.formula(sheet, row, column) !== formula) continue;
    (cellValue[row] ??= {})[column] = { f: now };
  }
  if (Object.keys(cellValue).length === 0) return;
  // Part of the sort: like the rewriting of formulas after a move it raises no event of its own.
  engine.run(SetRangeValuesMutation.id, { subUnitId, cellValue, trigger: MoveRangeCommand.id });
}
