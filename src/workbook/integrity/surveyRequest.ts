import type { ValidationRule, WorkbookPlan } from "../WorkbookPlan";
import { plannedSheets, type PlannedSheet } from "./PlannedSheet";
import type { Probe, SurveyedRule, SurveyRequest } from "./WorkbookSurvey";

/** A probe with what the plan expects of its cells. */
export interface ExpectedProbe extends Probe {
  readonly sheet: PlannedSheet;
  readonly rule: SurveyedRule | null;
  readonly locked: boolean;
  /** `null` where the cells are not all alike. */
  readonly fill: string | null;
}

/** What to ask a workbook for, so that its rules, locks and looks can be compared with a plan. */
export function surveyRequest(plan: WorkbookPlan): SurveyRequest {
  return {
    probes: expectedProbes(plannedSheets(plan)).map(({ key, block, cells }) => ({ key, block, cells })),
    tables: plan.sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name)),
    blocks: plan.names.map(({ name }) => name),
  };
}

/** One probe a rule, over all its cells, and one over all formulas of a sheet. */
export function expectedProbes(sheets: readonly PlannedSheet[]): readonly ExpectedProbe[] {
  return sheets.flatMap((sheet) => {
    const { name, plan } = sheet;
    const fills = fillsOf(sheet);
    const cellsIn = (areas: (typeof plan.validations)[number]["areas"]): Probe["cells"] =>
      areas.flatMap((area) =>
        Array.from({ length: area.rows }, (_, index) => sheet.byRow.get(area.row + index)).flatMap((row) =>
          row === undefined || row.identity === ""
            ? []
            : [{ row: row.identity, column: area.column - name.area.column }],
        ),
      );
    const rules = plan.validations.flatMap((validation, index): ExpectedProbe[] => {
      const cells = cellsIn(validation.areas);
      const [first, ...others] = new Set(
        cells.map(({ row, column }) =>
          fills(sheet.byIdentity.get(row)?.row ?? -1, column + name.area.column),
        ),
      );
      if (cells.length === 0) return [];
      return [
        {
          key: `rule:${name.name}:${index}`,
          block: name.name,
          cells,
          sheet,
          rule: surveyedRule(validation.rule),
          locked: false,
          fill: others.length === 0 ? (first ?? null) : null,
        },
      ];
    });
    const formulas = sheet.rows.flatMap(({ identity, cells }) =>
      identity === ""
        ? []
        : cells.flatMap((cell, column) =>
            typeof cell === "object" && cell !== null
              ? [{ row: identity, column: column - name.area.column }]
              : [],
          ),
    );
    if (formulas.length === 0) return rules;
    const key = `formulas:${name.name}`;
    return [
      ...rules,
      { key, block: name.name, cells: formulas, sheet, rule: null, locked: true, fill: null },
    ];
  });
}

/** As much of a rule as every host gives back alike. */
export function surveyedRule(rule: ValidationRule): SurveyedRule {
  return rule.kind === "list" ? { kind: "list", values: rule.values } : { kind: rule.kind };
}

function fillsOf({ plan }: PlannedSheet): (row: number, column: number) => string | null {
  const filled = plan.styles.filter(({ style }) => style.fill !== undefined);
  return (row, column) => {
    let fill: string | null = null;
    for (const { areas, style } of filled)
      for (const area of areas) {
        const inside =
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns;
        if (inside) fill = style.fill ?? null;
      }
    return fill;
  };
}
