import { contentsOf, valueOf, valuesOf } from "../blocks/blocksOfPlan";
import { areaReference, onSheet } from "../formula/cellReference";
import type { CellValue } from "../InspectionHost";
import type { Area, CellContent, SheetPlan, WorkbookPlan } from "../WorkbookPlan";
import { touches } from "../sheet/areas";
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
  const looks = new Map<SheetPlan, (cell: Area) => CellLook>();
  const rowsIn = new Map<string, ReadonlyMap<string, number>>();
  return {
    sheets,
    names,
    tables: plan.sheets.flatMap(({ name: sheet, tables = [] }) =>
      tables.flatMap(({ name, area }) => (request.tables.includes(name) ? [{ name, sheet, area }] : [])),
    ),
    probes: Object.fromEntries(
      request.probes.flatMap((probe) => {
        const block = blockOf(probe.block);
        if (block === null) return [];
        const lookAt = looks.get(block.sheet) ?? looksOf(block.sheet);
        looks.set(block.sheet, lookAt);
        const rows = rowsIn.get(probe.block) ?? identitiesOf(probe.block, block.sheet, block.area);
        rowsIn.set(probe.block, rows);
        const result = probed(block.area, probe, rows, lookAt);
        return result === null ? [] : [[probe.key, result]];
      }),
    ),
    formats: Object.fromEntries(
      request.blocks.flatMap((name) => {
        const block = blockOf(name);
        if (block === null) return [];
        const count = block.sheet.conditionalFormats.filter(({ areas }) =>
          areas.some((area) => touches(area, block.area)),
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
  const contents = isEmpty ? [] : contentsOf(sheet, area);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    area: isEmpty ? null : area,
    values: contents.map((line) => line.map(valueOf)),
    formulas: contents.map((line) => line.map(formulaOf)),
  };
}

function formulaOf(content: CellContent): CellValue {
  if (content === null) return "";
  return typeof content === "object" ? content.formula : content;
}

/** The first row of each identity, from the top of a block. */
function identitiesOf(block: string, sheet: SheetPlan, area: Area): ReadonlyMap<string, number> {
  // The column of identities is the first on the report and the last elsewhere.
  const column = block === "Report_Text" ? area.column : area.column + area.columns - 1;
  const rows = new Map<string, number>();
  for (const [index, [cell]] of valuesOf(sheet, { ...area, column, columns: 1 }).entries())
    if (!rows.has(String(cell))) rows.set(String(cell), index);
  return rows;
}

function probed(
  area: Area,
  { cells }: Probe,
  rows: ReadonlyMap<string, number>,
  lookAt: (cell: Area) => CellLook,
): ProbeResult | null {
  const found = cells.flatMap(({ row, column }) => {
    const index = rows.get(row);
    if (index === undefined) return [];
    return [{ row: area.row + index, column: area.column + column, rows: 1, columns: 1 }];
  });
  if (found.length === 0) return null;
  const looks = found.map(lookAt);
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

interface CellLook {
  locked: boolean;
  fill: string;
  rule: SurveyedRule;
}

/** Rules, locks and fills of a sheet's cells, later ones over earlier ones. */
function looksOf({ styles, validations }: SheetPlan): (cell: Area) => CellLook {
  const looks = new Map<number, CellLook>();
  const change = (areas: readonly Area[], set: (look: CellLook) => void): void => {
    for (const area of areas)
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const key = row * widest + column;
          const look = looks.get(key) ?? { ...plain };
          looks.set(key, look);
          set(look);
        }
  };
  for (const { areas, style } of styles) {
    const { unlocked, fill } = style;
    if (unlocked === undefined && fill === undefined) continue;
    change(areas, (look) => {
      if (unlocked !== undefined) look.locked = !unlocked;
      if (fill !== undefined) look.fill = fill;
    });
  }
  for (const { areas, rule } of validations) change(areas, (look) => (look.rule = surveyedRule(rule)));
  return ({ row, column }) => looks.get(row * widest + column) ?? plain;
}

/** More columns than any sheet of ours has. */
const widest = 1000;

const plain: CellLook = { locked: true, fill: "#FFFFFF", rule: { kind: "none" } };
