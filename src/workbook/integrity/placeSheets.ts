import { parseReference } from "./formulaTokens";
import { placeColumns, type PlacedColumns } from "./placeColumns";
import { placeRows, type PlacedRows } from "./placeRows";
import type { PlannedSheet } from "./PlannedSheet";
import type { SurveyedSheet, WorkbookSurvey } from "./WorkbookSurvey";
import type { Area } from "../WorkbookPlan";

/** Where a planned sheet, its columns and its rows are now. */
export interface PlacedSheet extends PlacedColumns, PlacedRows {
  readonly planned: PlannedSheet;
  readonly sheet: SurveyedSheet;
  /** The planned row that each of the sheet's rows is. */
  readonly plannedAt: ReadonlyMap<number, number>;
  /** What the name over the rows refers to; `null` where it is gone or refers to nothing. */
  readonly named: Area | null;
  /** Whether the name is there at all. */
  readonly isNamed: boolean;
}

export interface Placement {
  readonly placed: readonly PlacedSheet[];
  readonly missing: readonly PlannedSheet[];
}

/**
 * Finds each planned sheet: by the name over its rows; where that is broken, by its own name, and else by the
 * identities on it. A sheet is taken once.
 */
export function placeSheets(planned: readonly PlannedSheet[], survey: WorkbookSurvey): Placement {
  const free = new Set(survey.sheets);
  const found = new Map<PlannedSheet, SurveyedSheet>();
  const take = (find: (each: PlannedSheet) => SurveyedSheet | undefined): void => {
    for (const each of planned) {
      const sheet = found.has(each) ? undefined : find(each);
      if (sheet === undefined || !free.has(sheet)) continue;
      found.set(each, sheet);
      free.delete(sheet);
    }
  };
  const words = new Map<SurveyedSheet, ReadonlySet<string>>();
  const likeness = (each: PlannedSheet, sheet: SurveyedSheet): number => {
    const wanted = signatureOf(each);
    const there = words.get(sheet) ?? wordsOn(sheet);
    words.set(sheet, there);
    return wanted.filter((word) => there.has(word)).length / wanted.length;
  };
  take((each) => {
    const sheet = sheetNamed(survey, namedBy(survey, each)?.sheet ?? null);
    return sheet !== undefined && likeness(each, sheet) > 0 ? sheet : undefined;
  });
  take((each) => {
    const sheet = sheetNamed(survey, each.plan.name);
    return sheet !== undefined && likeness(each, sheet) > 0.2 ? sheet : undefined;
  });
  take((each) => {
    const [best] = [...free]
      .map((sheet) => ({ sheet, likeness: likeness(each, sheet) }))
      .sort((one, other) => other.likeness - one.likeness);
    return best !== undefined && best.likeness > 0.5 ? best.sheet : undefined;
  });
  return {
    placed: planned.flatMap((each) => {
      const sheet = found.get(each);
      return sheet === undefined ? [] : [placeSheet(survey, each, sheet)];
    }),
    missing: planned.filter((each) => !found.has(each)),
  };
}

function placeSheet(survey: WorkbookSurvey, planned: PlannedSheet, sheet: SurveyedSheet): PlacedSheet {
  const columns = placeColumns(planned, sheet);
  const rows = placeRows(planned, sheet, columns.columns);
  const named = namedBy(survey, planned);
  return {
    planned,
    sheet,
    ...columns,
    ...rows,
    plannedAt: new Map([...rows.rows].map(([plan, actual]) => [actual, plan])),
    named: named !== null && sameName(named.sheet ?? "", sheet.name) ? named.area : null,
    isNamed: survey.names.some(({ name, scope }) => scope === null && sameName(name, planned.name.name)),
  };
}

function namedBy(survey: WorkbookSurvey, { name }: PlannedSheet): ReturnType<typeof parseReference> {
  const found = survey.names.find((each) => each.scope === null && sameName(each.name, name.name));
  return found === undefined ? null : parseReference(found.refersTo.replace(/^=/, ""));
}

function sheetNamed({ sheets }: WorkbookSurvey, name: string | null): SurveyedSheet | undefined {
  return name === null ? undefined : sheets.find((sheet) => sameName(sheet.name, name));
}

/** Excel does not tell names apart by case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What makes a sheet this one: its identities; where it has none, its words. */
function signatureOf({ byIdentity, rows }: PlannedSheet): readonly string[] {
  if (byIdentity.size > 0) return [...byIdentity.keys()];
  return rows.flatMap(({ cells }) =>
    cells.filter((cell): cell is string => typeof cell === "string" && cell !== ""),
  );
}

function wordsOn({ formulas }: SurveyedSheet): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of formulas) for (const cell of line) if (typeof cell === "string") words.add(cell);
  return words;
}
