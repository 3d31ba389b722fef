import type { ICellData, Worksheet } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { enterCell } from "./cellEntry";
import type { Cells } from "./Cells";
import { toRange, type Engine } from "./Engine";
import { lockedWithin } from "./protection";

/**
 * Find and replace on the sheet in front, as a person does it: a text in what was entered is replaced wherever it
 * stands, whatever its case. Formulas and locked cells stay as they are. One step for Undo, one change for listeners.
 *
 * @returns how many cells changed
 */
export function replaceAll(engine: Engine, cells: Cells, find: string, replacement: string): number {
  if (find === "") return 0;
  const sheet = engine.workbook.getActiveSheet();
  const pattern = new RegExp(find.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "gi");
  const changes = matches(sheet, cells, pattern).map(({ row, column, text }) => ({
    row,
    column,
    entry: enterCell(
      text.replace(pattern, () => replacement),
      cells.numberFormat(sheet, row, column),
      () => false,
    ),
  }));
  const used = cells.used(sheet, true);
  if (changes.length === 0 || !used) return 0;
  const value: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, entry } of changes) {
    const { v, t } = entry;
    (value[row] ??= {})[column] = { v, t, f: null, p: null, si: null };
  }
  engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: engine.workbook.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: toRange(used),
    value,
  });
  return changes.length;
}

interface Match {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function matches(sheet: Worksheet, cells: Cells, pattern: RegExp): readonly Match[] {
  const found: Match[] = [];
  sheet.getCellMatrix().forValue((row, column) => {
    const text = String(cells.value(sheet, row, column));
    const isOpen = lockedWithin(sheet, [{ row, column, rows: 1, columns: 1 }]).length === 0;
    if (text.search(pattern) >= 0 && isOpen && cells.formula(sheet, row, column) === "")
      found.push({ row, column, text });
  });
  return found;
}
