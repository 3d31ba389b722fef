import type { CellValue } from "../InspectionHost";
import { isFormula } from "./isFormula";
import type { PlannedRow, PlannedSheet } from "./PlannedSheet";
import type { SurveyedSheet } from "./WorkbookSurvey";

export interface PlacedRows {
  /** The sheet's row for each planned one that was found. */
  readonly rows: ReadonlyMap<number, number>;
  /** Planned rows that nothing but their place between their neighbours tells. */
  readonly guessed: ReadonlySet<number>;
  /** Rows that are there once more, by the sheet's row. */
  readonly doubled: readonly { readonly row: number; readonly planned: PlannedRow }[];
  /** Rows with an identity that is none of ours, and nothing else that tells what they are. */
  readonly unknown: readonly { readonly row: number; readonly identity: string }[];
}

/**
 * Finds the planned rows. A row is told by its identity, by its label and by the identity its formulas name; where these
 * disagree, two of three decide, and the label, which the inspector saw while answering, before the identity, which is
 * hidden. What is still missing is taken from its place between its neighbours, where just as many rows stand there.
 */
export function placeRows(
  planned: PlannedSheet,
  sheet: SurveyedSheet,
  columns: readonly (number | null)[],
): PlacedRows {
  const reader = cellReader(sheet);
  const tell = rowTeller(planned, columns);
  const candidates = new Map<number, number[]>();
  const unknown: { row: number; identity: string }[] = [];
  const first = sheet.area?.row ?? 0;
  for (let row = first; row < first + (sheet.area?.rows ?? 0); row += 1) {
    const told = tell((column) => reader(row, column));
    if (told.planned !== null) {
      const found = candidates.get(told.planned.row) ?? [];
      candidates.set(told.planned.row, [...found, row]);
    } else if (told.identity !== "") unknown.push({ row, identity: told.identity });
  }
  const { rows, doubled } = choose(planned, candidates);
  const others = new Set([...doubled, ...unknown].map(({ row }) => row));
  const mayBe = (row: number, { identity, cells, entries }: PlannedRow): boolean =>
    !others.has(row) &&
    (identity === "" ||
      cells.every((cell, column) => {
        const actual = columns[column];
        const isWord = typeof cell === "string" && column !== planned.idColumn && !entries.has(column);
        return !isWord || actual === null || actual === undefined || reader(row, actual) === "";
      }));
  findHeadings(planned, sheet, columns, rows);
  const told = new Set(rows.keys());
  alignRest(planned, rows, mayBe);
  const guessed = new Set([...rows.keys()].filter((row) => !told.has(row)));
  const taken = new Set(rows.values());
  return { rows, guessed, doubled, unknown: unknown.filter(({ row }) => !taken.has(row)) };
}

type ReadCell = (column: number) => CellValue;

export function cellReader({
  area,
  formulas,
}: Pick<SurveyedSheet, "area" | "formulas">): (row: number, column: number) => CellValue {
  return (row, column) => (area === null ? "" : (formulas[row - area.row]?.[column - area.column] ?? ""));
}

interface Told {
  readonly planned: PlannedRow | null;
  readonly identity: string;
}

function rowTeller(planned: PlannedSheet, columns: readonly (number | null)[]): (read: ReadCell) => Told {
  const labels = labelsOf(planned);
  const at = (read: ReadCell, column: number): CellValue => {
    const actual = columns[column];
    return actual === null || actual === undefined ? "" : read(actual);
  };
  return (read) => {
    const identity = planned.idColumn < 0 ? "" : String(at(read, planned.idColumn)).trim();
    const byIdentity = planned.byIdentity.get(identity) ?? null;
    const byLabel = labels.find((column) => at(read, column)) ?? null;
    const told = majority(byIdentity, byLabel, () => subjectOf(planned, columns, read));
    const ownHeader = told !== null && told.identity === "";
    return { planned: told, identity: ownHeader ? "" : identity };
  };
}

/** Two of three agree; else what is seen goes before what is hidden. */
function majority(
  byIdentity: PlannedRow | null,
  byLabel: PlannedRow | null,
  subject: () => PlannedRow | null,
): PlannedRow | null {
  if (byIdentity === byLabel && byIdentity !== null) return byIdentity;
  if (byIdentity !== null && byLabel !== null) return subject() === byIdentity ? byIdentity : byLabel;
  if (byIdentity === null && byLabel === null) return subject();
  return byIdentity ?? byLabel;
}

/** The row that the formulas of a row name, where they name one. */
function subjectOf(
  { byIdentity }: PlannedSheet,
  columns: readonly (number | null)[],
  read: ReadCell,
): PlannedRow | null {
  for (const column of columns) {
    const cell = column === null ? "" : read(column);
    if (!isFormula(cell)) continue;
    for (const [, constant = ""] of cell.matchAll(/"([^"]*)"/g)) {
      const found = byIdentity.get(constant);
      if (found !== undefined) return found;
    }
  }
  return null;
}

