import { moveFormula } from "../../workbook/formula/moveFormula";
import type { Area, BlockPlan, CellContent } from "../../workbook/WorkbookPlan";
import { asCellText } from "../asCellText";
import { rangeAt } from "../rangeAt";

/**
 * Queues a block's contents: one request for all its cells. Formulas that say the same down a column, each of its own
 * row, go over the line once and are copied down: thousands of them would not fit in a request.
 */
export function applyBlock(sheet: Excel.Worksheet, { row, column, cells }: BlockPlan): void {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  const repeated = repeatedFormulas(cells);
  const isCopied = (line: number, at: number): boolean =>
    repeated.some(
      (run) =>
        line > run.row && line < run.row + run.rows && at >= run.column && at < run.column + run.columns,
    );
  // Excel leaves a cell alone where the array holds `null`.
  rangeAt(sheet, { row, column, rows: cells.length, columns }).formulas = cells.map((line, down) =>
    line.map((content, across) => (isCopied(down, across) ? null : toInput(content))),
  );
  for (const run of repeated) {
    const first = { ...run, row: row + run.row, column: column + run.column };
    rangeAt(sheet, { ...first, row: first.row + 1, rows: run.rows - 1 }).copyFrom(
      rangeAt(sheet, { ...first, rows: 1 }),
      "Formulas",
    );
  }
}

/** Text stays text whatever it begins with; only formula content is a formula. */
export function toInput(content: CellContent): string | number | boolean | null {
  if (typeof content === "string") return asCellText(content);
  if (content !== null && typeof content === "object") return content.formula;
  return content;
}

/** Fewer rows are not worth a request of their own. */
const fewest = 4;

/** Rectangles in which every row has the formulas of the first, as they read one row further down. */
function repeatedFormulas(cells: readonly (readonly CellContent[])[]): readonly Area[] {
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  const columns = cells[0]?.length ?? 0;
  for (let column = 0; column < columns; column += 1)
    for (const { from, rows } of runsIn(cells.map((line) => formulaOf(line[column])))) {
      const beside = found.find(
        (run) => run.row === from && run.rows === rows && run.column + run.columns === column,
      );
      if (beside === undefined) found.push({ row: from, column, rows, columns: 1 });
      else beside.columns += 1;
    }
  return found;
}

function runsIn(
  formulas: readonly (string | null)[],
): readonly { readonly from: number; readonly rows: number }[] {
  const runs: { from: number; rows: number }[] = [];
  let from = 0;
  for (let row = 1; row <= formulas.length; row += 1) {
    const [first, here] = [formulas[from] ?? null, formulas[row] ?? null];
    if (first !== null && here !== null && moveFormula(first, row - from, 0) === here) continue;
    if (row - from >= fewest) runs.push({ from, rows: row - from });
    from = row;
  }
  return runs;
}

function formulaOf(content: CellContent | undefined): string | null {
  return typeof content === "object" && content !== null ? content.formula : null;
}
