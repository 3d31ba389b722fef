import { isReported } from "../domain/privacy/isReported";
import { privacyPlaces, privacyPlacesIn } from "../domain/privacy/privacyPlaces";
import { reportTexts } from "../domain/privacy/writtenTexts";
import { excelHost } from "../excel/excelHost";
import { youthJustice202406 } from "../packs/index";
import type { InspectionHost } from "../workbook/InspectionHost";
import { namesToRead } from "../workbook/names";
import { readReportTexts } from "../workbook/readReportTexts";
import { readWorkbook } from "../workbook/readWorkbook";
import { writeReport, type ReportOutcome } from "../workbook/writeReport";

/**
 * Writes the report of the workbook open in Excel, stamped with the time it is now; not where something in it may identify a
 * person and nobody has answered that yet.
 * @see docs/spec.md P54
 */
export async function writeOpenReport(): Promise<ReportOutcome | "personalData"> {
  const host = excelHost({ names: namesToRead(youthJustice202406) });
  // Whoever pressed the button sees in the pane what may identify a person, and decides there.
  if (await holdsPersonalData(host)) return "personalData";
  const { sha256 } = await import("./sha256");
  return writeReport(host, youthJustice202406, new Date().toISOString(), sha256);
}

/** Whether something that may go into the report is marked and not answered. */
async function holdsPersonalData(host: Pick<InspectionHost, "read">): Promise<boolean> {
  const blocks = await host.read();
  const { inspection } = readWorkbook(youthJustice202406, blocks);
  const boxes = reportTexts(readReportTexts(blocks));
  return [
    ...privacyPlaces(youthJustice202406, inspection).filter(isReported),
    ...privacyPlacesIn(youthJustice202406, inspection, boxes),
  ].some(({ open }) => open.length > 0);
}
