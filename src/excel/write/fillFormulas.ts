import { isComputedCaseField } from "../../domain/cases/caseFields";
import { isFormula } from "../../workbook/integrity/isFormula";
import type { KnownBlock } from "../KnownWorkbook";

/** A row of a case sheet by its place in the block, with the formulas it was found to have. */
export interface FoundRow {
  readonly index: number;
  readonly line: Excel.Range;
}

/**
 * Asks for the formulas of a case sheet to be copied into rows that came in without them, column by column and run by
 * run, from a row that has them: `sources` in turn. They refer to their own row, so that a copy fits wherever it goes.
 * Answers whether anything was asked for.
 */
export function fillFormulas(
  whole: Excel.Range,
  { fields }: KnownBlock,
  rows: readonly FoundRow[],
  sources: readonly FoundRow[],
): boolean {
  const computed = fields.flatMap((field, column) => (isComputedCaseField(field) ? [column] : []));
  let isAsked = false;
  for (const column of computed) {
    const source = sources.find((each) => hasFormula(each, column));
    if (source === undefined) continue;
    const missing = rows.filter((row) => !hasFormula(row, column)).map(({ index }) => index);
    for (const [first, count] of runsOf(missing)) {
      const cells = whole
        .getCell(first, column)
        .untrack()
        .getResizedRange(count - 1, 0)
        .untrack();
      cells.copyFrom(whole.getCell(source.index, column).untrack(), "Formulas");
      isAsked = true;
    }
  }
  return isAsked;
}

function hasFormula({ line }: FoundRow, column: number): boolean {
  return isFormula(line.formulas[0]?.[column] as string | undefined);
}

/** Neighbouring rows taken together: the first, and how many there are. */
function runsOf(indexes: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const index of [...indexes].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === index) last[1] += 1;
    else runs.push([index, 1]);
  }
  return runs;
}
