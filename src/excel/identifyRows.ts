import { HostError, type CellValue, type IdentifiedRow } from "../workbook/InspectionHost";
import { holdsStill } from "../workbook/logRows";
import { asCellText } from "./asCellText";
import type { KnownBlock } from "./KnownWorkbook";
import { toCellValues } from "./readBlocks";
import { strings } from "./strings";

/**
 * Writes identities, and what else is given, into rows told by their place: one round trip. What they hold is asked for in
 * the same batch before anything is written; rows that hold anything else by now get their cells back in a second one.
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
  const given = new Map(asked.filter((each) => !wrong.includes(each)).map(({ row }) => [row.index, row.id]));
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

function lineOf({ workbook }: Excel.RequestContext, { name }: KnownBlock, index: number): Excel.Range {
  return workbook.names.getItem(name).getRange().untrack().getRow(index).untrack();
}
