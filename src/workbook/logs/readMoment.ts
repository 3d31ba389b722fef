import { fromSerialTime } from "../../domain/inspection/serialDate";
import type { CellValue } from "../InspectionHost";

/** A moment stands in the sheet as Excel's serial number, so that it sorts and filters as one. */
export function readMoment(content: CellValue): string {
  return typeof content === "number" ? (fromSerialTime(content) ?? String(content)) : String(content);
}
