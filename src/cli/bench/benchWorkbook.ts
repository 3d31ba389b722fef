import { engineVersion } from "../../domain/engineVersion";
import { blankInspection } from "../../domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../packs";
import { blockNames } from "../../workbook/names";
import { planWorkbook } from "../../workbook/planWorkbook";
import type { Edit } from "../../workbook/InspectionHost";
import type { WorkbookPlan } from "../../workbook/WorkbookPlan";
import { startHeadless, type Headless } from "../headless/startHeadless";
import type { Figure } from "./Figure";
import { medianTime } from "./medianTime";
import { withPlainFormulas } from "./withPlainFormulas";

const stamp = { engine: engineVersion, writtenAt: "2026-01-01T00:00:00Z" };
const plan = planWorkbook(pack, blankInspection(pack), stamp);
const runs = 5;

/** What creating, reading and answering cost in round trips, bytes, time and recalculated cells. */
export async function benchWorkbook(): Promise<readonly Figure[]> {
  const headless = await startHeadless();
  return [
    ...(await benchCreation(headless)),
    ...(await benchReading(headless)),
    ...(await benchAnswer(headless)),
    ...(await benchRecalculation(headless)),
  ];
}

const blank: WorkbookPlan = {
  ...plan,
  names: [],
  active: "Sheet1",
  sheets: [
    {
      id: "sheet:Sheet1",
      name: "Sheet1",
      visibility: "visible",
      columns: [],
      blocks: [],
      styles: [],
      validations: [],
      conditionalFormats: [],
      protected: false,
    },
  ],
};

async function create({ inspection, desk }: Headless): Promise<void> {
  desk.host.load(blank);
  await inspection.create(plan, { onProgress: () => undefined, isCancelled: () => false });
  await desk.host.settled();
}

async function benchCreation(headless: Headless): Promise<readonly Figure[]> {
  const { host } = headless.desk;
  const before = host.traffic();
  await create(headless);
  const after = host.traffic();
  const direct = await medianTime(runs, async () => {
    host.load(blank);
    host.load(plan);
    await host.settled();
  });
  const created = await medianTime(runs, () => create(headless));
  return [
    {
      name: "create.batches",
      value: after.batches - before.batches,
      unit: "batches",
      baseline: 3,
      against: "limit",
    },
    {
      name: "create.request.bytes",
      value: after.requestBytes - before.requestBytes,
      unit: "bytes",
      baseline: 1_000_000,
      against: "limit",
    },
    {
      name: "create.ms",
      value: created,
      unit: "ms",
      baseline: direct,
      against: "the same plan applied directly to the engine; at most 1.5",
    },
  ];
}

async function benchReading({ inspection, desk }: Headless): Promise<readonly Figure[]> {
  const before = desk.host.traffic().batches;
  await inspection.read();
  const batches = desk.host.traffic().batches - before;
  return [{ name: "read.batches", value: batches, unit: "batches", baseline: 1, against: "limit" }];
}

const answer = (row: string, value: string): Edit => ({
  block: blockNames.standard("1.2"),
  row,
  field: "answer",
  value,
});

async function benchAnswer({ inspection, desk }: Headless): Promise<readonly Figure[]> {
  const { host } = desk;
  await inspection.write([answer("1.2.1a", "Yes")]);
  await host.settled();
  const traffic = host.traffic().batches;
  const calls = total(host.calls());
  await inspection.write([answer("1.2.1a", "No")]);
  await host.settled();
  return [
    {
      name: "answer.batches",
      value: host.traffic().batches - traffic,
      unit: "batches",
      baseline: 1,
      against: "limit",
    },
    {
      name: "answer.recalculated",
      value: total(host.calls()) - calls,
      unit: "function calls",
      baseline: functionCells(plan, "1.2"),
      against: "custom functions on the standard's sheet and on its rows of the Inspection sheet",
    },
  ];
}

/** The same sheets with a COUNTIF over the same first range in place of each custom function. */
async function benchRecalculation({ desk }: Headless): Promise<readonly Figure[]> {
  const time = async (workbook: WorkbookPlan): Promise<number> => {
    desk.host.load(workbook);
    await desk.host.settled();
    let turn = 0;
    return medianTime(21, async () => {
      turn += 1;
      desk.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("1.2").getRange("E8").values = [[turn % 2 === 0 ? "Yes" : "No"]];
        await context.sync();
      });
      await desk.host.settled();
    });
  };
  return [
    {
      name: "recalculate.ms",
      value: await time(plan),
      unit: "ms",
      baseline: await time(withPlainFormulas(plan)),
      against: "the same sheets with plain COUNTIF formulas; at most 1.3",
    },
  ];
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
