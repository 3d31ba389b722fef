import type { CellValue, RemovedRow } from "../../workbook/InspectionHost";
import { identityColumn } from "../../workbook/blocks/blockFields";
import { holdsStill } from "../../workbook/blocks/logRows";
import type { KnownBlock } from "../KnownWorkbook";
import { toCellValues } from "../read/readBlocks";

/** What was taken out, and the block as it is then. */
export interface Removed {
  readonly ids: readonly string[];
  readonly block: KnownBlock;
}

interface Run {
  readonly from: number;
  readonly rows: readonly string[];
}

/**
 * Takes rows out of a log whole, neighbours together and from the bottom up: one round trip that reads them and one that
 * deletes those which still hold what they held. A deleted row cannot be put back, so nothing is deleted unread.
 */
export async function removeRows(
  context: Excel.RequestContext,
  block: KnownBlock,
  rows: readonly RemovedRow[],
): Promise<Removed> {
  const wanted = new Map(rows.map(({ id, was }) => [id, was]));
  const asked = runsOf(block.rows, (identity) => wanted.has(identity)).map((run) => {
    const range = rangeOf(context, block, run);
    range.load("values");
    return { run, range };
  });
  await context.sync();
  const unchanged = new Set(
    asked.flatMap(({ run, range }) => {
      const lines = toCellValues(range.values);
      return run.rows.filter((id, index) => isUnchanged(block, id, wanted.get(id), lines[index] ?? []));
    }),
  );
  const going = runsOf(block.rows, (identity) => unchanged.has(identity));
  for (const run of [...going].reverse()) rangeOf(context, block, run).getEntireRow().untrack().delete("Up");
  await context.sync();
  const left = block.rows.filter((identity) => !unchanged.has(identity));
  return {
    ids: [...unchanged],
    block: { ...block, area: { ...block.area, rows: left.length }, rows: left },
  };
}

function isUnchanged(
  { name, fields }: KnownBlock,
  id: string,
  was: readonly CellValue[] | undefined,
  now: readonly CellValue[],
): boolean {
  const identity = now[identityColumn(fields)] ?? "";
  return was !== undefined && String(identity) === id && holdsStill(name, was, now, fields);
}

/** Neighbouring rows that are meant; never the header nor the closing row. */
function runsOf(identities: readonly string[], isMeant: (identity: string) => boolean): readonly Run[] {
  const runs: { from: number; rows: string[] }[] = [];
  identities.forEach((identity, index) => {
    if (identity === "" || index === 0 || index === identities.length - 1 || !isMeant(identity)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.rows.length === index) last.rows.push(identity);
    else runs.push({ from: index, rows: [identity] });
  });
  return runs;
}

function rangeOf({ workbook }: Excel.RequestContext, { name }: KnownBlock, { from, rows }: Run): Excel.Range {
  const first = workbook.names.getItem(name).getRange().untrack().getRow(from).untrack();
  return rows.length === 1 ? first : first.getResizedRange(rows.length - 1, 0).untrack();
}
