import { engineVersion } from "../../domain/engineVersion";
import { blankInspection } from "../../domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../packs";
import { blockNames } from "../../workbook/names";
import { planWorkbook } from "../../workbook/planWorkbook";
import type { Edit } from "../../workbook/InspectionHost";
import type { WorkbookPlan } from "../../workbook/WorkbookPlan";
import type { OpenInNode } from "../../workbench/host/openInNode";
import { startHeadless, type Headless } from "../headless/startHeadless";
import { commandsFor, recordCommands, replayCommands, type EngineCommands } from "./engineCommands";
import type { Figure } from "./Figure";
import { median, timeOf } from "./medianTime";
import { onFreshHost } from "./onFreshHost";
import { withPlainFormulas } from "./withPlainFormulas";

const stamp = { engine: engineVersion, writtenAt: "2026-01-01T00:00:00Z" };
const plan = planWorkbook(pack, blankInspection(pack), stamp);
const runs = 9;
const warmRuns = 3;
const rounds = 2;
const turns = 70;
const warmUp = 30;

/** What creating, reading and answering cost in round trips, bytes, time and recalculated cells. */
export async function benchWorkbook(): Promise<readonly Figure[]> {
  return [...(await onFreshHost(benchTraffic)), ...(await benchCreation()), ...(await benchRecalculation())];
}

async function create({ inspection, desk }: Headless): Promise<void> {
  await inspection.create(plan, { onProgress: () => undefined, isCancelled: () => false });
  await desk.host.settled();
}

/**
 * Through Office.js, and the same plan handed to the engine directly, in turn, so that a drift of the machine's speed
 * touches both. The engine's own commands replayed are shown beside it: they leave out names and looks, which the host
 * gives the engine in other ways, so they are less than the plan.
 */
async function benchCreation(): Promise<readonly Figure[]> {
  const commands = await onFreshHost((headless) => recordCommands(headless.desk, () => create(headless)));
  const created: number[] = [];
  const replayed: number[] = [];
  const loaded: number[] = [];
  for (let run = 0; run < warmRuns + runs; run += 1) {
    created.push(await onFreshHost((headless) => timeOf(() => create(headless))));
    replayed.push(await onFreshHost(({ desk }) => timeReplay(desk, commands)));
    loaded.push(await onFreshHost(({ desk }) => timeOf(() => load(desk))));
  }
  const value = median(created.slice(warmRuns));
  return [
    {
      name: "create.ms",
      value,
      unit: "ms",
      baseline: median(loaded.slice(warmRuns)),
      against: "the same plan applied to the engine directly; at most 1.5",
    },
    {
      name: "create.commands.ms",
      value,
      unit: "ms",
      baseline: median(replayed.slice(warmRuns)),
      against: `for information: the engine's ${commands.list.length} own commands, without names and looks`,
    },
  ];
}

function timeReplay(desk: OpenInNode, commands: EngineCommands): Promise<number> {
  const own = commandsFor(desk, commands);
  return timeOf(() => replayCommands(desk, own));
}

async function load({ host }: OpenInNode): Promise<void> {
  host.load(plan);
  await host.settled();
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

/**
 * One answer, in our workbook and in the same with a COUNTIF in place of each custom function: both open side by side
 * and answered in turn, so that a drift of the machine's speed touches both.
 */
async function benchRecalculation(): Promise<readonly Figure[]> {
  const plainPlan = withPlainFormulas(plan);
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const own = await opened(plan);
    const other = await opened(plainPlan);
    for (let turn = 0; turn < turns; turn += 1) {
      const ownTime = await timeOf(() => answerOnce(own, turn));
      const otherTime = await timeOf(() => answerOnce(other, turn));
      if (turn < warmUp) continue;
      ours.push(ownTime);
      plain.push(otherTime);
    }
    own.desk.close();
    other.desk.close();
  }
  return [
    {
      name: "recalculate.ms",
      value: median(ours),
      unit: "ms",
      baseline: median(plain),
      against: "the same sheets with plain COUNTIF formulas; at most 1.3",
    },
  ];
}

/** A host of its own with the workbook open in it and worked out. */
async function opened(workbook: WorkbookPlan): Promise<Headless> {
  const headless = await startHeadless({ ownClient: true });
  headless.desk.host.load(workbook);
  await headless.desk.host.settled();
  return headless;
}

/** Ends with the last value worked out from the answer. */
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
