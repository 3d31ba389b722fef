import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { checkInspection } from "../../domain/checks/checkInspection";
import { engineVersion } from "../../domain/engineVersion";
import type { Pack, Standard } from "../../domain/framework/Pack";
import { assessInspection } from "../../domain/inspection/assessInspection";
import { blankInspection } from "../../domain/inspection/blankInspection";
import type { Inspection } from "../../domain/inspection/Inspection";
import { readInspection } from "../../domain/inspection/readInspection";
import { loadSample, youthJustice202406 as pack } from "../../packs";
import { readingOf } from "../../taskpane/inspection/readingOf";
import { blocksOfPlan } from "../../workbook/blocks/blocksOfPlan";
import { gatherChanges, type ChangeEvent } from "../../workbook/changes/gatherChanges";
import type { NamedBlocks } from "../../workbook/InspectionHost";
import { keepUnchanged } from "../../workbook/changes/keepUnchanged";
import { layOutStandard, standardColumn } from "../../workbook/standard/standardLayout";
import { planWorkbook } from "../../workbook/planWorkbook";
import { readWorkbook } from "../../workbook/readWorkbook";
import { tidyEdits, tidyTyped } from "../../workbook/changes/tidyEdits";
import { startHeadless, type Headless } from "../headless/startHeadless";
import { fastestTime } from "./fastestTime";
import type { Figure } from "./Figure";
import { medianTime } from "./medianTime";

const stamp = { engine: engineVersion, writtenAt: "2026-01-01T00:00:00Z" };
const sizes = [1, 10, 50] as const;

/** What entering costs in round trips, and what a full scan costs as the workbook grows. */
export async function benchChecks(): Promise<readonly Figure[]> {
  return [...(await benchEntering()), await benchReaction(), ...(await benchScan())];
}

/** Milliseconds in which a screen is drawn once. */
const frame = 1000 / 60;

/**
 * What the pane works out between the host's answer and drawing it, after one answer in the sample inspection was changed.
 * It has to leave time to draw.
 */
async function benchReaction(): Promise<Figure> {
  const read = readInspection(pack, await loadSample());
  if (!read.ok) throw new Error("the sample cannot be read");
  const { value } = read;
  const entry = value.prompts["1.1.1a"];
  if (entry === undefined) throw new Error("the sample has no answer to 1.1.1a");
  const values = (["Yes", "No"] as const).map((answer) => {
    const prompts = { ...value.prompts, "1.1.1a": { ...entry, answer } };
    return blocksOfPlan(planWorkbook(pack, { ...value, prompts }, stamp));
  });
  let shown: NamedBlocks | null = null;
  let turn = 0;
  // What a host reads is new each time.
  const reads = Array.from({ length: 42 }, () => structuredClone(values[(turn += 1) % 2] ?? {}));
  const time = await fastestTime(40, () => {
    shown = keepUnchanged(shown, reads.pop() ?? {});
    readingOf(pack, shown, "2026-01-01");
  });
  return {
    name: "check.reaction.ms",
    value: time,
    unit: "ms",
    baseline: frame,
    against: "a frame, in which the pane also has to be drawn",
  };
}

/** One answer typed, then one that is a variant, then all 117 prompts pasted as a variant, a sheet at a time. */
async function benchEntering(): Promise<readonly Figure[]> {
  const headless = await startHeadless();
  try {
    headless.desk.host.load(planWorkbook(pack, blankInspection(pack), stamp));
    const blank = await headless.inspection.read();
    const [first] = pack.standards;
    if (first === undefined) return [];
    const typed = await batchesOf(headless, blank, () => enter(headless, first, "Yes", 1));
    const variant = await batchesOf(headless, blank, () => enter(headless, first, " y ", 1));
    const pasted = await batchesOf(headless, blank, () => {
      for (const standard of pack.standards) enter(headless, standard, "above");
    });
    const figure = (name: string, value: number, baseline: number): Figure => ({
      name: `check.${name}.batches`,
      value,
      unit: "batches",
      baseline,
      against: "limit",
    });
    return [
      figure("keystroke", typed, 1),
      figure("keystroke.variant", variant, 1),
      figure("paste", pasted, 3),
    ];
  } finally {
    headless.desk.close();
  }
}

