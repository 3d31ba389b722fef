import {
  CustomCommandExecutionError,
  generateRandomId,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IExecutionOptions,
  type Injector,
  type IWorkbookData,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { IDependencyManagerService } from "@univerjs/engine-formula";
import type { Area } from "../../../workbook/WorkbookPlan";
import { ExcelError, notFound } from "../protocol/ExcelError";

/** A rectangle as Univer wants it, both ends included. */
export interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export function toRange({ row, column, rows, columns }: Area): UniverRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function toArea({ startRow, endRow, startColumn, endColumn }: UniverRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** Univer behind the few things the host needs: its workbook, its services, and writing with our own mark on it. */
export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  /**
   * Id of the one workbook a host holds. It stays when another takes its place, because rules refer to it, and is no
   * other host's: the engines of one process keep what they have parsed by workbook and formula.
   */
  readonly unitId = `workbook-${generateRandomId(6)}`;
  private readonly instances: IUniverInstanceService;
  /** The user whose batch runs now. */
  author: object | undefined;
  private depth = 0;
  private running = "";

  constructor(private readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.instances = this.injector.get(IUniverInstanceService);
    // The engine brings each sheet to the front that is added or shown; Excel leaves that to whoever wants it.
    this.commands.beforeCommandExecuted(({ id }) => {
      const unasked = this.isWriting && id === SetWorksheetActiveOperation.id && this.running !== id;
      if (unasked) throw new CustomCommandExecutionError("The sheet in front stays.");
    });
  }

  /** True while the host itself writes, so that guards let it pass and events carry its mark. */
  get isWriting(): boolean {
    return this.depth > 0;
  }

  /** The user whose add-in writes now; `undefined` for the person at the grid. */
  get writer(): object | undefined {
    return this.isWriting ? this.author : undefined;
  }

  /** Runs `work` as the host's own writing. */
  write<T>(work: () => T): T {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
    }
  }

  /** Runs a command or mutation of Univer as the host's own. */
  run(id: string, params: object, options?: IExecutionOptions): void {
    const before = this.running;
    this.running = id;
    const done = this.write(() =>
      this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options),
    );
    this.running = before;
    if (!done) throw new ExcelError("GeneralException", `The spreadsheet engine refused ${id}.`);
  }

  get workbook(): Workbook {
    const workbook = this.instances.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new ExcelError("GeneralException", "No workbook is open.");
    return workbook;
  }

  /** The sheet with this id. @throws ExcelError `ItemNotFound` when it was deleted. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw notFound(`worksheet "${sheetId}"`);
    return sheet;
  }

  /** The sheet with this name, whatever its case. */
  sheetNamed(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted);
  }

  /** Opens a workbook in place of the one that is open. */
  open(data: Partial<IWorkbookData>): void {
    const { unitId } = this;
    this.write(() => {
      if (this.instances.getUnit(unitId)) this.instances.disposeUnit(unitId);
      // The engine keeps what depends on what beyond the workbook's end; the new one has the same id.
      this.injector.get(IDependencyManagerService).reset();
      this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...data, id: unitId });
      // Undo and redo work on the unit that has the focus.
      this.instances.focusUnit(unitId);
    });
  }
}
