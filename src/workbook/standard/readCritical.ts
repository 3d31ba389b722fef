import { plainText } from "../../domain/inspection/plainText";
import { readYesNo } from "../../domain/inspection/readAnswer";
import type { CellValue } from "../InspectionHost";
import { texts } from "../strings";

/** The mark of a critical shortfall: its word, Yes, or Excel's own TRUE (R3). */
export function readCritical(content: CellValue): boolean | null | "unknown" {
  if (typeof content === "boolean") return content;
  if (typeof content === "string" && plainText(content) === texts.criticalWord.toLowerCase()) return true;
  return readYesNo(content);
}
