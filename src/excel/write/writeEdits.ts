import { HostError, type Edit, type GuardedEdit } from "../../workbook/InspectionHost";
import { findLog } from "../../workbook/logBlocks";
import { asCellText } from "../asCellText";
import { stopIfLate, type Turn } from "../inExcel";
import type { KnownBlock } from "../KnownWorkbook";
import { timesIn, type OwedCells } from "./OwedCells";
import { planWrites, type Write } from "./planWrites";
import { contentIn, putBack, rangeOf, type Content, type HitCell } from "./putBack";
import { identitiesIn, identitiesOf, toCellValues, toTexts } from "../read/readBlocks";
import { refuseLongText } from "../refuseLongText";
import { strings } from "../strings";

/**
 * Writes entries by identity in one round trip. Where each row stands comes from the last read; the block is asked for
 * in the same batch, before the write. Where rows have moved since (someone sorted or inserted), the cells hit by
 * mistake get their content back, and then the entries go to their rows.
 * Answers with the blocks as they are now, so that the next entry needs no second batch, and with the entries that were left
 * because their cells hold something else than they were meant for.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  turn: Turn,
  owed: OwedCells,
  blocks: readonly KnownBlock[],
  edits: readonly Edit[],
): Promise<Written> {
  for (const edit of edits) refuseLongText(edit.row, edit.value);
  // The reading before may have been long in coming; whoever typed this was told that it is not written.
  stopIfLate(turn);
  const first = await attempt(context, owed, blocks, edits);
  if (first.isDone) return { blocks: first.blocks, left: [] };
  await putBack(context, owed, mistaken(first.targets));
  stopIfLate(turn);
  const gone = first.misplaced.find(
    (edit) => !first.blocks.some(({ name, rows }) => holds(name, rows, edit)),
  );
  if (gone !== undefined) throw new HostError("RowNotFound", strings.refusal.rowGone(gone.row, gone.block));
  const left = first.targets.flatMap(leftIn);
  if (first.misplaced.length === 0) return { blocks: first.blocks, left };
  const second = await attempt(context, owed, first.blocks, first.misplaced);
  if (second.isDone) return { blocks: second.blocks, left };
  await putBack(context, owed, mistaken(second.targets));
  if (second.misplaced.length === 0)
    return { blocks: second.blocks, left: [...left, ...second.targets.flatMap(leftIn)] };
  throw new HostError("RowsMoving", strings.refusal.keepsMoving);
}

/**
 * Writes entries in the batch of the reading that comes with them, each only where its cell still holds what it was meant
 * for. Answers with the reading, or with `null` where a cell that was not meant had to get its content back: what was read
 * is out of date then, and the entry is left to whoever reads again.
 */
export async function writeWithReading<Reading>(
  context: Excel.RequestContext,
  owed: OwedCells,
  blocks: readonly KnownBlock[],
  edits: readonly GuardedEdit[],
  read: () => Promise<Reading>,
): Promise<Reading | null> {
  const readings: Reading[] = [];
  const only = await attempt(context, owed, blocks, edits, async () => void readings.push(await read()));
  if (!only.isDone) await putBack(context, owed, mistaken(only.targets));
  return only.isDone ? (readings[0] ?? null) : null;
}

interface Written {
  readonly blocks: readonly KnownBlock[];
  readonly left: readonly Edit[];
}

interface Target {
  readonly block: KnownBlock;
  readonly writes: readonly Write[];
  /** What is read before anything is written: the whole block, or of a log that may be long only what is needed. */
  readonly asked: readonly Excel.Range[];
  readonly rows: () => readonly string[];
  readonly contentAt: (cell: { readonly row: number; readonly column: number }) => Content;
}

interface Attempt {
  readonly targets: readonly Target[];
  /** The blocks with their rows as they were just before the writes. */
  readonly blocks: readonly KnownBlock[];
  readonly misplaced: readonly Edit[];
  /** Every cell that was hit is the one that was meant. */
  readonly isDone: boolean;
}

