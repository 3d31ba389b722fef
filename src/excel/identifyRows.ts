import { HostError, type CellValue, type IdentifiedRow } from "../workbook/InspectionHost";
import { isCaseBlock } from "../workbook/cases/caseSheets";
import { holdsStill } from "../workbook/logRows";
import { asCellText } from "./asCellText";
import { fillFormulas } from "./fillFormulas";
import type { KnownBlock } from "./KnownWorkbook";
import { toCellValues } from "./readBlocks";
import { strings } from "./strings";

/**
 * Writes identities, and what else is given, into rows told by their place: one round trip. What they hold is asked for in
 * the same batch before anything is written; rows that hold anything else by now get their cells back in a second one, and
 * so do cases that came in without their formulas.
 * Answers with the block's identities as they are then.
 */
export async function identifyRows(
  context: Excel.RequestContext,
  block: KnownBlock,
  rows: readonly IdentifiedRow[],
): Promise<KnownBlock> {
  const inside = rows.filter(({ index }) => index > 0 && index < block.area.rows - 1);
  const asked = inside.map((row) => {
    const line = lineOf(context, block, row.index);
    line.load("values,formulas");
    return { row, line };
  });
  const spare = { index: block.area.rows - 2, line: lineOf(context, block, block.area.rows - 2) };
  if (isCaseBlock(block.name)) spare.line.load("formulas");
  for (const { row } of asked) writeRow(context, block, row, contentOf(row));
  await context.sync();
  const wrong = asked.filter(({ row, line }) => {
    const [now = []] = toCellValues(line.values);
    return !holdsStill(block.name, row.was, now, block.fields);
  });
  if (wrong.length > 0) {
    for (const { row, line } of wrong) writeRow(context, block, row, formerOf(row, block, line));
    await context.sync();
    if (wrong.length === asked.length) throw new HostError("RowsMoving", strings.refusal.keepsMoving);
  }
  const right = asked.filter((each) => !wrong.includes(each));
  if (isCaseBlock(block.name)) {
    const rows = right.map(({ row, line }) => ({ index: row.index, line }));
    if (fillFormulas(rangeOf(context, block), block, rows, [spare, ...rows])) await context.sync();
  }
  const given = new Map(right.map(({ row }) => [row.index, row.id]));
  return { ...block, rows: block.rows.map((identity, index) => given.get(index) ?? identity) };
}

type Content = Readonly<Record<string, unknown>>;

function contentOf({ id, fields }: IdentifiedRow): Content {
  return { ...fields, id };
}

/** What stood in the cells that were written: formulas as formulas, text as text. */
function formerOf(row: IdentifiedRow, { fields }: KnownBlock, line: Excel.Range): Content {
  return Object.fromEntries(
    Object.keys(contentOf(row)).map((field) => {
      const column = fields.indexOf(field);
      const [value, formula] = [
        line.values[0]?.[column] as CellValue,
        line.formulas[0]?.[column] as CellValue,
      ];
      return [field, formula === value ? value : { formula }];
    }),
  );
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

function toInput(value: unknown): unknown {
  if (typeof value === "string") return asCellText(value);
  if (typeof value === "object" && value !== null && "formula" in value) return value.formula;
  return value ?? "";
}

function rangeOf(
  { workbook }: Pick<Excel.RequestContext, "workbook">,
  { name }: Pick<KnownBlock, "name">,
): Excel.Range {
  return workbook.names.getItem(name).getRange().untrack();
}

function lineOf({ workbook }: Excel.RequestContext, { name }: KnownBlock, index: number): Excel.Range {
  return rangeOf({ workbook }, { name }).getRow(index).untrack();
}
