import { checkInspection } from "../../src/domain/checks/checkInspection";
import type { Pack } from "../../src/domain/framework/Pack";
import { assessInspection } from "../../src/domain/inspection/assessInspection";
import { excelHost } from "../../src/excel/excelHost";
import type { Reading } from "../../src/taskpane/useReading";
import { namesToRead } from "../../src/workbook/names";
import { everyName } from "../../src/workbook/readApart";
import { readReportTexts } from "../../src/workbook/readReportTexts";
import { readWorkbook } from "../../src/workbook/readWorkbook";

/** The open workbook as a pane shows it that has just been opened. */
export async function readAfresh(pack: Pack): Promise<Reading> {
  const host = excelHost({ names: namesToRead(pack) });
  const read = await host.read(everyName(pack));
  const { inspection, findings } = readWorkbook(pack, read);
  const assessment = assessInspection(pack, inspection);
  const checks = checkInspection(pack, inspection, assessment);
  return { inspection, findings, assessment, checks, reportTexts: readReportTexts(read) };
}
