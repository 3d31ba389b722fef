import { readFileSync } from "node:fs";
import path from "node:path";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../src/packs/index";
import { examineNow, mendNow } from "../../src/taskpane/panes/health/examineNow";
import { namesToRead } from "../../src/workbook/names";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { arrivals } from "../support/hostDesk";
import { openExcel, type OpenExcel } from "../support/openExcel";
import { providePage } from "./Pane";
import { Stage } from "./Stage";
import type { Step } from "./steps";

/** Milliseconds a pane waits while a batch may be left without an answer. */
const impatience = 700;
/** Long enough for whatever is answered at all, on a busy machine as well. */
const usual = 20_000;

const plan = planWorkbook(pack, blankInspection(pack), {
  engine: "0.1.0",
  writtenAt: "2026-11-22T10:00:00.000Z",
});

/** The engine and the clients, which many runs share. */
export interface OpenStage {
  /**
   * Starts from a new workbook, or from one that an earlier version made and this one brought up to date; takes the steps
   * and checks what must hold. Rejects with what does not.
   */
  run(steps: readonly Step[]): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(): Promise<OpenStage> {
  const takePageAway = providePage();
  let isFaulty = false;
  const excel = await openExcel(namesToRead(pack), () => (isFaulty ? impatience : usual));
  const coAuthor = excel.desk.coAuthor().Excel;
  excel.desk.host.load(plan);
  await excel.desk.host.settled();
  const untouched = excel.desk.host.snapshot();
  let older: unknown = null;
  return {
    run: async (steps) => {
      const isOlder = steps.some((step) => step.do === "start from an older workbook");
      const begun = isOlder ? (older ??= await migrated(excel)) : untouched;
      const stage = await Stage.open(excel, plan, begun, coAuthor);
      const mayHang = steps.some(
        (step) => step.do === "batch fails" && (step.fault.kind === "hanging" || step.fault.kind === "late"),
      );
      try {
        for (const step of steps) {
          isFaulty = mayHang && step.do !== "settle" && step.do !== "repair" && step.do !== "tamper";
          await stage.take(step);
        }
        isFaulty = false;
        await stage.conclude();
      } finally {
        isFaulty = false;
        excel.desk.host.setCellEditing(false);
        excel.desk.host.faults.clear();
        stage.close();
        await arrivals(excel.desk);
      }
    },
    close: async () => {
      await excel.close();
      takePageAway();
    },
  };
}

/** A workbook of the layout before this one, brought up to date as a person would in the pane. */
async function migrated(excel: OpenExcel): Promise<unknown> {
  const { host } = excel.desk;
  const read = await readXlsx(readFileSync(path.join(__dirname, "../fixtures/workbook-2.xlsx")));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  host.load(read.value);
  await host.settled();
  excel.startFrom(host.snapshot());
  await examineNow(excel.host, pack);
  await mendNow(
    excel.host,
    pack,
    () => true,
    () => undefined,
  );
  await host.settled();
  const left = await examineNow(excel.host, pack);
  if (left.length > 0) throw new Error(`left damaged: ${left.map(({ key }) => key).join(", ")}`);
  return host.snapshot();
}
