import { valuesOf, contentsOf } from "../blocksOfPlan";
import { areaReference, onSheet } from "../cellReference";
import type { CellValue } from "../InspectionHost";
import type { Area, CellContent, SheetPlan, WorkbookPlan } from "../WorkbookPlan";
import { overlap } from "./mapAreas";
import { surveyedRule } from "./surveyRequest";
import type {
  Probe,
  ProbeResult,
  SurveyedRule,
  SurveyedSheet,
  SurveyRequest,
  WorkbookSurvey,
} from "./WorkbookSurvey";

/** What a host would find right after writing a plan; also the way to examine a saved file. */
export function surveyOfPlan(plan: WorkbookPlan, request: SurveyRequest): WorkbookSurvey {
  const sheets = plan.sheets.map(surveySheet);
  const names = plan.names.map(({ name, sheet, area }) => ({
    name,
    scope: null,
    refersTo: `=${onSheet(sheet, areaReference(area))}`,
  }));
  const blockOf = (name: string): { readonly sheet: SheetPlan; readonly area: Area } | null => {
    const found = plan.names.find((each) => each.name === name);
    const sheet = plan.sheets.find((each) => each.name === found?.sheet);
    return found === undefined || sheet === undefined ? null : { sheet, area: found.area };
  };
  return {
    sheets,
    names,
    probes: Object.fromEntries(
      request.probes.flatMap((probe) => {
        const block = blockOf(probe.block);
        const result = block === null ? null : probed(block.sheet, block.area, probe);
        return result === null ? [] : [[probe.key, result]];
      }),
    ),
    formats: Object.fromEntries(
      request.blocks.flatMap((name) => {
        const block = blockOf(name);
        if (block === null) return [];
        const count = block.sheet.conditionalFormats.filter(({ areas }) =>
          areas.some((area) => overlap(area, block.area)),
        ).length;
        return [[name, count]];
      }),
    ),
  };
}

function surveySheet(sheet: SheetPlan): SurveyedSheet {
  const ends = sheet.blocks.map(({ row, column, cells }) => ({
    row: row + cells.length,
    column: column + Math.max(0, ...cells.map((line) => line.length)),
  }));
  const area: Area = {
    row: 0,
    column: 0,
    rows: Math.max(0, ...ends.map(({ row }) => row)),
    columns: Math.max(0, ...ends.map(({ column }) => column)),
  };
  const isEmpty = area.rows === 0 || area.columns === 0;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    area: isEmpty ? null : area,
    values: isEmpty ? [] : valuesOf(sheet, area),
    formulas: isEmpty ? [] : contentsOf(sheet, area).map((line) => line.map(formulaOf)),
  };
}

function formulaOf(content: CellContent): CellValue {
  if (content === null) return "";
  return typeof content === "object" ? content.formula : content;
}

function probed(sheet: SheetPlan, area: Area, { cells, block }: Probe): ProbeResult | null {
  // The column of identities is the first on the report and the last elsewhere.
  const idColumn = block === "Report_Text" ? 0 : area.columns - 1;
  const identities = valuesOf(sheet, area).map((line) => String(line[idColumn] ?? ""));
  const found = cells.flatMap(({ row, column }) => {
    const index = identities.indexOf(row);
    return index < 0 ? [] : [{ row: area.row + index, column: area.column + column, rows: 1, columns: 1 }];
  });
  if (found.length === 0) return null;
  const looks = found.map((cell) => ({ ...lookAt(sheet, cell), rule: ruleAt(sheet, cell) }));
  const shared = <Value>(values: readonly Value[]): Value | null => {
    const [first, ...others] = new Map(values.map((value) => [JSON.stringify(value), value])).values();
    return first === undefined || others.length > 0 ? null : first;
  };
  return {
    rule: shared(looks.map(({ rule }) => rule)) ?? { kind: "mixed" },
    locked: shared(looks.map(({ locked }) => locked)),
    fill: shared(looks.map(({ fill }) => fill)),
  };
}

function ruleAt({ validations }: SheetPlan, cell: Area): SurveyedRule {
  const found = validations.filter(({ areas }) => areas.some((area) => overlap(area, cell))).at(-1);
  return found === undefined ? { kind: "none" } : surveyedRule(found.rule);
}

function lookAt({ styles }: SheetPlan, cell: Area): { readonly locked: boolean; readonly fill: string } {
  const over = styles.filter(({ areas }) => areas.some((area) => overlap(area, cell)));
  const last = <Key extends "unlocked" | "fill">(key: Key) =>
    over.filter(({ style }) => style[key] !== undefined).at(-1)?.style[key];
  return { locked: last("unlocked") !== true, fill: last("fill") ?? "#FFFFFF" };
}
