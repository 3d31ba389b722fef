import { fieldsIn, identityColumn } from "../../src/workbook/blocks/blockFields";
import { blocksOfPlan } from "../../src/workbook/blocks/blocksOfPlan";
import type { RepairStep } from "../../src/workbook/integrity/RepairStep";
import { surveyOfPlan } from "../../src/workbook/integrity/surveyOfPlan";
import {
  HostError,
  type CellValue,
  type CreateOutcome,
  type Edit,
  type HostEvent,
  type InspectionHost,
  type NamedBlocks,
  type Place,
  type WorkbookState,
} from "../../src/workbook/InspectionHost";
import { holdsStill, spareRowsIn } from "../../src/workbook/blocks/logRows";
import { workbookSchema } from "../../src/workbook/names";
import { isReadApart } from "../../src/workbook/blocks/readApart";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { planNow, repairPlan } from "./repairPlan";

type Call = keyof InspectionHost;

/** A workbook held in memory: a real plan, the values a host would read from it, and what was asked of it. */
export interface MemoryHost extends InspectionHost {
  /** Every call so far, in order. */
  readonly calls: readonly Call[];
  /** What each reading asked for by name. */
  readonly readNames: readonly (readonly string[])[];
  readonly written: readonly Edit[];
  readonly shown: readonly Place[];
  readonly reports: readonly SheetPlan[];
  /** Rows added at the end of blocks that only grow. */
  readonly appended: readonly (readonly CellValue[])[];
  readonly plan: WorkbookPlan | null;
  /** The value of a cell now. */
  readonly cell: (place: Place) => unknown;
  /** Someone types into a cell of the workbook, here or elsewhere; listeners are told. */
  readonly typeInCell: (edit: Edit, remote?: boolean) => void;
  /** Someone pastes into several cells at once; listeners are told once. */
  readonly pasteInCells: (edits: readonly Edit[], remote?: boolean) => void;
  /** A cell changes and nobody is told, as when Excel loses an event. */
  readonly changeSilently: (edit: Edit) => void;
  /** Takes a whole block away, as deleting its sheet does; listeners are told. */
  readonly removeBlock: (block: string) => void;
  readonly emit: (event: HostEvent) => void;
  /** Lets the next call of this kind fail as a host would; nothing of it is done. */
  readonly failNext: (call: Call, message: string, code?: string) => void;
  /** So many texts stand between the boxes of the report when it is written next. */
  readonly setAsideNext: (count: number) => void;
  /** The next rows that are added are there, but it is not answered. */
  readonly hangAppend: () => void;
  /** Holds calls of this kind until the returned function is called. */
  readonly hold: (call: Call) => () => void;
  readonly setState: (state: WorkbookState) => void;
  /** Something happens to the workbook itself, such as a formula typed over; nobody is told. */
  readonly damage: (change: (plan: WorkbookPlan) => WorkbookPlan) => void;
  /** The steps of every repair, in order. */
  readonly repairs: readonly RepairStep[];
}

interface MemoryOptions {
  readonly plan?: WorkbookPlan;
  readonly state?: WorkbookState;
}

const steps = ["Adding the sheets", "Filling the sheets in", "Locking what is worked out"];

