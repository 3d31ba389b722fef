import { excelHost } from "../excel/excelHost";
import { youthJustice202406 } from "../packs/index";
import { holdsPersonalData } from "../workbook/report/holdsPersonalData";
import { namesToRead } from "../workbook/names";
import { writeReport, type ReportOutcome } from "../workbook/report/writeReport";

/**
 * Writes the report of the workbook open in Excel, stamped with the time it is now; not where something in it may identify a
 * person and nobody has answered that yet. Whoever pressed the button then decides in the pane.
 * @see docs/spec.md P54
 */
export async function writeOpenReport(): Promise<ReportOutcome | "personalData"> {
  const host = excelHost({ names: namesToRead(youthJustice202406) });
  if (holdsPersonalData(youthJustice202406, await host.read())) return "personalData";
  const { sha256 } = await import("./sha256");
  return writeReport(host, youthJustice202406, new Date().toISOString(), sha256);
}
