import { engineVersion } from "../../domain/engineVersion";
import { blankInspection } from "../../domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../packs";
import { blockNames } from "../../workbook/names";
import { planWorkbook } from "../../workbook/planWorkbook";
import type { Edit } from "../../workbook/InspectionHost";
import type { WorkbookPlan } from "../../workbook/WorkbookPlan";
import { startHeadless, type Headless } from "../headless/startHeadless";
import type { Figure } from "./Figure";
import { median, timeOf } from "./medianTime";
import { withPlainFormulas } from "./withPlainFormulas";

const stamp = { engine: engineVersion, writtenAt: "2026-01-01T00:00:00Z" };
const plan = planWorkbook(pack, blankInspection(pack), stamp);
const runs = 7;
const turns = 81;
const warmUp = 20;

/** What creating, reading and answering cost in round trips, bytes, time and recalculated cells. */
export async function benchWorkbook(): Promise<readonly Figure[]> {
  return [...(await onFreshHost(benchTraffic)), ...(await benchCreation()), ...(await benchRecalculation())];
}

/** Each measurement has an engine of its own, so that none pays for what another left behind. */
async function onFreshHost<Outcome>(work: (headless: Headless) => Promise<Outcome>): Promise<Outcome> {
  return work(await startHeadless());
}

async function create({ inspection, desk }: Headless): Promise<void> {
  await inspection.create(plan, { onProgress: () => undefined, isCancelled: () => false });
  await desk.host.settled();
}

async function apply({ desk }: Headless): Promise<void> {
  desk.host.load(plan);
  await desk.host.settled();
}

/** Through Office.js and directly, in turn, so that a drift of the machine's speed touches both. */
async function benchCreation(): Promise<readonly Figure[]> {
  const created: number[] = [];
  const applied: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const through = await onFreshHost((headless) => timeOf(() => create(headless)));
    const direct = await onFreshHost((headless) => timeOf(() => apply(headless)));
    if (run > 0) {
      created.push(through);
      applied.push(direct);
    }
  }
  return [
    {
      name: "create.ms",
      value: median(created),
      unit: "ms",
      baseline: median(applied),
      against: "the same plan applied directly to the engine; at most 1.5",
    },
  ];
}

async function benchTraffic(headless: Headless): Promise<readonly Figure[]> {
  const { host } = headless.desk;
  const before = host.traffic();
  await create(headless);
  const after = host.traffic();
  await headless.inspection.read();
  const read = host.traffic();
  await headless.inspection.write([answer("1.2.1a", "Yes")]);
  await host.settled();
  const first = host.traffic();
  const calls = total(host.calls());
  await headless.inspection.write([answer("1.2.1a", "No")]);
  await host.settled();
  const limit = (name: string, value: number, most: number, unit = "batches"): Figure => ({
    name,
    value,
    unit,
    baseline: most,
    against: "limit",
  });
  return [
    limit("create.batches", after.batches - before.batches, 3),
    limit("create.request.bytes", after.requestBytes - before.requestBytes, 1_000_000, "bytes"),
    limit("read.batches", read.batches - after.batches, 1),
    limit("answer.batches", host.traffic().batches - first.batches, 1),
    {
      name: "answer.recalculated",
      value: total(host.calls()) - calls,
      unit: "function calls",
      baseline: functionCells(plan, "1.2"),
      against: "custom functions on the standard's sheet",
    },
  ];
}

const answer = (row: string, value: string): Edit => ({
  block: blockNames.standard("1.2"),
  row,
  field: "answer",
  value,
});

/** One answer, in turn in our workbook and in the same with a COUNTIF in place of each custom function. */
async function benchRecalculation(): Promise<readonly Figure[]> {
  const ours = await opened(plan);
  const plain = await opened(withPlainFormulas(plan));
  const times = { ours: [] as number[], plain: [] as number[] };
  for (let turn = 0; turn < turns; turn += 1) {
    times.ours.push(await timeOf(() => answerOnce(ours, turn)));
    times.plain.push(await timeOf(() => answerOnce(plain, turn)));
  }
  return [
    {
      name: "recalculate.ms",
      value: median(times.ours.slice(warmUp)),
      unit: "ms",
      baseline: median(times.plain.slice(warmUp)),
      against: "the same sheets with plain COUNTIF formulas; at most 1.3",
    },
  ];
}

async function opened(workbook: WorkbookPlan): Promise<Headless> {
  const headless = await startHeadless();
  headless.desk.host.load(workbook);
  await headless.desk.host.settled();
  return headless;
}

async function answerOnce({ desk }: Headless, turn: number): Promise<void> {
  await desk.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("1.2").getRange("E8");
    cell.values = [[turn % 2 === 0 ? "Yes" : "No"]];
    await context.sync();
  });
  await desk.host.settled();
}

function total(calls: Readonly<Record<string, number>>): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}

function functionCells(workbook: WorkbookPlan, sheet: string): number {
  const cells =
    workbook.sheets.find(({ name }) => name === sheet)?.blocks.flatMap((block) => block.cells.flat()) ?? [];
  return cells.filter(
    (cell) => cell !== null && typeof cell === "object" && cell.formula.includes("INSPECT."),
  ).length;
}
