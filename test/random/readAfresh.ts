import type { Pack } from "../../src/domain/framework/Pack";
import { excelHost } from "../../src/excel/excelHost";
import { isoToday } from "../../src/taskpane/panes/exchange/isoToday";
import { readingOf, type Reading } from "../../src/taskpane/inspection/readingOf";
import { namesToRead } from "../../src/workbook/names";
import { everyName } from "../../src/workbook/blocks/readApart";

/** The open workbook as a pane shows it that has just been opened. */
export async function readAfresh(pack: Pack): Promise<Reading> {
  const host = excelHost({ names: namesToRead(pack) });
  return readingOf(pack, await host.read(everyName(pack)), isoToday());
}
