import type { Hash } from "../../domain/decisions/Decision";
import type { Pack } from "../../domain/framework/Pack";
import { assessInspection } from "../../domain/inspection/assessInspection";
import { engineVersion } from "../../domain/engineVersion";
import type { InspectionHost } from "../InspectionHost";
import { planReport } from "./planReport";
import { readRecord, type RecordReading } from "../record/readRecord";
import { readReportTexts } from "./readReportTexts";
import { readWorkbook } from "../readWorkbook";

/** `written`, or why the open workbook is none whose report we may write. */
export type ReportOutcome = "written" | Exclude<RecordReading["kind"], "inspection">;

/**
 * Writes the report of the open workbook, or writes it again: what the sheets say now, assessed afresh, with the
 * inspectors' own texts kept. One reading, one writing. `writtenAt` is an ISO date and time, `hash` what the log of
 * decisions is written with; without it the report leaves out what the log says.
 * Rejects with the host's `HostError`.
 */
export async function writeReport(
  host: Pick<InspectionHost, "read" | "writeReport">,
  pack: Pack,
  writtenAt: string,
  hash?: Hash,
): Promise<ReportOutcome> {
  const blocks = await host.read();
  const record = readRecord(blocks, [pack]);
  if (record.kind !== "inspection") return record.kind;
  const { inspection } = readWorkbook(pack, blocks);
  const stamp = { engine: engineVersion, writtenAt };
  const assessment = assessInspection(pack, inspection);
  const report = planReport(pack, inspection, assessment, stamp, readReportTexts(blocks), hash);
  await host.writeReport(report, writtenAt);
  return "written";
}