async function attempt(
  context: Excel.RequestContext,
  owed: OwedCells,
  blocks: readonly KnownBlock[],
  edits: readonly Edit[],
  send: () => Promise<void> = () => context.sync(),
): Promise<Attempt> {
  // All names are asked for before anything is written: a missing one stops the batch while nothing has changed.
  const targets = blocks.map((block) => target(context, block, planWrites(block, edits)));
  for (const { block, writes } of targets) {
    for (const write of writes)
      cellsOf(rangeOf(context, block), write).values = write.edits.map(({ value }) => [toContent(value)]);
  }
  try {
    await send();
  } catch (error) {
    // The batch may have broken off after it wrote; what it read before that has arrived.
    await putBack(context, owed, mistaken(targets.filter(({ asked }) => asked.every(hasArrived))));
    throw error;
  }
  return {
    targets,
    blocks: targets.map(({ block, rows }) => ({ ...block, rows: rows() })),
    misplaced: targets.flatMap(({ rows, writes }) => writes.flatMap((write) => misplacedIn(write, rows()))),
    isDone: targets.every((target) => cellsHit(target).every((cell) => isMeant(target, cell))),
  };
}

function target(context: Excel.RequestContext, block: KnownBlock, writes: readonly Write[]): Target {
  const range = rangeOf(context, block);
  if (findLog(block.name)?.apart !== true) {
    range.load("values,formulas");
    return {
      block,
      writes,
      asked: [range],
      rows: () => rowsIn(block, range),
      contentAt: ({ row, column }) => contentIn(range, row, column),
    };
  }
  const identities = identitiesOf(range, block.name);
  identities.load("values");
  const cells = writes.map((write) => {
    const found = cellsOf(range, write);
    found.load("values,formulas");
    return { write, found };
  });
  return {
    block,
    writes,
    asked: [identities, ...cells.map(({ found }) => found)],
    rows: () => toTexts(identities.values),
    contentAt: ({ row, column }) => {
      const hit = cells.find(
        ({ write }) => write.column === column && row >= write.row && row < write.row + write.edits.length,
      );
      return hit === undefined
        ? { value: undefined, formula: undefined }
        : contentIn(hit.found, row - hit.write.row, 0);
    },
  };
}

/** Cells that were not meant, because rows moved or somebody changed them first. */
function mistaken(targets: readonly Target[]): readonly HitCell[] {
  return targets.flatMap((target) =>
    cellsHit(target)
      .filter((cell) => !isMeant(target, cell))
      .map(({ row, column, edit }) => ({
        block: target.block,
        row,
        identity: target.rows()[row] ?? "",
        times: timesIn(target.rows(), target.rows()[row] ?? ""),
        column,
        wrote: { value: edit.value ?? "", formula: edit.value ?? "" },
        held: target.contentAt({ row, column }),
      })),
  );
}

/** The client throws when asked for what has not been loaded. */
function hasArrived(range: Excel.Range): boolean {
  try {
    return range.values.length > 0 && range.formulas.length > 0;
  } catch {
    return false;
  }
}

interface CellHit {
  readonly row: number;
  readonly column: number;
  readonly edit: Edit;
}

function cellsHit({ writes }: Target): readonly CellHit[] {
  return writes.flatMap(({ row, column, edits }) =>
    edits.map((edit, index) => ({ row: row + index, column, edit })),
  );
}

/**
 * The row is the one told, and the cell still held what it was expected to hold, where the edit says so; so did the cell
 * that it is written along with.
 */
function isMeant(target: Target, cell: CellHit): boolean {
  const { row, along } = cell.edit;
  if (target.rows()[cell.row] !== row) return false;
  const others = along === undefined ? [] : cellsHit(target);
  const isTold = ({ edit }: CellHit): boolean => edit.row === row && edit.field === along;
  if (!others.filter(isTold).every((other) => isMeant(target, other))) return false;
  if (cell.edit.was === undefined) return true;
  const { value, formula } = target.contentAt(cell);
  return value === cell.edit.was && formula === value;
}

/** In their rows, and not written. */
function leftIn(target: Target): readonly Edit[] {
  return cellsHit(target)
    .filter((cell) => target.rows()[cell.row] === cell.edit.row && !isMeant(target, cell))
    .map(({ edit }) => edit);
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

function cellsOf(range: Excel.Range, { row, column, edits }: Write): Excel.Range {
  const first = range.getCell(row, column).untrack();
  return edits.length === 1 ? first : first.getResizedRange(edits.length - 1, 0).untrack();
}

function toContent(value: Edit["value"]): string | number {
  if (value === null) return "";
  return typeof value === "string" ? asCellText(value) : value;
}
