import type { ColumnPlan } from "./ColumnPlan";
import { contentWidth } from "./contentWidth";
import { headingKey } from "./headingKey";
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
 * Tells headings from rows. Columns without a heading are numbered, and so are those that share one, so that each can be
 * chosen. In a text file a line with more cells than there are headings has a separator too many and cannot be trusted.
 *
 * @param hasHeader - what the person says; guessed where they have not said
 */
export function splitHeader(table: Table, columns: readonly ColumnPlan[], hasHeader?: boolean): HeadedTable {
  const [first, ...rest] = table.rows;
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
    remarks: doubled.length === 0 ? [] : [texts.doubledHeadings(doubled)],
  };
}

/** Two cells that are known names, or one where there is only one, or else short words that differ and are no values. */
function looksLikeHeader(first: TableRow, columns: readonly ColumnPlan[]): boolean {
  const known = new Set(columns.flatMap(({ label, names }) => [headingKey(label), ...names]));
  const cells = first.cells.filter((cell) => String(cell).trim() !== "");
  const found = cells.filter((cell) => known.has(headingKey(String(cell)))).length;
  if (found >= Math.min(2, cells.length)) return true;
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
