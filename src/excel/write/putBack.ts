import { identityColumn } from "../../workbook/blocks/blockFields";
import { asCellText } from "../asCellText";
import type { KnownBlock } from "../KnownWorkbook";
import { isWhole, timesIn, type OwedCells } from "./OwedCells";
import { toTexts } from "../read/readBlocks";

/** What a cell holds, as Excel tells it: where it has no formula, that is its value as well. */
export interface Content {
  readonly value: unknown;
  readonly formula: unknown;
}

/** A cell that was written by mistake. */
export interface HitCell {
  readonly block: KnownBlock;
  /** Where it stood in its block, counted from 0, and which row that was; rows without an identity stay where they are. */
  readonly row: number;
  readonly identity: string;
  /** How often that row was there: people copy rows whole. */
  readonly times: number;
  readonly column: number;
  readonly wrote: Content;
  readonly held: Content;
}

/** Somebody who types faster than this many round trips is left alone. */
const mostRounds = 4;

/**
 * Gives cells back what they held before we wrote to them. Each is found by its row's identity, and gets its content back
 * only if it still holds what we wrote: what somebody entered since stays. That is looked at in a round trip of its own,
 * and again in the one that writes; whatever came in between is itself put back.
 * Cells stay owed until that is done, or until they are seen to hold something else.
 */
export async function putBack(
  context: Excel.RequestContext,
  owed: OwedCells,
  cells: readonly HitCell[],
  rounds = mostRounds,
): Promise<void> {
  if (cells.length === 0 || rounds === 0) return;
  owed.add(cells);
  const blocks = [...new Set(cells.map(({ block }) => block))];
  const before = new Map(blocks.map((block) => [block, askBlock(context, block)]));
  await context.sync();
  const found = cells.flatMap((cell) => {
    const now = before.get(cell.block);
    if (now === undefined) return [];
    const rows = toTexts(now.identities.values);
    const row = rowsOf(cell, rows).find((each) => isSame(contentIn(now.all, each, cell.column), cell.wrote));
    if (row !== undefined) return [{ cell, row }];
    if (isWhole(cell, rows)) owed.settle([cell]);
    return [];
  });
  if (found.length === 0) return;
  const identities = new Map(blocks.map((block) => [block, askIdentities(context, block)]));
  const written = found.map(({ cell, row }) => {
    const range = rangeOf(context, cell.block).getCell(row, cell.column).untrack();
    range.load("values,formulas");
    range.values = [[toRestored(cell.held)]];
    return { cell, row, range };
  });
  await context.sync();
  owed.settle(found.map(({ cell }) => cell));
  const wrong = written.flatMap(({ cell, row, range }): readonly HitCell[] => {
    const rows = toTexts(identities.get(cell.block)?.values ?? []);
    const identity = rows[row] ?? "";
    const held = contentIn(range, 0, 0);
    const isMeant = identity === cell.identity && isSame(held, cell.wrote);
    const times = timesIn(rows, identity);
    return isMeant ? [] : [{ ...cell, row, identity, times, wrote: cell.held, held }];
  });
  await putBack(context, owed, wrong, rounds - 1);
}

/** Where a cell's row may be: where it stood comes first; rows without an identity stay where they are. */
function rowsOf({ identity, row }: HitCell, rows: readonly string[]): readonly number[] {
  if (identity === "") return [row];
  const found = [...rows.keys()].filter((each) => rows[each] === identity);
  return found.includes(row) ? [row, ...found.filter((each) => each !== row)] : found;
}

/** Asked for anew in every batch: a range is there for one batch only. */
export function rangeOf(
  { workbook }: Pick<Excel.RequestContext, "workbook">,
  { name }: Pick<KnownBlock, "name">,
): Excel.Range {
  return workbook.names.getItem(name).getRange().untrack();
}

export function contentIn(range: Excel.Range, row: number, column: number): Content {
  return { value: range.values[row]?.[column], formula: range.formulas[row]?.[column] };
}

interface AskedBlock {
  readonly all: Excel.Range;
  readonly identities: Excel.Range;
}

function askBlock(context: Excel.RequestContext, block: KnownBlock): AskedBlock {
  const all = rangeOf(context, block);
  all.load("values,formulas");
  return { all, identities: askIdentities(context, block) };
}

function askIdentities(context: Excel.RequestContext, block: KnownBlock): Excel.Range {
  const identities = rangeOf(context, block).getColumn(identityColumn(block.fields)).untrack();
  identities.load("values");
  return identities;
}

/** A formula is told by itself, for its result may be another by now. */
function isSame(one: Content, other: Content): boolean {
  const [formula, others] = [formulaOf(one), formulaOf(other)];
  return formula === null && others === null ? one.value === other.value : formula === others;
}

function formulaOf({ value, formula }: Content): string | null {
  return typeof formula === "string" && formula !== value && formula.startsWith("=") ? formula : null;
}

/** What puts a cell's old content back: its formula where it had one, else its value, text as text. */
function toRestored(content: Content): unknown {
  const { value } = content;
  return formulaOf(content) ?? (typeof value === "string" ? asCellText(value) : value);
}
