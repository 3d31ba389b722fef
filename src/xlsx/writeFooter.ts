import type { PrintPlan } from "../workbook/WorkbookPlan";

/** The three parts of a footer in one, each with Excel's own codes such as `&P` inside; empty parts are left out. */
export function writeFooter({ left, centre, right }: PrintPlan["footer"]): string {
  return [part("&L", left), part("&C", centre), part("&R", right)].join("");
}

function part(code: string, text: string): string {
  return text === "" ? "" : `${code}${text}`;
}
