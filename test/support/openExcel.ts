import { FUniver } from "@univerjs/core/facade";
import "@univerjs/sheets-filter/facade";
import "@univerjs/sheets-sort/facade";
import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { startHeadless } from "../../src/cli/headless/startHeadless";
import { parseAddress } from "../../src/excel/address";
import { excelHost } from "../../src/excel/excelHost";
import type { InspectionHost } from "../../src/workbook/InspectionHost";
import type { OpenInNode } from "../../src/workbench/host/openInNode";
import { giveBack, takeKeptEngine, type Engine } from "./keptEngine";

/** A workbook open in the headless engine, with the add-in's own code and functions at work on it. */
export interface OpenExcel {
  /** A fresh one for every workbook, as a pane that has just been opened has. */
  readonly host: InspectionHost;
  readonly desk: OpenInNode;
  /** Batches sent while this ran. */
  countBatches(work: () => Promise<unknown>): Promise<number>;
  /** Opens a workbook that was taken down before, with a pane that knows nothing of it yet but its names. */
  startFrom(snapshot: unknown, names?: readonly string[]): void;
  /** Goes on with a pane that has just been opened, and knows nothing of the workbook yet but its names. */
  openPane(): void;
  /** A pane of whoever has this client. */
  as(client: typeof Excel): InspectionHost;
  /** A pane of somebody else who has the same workbook open. */
  coAuthor(): InspectionHost;
  close(): Promise<void>;
  /**
   * The n-th batch from now, counted from 1, stops before its k-th action, or that many before its end where k is
   * negative; what came before stays applied.
   */
  breakBatch(batch: number, beforeAction: number, code?: string): void;
  /** Types an entry into a cell, as a person at the grid does. */
  type(sheet: string, address: string, entry: string): Promise<void>;
  /** Sorts rows by a column, zero-based, as the grid's own command does; the sheet must not be protected. */
  sort(sheet: string, address: string, column: number): Promise<void>;
  /**
   * Leaves only the rows of a table or filtered range in view that hold one of these values in a column, zero-based, as the
   * grid's own command does; answers with the rows of the sheet that are out of view, zero-based.
   */
  filter(sheet: string, column: number, values: readonly string[]): Promise<readonly number[]>;
  /** Runs against the workbook as somebody else's code, or a person's hand, would. */
  act(work: (context: Excel.RequestContext) => Promise<void>): Promise<void>;
}

async function takeEngine(): Promise<Engine> {
  const kept = takeKeptEngine();
  if (kept === null) {
    const { desk } = await startHeadless();
    return { desk, empty: desk.host.snapshot() };
  }
  kept.desk.host.restore(kept.empty);
  await kept.desk.host.settled();
  return kept;
}

/** @param patience - milliseconds the hosts wait for an answer, asked for at each call, where it is not the usual time */
export async function openExcel(names: readonly string[] = [], patience?: () => number): Promise<OpenExcel> {
  const engine = await takeEngine();
  const { desk } = engine;
  let options = patience === undefined ? { names } : { names, patience };
  let host = excelHost(options);
  return {
    get host() {
      return host;
    },
    desk,
    startFrom: (snapshot, others = options.names) => {
      desk.host.restore(snapshot);
      options = { ...options, names: others };
      host = excelHost(options);
    },
    openPane: () => {
      host = excelHost(options);
    },
    as: (client) => withClient(client, excelHost(options)),
    coAuthor: () => withClient(desk.coAuthor().Excel, excelHost(options)),
    close: async () => {
      desk.host.faults.clear();
      desk.host.setCellEditing(false);
      await desk.host.settled();
      if (!giveBack(engine)) desk.close();
    },
    countBatches: async (work) => {
      const before = desk.host.traffic().batches;
      await work();
      return desk.host.traffic().batches - before;
    },
    breakBatch: (batch, before, code = "GeneralException") =>
      desk.host.faults.batch({ kind: "halfway", before, code }, batch - 1),
    type: (sheet, address, entry) => type(desk, sheet, address, entry),
    sort: (sheet, address, column) => sort(desk, sheet, address, column),
    filter: (sheet, column, values) => filter(desk, sheet, column, values),
    act: (work) => desk.Excel.run(work),
  };
}

/** The add-in finds its client as a global; each call is made while that is this one. */
function withClient(client: typeof Excel, host: InspectionHost): InspectionHost {
  const page = globalThis as { Excel?: unknown };
  return new Proxy(host, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== "function") return member;
      return (...args: unknown[]): unknown => {
        const before = page.Excel;
        page.Excel = client;
        try {
          return Reflect.apply(member, target, args);
        } finally {
          page.Excel = before;
        }
      };
    },
  });
}

async function type(
  { univer, host }: OpenInNode,
  sheet: string,
  address: string,
  entry: string,
): Promise<void> {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const subUnitId = workbook?.getSheetBySheetName(sheet)?.getSheetId();
  const area = parseAddress(address)?.area;
  const unitId = workbook?.getUnitId();
  if (unitId === undefined || subUnitId === undefined || area === undefined)
    throw new Error(`There is no ${sheet}!${address}`);
  const range = {
    startRow: area.row,
    endRow: area.row,
    startColumn: area.column,
    endColumn: area.column,
  };
  await injector
    .get(ICommandService)
    .executeCommand(SetRangeValuesCommand.id, { unitId, subUnitId, range, value: { v: entry } });
  await host.settled();
}

async function sort(
  { univer, host }: OpenInNode,
  sheet: string,
  address: string,
  column: number,
): Promise<void> {
  const range = FUniver.newAPI(univer).getActiveWorkbook()?.getSheetByName(sheet)?.getRange(address);
  if (!range) throw new Error(`There is no ${sheet}!${address}`);
  range.sort({ column, ascending: false });
  await host.settled();
}

async function filter(
  { univer, host }: OpenInNode,
  sheet: string,
  column: number,
  values: readonly string[],
): Promise<readonly number[]> {
  const found = FUniver.newAPI(univer).getActiveWorkbook()?.getSheetByName(sheet)?.getFilter();
  if (!found) throw new Error(`Nothing is filtered on ${sheet}`);
  found.setColumnFilterCriteria(column, { colId: column, filters: { filters: [...values] } });
  await host.settled();
  return [...found.getFilteredOutRows()].sort((one, other) => one - other);
}
