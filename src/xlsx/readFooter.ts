import type { PrintPlan } from "../workbook/WorkbookPlan";

/** A footer taken apart again. Text before any code is the centre's, and `&&` is a plain ampersand, not a code. */
export function readFooter(footer: string): PrintPlan["footer"] {
  const parts = { left: "", centre: "", right: "" };
  let side: keyof typeof parts = "centre";
  for (const piece of footer.match(/&[^]|[^&]+|&$/g) ?? []) {
    const turn = sides.get(piece.toUpperCase());
    if (turn === undefined) parts[side] += piece;
    else side = turn;
  }
  return parts;
}

const sides: ReadonlyMap<string, "left" | "centre" | "right"> = new Map([
  ["&L", "left"],
  ["&C", "centre"],
  ["&R", "right"],
]);
