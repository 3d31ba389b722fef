import { UpdateDataValidationMutation, UpdateRuleType } from "@univerjs/data-validation";
import { ReorderRangeCommand } from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Engine } from "./Engine";

/**
 * A sort moves cells and leaves the rules of validation where they are, as in Excel. The engine would move those with a
 * formula along, on every sheet of the workbook and not only on the one that is sorted.
 */
export function keepRulesInSort(engine: Engine): () => void {
  const model = engine.injector.get(SheetDataValidationModel);
  const listener = engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== UpdateDataValidationMutation.id) return;
    const { trigger, unitId, subUnitId, ruleId, payload } = params as RuleChange;
    if (trigger !== ReorderRangeCommand.id || payload.type !== UpdateRuleType.ALL) return;
    const ranges = model.getRuleById(unitId, subUnitId, ruleId)?.ranges;
    if (ranges !== undefined) payload.payload.ranges = ranges;
  });
  return () => listener.dispose();
}

interface RuleChange {
  readonly trigger?: string;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly ruleId: string;
  readonly payload: { readonly type: UpdateRuleType; readonly payload: { ranges: unknown } };
}