/** The smallest honest host: everything the contract promises, without Excel. */
export function memoryHost({ plan: initial, state: initialState }: MemoryOptions = {}): MemoryHost {
  let plan: WorkbookPlan | null = initial ?? null;
  let blocks: NamedBlocks = plan ? blocksOfPlan(plan) : {};
  let state: WorkbookState = initialState ?? (plan ? { kind: "inspection" } : { kind: "none", taken: [] });
  const repairs: RepairStep[] = [];
  const calls: Call[] = [];
  const readNames: (readonly string[])[] = [];
  const written: Edit[] = [];
  const shown: Place[] = [];
  const reports: SheetPlan[] = [];
  let setAside = 0;
  const appended: (readonly CellValue[])[] = [];
  const listeners = new Set<(event: HostEvent) => void>();
  const failures = new Map<Call, HostError>();
  const hanging = new Set<Call>();
  const gates = new Map<Call, Promise<void>>();

  const begin = async (call: Call): Promise<void> => {
    calls.push(call);
    await gates.get(call);
    const failure = failures.get(call);
    failures.delete(call);
    if (failure !== undefined) throw failure;
  };
  const put = (edit: Edit): void => {
    blocks = withEdit(blocks, edit);
  };
  const putGuarded = (edits: readonly Edit[]): readonly Edit[] => {
    const holds = (edit: Edit): boolean => edit.was === undefined || valueAt(blocks, edit) === edit.was;
    const told = ({ block, row, along }: Edit): readonly Edit[] =>
      edits.filter((edit) => edit.block === block && edit.row === row && edit.field === along);
    const meant = edits.filter((edit) => [edit, ...told(edit)].every(holds));
    meant.forEach(put);
    written.push(...meant);
    return edits.filter((edit) => !meant.includes(edit));
  };
  const emit = (event: HostEvent): void => listeners.forEach((listener) => listener(event));

  return {
    calls,
    readNames,
    written,
    shown,
    reports,
    appended,
    get plan() {
      return plan;
    },
    look: async () => {
      await begin("look");
      return state;
    },
    create: async (wanted, { onProgress, isCancelled }): Promise<CreateOutcome> => {
      calls.push("create");
      for (const [done, step] of steps.entries()) {
        onProgress({ step, done, of: steps.length });
        await gates.get("create");
        const failure = failures.get("create");
        failures.delete("create");
        if (failure !== undefined) {
          state = { kind: "unfinished" };
          throw failure;
        }
        if (isCancelled()) return "cancelled";
      }
      plan = wanted;
      blocks = blocksOfPlan(wanted);
      state = { kind: "inspection" };
      return "created";
    },
    read: async (names = [], edits = []) => {
      readNames.push(names);
      await begin("read");
      putGuarded(edits);
      return Object.fromEntries(
        Object.entries(blocks).filter(([name]) => !isReadApart(name) || names.includes(name)),
      );
    },
    write: async (edits) => {
      await begin("write");
      return putGuarded(edits);
    },
    append: async (block, rows, { answer = "block" } = {}) => {
      await begin("append");
      const before = blocks[block];
      if (!before) throw new HostError("BlockNotFound", `The cells named ${block} are gone.`);
      const added = rows.map((row) => row.map((cell) => cell ?? ""));
      const at = before.length - spareRowsIn(block, before) - 1;
      const after = [...before.slice(0, at), ...added, ...before.slice(at)];
      blocks = { ...blocks, [block]: after };
      appended.push(...added);
      if (hanging.delete("append")) throw new HostError("NoAnswer", "Excel does not answer.");
      return answer === "block" ? after : [];
    },
    identify: async (block, rows) => {
      await begin("identify");
      const fields = fieldsIn(block, blocks[block] ?? []);
      const found = new Map(rows.map((row) => [row.index, row]));
      blocks = {
        ...blocks,
        [block]: (blocks[block] ?? []).map((line, index) => {
          const row = found.get(index);
          if (row === undefined || !holdsStill(block, row.was, line, fields)) return line;
          const values: Readonly<Record<string, unknown>> = { ...row.fields, [fields[0] ?? ""]: row.id };
          return line.map((cell, column) => {
            const value = values[fields[column] ?? ""];
            return typeof value === "string" || typeof value === "number" ? value : cell;
          });
        }),
      };
    },
    remove: async (block, rows) => {
      await begin("remove");
      const wanted = new Map(rows.map(({ id, was }) => [id, was]));
      const header = fieldsIn(block, blocks[block] ?? []);
      const idOf = (line: readonly CellValue[]): string => String(line[identityColumn(header)] ?? "");
      const isGoing = (line: readonly CellValue[]): boolean => {
        const was = wanted.get(idOf(line));
        return was !== undefined && holdsStill(block, was, line, header);
      };
      const gone = (blocks[block] ?? []).filter(isGoing).map(idOf);
      blocks = { ...blocks, [block]: (blocks[block] ?? []).filter((line) => !isGoing(line)) };
      return gone;
    },
    writeReport: async (report) => {
      await begin("writeReport");
      reports.push(report);
      const had = setAside;
      setAside = 0;
      return had;
    },
    setAsideNext: (count) => {
      setAside = count;
    },
    show: async (place) => {
      await begin("show");
      shown.push(place);
    },
    watch: async (listener) => {
      await begin("watch");
      listeners.add(listener);
      return async () => {
        listeners.delete(listener);
      };
    },
    cell: (place) => valueAt(blocks, place),
    typeInCell: (edit, remote = false) => {
      put(edit);
      const told = !remote && typeof edit.value === "string" ? { text: edit.value } : {};
      emit({ kind: "changed", places: [edit], remote, ...told });
    },
    pasteInCells: (edits, remote = false) => {
      edits.forEach(put);
      emit({ kind: "changed", places: edits, remote });
    },
    changeSilently: put,
    removeBlock: (block) => {
      blocks = { ...blocks, [block]: null };
      emit({ kind: "changed", places: [], remote: false });
    },
    emit,
    failNext: (call, message, code = "GeneralException") =>
      void failures.set(call, new HostError(code, message)),
    hangAppend: () => void hanging.add("append"),
    hold: (call) => {
      let release = (): void => undefined;
      gates.set(
        call,
        new Promise((resolve) => {
          release = resolve;
        }),
      );
      return () => {
        gates.delete(call);
        release();
      };
    },
    repairs,
    damage: (change) => {
      plan = plan && change(planNow(plan, blocks));
      blocks = plan ? blocksOfPlan(plan) : {};
    },
    survey: async (request) => {
      await begin("survey");
      if (plan === null) throw new HostError("ItemNotFound", "There is no inspection.");
      return surveyOfPlan(planNow(plan, blocks), request);
    },
    repair: async (steps, { onProgress }) => {
      onProgress({ step: "Repairing", done: 0, of: 1 });
      await begin("repair");
      plan = plan && repairPlan(planNow(plan, blocks), steps);
      blocks = plan ? blocksOfPlan(plan) : {};
      repairs.push(...steps);
    },
    setState: (next) => {
      state = next;
    },
  };
}

/** The schema of a workbook that this version does not know. */
export const newerSchema = workbookSchema.replace(/\d+$/, "99");

function withEdit(blocks: NamedBlocks, { block, row, field, value }: Edit): NamedBlocks {
  const rows = blocks[block];
  const columns = fieldsIn(block, rows ?? []);
  const found = rows?.findIndex((cells) => cells[identityColumn(columns)] === row) ?? -1;
  if (!rows || found < 0) throw new HostError("RowNotFound", `The row ${row} is gone.`);
  // Blank rows for typing have no identity; the first of them is meant.
  const isMeant = (cells: readonly CellValue[], at: number): boolean =>
    row === "" ? at === found : cells[identityColumn(columns)] === row;
  return {
    ...blocks,
    [block]: rows.map((cells, at) =>
      isMeant(cells, at)
        ? cells.map((cell, index) => (index === columns.indexOf(field) ? (value ?? "") : cell))
        : cells,
    ),
  };
}

function valueAt(blocks: NamedBlocks, { block, row, field }: Place): unknown {
  const columns = fieldsIn(block, blocks[block] ?? []);
  return blocks[block]?.find((cells) => cells[identityColumn(columns)] === row)?.[columns.indexOf(field)];
}
