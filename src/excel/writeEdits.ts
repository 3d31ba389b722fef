import { HostError, type Edit } from "../workbook/InspectionHost";
import { asCellText } from "./asCellText";
import type { KnownBlock } from "./KnownWorkbook";
import { planWrites, type Write } from "./planWrites";
import { identitiesIn, toCellValues } from "./readBlocks";
import { refuseLongText } from "./refuseLongText";
import { strings } from "./strings";

/**
 * Writes entries by identity in one round trip. Where each row stands comes from the last read; the block is asked for
 * in the same batch, before the write. Where rows have moved since (someone sorted or inserted), the cells hit by
 * mistake get their content back and the entries go to their rows in a second batch.
 * Answers with the blocks as they are now, so that the next entry needs no second batch.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  blocks: readonly KnownBlock[],
  edits: readonly Edit[],
): Promise<readonly KnownBlock[]> {
  for (const edit of edits) refuseLongText(edit.row, edit.value);
  const first = await attempt(context, blocks, edits);
  if (first.misplaced.length === 0) return first.blocks;
  for (const target of first.targets) queueRestoring(context, target);
  const gone = first.misplaced.find(
    (edit) => !first.blocks.some(({ name, rows }) => holds(name, rows, edit)),
  );
  if (gone !== undefined) {
    await context.sync();
    throw new HostError("RowNotFound", strings.refusal.rowGone(gone.row, gone.block));
  }
  const second = await attempt(context, first.blocks, first.misplaced);
  if (second.misplaced.length === 0) return second.blocks;
  for (const target of second.targets) queueRestoring(context, target);
  await context.sync();
  throw new HostError("RowsMoving", strings.refusal.keepsMoving);
}

interface Target {
  readonly block: KnownBlock;
  readonly range: Excel.Range;
  readonly writes: readonly Write[];
}

interface Attempt {
  readonly targets: readonly Target[];
  /** The blocks with their rows as they were just before the writes. */
  readonly blocks: readonly KnownBlock[];
  readonly misplaced: readonly Edit[];
}

async function attempt(
  context: Excel.RequestContext,
  blocks: readonly KnownBlock[],
  edits: readonly Edit[],
): Promise<Attempt> {
  const targets = blocks.map((block): Target => {
    const range = rangeOf(context, block);
    // All names are asked for before anything is written: a missing one stops the batch while nothing has changed.
    range.load("values,formulas");
    return { block, range, writes: planWrites(block, edits) };
  });
  for (const { range, writes } of targets) {
    for (const write of writes)
      cellsOf(range, write).values = write.edits.map(({ value }) => [toContent(value)]);
  }
  await context.sync();
  return {
    targets,
    blocks: targets.map(({ block, range }) => ({ ...block, rows: rowsIn(block, range) })),
    misplaced: targets.flatMap(({ block, range, writes }) =>
      writes.flatMap((write) => misplacedIn(write, rowsIn(block, range))),
    ),
  };
}

/** The cells of a write whose row was not the one meant get back what they held before. */
function queueRestoring(context: Excel.RequestContext, { block, range, writes }: Target): void {
  const again = rangeOf(context, block);
  const rows = rowsIn(block, range);
  for (const write of writes) {
    write.edits.forEach((edit, index) => {
      const row = write.row + index;
      if (rows[row] === edit.row) return;
      const old = toRestored(range.values[row]?.[write.column], range.formulas[row]?.[write.column]);
      cellsOf(again, { row, column: write.column, edits: [edit] }).values = [[old]];
    });
  }
}

function misplacedIn({ row, edits }: Write, rows: readonly string[]): readonly Edit[] {
  return edits.filter((edit, index) => rows[row + index] !== edit.row);
}

function holds(name: string, rows: readonly string[], edit: Edit): boolean {
  return name === edit.block && rows.includes(edit.row);
}

function rowsIn(block: KnownBlock, range: Excel.Range): readonly string[] {
  return identitiesIn(toCellValues(range.values), block.fields);
}

/** Asked for anew in every batch: a range is there for one batch only. */
function rangeOf({ workbook }: Excel.RequestContext, { name }: KnownBlock): Excel.Range {
  return workbook.names.getItem(name).getRange().untrack();
}

function cellsOf(range: Excel.Range, { row, column, edits }: Write): Excel.Range {
  const first = range.getCell(row, column).untrack();
  return edits.length === 1 ? first : first.getResizedRange(edits.length - 1, 0).untrack();
}

function toContent(value: Edit["value"]): string | number {
  if (value === null) return "";
  return typeof value === "string" ? asCellText(value) : value;
}

/** What puts a cell's old content back: its formula where it had one, else its value, text as text. */
function toRestored(value: unknown, formula: unknown): unknown {
  if (typeof formula === "string" && formula !== value) return formula;
  return typeof value === "string" ? asCellText(value) : value;
}
