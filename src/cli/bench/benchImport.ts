import { engineVersion } from "../../domain/engineVersion";
import { blankItem } from "../../domain/evidence/blankItem";
import type { EvidenceItem } from "../../domain/evidence/EvidenceItem";
import { importedItem } from "../../domain/evidence/importsIn";
import { newEvidenceId } from "../../domain/evidence/newEvidenceId";
import { promptsOf } from "../../domain/framework/find";
import { blankInspection } from "../../domain/inspection/blankInspection";
import { batchRows } from "../../exchange/batchRows";
import { evidenceExport } from "../../exchange/evidence/evidenceExport";
import { evidenceTableColumns } from "../../exchange/evidence/evidenceTableColumns";
import { readEvidenceRows } from "../../exchange/evidence/readEvidenceRows";
import { mapColumns } from "../../exchange/mapColumns";
import { readTable } from "../../exchange/readTable";
import { splitHeader } from "../../exchange/splitHeader";
import { writeCsv } from "../../exchange/writeCsv";
import { writeTable } from "../../exchange/writeTable";
import { youthJustice202406 as pack } from "../../packs";
import { evidenceCells } from "../../workbook/evidence/evidenceCells";
import { coverageColumn } from "../../workbook/evidence/coverageLayout";
import { blockNames } from "../../workbook/names";
import { planWorkbook } from "../../workbook/planWorkbook";
import type { Headless } from "../headless/startHeadless";
import type { Figure } from "./Figure";
import { processorTimeOf, timeOf } from "./medianTime";
import { onFreshHost } from "./onFreshHost";

const count = 10_000;
const stamp = { engine: engineVersion, writtenAt: "2026-01-01T00:00:00Z" };

/** What it costs to read a file of 10,000 items, to look through its rows, and to add them to the log. */
export async function benchImport(): Promise<readonly Figure[]> {
  const table = evidenceExport(logOf(count));
  const csv = writeCsv(table);
  const xlsx = await writeTable(table);
  let items: readonly EvidenceItem[] = [];
  const read = async (bytes: Uint8Array): Promise<void> => {
    items = await itemsIn(bytes);
  };
  const time = (name: string, value: number): Figure => ({
    name,
    value,
    unit: "ms",
    against: `${count} items`,
  });
  return [
    time("evidence.import.csv.ms", await timeOf(() => read(csv))),
    time("evidence.import.xlsx.ms", await timeOf(() => read(xlsx))),
    ...(await benchAdding(items)),
  ];
}

async function itemsIn(bytes: Uint8Array): Promise<readonly EvidenceItem[]> {
  const table = await readTable({ name: "log", bytes });
  if (!table.ok) throw new Error(table.problems[0]?.message);
  const headed = splitHeader(table.value, evidenceTableColumns);
  const mapping = mapColumns(headed, evidenceTableColumns);
  const { rows } = readEvidenceRows(pack, headed.rows, mapping, { today: "2026-01-01", existing: [] });
  return rows.flatMap(({ value }) => value ?? []);
}

/**
 * Into a workbook with everything that counts the log, as the pane adds rows: a batch after another, after each of which it
 * says how far it is and can be cancelled.
 */
async function benchAdding(items: readonly EvidenceItem[]): Promise<readonly Figure[]> {
  return onFreshHost(async (headless) => {
    const { inspection, desk } = headless;
    const { host } = desk;
    host.load(planWorkbook(pack, blankInspection(pack), stamp));
    await host.settled();
    await inspection.read([blockNames.evidence]);
    const batches: { readonly requests: number; readonly bytes: number; readonly time: number }[] = [];
    for (const batch of batchRows(items.map((item) => evidenceCells(importedItem(item, ...imported))))) {
      const before = host.traffic();
      const time = await processorTimeOf(async () => {
        await inspection.append(blockNames.evidence, batch, { answer: "nothing" });
        await host.settled();
      });
      const after = host.traffic();
      const requests = after.batches - before.batches;
      batches.push({ requests, bytes: after.requestBytes - before.requestBytes, time });
    }
    const [{ [blockNames.evidence]: log = null }, counted] = [
      await inspection.read([blockNames.evidence]),
      await countsIn(headless),
    ];
    const added = (log ?? []).filter((row) => String(row[0]).startsWith("E-")).length;
    if (added !== items.length || counted < items.length)
      throw new Error(`${added} rows are in the log, and ${counted} are counted`);
    const limit = (name: string, value: number, baseline: number, unit: string): Figure => ({
      name,
      value,
      unit,
      baseline,
      against: `limit for ${count} items`,
    });
    const times = batches.map(({ time }) => time);
    return [
      limit("evidence.import.batches", sum(batches.map(({ requests }) => requests)), 10, "batches"),
      limit(
        "evidence.import.batch.bytes",
        Math.max(...batches.map(({ bytes }) => bytes)),
        1_000_000,
        "bytes",
      ),
      {
        name: "evidence.import.progress",
        value: batches.length,
        unit: "steps",
        against: "after each the pane says how far it is, and can be cancelled with nothing half written",
      },
      {
        name: "evidence.import.add.ms",
        value: sum(times),
        unit: "ms of the processor",
        against: `${count} items into the whole workbook, every count worked out after each step`,
      },
      {
        name: "evidence.import.step.ms",
        value: times.at(-1) ?? 0,
        unit: "ms of the processor",
        baseline: times[0] ?? 0,
        against: "the last step against the first; a host gives up after 30 seconds",
      },
    ];
  });
}

const imported = ["Findings.xlsx", { who: "A. Analyst", when: stamp.writtenAt, mask: String }] as const;

/** What the coverage says in all, by its formulas. */
async function countsIn({ desk }: Headless): Promise<number> {
  return desk.Excel.run(async (context) => {
    const coverage = context.workbook.names.getItem(blockNames.coverage).getRange();
    const totals = coverage.getColumn(coverageColumn("total"));
    totals.load("values");
    await context.sync();
    return sum(totals.values.map(([total]) => Number(total) || 0));
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A log of invented items, each of a hundred words' length or so and on two prompts. */
function logOf(size: number): readonly EvidenceItem[] {
  const prompts = promptsOf(pack).map(({ id }) => id);
  const ids = new Set<string>();
  let seed = 1;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: size }, (_, at) => {
    const id = newEvidenceId(random, ids);
    ids.add(id);
    return {
      ...blankItem,
      id,
      date: "2025-09-12",
      type: "Interview" as const,
      source: `Case manager ${at % 40}`,
      text: `Item ${at}: ${"the plan is reviewed with the child and the outcome is kept. ".repeat(4)}`,
      prompts: [prompts[at % prompts.length] ?? "", prompts[(at * 7 + 1) % prompts.length] ?? ""],
      direction: "Supports" as const,
      by: "AB",
    };
  });
}
