import { isCaseBlock } from "../cases/caseSheets";
import type { CellValue } from "../InspectionHost";
import type { PlannedSheet } from "./PlannedSheet";
import type { SurveyedSheet } from "./WorkbookSurvey";
import { isFormula } from "./isFormula";

export interface PlacedColumns {
  /** The sheet's column for each planned one; `null` where it is gone. */
  readonly columns: readonly (number | null)[];
  /** Columns that someone put in between. */
  readonly foreign: readonly number[];
}

/**
 * Finds the planned columns by the words that stand in them, in their order. Between two that were found, columns whose
 * words are gone are taken one by one; what is then left over was put in, or is missing.
 */
export function placeColumns(planned: PlannedSheet, sheet: SurveyedSheet): PlacedColumns {
  if (isCaseBlock(planned.name.name)) return placeByHeader(planned, sheet);
  const wanted = Array.from({ length: planned.columns }, (_, column) => wordsPlanned(planned, column));
  const width = sheet.area === null ? 0 : sheet.area.column + sheet.area.columns;
  const found = Array.from({ length: width }, (_, column) => wordsIn(sheet, column));
  const columns: (number | null)[] = wanted.map(() => null);
  for (const [plan, actual] of align(wanted, found)) columns[plan] = actual;
  const foreign = fillGaps(columns, width);
  return { columns, foreign };
}

/** Columns of a case sheet are told by their header alone, so that moving one damages nothing; others are people's own. */
function placeByHeader(
  { byRow, name, columns }: PlannedSheet,
  { area, formulas }: SurveyedSheet,
): PlacedColumns {
  const header = (byRow.get(name.area.row)?.cells ?? []).map(String);
  const wanted = new Set(header);
  const matches = (line: readonly CellValue[]): number =>
    line.filter((cell) => wanted.has(String(cell))).length;
  const found = formulas.reduce<readonly CellValue[]>(
    (best, line) => (matches(line) > matches(best) ? line : best),
    [],
  );
  const placeOf = (word: string): number | null => {
    const at = found.findIndex((cell) => String(cell) === word);
    return at < 0 || area === null ? null : area.column + at;
  };
  return {
    columns: Array.from({ length: columns }, (_, column) => placeOf(header[column] ?? "")),
    foreign: [],
  };
}

function wordsPlanned({ rows }: PlannedSheet, column: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { cells, entries } of rows) {
    const cell = cells[column];
    if (typeof cell === "string" && cell !== "" && !entries.has(column)) words.add(cell);
  }
  return words;
}

function wordsIn({ area, formulas }: SurveyedSheet, column: number): ReadonlySet<string> {
  const words = new Set<string>();
  if (area === null || column < area.column) return words;
  for (const line of formulas) {
    const cell = line[column - area.column];
    if (typeof cell === "string" && cell !== "" && !isFormula(cell)) words.add(cell);
  }
  return words;
}

/** The pairs, in order on both sides, that share the most words. */
function align(
  wanted: readonly ReadonlySet<string>[],
  found: readonly ReadonlySet<string>[],
): readonly (readonly [number, number])[] {
  const best: number[][] = Array.from({ length: wanted.length + 1 }, () =>
    Array.from({ length: found.length + 1 }, () => 0),
  );
  const at = (plan: number, actual: number): number => best[plan]?.[actual] ?? 0;
  const shared = wanted.map((words) => found.map((others) => sharedWords(words, others)));
  const score = (plan: number, actual: number): number => shared[plan]?.[actual] ?? 0;
  for (let plan = wanted.length - 1; plan >= 0; plan -= 1)
    for (let actual = found.length - 1; actual >= 0; actual -= 1) {
      const pair = score(plan, actual) > 0 ? score(plan, actual) + at(plan + 1, actual + 1) : 0;
      const line = best[plan];
      if (line) line[actual] = Math.max(pair, at(plan + 1, actual), at(plan, actual + 1));
    }
  const pairs: (readonly [number, number])[] = [];
  let [plan, actual] = [0, 0];
  while (plan < wanted.length && actual < found.length) {
    const pair = score(plan, actual) > 0 ? score(plan, actual) + at(plan + 1, actual + 1) : -1;
    if (pair === at(plan, actual)) {
      pairs.push([plan, actual]);
      plan += 1;
      actual += 1;
    } else if (at(plan + 1, actual) === at(plan, actual)) plan += 1;
    else actual += 1;
  }
  return pairs;
}

function sharedWords(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (others.has(word)) count += 1;
  return count;
}

/** Gives wordless columns their place between their neighbours; answers with the columns that are nobody's. */
function fillGaps(columns: (number | null)[], width: number): readonly number[] {
  const foreign: number[] = [];
  let [plan, actual] = [0, 0];
  while (plan <= columns.length) {
    let next = plan;
    while (next < columns.length && columns[next] === null) next += 1;
    const isEnd = next === columns.length;
    // Right of the last column the sheet is anyone's.
    const end = isEnd ? Math.max(actual, width) : (columns[next] ?? actual);
    const free = isEnd ? Infinity : end - actual;
    const missing = next - plan;
    for (let index = 0; index < Math.min(missing, free); index += 1) columns[plan + index] = actual + index;
    for (let column = actual + missing; column < end && !isEnd; column += 1) foreign.push(column);
    plan = next + 1;
    actual = end + 1;
  }
  return foreign;
}
