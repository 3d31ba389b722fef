import type { Area, StylePlan, ValidationPlan } from "../WorkbookPlan";
import { intersect } from "../sheet/areas";
import { mapAreas } from "./mapAreas";
import type { PlacedSheet } from "./placeSheets";
import type { RepairStep } from "./RepairStep";

type Where = Pick<PlacedSheet, "planned" | "sheet" | "columns" | "rows">;

/** The looks and rules that the plan gives to some of its cells, where these cells are now. */
export function restoreLooks(where: Where, cells: readonly Area[]): readonly RepairStep[] {
  const { planned, sheet } = where;
  const within = <Plan extends { readonly areas: readonly Area[] }>(
    plans: readonly Plan[],
  ): readonly Plan[] =>
    plans.flatMap((plan) => {
      const shared = plan.areas.flatMap((area) => cells.flatMap((cell) => intersect(area, cell) ?? []));
      const areas = mapAreas(where, shared);
      return areas.length === 0 ? [] : [{ ...plan, areas }];
    });
  const styles: readonly StylePlan[] = within(planned.plan.styles);
  const validations: readonly ValidationPlan[] = within(planned.plan.validations);
  return [
    ...(styles.length === 0
      ? []
      : [{ kind: "style", sheet: sheet.name, areas: mapAreas(where, cells), styles } as const]),
    ...(validations.length === 0 ? [] : [{ kind: "validate", sheet: sheet.name, validations } as const]),
  ];
}
