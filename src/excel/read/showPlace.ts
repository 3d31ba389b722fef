import { HostError, type Place } from "../../workbook/InspectionHost";
import { fieldOffset, rowOffset, type KnownBlock, type KnownWorkbook } from "../KnownWorkbook";
import { identitiesIn, toCellValues } from "./readBlocks";
import { strings } from "../strings";

/**
 * Selects a cell and brings its sheet to the front; where rows have moved since the last read, a second batch corrects.
 * A cell whose row is hidden is selected all the same, and rejects with `RowHidden`: nobody would see it.
 */
export async function showPlace(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  place: Place,
): Promise<void> {
  const block = known.blocks.find(({ name }) => name === place.block);
  if (block === undefined) throw new HostError("BlockNotFound", strings.refusal.blockGone(place.block));
  const { names } = context.workbook;
  const range = names.getItem(block.name).getRange().untrack();
  range.load("values");
  const hidden = known.sheets.some(({ id, visible }) => id === block.sheetId && !visible);
  if (hidden) range.worksheet.visibility = "Visible";
  range.worksheet.activate();
  const cell = select(range, block, place);
  await context.sync();

  const rows = identitiesIn(toCellValues(range.values), block.fields);
  if (rows[rowOffset(block, place.row)] === place.row) return refuseHidden(cell, known, block);
  // Asked for anew: a range is there for one batch only.
  const found = select(names.getItem(block.name).getRange().untrack(), { ...block, rows }, place);
  await context.sync();
  refuseHidden(found, known, block);
}

function refuseHidden({ rowHidden }: Excel.Range, { sheets }: KnownWorkbook, { sheetId }: KnownBlock): void {
  if (!rowHidden) return;
  const sheet = sheets.find(({ id }) => id === sheetId)?.name ?? "";
  throw new HostError("RowHidden", strings.refusal.rowHidden(sheet));
}

function select(range: Excel.Range, block: KnownBlock, { row, field }: Place): Excel.Range {
  const offset = rowOffset(block, row);
  if (offset < 0) throw new HostError("RowNotFound", strings.refusal.rowGone(row, block.name));
  const cell = range.getCell(offset, fieldOffset(block, field)).untrack();
  cell.select();
  cell.load("rowHidden");
  return cell;
}
