import type { Area } from "../WorkbookPlan";

/** A reference inside a formula: cells of a sheet, or of the formula's own sheet. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
  /** The rows and columns that carry a `$`, as the reference is written. */
  readonly fixed: { readonly row: boolean; readonly column: boolean };
}

export type FormulaToken = string | Reference;

const pattern =
  /("(?:[^"]|"")*")|((?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(.!])/giu;

/**
 * A formula as text between its references, and the references. Text is brought into one form: capitals outside
 * quotes, no blanks, functions as they are typed, without what Excel adds when it stores or shows them.
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  for (const match of formula.matchAll(pattern)) {
    const [all, constant, reference] = match;
    // A letter before it makes it the end of a word, such as `LOG10`.
    const before = formula.slice(at, match.index);
    if (reference !== undefined && /[\p{L}\p{N}_.]$/u.test(before)) continue;
    const parsed = reference === undefined ? null : parseReference(reference);
    if (before !== "") tokens.push(plain(before));
    tokens.push(parsed ?? constant ?? plain(all));
    at = match.index + all.length;
  }
  if (at < formula.length) tokens.push(plain(formula.slice(at)));
  return joined(tokens);
}

/** `'1.1'!$A$1:$B$9` or `$A1`; `null` for anything else. */
export function parseReference(text: string): Reference | null {
  const found =
    /^(?:(?<sheet>'(?:[^']|'')+'|[^'!]+)!)?(?<fixedLeft>\$?)(?<left>[A-Z]{1,3})(?<fixedTop>\$?)(?<top>\d+)(?::\$?(?<right>[A-Z]{1,3})\$?(?<bottom>\d+))?$/i.exec(
      text,
    )?.groups;
  if (!found?.["left"] || !found["top"]) return null;
  const [column, lastColumn] = [columnIndex(found["left"]), columnIndex(found["right"] ?? found["left"])];
  const [row, lastRow] = [Number(found["top"]) - 1, Number(found["bottom"] ?? found["top"]) - 1];
  return {
    sheet: found["sheet"] === undefined ? null : unquoted(found["sheet"]),
    area: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 },
    fixed: { row: found["fixedTop"] === "$", column: found["fixedLeft"] === "$" },
  };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function plain(text: string): string {
  const capitals = text.replace(/[\s@]+/g, "").toUpperCase();
  // Nearly always that is all: a workbook has ten thousands of these.
  if (!/\(\)|_X/.test(capitals)) return capitals;
  return capitals
    .replace(/\b(TRUE|FALSE)\(\)/g, "$1")
    .replace(/_XLFN\.(?:_XLWS\.)?/g, "")
    .replace(/_XLDUDF_([A-Z0-9]+)_/g, "$1.");
}

/** Neighbouring texts as one, so that it does not matter where they were cut. */
function joined(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  return tokens.reduce<FormulaToken[]>((all, token) => {
    const last = all.at(-1);
    if (typeof token === "string" && typeof last === "string") all[all.length - 1] = last + token;
    else all.push(token);
    return all;
  }, []);
}
