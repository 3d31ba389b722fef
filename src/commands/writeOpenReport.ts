import { excelHost } from "../excel/excelHost";
import { youthJustice202406 } from "../packs/index";
import { namesToRead } from "../workbook/names";
import { writeReport, type ReportOutcome } from "../workbook/writeReport";

/** Writes the report of the workbook open in Excel, stamped with the time it is now. */
export async function writeOpenReport(): Promise<ReportOutcome> {
  const host = excelHost({ names: namesToRead(youthJustice202406) });
  const { sha256 } = await import("./sha256");
  return writeReport(host, youthJustice202406, new Date().toISOString(), sha256);
}
