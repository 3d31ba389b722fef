import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { readInspection } from "../../src/domain/inspection/readInspection";
import { youthJustice202406 as pack } from "../../src/packs/index";
import { sample } from "../../src/packs/youth-justice/2024-06/sample";
import { editsBetween } from "../../src/workbook/changes/editsBetween";
import { namesToRead } from "../../src/workbook/names";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import type { WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { openExcel, type OpenExcel } from "./openExcel";

const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T10:00:00Z" };

export interface EnteredSample {
  readonly excel: OpenExcel;
  /** What the workbook holds. */
  readonly filled: WorkbookPlan;
  /** As it was before a test changed it. */
  readonly startAgain: () => void;
}

/** The answers of the sample, entered into a new workbook as a person enters them. */
export async function enterSample(): Promise<EnteredSample> {
  const read = readInspection(pack, sample);
  if (!read.ok) throw new Error("the sample does not parse");
  const blank = planWorkbook(pack, blankInspection(pack), stamp);
  const filled = planWorkbook(pack, read.value, stamp);
  const excel = await openExcel(namesToRead(pack));
  await excel.host.create(blank, { onProgress: () => undefined, isCancelled: () => false });
  await excel.host.write(editsBetween(blank, filled));
  await excel.desk.host.settled();
  const untouched = excel.desk.host.snapshot();
  return { excel, filled, startAgain: () => excel.startFrom(untouched) };
}
