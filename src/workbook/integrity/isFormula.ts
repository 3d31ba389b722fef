import type { CellValue } from "../InspectionHost";

/** Whether what a host gives as a cell's formula is one; for any other cell it gives the value. */
export function isFormula(content: CellValue | undefined): content is string {
  return typeof content === "string" && content.startsWith("=") && content.length > 1;
}
