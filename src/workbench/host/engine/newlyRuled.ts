import type { ICommandInfo, ISheetDataValidationRule } from "@univerjs/core";
import { AddDataValidationMutation, UpdateDataValidationMutation } from "@univerjs/data-validation";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Area } from "../../../workbook/WorkbookPlan";
import { without } from "./areas";
import { toArea, type Engine, type UniverRange } from "./Engine";

/** After these the engine moves rules with their cells; that puts none where there was none. */
const moving = new Set<string>([
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
]);

interface Params {
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly ruleId?: string;
  readonly rule?: Placed | readonly Placed[];
  readonly payload?: { readonly payload?: readonly UniverRange[] | Placed };
}

type Placed = Partial<Pick<ISheetDataValidationRule, "ranges"> & Pick<IConditionFormattingRule, "cfId">>;

/** The cells on which a mutation newly puts a validation rule or a conditional format; none for any other mutation. */
export function newlyRuled(engine: Engine, command: Readonly<ICommandInfo>): readonly Area[] {
  const params = (command.params ?? {}) as Params;
  if (params.trigger !== undefined && moving.has(params.trigger)) return [];
  const after = rangesAfter(command.id, params).map(toArea);
  if (after.length === 0) return [];
  return rangesBefore(engine, params).map(toArea).reduce<Area[]>(without, after);
}

function rangesAfter(id: string, { rule, payload }: Params): readonly UniverRange[] {
  const whole = [
    AddDataValidationMutation.id,
    AddConditionalRuleMutation.id,
    SetConditionalRuleMutation.id,
  ] as string[];
  if (whole.includes(id)) return [rule ?? []].flat().flatMap((each) => each.ranges ?? []);
  if (id !== UpdateDataValidationMutation.id) return [];
  const changed = payload?.payload;
  return isRanges(changed) ? changed : (changed?.ranges ?? []);
}

function rangesBefore(
  { injector, unitId }: Engine,
  { subUnitId, ruleId, rule }: Params,
): readonly UniverRange[] {
  if (ruleId !== undefined)
    return injector.get(SheetDataValidationModel).getRuleById(unitId, subUnitId, ruleId)?.ranges ?? [];
  const formats = injector.get(ConditionalFormattingRuleModel);
  return [rule ?? []].flat().flatMap(({ cfId }) => {
    const known = cfId === undefined ? null : formats.getRule(unitId, subUnitId, cfId);
    return known?.ranges ?? [];
  });
}

function isRanges(value: readonly UniverRange[] | Placed | undefined): value is readonly UniverRange[] {
  return Array.isArray(value);
}
