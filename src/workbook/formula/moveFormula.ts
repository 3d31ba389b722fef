import { columnLetters } from "./cellReference";
import { columnIndex } from "./columnIndex";
import { outsideQuotes } from "./outsideQuotes";

/** The formula as it reads when its cell is copied `rows` down and `columns` to the right; `$` stays put. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return outsideQuotes(formula, (part) =>
    part.replace(reference, (found) => moveReference(found, rows, columns)),
  );
}

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const wholeColumns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const wholeRows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;

/** Not a part of a name or a number, not a function such as `LOG10(`, and not a sheet's name. */
const reference = new RegExp(`(?<![\\w.$])(?:${cell}|${wholeColumns}|${wholeRows})(?![\\w.(!])`, "g");

function moveReference(found: string, rows: number, columns: number): string {
  let left = true;
  const moved = found.replace(/(\$?)([A-Za-z]+|\d+)/g, (part, stays: string, name: string) => {
    if (stays === "$") return part;
    const isRow = /\d/.test(name);
    const index = isRow ? Number(name) - 1 + rows : columnIndex(name) + columns;
    if (index < 0) left = false;
    return isRow ? String(index + 1) : columnLetters(Math.max(0, index));
  });
  return left ? moved : "#REF!";
}
