import type { Area, StylePlan, ValidationPlan } from "../WorkbookPlan";
import { around, intersect, touches } from "../sheet/areas";
import { mapAreas } from "./mapAreas";
import type { PlacedSheet } from "./placeSheets";
import type { RepairStep } from "./RepairStep";

type Where = Pick<PlacedSheet, "planned" | "sheet" | "columns" | "rows">;

/** The looks and rules that the plan gives to some of its cells, where these cells are now. */
export function restoreLooks(where: Where, cells: readonly Area[]): readonly RepairStep[] {
  const { planned, sheet } = where;
  // Nearly always cells of one column, which most looks have nothing to do with.
  const [first, ...others] = cells;
  if (first === undefined) return [];
  const reach = others.reduce(around, first);
  const within = <Plan extends { readonly areas: readonly Area[] }>(
    plans: readonly Plan[],
  ): readonly Plan[] =>
    plans.flatMap((plan) => {
      const shared: Area[] = [];
      for (const area of plan.areas.filter((each) => touches(each, reach)))
        for (const cell of cells) {
          const both = intersect(area, cell);
          if (both !== null) shared.push(both);
        }
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
