import { blankItem } from "../../domain/evidence/blankItem";
import { directions, sourceTypes, type EvidenceItem } from "../../domain/evidence/EvidenceItem";
import { promptsOf } from "../../domain/framework/find";
import { engineVersion } from "../../domain/engineVersion";
import { blankInspection } from "../../domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../packs";
import { columnLetters } from "../../workbook/formula/cellReference";
import { evidenceCells } from "../../workbook/evidence/evidenceCells";
import { evidenceColumn } from "../../workbook/evidence/evidenceLog";
import { blockNames, sheetNames } from "../../workbook/names";
import { planWorkbook } from "../../workbook/planWorkbook";
import type { CellContent, WorkbookPlan } from "../../workbook/WorkbookPlan";
import type { Headless } from "../headless/startHeadless";
import type { Figure } from "./Figure";
import { median, processorTimeOf } from "./medianTime";
import { onFreshHost } from "./onFreshHost";

const items = 10_000;
const turns = 7;
const warmUp = 2;
const stamp = { engine: engineVersion, writtenAt: "2026-01-01T00:00:00Z" };

/** What a log of 10,000 items costs on the sheets: an item that is changed, and one that is added. */
export async function benchLog(): Promise<readonly Figure[]> {
  const plan = planOf(items);
  const own = await onFreshHost(async (headless) => ({
    ...(await timesOf(headless, plan)),
    adding: await benchAdding(headless, plan),
  }));
  const plain = await onFreshHost((headless) => timesOf(headless, withPlainCounts(plan)));
  return [
    {
      name: "evidence.load.ms",
      value: own.load,
      unit: "ms of the processor",
      baseline: plain.load,
      against: `the same plan with plain counts; ${items} items opened and worked out from nothing`,
    },
    {
      name: "evidence.counts.ms",
      value: median(own.changes),
      unit: "ms of the processor",
      baseline: median(plain.changes),
      against: `as many plain COUNTIFS over the same table of ${items} items; at most 1.3`,
    },
    ...own.adding,
  ];
}

/** How long it takes until every count is worked out after an item was changed. */
async function timesOf(
  { desk }: Headless,
  workbook: WorkbookPlan,
): Promise<{ readonly load: number; readonly changes: readonly number[] }> {
  const load = await processorTimeOf(async () => {
    desk.host.load(workbook);
    await desk.host.settled();
  });
  const changes: number[] = [];
  for (let turn = 0; turn < warmUp + turns; turn += 1)
    changes.push(await processorTimeOf(() => changeOne(desk, turn)));
  return { load, changes: changes.slice(warmUp) };
}

async function benchAdding(headless: Headless, plan: WorkbookPlan): Promise<readonly Figure[]> {
  const { host } = headless.desk;
  await headless.inspection.read([blockNames.evidence]);
  const add = async (id: string): Promise<void> => {
    const item: EvidenceItem = { ...blankItem, id, text: "One more", prompts: ["1.1.1a"] };
    await headless.inspection.append(blockNames.evidence, [evidenceCells(item)], { answer: "nothing" });
    await host.settled();
  };
  await add("E-ZZZZZZY");
  const before = { batches: host.traffic().batches, calls: total(host.calls()) };
  const time = await processorTimeOf(() => add("E-ZZZZZZZ"));
  return [
    {
      name: "evidence.add.batches",
      value: host.traffic().batches - before.batches,
      unit: "batches",
      baseline: 1,
      against: "limit",
    },
    {
      name: "evidence.add.ms",
      value: time,
      unit: "ms of the processor",
      against: `one item added to ${items}, until every count is worked out`,
    },
    {
      name: "evidence.add.calls",
      value: total(host.calls()) - before.calls,
      unit: "function calls",
      against: "custom functions that work again; none depends on the log",
    },
    {
      name: "evidence.add.counts",
      value: countsIn(plan),
      unit: "formulas",
      against:
        "plain counts over the log's columns, which a spreadsheet works out again for any change in them",
    },
  ];
}

function planOf(count: number): WorkbookPlan {
  return planWorkbook(pack, { ...blankInspection(pack), evidence: logOf(count) }, stamp);
}

function logOf(count: number): readonly EvidenceItem[] {
  const prompts = promptsOf(pack).map(({ id }) => id);
  const pick = <Value>(values: readonly Value[], index: number): Value =>
    values[index % values.length] as Value;
  return Array.from({ length: count }, (_, index) => ({
    ...blankItem,
    id: `E-${String(index).padStart(7, "0")}`,
    date: "2024-06-12",
    type: pick(sourceTypes, index),
    source: `Source ${index % 50}`,
    text: `What item ${index} says`,
    prompts: [pick(prompts, index * 7), pick(prompts, index * 13 + 5)],
    direction: pick(directions, index),
  }));
}

/** Ends with the last count worked out: all of them look at the prompts. */
async function changeOne(desk: Headless["desk"], turn: number): Promise<void> {
  await desk.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetNames.evidence);
    const cell = sheet.getRange(`${columnLetters(evidenceColumn("prompts"))}${turn + 2}`);
    cell.values = [[turn % 2 === 0 ? "1.1.1a" : "1.2.3b, 4.1.1a"]];
    await context.sync();
  });
  await desk.host.settled();
}

/**
 * The same workbook with a plain `COUNTIFS` in place of each count over the log, its conditions written out, and nothing
 * in words beside it.
 */
function withPlainCounts(plan: WorkbookPlan): WorkbookPlan {
  const plain = (cell: CellContent, line: readonly CellContent[]): CellContent => {
    if (typeof cell !== "object" || cell === null) return cell;
    if (!isCount(cell)) return cell.formula.includes(`'${sheetNames.coverage}'!`) ? null : cell;
    const prompt = String(line.at(-1) ?? "");
    const formula = cell.formula
      .replace(/"\*"&\$[A-Z]+\d+&"\*"/, `"*${prompt}*"`)
      .replace(/,\$([C-H])\$2,/, (_, column: string) => `,"${sourceTypes["CDEFGH".indexOf(column)]}",`);
    return { formula };
  };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((line) => line.map((cell) => plain(cell, line))),
      })),
    })),
  };
}

function isCount(cell: CellContent): boolean {
  return (
    typeof cell === "object" &&
    cell !== null &&
    cell.formula.startsWith(`=COUNTIFS('${sheetNames.evidence}'!`)
  );
}

function countsIn({ sheets }: WorkbookPlan): number {
  return sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat().filter(isCount))).length;
}

function total(calls: Readonly<Record<string, number>>): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}
