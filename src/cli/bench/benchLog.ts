import { blankItem } from "../../domain/evidence/blankItem";
import { directions, sourceTypes, type EvidenceItem } from "../../domain/evidence/EvidenceItem";
import { promptsOf } from "../../domain/framework/find";
import { engineVersion } from "../../domain/engineVersion";
import { blankInspection } from "../../domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../packs";
import { columnLetters } from "../../workbook/cellReference";
import { evidenceCells } from "../../workbook/evidenceCells";
import { evidenceColumn } from "../../workbook/evidenceLog";
import { blockNames, sheetNames } from "../../workbook/names";
import { planWorkbook } from "../../workbook/planWorkbook";
import type { CellContent, WorkbookPlan } from "../../workbook/WorkbookPlan";
import { startHeadless, type Headless } from "../headless/startHeadless";
import type { Figure } from "./Figure";
import { median, timeOf } from "./medianTime";
import { onFreshHost } from "./onFreshHost";

/** The engine of the workbench takes a hundred times as long as Excel for a count; the ratio is the same for a longer log. */
const items = 1_000;
const turns = 3;
const warmUp = 1;
const stamp = { engine: engineVersion, writtenAt: "2026-01-01T00:00:00Z" };

/** What a log costs on the sheets: an item that is changed, and one that is added. */
export async function benchLog(): Promise<readonly Figure[]> {
  const plan = planWorkbook(pack, { ...blankInspection(pack), evidence: logOf(items) }, stamp);
  const adding = await onFreshHost((headless) => benchAdding(headless, plan));
  const ours = await opened(plan);
  const plain = await opened(withPlainCounts(plan));
  const times: readonly [number[], number[]] = [[], []];
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    const own = await timeOf(() => changeOne(ours, turn));
    const other = await timeOf(() => changeOne(plain, turn));
    if (turn < warmUp) continue;
    times[0].push(own);
    times[1].push(other);
  }
  plain.desk.close();
  ours.desk.close();
  return [
    {
      name: "evidence.counts.ms",
      value: median(times[0]),
      unit: "ms",
      baseline: median(times[1]),
      against: `as many plain COUNTIFS over the same table of ${items} items; at most 1.3`,
    },
    ...adding,
  ];
}

async function benchAdding(headless: Headless, plan: WorkbookPlan): Promise<readonly Figure[]> {
  const { host } = headless.desk;
  host.load(plan);
  await host.settled();
  await headless.inspection.read([blockNames.evidence]);
  const before = { batches: host.traffic().batches, calls: total(host.calls()) };
  const item: EvidenceItem = { ...blankItem, id: "E-ZZZZZZZ", text: "One more", prompts: ["1.1.1a"] };
  await headless.inspection.append(blockNames.evidence, [evidenceCells(item)], { answer: "nothing" });
  await host.settled();
  return [
    {
      name: "evidence.add.batches",
      value: host.traffic().batches - before.batches,
      unit: "batches",
      baseline: 1,
      against: "limit",
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

async function opened(plan: WorkbookPlan): Promise<Headless> {
  const headless = await startHeadless({ ownClient: true });
  headless.desk.host.load(plan);
  await headless.desk.host.settled();
  return headless;
}

/** Ends with the last count worked out. */
async function changeOne({ desk }: Headless, turn: number): Promise<void> {
  await desk.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetNames.evidence);
    const cell = sheet.getRange(`${columnLetters(evidenceColumn("direction"))}${turn + 2}`);
    cell.values = [[turn % 2 === 0 ? "Against" : "Context"]];
    await context.sync();
  });
  await desk.host.settled();
}

/** The same workbook with nothing but a plain `COUNTIFS` of three conditions in place of each count over the log. */
function withPlainCounts(plan: WorkbookPlan): WorkbookPlan {
  const column = (letters: string): string =>
    `'${sheetNames.evidence}'!$${letters}$1:$${letters}$${items + 32}`;
  const [prompts, type, status] = (["prompts", "type", "status"] as const).map((field) =>
    column(columnLetters(evidenceColumn(field))),
  );
  const count = `=COUNTIFS(${prompts},"*1.1.1a*",${type},"Document",${status},"<>Withdrawn")`;
  const plain = (cell: CellContent): CellContent => {
    if (typeof cell !== "object" || cell === null) return cell;
    if (isCount(cell)) return { formula: count };
    return cell.formula.includes(`'${sheetNames.coverage}'!`) ? null : cell;
  };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((line) => line.map(plain)) })),
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
