import {
  HostError,
  type GuardedEdit,
  type HostEvent,
  type InspectionHost,
  type Place,
  type Progress,
} from "../workbook/InspectionHost";
import { findLog } from "../workbook/logBlocks";
import { blockNames, sheetNames } from "../workbook/names";
import { texts } from "../workbook/strings";
import { appendRows } from "./write/appendRows";
import { applyPlan } from "./create/applyPlan";
import { blockFields } from "../workbook/blockFields";
import { identifyRows } from "./write/identifyRows";
import { inExcel, stopIfLate, type InExcelOptions, type Turn } from "./inExcel";
import { nothingKnown, type KnownBlock, type KnownWorkbook } from "./KnownWorkbook";
import { lookAtWorkbook, toSight, toWorkbookState } from "./read/lookAtWorkbook";
import { OwedCells } from "./write/OwedCells";
import { putBack, type HitCell } from "./write/putBack";
import { meetBlocks, readBlocks, type Reading } from "./read/readBlocks";
import { removeRows } from "./write/removeRows";
import { withReportContent } from "./report/reportContent";
import { repairWorkbook } from "./repair/repairWorkbook";
import { showPlace } from "./read/showPlace";
import { strings } from "./strings";
import { surveyWorkbook } from "./repair/surveyWorkbook";
import { watchWorkbook } from "./read/watchWorkbook";
import { writeEdits, writeWithReading } from "./write/writeEdits";
import { writeReport } from "./report/writeReport";

/** Creating and writing the report are the longest batches; desktops have been seen to take a minute. */
const longPatience = 180_000;

export interface ExcelHostOptions {
  /** Names to read whether or not the workbook still has them, as `namesToRead(pack)` lists them. */
  readonly names?: readonly string[];
  /** Milliseconds after which an answer that does not come is given up; asked for anew for every call. */
  readonly patience?: () => number;
}

/**
 * The workbook open in Excel, as the pane sees it. Nothing of the inspection is kept here; only where blocks stood at
 * the last read, so that an entry or an event needs no extra round trip.
 */
