import type { ColumnPlan, Mapping } from "./ColumnPlan";
import { headingKey } from "./headingKey";
import { isCalled, isCalledElsewhere } from "./isCalled";
import type { HeadedTable } from "./splitHeader";

/** Rows looked at to tell a column by its content. */
const sampled = 50;
/** The part of a column's filled cells that have to look the part. */
const enough = 0.6;

/**
 * Guesses which column is which: by its heading, by words in its heading, and by its content where that tells. No column
 * is taken twice. The person has the last word.
 */
export function mapColumns<Field extends string>(
  table: Pick<HeadedTable, "header" | "rows" | "hasHeader">,
  columns: readonly ColumnPlan<Field>[],
): Mapping<Field> {
  const mapping = new Map<Field, number>();
  const take = (fits: (column: ColumnPlan<Field>, at: number) => boolean): void => {
    for (const column of columns) {
      if (mapping.has(column.field)) continue;
      const taken = new Set(mapping.values());
      const at = table.header.findIndex((_, index) => !taken.has(index) && fits(column, index));
      if (at >= 0) mapping.set(column.field, at);
    }
  };
  if (table.hasHeader) {
    const keys = table.header.map(headingKey);
    take((column, at) => isCalled(column, table.header[at] ?? ""));
    take((column, at) => isCalledElsewhere(column, table.header[at] ?? ""));
    take(
      ({ names, isExact }, at) =>
        isExact !== true && names.some((name) => ` ${keys[at]} `.includes(` ${name} `)),
    );
  }
  take(({ looksLike }, at) => looksLike !== undefined && isMostly(table, at, looksLike));
  return Object.fromEntries(
    columns.map(({ field }) => [field, mapping.get(field) ?? null]),
  ) as Mapping<Field>;
}

function isMostly(
  { rows }: Pick<HeadedTable, "rows">,
  at: number,
  looksLike: NonNullable<ColumnPlan["looksLike"]>,
): boolean {
  const cells = rows
    .slice(0, sampled)
    .map(({ cells }) => cells[at] ?? "")
    .filter((cell) => String(cell).trim() !== "");
  return cells.length > 0 && cells.filter(looksLike).length >= cells.length * enough;
}
