import { columnLetters } from "../workbook/formula/cellReference";
import type { Area } from "../workbook/WorkbookPlan";

/** A rectangle as Excel writes it, `A9:N40`, or `E9` for one cell. */
export function toAddress({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** Excel cuts longer addresses silently at 8,192 characters; far below that they stay legible in traces. */
const longestAddress = 2000;

/** Several rectangles as few multi-area addresses, `E9:E13,E15`, each short enough for Excel. */
export function toAddresses(areas: readonly Area[]): readonly string[] {
  const addresses: string[] = [];
  for (const address of areas.map(toAddress)) {
    const last = addresses[addresses.length - 1];
    if (last === undefined || last.length + address.length >= longestAddress) addresses.push(address);
    else addresses[addresses.length - 1] = `${last},${address}`;
  }
  return addresses;
}

/** A reference as Excel gives it back, `'1.1'!A2:N40` or `A2`; `undefined` unless it is one bounded rectangle. */
export function parseAddress(
  text: string,
): { readonly sheet: string | undefined; readonly area: Area } | undefined {
  const found =
    /^(?:(?<sheet>.+)!)?\$?(?<left>[A-Z]{1,3})\$?(?<top>\d+)(?::\$?(?<right>[A-Z]{1,3})\$?(?<bottom>\d+))?$/s.exec(
      text,
    )?.groups;
  if (found?.left === undefined || found.top === undefined) return undefined;
  const column = columnIndex(found.left);
  const row = Number(found.top) - 1;
  const lastColumn = columnIndex(found.right ?? found.left);
  const lastRow = Number(found.bottom ?? found.top) - 1;
  return {
    sheet: found.sheet === undefined ? undefined : unquote(found.sheet),
    area: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 },
  };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
