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
import { readRecord } from "../workbook/record/readRecord";
import { texts } from "../workbook/strings";
import { appendRows } from "./write/appendRows";
import { applyPlan } from "./create/applyPlan";
import { identifyRows } from "./write/identifyRows";
import { inExcel, stopIfLate, type InExcelOptions, type Turn } from "./inExcel";
import { HostMemory } from "./HostMemory";
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
  const memory = new HostMemory(expected);
  /** What the last survey met, which a repair relies on. */
  let surveyed: KnownWorkbook = nothingKnown;
  const owed = new OwedCells();
  const listeners = new Set<(event: HostEvent) => void>();
  const waiting = patience === undefined ? {} : { patience };
  const waitingLonger = { patience: patience ?? ((): number => longPatience) };

  const readInto = async (
    context: Excel.RequestContext,
    turn: Turn,
    wanted: readonly string[],
    edits: readonly GuardedEdit[],
  ): Promise<Reading> => {
    const before = memory.moves;
    const found = await writeAndRead(context, wanted, edits);
    // In a newer version's layout a column may hold something else; there nothing is written, not even what is owed.
    const met = readRecord(found.values).kind === "newer" ? [] : owed.metIn(found.known);
    const isChanged = met.length > 0 && (await isPutBack(context, met));
    const reading = isChanged ? await readBlocks(context, wanted) : found;
    memory.learn(reading.known, before, turn);
    return reading;
  };
  /** Reads alone where rows moved; and anew where a cell holds something else by now, or Excel refuses. */
  const writeAndRead = (
    context: Excel.RequestContext,
    wanted: readonly string[],
    edits: readonly GuardedEdit[],
  ): Promise<Reading> => {
    const read = (): Promise<Reading> => readBlocks(context, wanted);
    const { known } = memory;
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
      memory.meet(sight.names.map(({ name }) => name));
      return toWorkbookState(sight, sheetsFor(memory.names));
    }, waiting);
  /** The blocks these places are in; asked for only where rows moved, or the last read did not meet them all. */
  const blocksOf = async (
    context: Excel.RequestContext,
    turn: Turn,
    places: readonly Place[],
  ): Promise<readonly KnownBlock[]> => {
    const isMet = (place: Place): boolean => memory.blockOf(place)?.rows.includes(place.row) === true;
    if (!memory.known.trusted || !places.every(isMet)) {
      memory.meet([...memory.names, ...places.map(({ block }) => block)]);
      const before = memory.moves;
      memory.learn(await meetBlocks(context, memory.names), before, turn);
    }
    const gone = places.find((place) => memory.blockOf(place) === undefined);
    if (gone !== undefined) throw new HostError("BlockNotFound", strings.refusal.blockGone(gone.block));
    return memory.known.blocks.filter(({ name }) => places.some(({ block }) => block === name));
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
      if (turn.isLate) return answer;
      if (now === null) memory.forget(name);
      else memory.update([now]);
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
      memory.meet(outcome === "created" ? plan.names.map(({ name }) => name) : []);
      memory.forgetAll();
      return outcome;
    },
    read: async (asked = [], edits = []) => {
      // Only a pane that neither named a framework nor looked first has no names yet.
      if (memory.names.length === 0) await look();
      const wanted = [
        ...new Set([...memory.names.filter((name) => findLog(name)?.apart !== true), ...asked]),
      ];
      const work = (context: Excel.RequestContext, turn: Turn): Promise<Reading> =>
        readInto(context, turn, wanted, edits);
      return (await (edits.length === 0 ? inExcel(work, waiting) : writing(work))).values;
    },
    write: async (edits) => {
      if (edits.length === 0) return [];
      return writing(async (context, turn) => {
        const known = await blocksOf(context, turn, edits);
        const { blocks, left } = await writeEdits(context, turn, owed, known, edits);
        if (!turn.isLate) memory.update(blocks);
        return left;
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
        await showPlace(context, memory.known, place);
      }, waiting),
    survey: (request) =>
      inExcel(async (context, turn) => {
        const before = memory.moves;
        const found = await surveyWorkbook(context, memory.known, request);
        surveyed = found.known;
        if (!turn.isLate) memory.replace(found.known, before);
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
        memory.distrust();
      }, waitingLonger);
    },
    watch: async (listener) => {
      const stop = await watchWorkbook(
        { recall: () => memory.known, distrust: () => memory.moved() },
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
