import { cellReference, onSheet, rowCellReference } from "../formula/cellReference";
import type { Area } from "../WorkbookPlan";
import { formulaTokens, type FormulaToken, type Reference } from "./formulaTokens";
import { logOnSheet } from "../logBlocks";
import { endsOf } from "./examineLog";
import { sameName, type PlacedSheet } from "./placeSheets";

/** Compares and writes the formulas of a plan as they have to be where everything stands now. */
export interface FormulaWriter {
  /** Whether a formula says the same as the planned one, wherever sheets, rows and columns have gone since. */
  isSame(home: PlacedSheet, planned: string, actual: string): boolean;
  /** The planned formula for where everything is now; `null` while something it refers to is missing. */
  write(home: PlacedSheet, planned: string): string | null;
  /**
   * The planned formula of a row that repeats, as it has to be in a row of the sheet. `null` while something it refers to
   * is missing, and where columns that it takes together changed places: what is right then is not known.
   */
  repeat(home: PlacedSheet, planned: string, from: number, to: number): string | null;
}

export function formulaWriter(placed: readonly PlacedSheet[]): FormulaWriter {
  const tokens = oncePerFormula(formulaTokens);
  const byPlan = new Map(placed.map((each) => [each.planned.plan.name, each]));
  const bySheet = new Map(placed.map((each) => [each.sheet.name.toLowerCase(), each]));
  const moved = placed.filter((each) => !stands(each));
  const same = new Map<string, boolean>();
  /** The same two references are compared again and again, in each row of a sheet. */
  const isSameReference = (home: PlacedSheet, planned: Reference, actual: Reference): boolean => {
    const from = planned.sheet === null ? home : byPlan.get(planned.sheet);
    const to = actual.sheet === null ? home : bySheet.get(actual.sheet.toLowerCase());
    if (from === undefined || from !== to) return false;
    const key = `${from.planned.plan.id} ${keyOf(planned.area)} ${keyOf(actual.area)}`;
    const known = same.get(key);
    if (known !== undefined) return known;
    const result = coversTheSame(from, planned.area, actual.area);
    same.set(key, result);
    return result;
  };
  return {
    isSame: (home, planned, actual) => {
      if (actual.includes("#REF!")) return false;
      // Most formulas of most workbooks: nothing that they could refer to has gone anywhere.
      if (
        planned === actual &&
        !moved.includes(home) &&
        !moved.some(({ planned: { plan } }) => planned.includes(plan.name))
      )
        return true;
      const [wanted, found] = [tokens(planned), tokens(actual)];
      if (wanted.length !== found.length) return false;
      const extents = new Map<string, string>();
      return wanted.every((token, index) => {
        const other = found[index];
        if (typeof token === "string" || typeof other === "string" || other === undefined)
          return token === other;
        return isSameReference(home, token, other) && keepsExtent(extents, token, other);
      });
    },
    write: (home, planned) => joined(tokens(planned), (token) => written(home, byPlan, token)),
    repeat: (home, planned, from, to) => {
      const there = { ...home, rows: new Map([...home.rows, [from, to]]) };
      return joined(tokens(planned), (token) =>
        token.sheet !== null || isInOrder(home, token.area) ? written(there, byPlan, token) : null,
      );
    },
  };
}

/** Whether two formulas say the same of the same cells. */
export function isSameFormula(one: string, other: string): boolean {
  if (one === other) return true;
  const [wanted, found] = [formulaTokens(one), formulaTokens(other)];
  return (
    wanted.length === found.length &&
    wanted.every((token, index) => {
      const against = found[index];
      if (typeof token === "string" || typeof against === "string" || against === undefined)
        return token === against;
      return sameName(token.sheet ?? "", against.sheet ?? "") && keyOf(token.area) === keyOf(against.area);
    })
  );
}

function joined(
  tokens: readonly FormulaToken[],
  write: (reference: Reference) => string | null,
): string | null {
  const parts = tokens.map((token) => (typeof token === "string" ? token : write(token)));
  return parts.some((part) => part === null) ? null : parts.join("");
}

/** Whether columns stand as planned beside each other; what people put in between is passed over. */
function isInOrder({ columns }: PlacedSheet, area: Area): boolean {
  const places = columns.slice(area.column, area.column + area.columns);
  return places.every((place, index) => place !== null && place > (places[index - 1] ?? -1));
}

