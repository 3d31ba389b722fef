import { readFileSync } from "node:fs";
import path from "node:path";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { youthJustice202406 } from "../../src/packs/index";
import { examineNow, mendNow } from "../../src/taskpane/panes/health/examineNow";
import { namesToRead } from "../../src/workbook/names";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { arrivals } from "../support/hostDesk";
import { openExcel, type OpenExcel } from "../support/openExcel";
import { smallPack } from "../support/smallPack";
import { providePage, type Pane } from "./Pane";
import { Stage, type Beginning } from "./Stage";
import type { Step } from "./steps";

/** Milliseconds a pane waits while a batch may be left without an answer. */
const impatience = 700;
/** Long enough for whatever is answered at all, on a busy machine as well. */
const usual = 20_000;

const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T10:00:00.000Z" };

/** The engine and the clients, which many runs share. */
export interface OpenStage {
  /**
   * Starts from a new workbook, or from one that an earlier version made and this one brought up to date; takes the steps
   * and checks what must hold. Rejects with what does not.
   * @param look - looks at the panes after the steps, while things may still be on their way
   */
  run(steps: readonly Step[], look?: (panes: readonly Pane[]) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(): Promise<OpenStage> {
  const takePageAway = providePage();
  let isFaulty = false;
  const excel = await openExcel([], () => (isFaulty ? impatience : usual));
  const coAuthor = excel.desk.coAuthor().Excel;
  const untouched = await created(excel);
  let older: Beginning | null = null;
  return {
    run: async (steps, look) => {
      const isOlder = steps.some((step) => step.do === "start from an older workbook");
      const beginning = isOlder ? (older ??= await migrated(excel)) : untouched;
      const stage = await Stage.open(excel, beginning, coAuthor);
      const mayHang = steps.some(
        (step) => step.do === "batch fails" && (step.fault.kind === "hanging" || step.fault.kind === "late"),
      );
      try {
        for (const step of steps) {
          isFaulty = mayHang && step.do !== "settle" && step.do !== "repair" && step.do !== "tamper";
          await stage.take(step);
        }
        await look?.(stage.panes);
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

/** A new workbook, of half the prompts: what can happen to it is the same. */
async function created({ desk }: OpenExcel): Promise<Beginning> {
  const plan = planWorkbook(smallPack, blankInspection(smallPack), stamp);
  desk.host.load(plan);
  await desk.host.settled();
  return { pack: smallPack, plan, begun: desk.host.snapshot() };
}

/** A workbook of the layout before this one, brought up to date as a person would in the pane. */
async function migrated(excel: OpenExcel): Promise<Beginning> {
  const pack = youthJustice202406;
  const { host } = excel.desk;
  const read = await readXlsx(readFileSync(path.join(__dirname, "../fixtures/workbook-2.xlsx")));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  host.load(read.value);
  await host.settled();
  excel.startFrom(host.snapshot(), namesToRead(pack));
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
  const plan = planWorkbook(pack, blankInspection(pack), stamp);
  return { pack, plan, begun: host.snapshot() };
}
