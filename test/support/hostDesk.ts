import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import {
  ClearSelectionContentCommand,
  InsertRowByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesCommand,
} from "@univerjs/sheets";
import { parseAddress } from "../../src/workbench/host/engine/address";
import { toRange } from "../../src/workbench/host/engine/Engine";
import { loadOfficeClient, type OfficeClient } from "../../src/workbench/host/officeClient";
import { openInNode, type OpenInNode, type OpenInNodeOptions } from "../../src/workbench/host/openInNode";

/** A workbook in Node with a person at its grid. */
export interface HostDesk extends OpenInNode {
  /** Types into cells of a sheet, as text typed and entered would arrive. */
  type(sheet: string, address: string, value: string | number | boolean): Promise<boolean>;
  typeFormula(sheet: string, address: string, formula: string): Promise<boolean>;
  /** Presses Delete on a selection. */
  press(sheet: string, address: string): Promise<boolean>;
  insertRow(sheet: string, before: number, count?: number): boolean;
  removeRow(sheet: string, row: number, count?: number): boolean;
  command(id: string, params: object): Promise<boolean>;
  undo(): Promise<boolean>;
  /** The engine's id of the open workbook. */
  readonly unitId: string;
  sheetId(name: string): string;
  /** What the grid draws in a cell. */
  shown(sheet: string, address: string): unknown;
}

export interface HostDeskOptions extends OpenInNodeOptions {
  /** For tests of the client, of events and of several hosts at once: what was listened for before is not there. */
  readonly ownClient?: boolean;
}

/** Loading the client takes longer than most of what is tested with it. */
let shared: OfficeClient | null = null;

/** The client turns to the desk opened last, unless this one has a client of its own. */
export async function openHostDesk({
  ownClient = false,
  ...options
}: HostDeskOptions = {}): Promise<HostDesk> {
  if (!ownClient) shared ??= loadOfficeClient();
  const desk = await openInNode({ ...(ownClient || shared === null ? {} : { client: shared }), ...options });
  const injector = desk.univer.__getInjector();
  const commands = injector.get(ICommandService);
  const open = (): Nullable<Workbook> =>
    injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const unitId = open()?.getUnitId() ?? "";
  const sheetId = (name: string): string => {
    const sheet = open()?.getSheetBySheetName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet.getSheetId();
  };
  const at = (sheet: string, address: string) => {
    const area = parseAddress(address)?.area;
    if (!area) throw new Error(`no address ${address}`);
    return { unitId, subUnitId: sheetId(sheet), range: toRange(area) };
  };
  const command = async (id: string, params: object): Promise<boolean> => {
    const done = await commands.executeCommand<object, boolean>(id, params);
    await desk.host.settled();
    return done;
  };
  return {
    ...desk,
    unitId,
    sheetId,
    command,
    type: (sheet, address, value) => {
      const typed = typeof value === "boolean" ? { v: value ? 1 : 0, t: 3 } : { v: value };
      return command(SetRangeValuesCommand.id, {
        ...at(sheet, address),
        value: { ...typed, f: null, p: null, si: null },
      });
    },
    typeFormula: (sheet, address, formula) =>
      command(SetRangeValuesCommand.id, {
        ...at(sheet, address),
        value: { f: formula, v: null, p: null, si: null },
      }),
    press: (sheet, address) => {
      const { range, ...place } = at(sheet, address);
      return command(ClearSelectionContentCommand.id, { ...place, ranges: [range] });
    },
    insertRow: (sheet, before, count = 1) => {
      const { range, ...place } = at(sheet, `A${before}:T${before + count - 1}`);
      return commands.syncExecuteCommand(InsertRowByRangeCommand.id, { ...place, range, direction: 0 });
    },
    removeRow: (sheet, row, count = 1) =>
      commands.syncExecuteCommand(RemoveRowByRangeCommand.id, at(sheet, `A${row}:T${row + count - 1}`)),
    shown: (sheet, address) => {
      const { range, subUnitId } = at(sheet, address);
      return open()?.getSheetBySheetId(subUnitId)?.getCell(range.startRow, range.startColumn)?.v;
    },
    undo: () => command("univer.command.undo", {}),
  };
}

/** The error code that a batch ends with; fails when it does not end with one. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  throw new Error("the batch succeeded");
}

/** Lets replies and events that are on their way arrive. */
export async function arrivals(desk: OpenInNode): Promise<void> {
  await desk.host.settled();
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
