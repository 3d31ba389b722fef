import { HostError, type IdentifiedRow } from "../../workbook/InspectionHost";
import { isCaseBlock } from "../../workbook/cases/caseSheets";
import { holdsStill } from "../../workbook/blocks/logRows";
import { asCellText } from "../asCellText";
import { fillFormulas, type FoundRow } from "./fillFormulas";
import type { KnownBlock } from "../KnownWorkbook";
import type { OwedCells } from "./OwedCells";
import { contentIn, putBack, rangeOf, type HitCell } from "./putBack";
import { toCellValues } from "../read/readBlocks";
import { strings } from "../strings";

/**
 * Writes identities, and what else is given, into rows told by their place: one round trip. What they hold is asked for in
 * the same batch before anything is written; rows that hold anything else by now get their cells back in a second one, and
 * so do cases that came in without their formulas.
 * Answers with the block's identities as they are then.
 */
export async function identifyRows(
  context: Excel.RequestContext,
  owed: OwedCells,
  block: KnownBlock,
  rows: readonly IdentifiedRow[],
): Promise<KnownBlock> {
  const formulasAt = (index: number): FoundRow => {
    const line = lineOf(context, block, index);
    line.load("formulas");
    return { index, line };
  };
  const inside = rows.filter(({ index }) => index > 0 && index < block.area.rows - 1);
  const asked = inside.map((row) => {
    const line = lineOf(context, block, row.index);
    line.load("values,formulas");
    return { row, line };
  });
  const sources = isCaseBlock(block.name) ? [block.area.rows - 2, 1].map(formulasAt) : [];
  for (const { row } of asked) writeRow(context, block, row, contentOf(row));
  await context.sync();
  const wrong = asked.filter(({ row, line }) => {
    const [now = []] = toCellValues(line.values);
    return !holdsStill(block.name, row.was, now, block.fields);
  });
  if (wrong.length > 0) {
    await putBack(
      context,
      owed,
      wrong.flatMap(({ row, line }) => cellsHit(block, row, line)),
    );
    if (wrong.length === asked.length) throw new HostError("RowsMoving", strings.refusal.keepsMoving);
  }
  const right = asked.filter((each) => !wrong.includes(each));
  if (isCaseBlock(block.name)) {
    const rows = right.map(({ row, line }) => ({ index: row.index, line }));
    if (fillFormulas(rangeOf(context, block), block, rows, [...sources, ...rows])) await context.sync();
  }
  const given = new Map(right.map(({ row }) => [row.index, row.id]));
  return { ...block, rows: block.rows.map((identity, index) => given.get(index) ?? identity) };
}

type Content = Readonly<Record<string, string | number | null>>;

function contentOf({ id, fields }: IdentifiedRow): Content {
  return { ...fields, id };
}

/** What was written into a row by mistake. It carries the new identity until that is put back, too. */
function cellsHit(block: KnownBlock, row: IdentifiedRow, line: Excel.Range): readonly HitCell[] {
  return Object.entries(contentOf(row)).map(([field, content]) => {
    const column = block.fields.indexOf(field);
    const wrote = { value: content ?? "", formula: content ?? "" };
    const held = contentIn(line, 0, column);
    return { block, row: row.index, identity: row.id, times: 1, column, wrote, held };
  });
}

function writeRow(
  context: Excel.RequestContext,
  block: KnownBlock,
  { index }: IdentifiedRow,
  content: Content,
): void {
  const line = lineOf(context, block, index);
  for (const [field, value] of Object.entries(content)) {
    const column = block.fields.indexOf(field);
    if (column < 0) throw new Error(`${block.name} has no column ${field}`);
    line.getCell(0, column).untrack().formulas = [[toInput(value)]];
  }
}

function toInput(value: string | number | null): string | number {
  return typeof value === "string" ? asCellText(value) : (value ?? "");
}

function lineOf({ workbook }: Excel.RequestContext, { name }: KnownBlock, index: number): Excel.Range {
  return rangeOf({ workbook }, { name }).getRow(index).untrack();
}