/** Whether a sheet has its planned name, and each of its columns and rows is where it was planned. */
function stands({ sheet, columns, rows, planned }: PlacedSheet): boolean {
  return (
    sheet.name === planned.plan.name &&
    columns.every((column, index) => column === index) &&
    [...planned.byRow.keys()].every((row) => rows.get(row) === row)
  );
}

function keyOf({ row, column, rows, columns }: Area): string {
  return `${row} ${column} ${rows} ${columns}`;
}

/** Ranges over the same planned rows are read side by side, so they must stay equally long. */
function keepsExtent(extents: Map<string, string>, planned: Reference, actual: Reference): boolean {
  if (planned.area.rows === 1) return true;
  const key = `${planned.sheet ?? ""} ${planned.area.row} ${planned.area.rows}`;
  const extent = `${actual.area.row} ${actual.area.rows}`;
  const known = extents.get(key) ?? extent;
  extents.set(key, known);
  return known === extent;
}

/** The same column and the same of our rows; rows of others, and the heading, may be in or out of a range. */
function coversTheSame(home: PlacedSheet, planned: Area, actual: Area): boolean {
  for (let index = 0; index < planned.columns; index += 1) {
    const column = home.columns[planned.column + index];
    if (column === null) return true; // It is missing: told as that.
    if (column !== actual.column + index) return false;
  }
  if (planned.rows === 1 && actual.rows === 1) {
    const row = home.rows.get(planned.row);
    return row === undefined || row === actual.row;
  }
  const log = logOnSheet(home.planned.plan.id) === undefined ? null : endsOf(home);
  // A count over a log has to reach from its header, or the row below it, to its closing row.
  if (log !== null && planned.rows >= home.planned.name.area.rows - 1)
    return actual.row <= log.header + 1 && actual.row + actual.rows > log.closing - 1;
  const isOurs = (row: number | undefined): row is number =>
    row !== undefined && home.planned.byRow.get(row)?.identity !== "" && home.planned.byRow.has(row);
  const covered = new Set<number>();
  for (let row = actual.row; row < actual.row + actual.rows; row += 1) {
    const plan = home.plannedAt.get(row);
    if (isOurs(plan)) covered.add(plan);
  }
  let wanted = 0;
  for (let row = planned.row; row < planned.row + planned.rows; row += 1) {
    if (!isOurs(row) || !home.rows.has(row)) continue;
    wanted += 1;
    if (!covered.has(row)) return false;
  }
  return wanted === covered.size;
}

function written(
  home: PlacedSheet,
  byPlan: ReadonlyMap<string, PlacedSheet>,
  { sheet, area, fixed }: Reference,
): string | null {
  const target = sheet === null ? home : byPlan.get(sheet);
  const now = target === undefined ? null : areaNow(target, area);
  if (target === undefined || now === null) return null;
  const isCell = area.rows === 1 && area.columns === 1;
  const cellAt = fixed.row ? cellReference : rowCellReference;
  const first = cellAt(now.row, now.column);
  const last = cellAt(now.row + now.rows - 1, now.column + now.columns - 1);
  const text = isCell ? first : `${first}:${last}`;
  return sheet === null && sameName(target.sheet.name, home.sheet.name)
    ? text
    : onSheet(target.sheet.name, text);
}

/** Where planned cells are now: from the first to the last of their rows. `null` where one of the ends is missing. */
export function areaNow({ columns, rows, planned }: PlacedSheet, area: Area): Area | null {
  const [first, last] = [columns[area.column], columns[area.column + area.columns - 1]];
  if (first === null || first === undefined || last === null || last === undefined) return null;
  const found: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const now = rows.get(row);
    if (now !== undefined) found.push(now);
    else if (planned.byRow.has(row)) return null;
  }
  if (found.length === 0) return null;
  const top = Math.min(...found);
  return { row: top, column: first, rows: Math.max(...found) - top + 1, columns: last - first + 1 };
}

function oncePerFormula(read: (formula: string) => readonly FormulaToken[]): typeof read {
  const known = new Map<string, readonly FormulaToken[]>();
  return (formula) => {
    const found = known.get(formula) ?? read(formula);
    known.set(formula, found);
    return found;
  };
}
