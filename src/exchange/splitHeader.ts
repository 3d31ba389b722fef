import type { ColumnPlan } from "./ColumnPlan";
import { contentWidth } from "./contentWidth";
import { headingKey } from "./headingKey";
import { knownHeadings } from "./isCalled";
import { texts } from "./strings";
import type { Table, TableRow } from "./Table";

/** A table with a name for every column. */
export interface HeadedTable {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Whether its first line holds the headings; otherwise the columns are numbered. */
  readonly hasHeader: boolean;
  readonly remarks: readonly string[];
}

/**
 * Tells headings from rows, and from titles above them. Columns without a heading are numbered, and so are those that share one, so that each can be
 * chosen. In a text file a line with more cells than there are headings has a separator too many and cannot be trusted.
 *
 * @param hasHeader - what the person says; guessed where they have not said
 */
export function splitHeader(table: Table, columns: readonly ColumnPlan[], hasHeader?: boolean): HeadedTable {
  const at = headingLine(table.rows, columns);
  const [first, rest] = [table.rows[at], table.rows.slice(at + 1)];
  const isHeaded = first !== undefined && (hasHeader ?? looksLikeHeader(first, columns));
  if (!isHeaded) {
    const header = Array.from({ length: table.width }, (_, column) => texts.blankHeading(column + 1));
    return { header, rows: table.rows, hasHeader: false, remarks: [] };
  }
  const { header, doubled } = namedApart(first);
  const most = contentWidth(first);
  return {
    header,
    rows: table.sheet === "" ? rest.map((row) => withinWidth(row, most)) : rest,
    hasHeader: true,
    remarks: [
      ...(at === 0 ? [] : [texts.aboveHeadings(first.line)]),
      ...(doubled.length === 0 ? [] : [texts.doubledHeadings(doubled)]),
    ],
  };
}

/** Titles may stand above the headings; no more lines than these. */
const lookedAt = 10;
/** So many known names make a line below the first one the headings: rows of a table hardly ever hold as many. */
const fewestNames = 4;

/** The line that holds the headings: the first, unless one soon below it has many names that are known, and it none. */
function headingLine(rows: readonly TableRow[], columns: readonly ColumnPlan[]): number {
  const isKnown = knownHeadings(columns);
  const counts = rows.slice(0, lookedAt).map((row) => countKnown(row, isKnown));
  const most = Math.max(0, ...counts);
  return (counts[0] ?? 0) > 1 || most < fewestNames ? 0 : counts.indexOf(most);
}

function countKnown({ cells }: TableRow, isKnown: (heading: string) => boolean): number {
  return cells.filter((cell) => String(cell).trim() !== "" && isKnown(String(cell))).length;
}

/** Two cells that are known names, or one where there is only one, or else short words that differ and are no values. */
function looksLikeHeader(first: TableRow, columns: readonly ColumnPlan[]): boolean {
  const cells = first.cells.filter((cell) => String(cell).trim() !== "");
  if (countKnown(first, knownHeadings(columns)) >= Math.min(2, cells.length)) return true;
  const words = cells.map((cell) => String(cell).trim());
  return (
    new Set(words).size === words.length &&
    words.every((word) => word.length <= longestHeading && /\p{L}/u.test(word)) &&
    !cells.some((cell) => columns.some(({ looksLike }) => looksLike?.(cell) === true))
  );
}

const longestHeading = 40;

function namedApart(first: TableRow): {
  readonly header: readonly string[];
  readonly doubled: readonly string[];
} {
  const counts = new Map<string, number>();
  const doubled = new Set<string>();
  const header = first.cells.map((cell, column) => {
    const heading = String(cell).trim();
    if (heading === "") return texts.blankHeading(column + 1);
    const key = headingKey(heading);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count === 1) return heading;
    doubled.add(heading);
    return texts.sameHeading(heading, count);
  });
  return { header, doubled: [...doubled] };
}

function withinWidth(row: TableRow, most: number): TableRow {
  const width = contentWidth(row);
  return width <= most || row.trouble !== "" ? row : { ...row, trouble: texts.tooWide(width, most) };
}