interface Labels {
  /** The planned row whose words these are. */
  find(read: (column: number) => CellValue): PlannedRow | null;
}

/** A row's own words, all of them: rows that say the same as another cannot be told by them. */
function labelsOf({ rows, idColumn }: PlannedSheet): Labels {
  const wordColumns = (row: PlannedRow): readonly number[] =>
    row.cells.flatMap((cell, column) =>
      typeof cell === "string" && cell !== "" && column !== idColumn && !row.entries.has(column)
        ? [column]
        : [],
    );
  // The first two columns with words are enough: texts further right change with what was worked out.
  const keys = new Map<string, PlannedRow | null>();
  const shapes = new Map<string, readonly number[]>();
  for (const row of rows) {
    const columns = wordColumns(row).slice(0, 2);
    if (columns.length === 0) continue;
    shapes.set(columns.join(), columns);
    const key = keyOf(columns, (column) => row.cells[column] as string);
    keys.set(key, keys.has(key) ? null : row);
  }
  return {
    find: (read) => {
      for (const columns of shapes.values()) {
        const found = keys.get(keyOf(columns, read));
        if (found) return found;
      }
      return null;
    },
  };
}

function keyOf(columns: readonly number[], read: (column: number) => CellValue): string {
  // Neither a cell nor a number holds the character between them.
  return columns.map((column) => `${column}\0${String(read(column)).trim()}`).join("\0");
}

/** Of rows that are there more than once, the one that stands where the plan has it; the first, where none does. */
function choose(
  planned: PlannedSheet,
  candidates: ReadonlyMap<number, readonly number[]>,
): { rows: Map<number, number>; doubled: { row: number; planned: PlannedRow }[] } {
  const rows = new Map<number, number>();
  const doubled: { row: number; planned: PlannedRow }[] = [];
  const order = planned.rows.map(({ row }) => row);
  const single = (row: number | undefined): number | undefined => {
    const found = row === undefined ? undefined : candidates.get(row);
    return found?.length === 1 ? found[0] : undefined;
  };
  for (const [index, { row }] of planned.rows.entries()) {
    const found = candidates.get(row);
    const each = planned.byRow.get(row);
    if (found === undefined || each === undefined) continue;
    const [before, after] = [single(order[index - 1]), single(order[index + 1])];
    const fits = (at: number): number => Number(before === at - 1) + Number(after === at + 1);
    const [kept, ...others] = [...found].sort((one, other) => fits(other) - fits(one) || one - other);
    if (kept !== undefined) rows.set(row, kept);
    for (const other of others) doubled.push({ row: other, planned: each });
  }
  return { rows, doubled };
}

/** A heading whose words were changed in places is still told by the others. */
function findHeadings(
  planned: PlannedSheet,
  sheet: SurveyedSheet,
  columns: readonly (number | null)[],
  rows: Map<number, number>,
): void {
  const read = cellReader(sheet);
  const first = sheet.area?.row ?? 0;
  for (const { row, identity, cells } of planned.rows) {
    if (identity !== "" || rows.has(row)) continue;
    const words = cells.flatMap((cell, column) =>
      typeof cell === "string" && cell !== "" ? [{ cell, column }] : [],
    );
    const taken = new Set(rows.values());
    for (let at = first; at < first + (sheet.area?.rows ?? 0); at += 1) {
      const shared = words.filter(({ cell, column }) => {
        const actual = columns[column];
        return actual !== null && actual !== undefined && read(at, actual) === cell;
      });
      if (taken.has(at) || shared.length < 2 || shared.length * 2 < words.length) continue;
      rows.set(row, at);
      break;
    }
  }
}

/**
 * Between two rows that were found, as many nameless ones as are missing are taken for them, in order. Someone's own
 * words make a row theirs.
 */
function alignRest(
  planned: PlannedSheet,
  rows: Map<number, number>,
  mayBe: (row: number, planned: PlannedRow) => boolean,
): void {
  const used = new Set(rows.values());
  const order = planned.rows;
  let index = 0;
  while (index < order.length) {
    if (rows.has(order[index]?.row ?? -1)) {
      index += 1;
      continue;
    }
    let end = index;
    while (end < order.length && !rows.has(order[end]?.row ?? -1)) end += 1;
    const [before, after] = [order[index - 1], order[end]];
    // Rows the plan leaves empty count as well.
    const from = before === undefined ? -1 : before.row;
    const start = before === undefined ? -1 : (rows.get(before.row) ?? -1);
    const to = after === undefined ? undefined : rows.get(after.row);
    const between = to === undefined || after === undefined ? null : to - start - (after.row - from);
    const missing = order.slice(index, end);
    const at = ({ row }: PlannedRow): number => start + row - from;
    if (between === 0 && missing.every((each) => !used.has(at(each)) && mayBe(at(each), each)))
      for (const each of missing) rows.set(each.row, at(each));
    index = end;
  }
}