/** Batches that the add-in sends in answer to a burst of changes: a reading, and what is put right along with it or after. */
async function batchesOf(
  { inspection, desk }: Headless,
  known: NamedBlocks,
  work: () => void,
): Promise<number> {
  const events: ChangeEvent[] = [];
  const stop = await inspection.watch((event) => {
    if (event.kind === "changed") events.push(event);
  });
  const before = desk.host.traffic().batches;
  work();
  await desk.host.settled();
  // Events reach the client some turns after the calculation.
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  const { touched, typed } = gatherChanges(events);
  if (touched.length === 0) throw new Error("no event told of what was entered");
  const early = typed === null ? [] : tidyTyped(pack, known, typed);
  const edits = tidyEdits(pack, await inspection.read([], early), touched);
  if (edits.length > 0) await inspection.write(edits);
  const { batches } = desk.host.traffic();
  if (tidyEdits(pack, await inspection.read(), touched).length > 0) throw new Error("a variant was left");
  await stop();
  return batches - before;
}

/** Enters a word in the first prompts of a standard, or in all, in one go, as a person at the grid does. */
function enter({ desk }: Headless, standard: Standard, word: string, count = Infinity): void {
  const injector = desk.univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getSheetBySheetName(standard.id);
  if (!workbook || !sheet) throw new Error(`there is no sheet ${standard.id}`);
  const column = standardColumn("answer");
  const rows = layOutStandard(standard)
    .body.filter(({ kind }) => kind === "prompt")
    .slice(0, count)
    .map(({ row }) => row);
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: workbook.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: { startRow: rows[0], endRow: rows.at(-1), startColumn: column, endColumn: column },
    value: Object.fromEntries(
      rows.map((row) => [row, { [column]: { v: word, f: null, p: null, si: null } }]),
    ),
  });
}

/** A reading in one batch, its assessment and every check, with a workbook of its own for each size. */
async function benchScan(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let before: { readonly size: number; readonly time: number; readonly rows: number } | null = null;
  for (const size of sizes) {
    const grown = withStandards(size);
    const { time, batches } = await scan(grown);
    if (batches !== 1) throw new Error(`a scan took ${batches} batches`);
    const rows = grown.standards.reduce((sum, standard) => sum + layOutStandard(standard).body.length, 0);
    figures.push({
      name: `check.scan.${size}.ms`,
      value: time,
      unit: "ms",
      ...(before === null
        ? { against: `${rows} rows` }
        : {
            baseline: before.time,
            against: `${size} standards against ${before.size}, ${rows} rows against ${before.rows}; linear at ${rows / before.rows}`,
          }),
    });
    before = { size, time, rows };
  }
  return figures;
}

async function scan(grown: Pack): Promise<{ readonly time: number; readonly batches: number }> {
  const { inspection, desk } = await startHeadless();
  try {
    desk.host.load(planWorkbook(grown, answered(grown), stamp));
    await desk.host.settled();
    await inspection.read();
    const before = desk.host.traffic().batches;
    await inspection.read();
    const batches = desk.host.traffic().batches - before;
    const time = await medianTime(5, async () => {
      const reading = readWorkbook(grown, await inspection.read());
      const assessment = assessInspection(grown, reading.inspection);
      checkInspection(grown, reading.inspection, assessment);
    });
    return { time, batches };
  } finally {
    desk.close();
  }
}

/** The same framework with this many standards, each with the rows of 1.2. */
function withStandards(count: number): Pack {
  const model = pack.standards.find(({ id }) => id === "1.2");
  if (model === undefined) throw new Error("the pack has no 1.2");
  const standards = Array.from({ length: count }, (_, index) => renamed(model, `${index + 11}.2`));
  return { ...pack, standards };
}

/** A standard under another id, the ids of everything in it with it. */
function renamed(standard: Standard, id: string): Standard {
  return JSON.parse(JSON.stringify(standard).replaceAll(`"${standard.id}`, `"${id}`)) as Standard;
}

/** Every prompt answered in turn Yes, No and Not judged, so that there is something to check. */
function answered(grown: Pack): Inspection {
  const prompts = grown.standards.flatMap(({ keyQuestions }) => keyQuestions.flatMap((each) => each.prompts));
  const answers = ["Yes", "No", "Not judged"] as const;
  return {
    ...blankInspection(grown),
    prompts: Object.fromEntries(
      prompts.map(({ id }, index) => [
        id,
        { answer: answers[index % 3] ?? null, critical: false, measures: {}, note: "", reason: "" },
      ]),
    ),
  };
}
