import { engineVersion } from "../../domain/engineVersion";
import { blankItem } from "../../domain/evidence/blankItem";
import type { EvidenceItem } from "../../domain/evidence/EvidenceItem";
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
import { evidenceCells } from "../../workbook/evidenceCells";
import { blockNames, sheetNames } from "../../workbook/names";
import { planWorkbook } from "../../workbook/planWorkbook";
import type { WorkbookPlan } from "../../workbook/WorkbookPlan";
import type { Figure } from "./Figure";
import { timeOf } from "./medianTime";
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

/** On the log's own sheet alone: what its sheets count by formula is measured elsewhere, and the traffic is the same. */
async function benchAdding(items: readonly EvidenceItem[]): Promise<readonly Figure[]> {
  return onFreshHost(async ({ inspection, desk: { host } }) => {
    host.load(logAlone(planWorkbook(pack, blankInspection(pack), stamp)));
    await host.settled();
    await inspection.read([blockNames.evidence]);
    const before = host.traffic();
    const sizes: number[] = [];
    for (const batch of batchRows(items.map(evidenceCells))) {
      const { requestBytes } = host.traffic();
      await inspection.append(blockNames.evidence, batch, { answer: "nothing" });
      sizes.push(host.traffic().requestBytes - requestBytes);
    }
    const limit = (name: string, value: number, baseline: number, unit: string): Figure => ({
      name,
      value,
      unit,
      baseline,
      against: `limit for ${count} items`,
    });
    return [
      limit("evidence.import.batches", host.traffic().batches - before.batches, 10, "batches"),
      limit("evidence.import.batch.bytes", Math.max(...sizes), 1_000_000, "bytes"),
    ];
  });
}

function logAlone(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.filter(({ name }) => name === sheetNames.evidence);
  const names = plan.names.filter(({ sheet }) => sheet === sheetNames.evidence);
  return { ...plan, sheets, names, active: sheetNames.evidence };
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
