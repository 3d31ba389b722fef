import type { CellContent, WorkbookPlan } from "../../workbook/WorkbookPlan";

/** The same workbook with `COUNTIF(first range,"Yes")` wherever a custom function stood. */
export function withPlainFormulas(plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(plain)) })),
    })),
  };
}

function plain(cell: CellContent): CellContent {
  if (cell === null || typeof cell !== "object" || !cell.formula.includes("INSPECT.")) return cell;
  const range =
    /(?:'[^']+'!|\w+!)?\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?/.exec(cell.formula)?.[0] ?? "$A$1";
  return { formula: `=COUNTIF(${range},"Yes")` };
}