export function excelHost({ names: expected = [], patience }: ExcelHostOptions = {}): InspectionHost {
  let names: readonly string[] = expected;
  let known: KnownWorkbook = nothingKnown;
  /** What the last survey met, which a repair relies on. */
  let surveyed: KnownWorkbook = nothingKnown;
  /** How often rows or sheets were told to have moved: a reading asked for before that is out of date. */
  let moves = 0;
  const owed = new OwedCells();
  const listeners = new Set<(event: HostEvent) => void>();
  const waiting = patience === undefined ? {} : { patience };
  const waitingLonger = { patience: patience ?? ((): number => longPatience) };

  const meet = (found: readonly string[]): void => {
    names = [...new Set([...expected, ...found.filter((name) => blockFields(name).length > 0)])];
  };
  /** The blocks that were not met now stand where they stood, unless rows were told to have moved. */
  const learn = (met: KnownWorkbook, before: number, turn: Turn): void => {
    if (turn.isLate) return;
    const others = known.trusted
      ? known.blocks.filter((block) => !met.blocks.some(({ name }) => name === block.name))
      : [];
    known = { ...met, blocks: [...others, ...met.blocks], trusted: moves === before };
  };
  const readInto = async (
    context: Excel.RequestContext,
    turn: Turn,
    wanted: readonly string[],
    edits: readonly GuardedEdit[],
  ): Promise<Reading> => {
    const before = moves;
    const found = await writeAndRead(context, wanted, edits);
    const met = owed.metIn(found.known);
    const isChanged = met.length > 0 && (await isPutBack(context, met));
    const reading = isChanged ? await readBlocks(context, wanted) : found;
    learn(reading.known, before, turn);
    return reading;
  };
  /** Reads alone where rows moved; and anew where a cell holds something else by now, or Excel refuses. */
  const writeAndRead = (
    context: Excel.RequestContext,
    wanted: readonly string[],
    edits: readonly GuardedEdit[],
  ): Promise<Reading> => {
    const read = (): Promise<Reading> => readBlocks(context, wanted);
    const blocks = known.blocks.filter(({ name }) => edits.some(({ block }) => block === name));
    if (!known.trusted || blocks.length === 0) return read();
    const written = writeWithReading(context, owed, blocks, edits, read);
    return written.then((reading) => reading ?? read(), read);
  };
  /** Where Excel refuses again, what was read is still right, and the next reading tries once more. */
  const isPutBack = (context: Excel.RequestContext, cells: readonly HitCell[]): Promise<boolean> =>
    putBack(context, owed, cells).then(
      () => true,
      () => false,
    );
  const look: InspectionHost["look"] = () =>
    inExcel(async (context) => {
      const asked = lookAtWorkbook(context);
      await context.sync();
      const sight = toSight(asked);
      meet(sight.names.map(({ name }) => name));
      return toWorkbookState(sight, sheetsFor(names));
    }, waiting);
  /** The blocks these places are in; asked for only where rows moved, or the last read did not meet them all. */
  const blocksOf = async (
    context: Excel.RequestContext,
    turn: Turn,
    places: readonly Place[],
  ): Promise<readonly KnownBlock[]> => {
    const blockOf = ({ block }: Place): KnownBlock | undefined =>
      known.blocks.find(({ name }) => name === block);
    if (!known.trusted || !places.every((place) => blockOf(place)?.rows.includes(place.row))) {
      meet([...names, ...places.map(({ block }) => block)]);
      const before = moves;
      learn(await meetBlocks(context, names), before, turn);
    }
    const gone = places.find((place) => blockOf(place) === undefined);
    if (gone !== undefined) throw new HostError("BlockNotFound", strings.refusal.blockGone(gone.block));
    return known.blocks.filter(({ name }) => places.some(({ block }) => block === name));
  };
  const askToRead = (): void => {
    for (const listener of listeners) listener({ kind: "changed", places: [], remote: false });
  };
  /** For work that writes. What nobody waited for any more may have been done, and what is owed is put back by reading. */
  const writing = async <Answer>(
    work: (context: Excel.RequestContext, turn: Turn) => Promise<Answer>,
    wait: Pick<InExcelOptions, "patience"> = waiting,
  ): Promise<Answer> => {
    try {
      return await inExcel(work, { ...wait, onLate: askToRead });
    } catch (error) {
      if (!owed.isEmpty) askToRead();
      throw error;
    }
  };
  /** Does something to a log, and remembers where it stands afterwards; `null` where that is not known. */
  const inLog = <Answer>(
    name: string,
    work: (
      context: Excel.RequestContext,
      block: KnownBlock,
    ) => Promise<{ readonly answer: Answer; readonly now: KnownBlock | null }>,
  ): Promise<Answer> =>
    writing(async (context, turn) => {
      const place = { block: name, row: texts.endOfLog, field: "" };
      const [block] = await blocksOf(context, turn, [place]);
      stopIfLate(turn);
      if (block === undefined) throw new HostError("BlockNotFound", strings.refusal.blockGone(name));
      const { answer, now } = await work(context, block);
      const others = known.blocks.filter((other) => other.name !== name);
      if (!turn.isLate) known = { ...known, blocks: now === null ? others : [...others, now] };
      return answer;
    });

  return {
    look,
    create: async (plan, options) => {
      const outcome = await inExcel((context, turn) => {
        const onProgress = (progress: Progress): void => {
          stopIfLate(turn);
          options.onProgress(progress);
        };
        return applyPlan(context, withReportContent(plan), { ...options, onProgress });
      }, waitingLonger);
      meet(outcome === "created" ? plan.names.map(({ name }) => name) : []);
      known = nothingKnown;
      return outcome;
    },
    read: async (asked = [], edits = []) => {
      // Only a pane that neither named a framework nor looked first has no names yet.
      if (names.length === 0) await look();
      const wanted = [...new Set([...names.filter((name) => findLog(name)?.apart !== true), ...asked])];
      const work = (context: Excel.RequestContext, turn: Turn): Promise<Reading> =>
        readInto(context, turn, wanted, edits);
      return (await (edits.length === 0 ? inExcel(work, waiting) : writing(work))).values;
    },
    write: async (edits) => {
      if (edits.length === 0) return;
      await writing(async (context, turn) => {
        const met = await writeEdits(context, turn, owed, await blocksOf(context, turn, edits), edits);
        if (turn.isLate) return;
        const others = known.blocks.filter((block) => !met.some(({ name }) => name === block.name));
        known = { ...known, blocks: [...others, ...met] };
      });
    },
    append: (name, rows, options) =>
      inLog(name, async (context, block) => {
        const { values, block: now } = await appendRows(context, block, rows, options);
        return { answer: values, now };
      }),
    identify: (name, rows) =>
      rows.length === 0
        ? Promise.resolve()
        : inLog(name, async (context, block) => ({
            answer: undefined,
            now: await identifyRows(context, owed, block, rows),
          })),
    remove: (name, rows) =>
      inLog(name, async (context, block) => {
        const { ids, block: now } = await removeRows(context, block, rows);
        return { answer: ids, now };
      }),
    writeReport: (report, when) =>
      inExcel((context, turn) => writeReport(context, turn, report, when), waitingLonger),
    show: (place) =>
      inExcel(async (context, turn) => {
        await blocksOf(context, turn, [place]);
        stopIfLate(turn);
        await showPlace(context, known, place);
      }, waiting),
    survey: (request) =>
      inExcel(async (context, turn) => {
        const before = moves;
        const found = await surveyWorkbook(context, known, request);
        surveyed = found.known;
        if (!turn.isLate) known = { ...found.known, trusted: moves === before };
        return found.survey;
      }, waitingLonger),
    repair: async (steps, { when, onProgress }) => {
      if (steps.length === 0) return;
      await writing(async (context, turn) => {
        const going = {
          when,
          onProgress: (progress: Progress): void => {
            stopIfLate(turn);
            onProgress(progress);
          },
        };
        await repairWorkbook(context, steps, surveyed.blocks, going);
        known = { ...known, trusted: false };
      }, waitingLonger);
    },
    watch: async (listener) => {
      const stop = await watchWorkbook(
        {
          recall: () => known,
          distrust: () => {
            moves += 1;
            known = { ...known, trusted: false };
          },
        },
        listener,
        waiting,
      );
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        return stop();
      };
    },
  };
}

/** Sheets that a creation would add, as far as the names tell. */
function sheetsFor(names: readonly string[]): readonly string[] {
  const prefix = blockNames.standard("");
  const standards = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return [...Object.values(sheetNames), ...standards];
}
