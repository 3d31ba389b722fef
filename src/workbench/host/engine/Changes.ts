import { CommandType, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeCommand,
  MoveRangeMutation,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  ReorderRangeCommand,
  ReorderRangeMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { formatArea } from "./address";
import { cover, sheetColumns, sheetRows, type Shift } from "./areas";
import { allCells, contentCells, type ChangedCell } from "./cellChange";
import type { PlainValue } from "./cellValue";
import type { Cells } from "./Cells";
import { ChangeQueue, local } from "./ChangeQueue";
import { toArea, type Engine, type UniverRange } from "./Engine";
import { eventType, type Events } from "./Events";
import type { Recalculation } from "./Recalculation";

/** Commands after which the engine rewrites formulas that refer to what moved; Excel raises no event for those. */
const rewriting = new Set<string>([
  SetStyleCommand.id,
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  RemoveRowCommand.id,
  RemoveColCommand.id,
  RemoveSheetCommand.id,
  SetWorksheetNameCommand.id,
  MoveRangeCommand.id,
  // Sorting is told already; with a screen the engine writes what was sorted once more.
  ReorderRangeCommand.id,
]);

interface Before {
  readonly content: readonly ChangedCell[];
  /** The value of the cell, where it is only one. */
  readonly value: PlainValue | null;
}

/** Turns what happens in the engine into Excel's events, whoever caused it: typing, pasting, undoing, the add-in. */
export class Changes {
  private readonly stop: (() => void)[] = [];
  /** What each mutation under way is about to change. */
  private readonly before = new WeakMap<object, Before>();
  private readonly queue: ChangeQueue;
  private active: string | null = null;
  private selected = "";

  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
    private readonly events: Events,
    recalculation: Recalculation,
    private readonly told: {
      /** Rows or columns came or went. */
      readonly shifted: (sheetId: string, shift: Shift) => void;
      readonly edited: () => void;
      readonly selected: () => void;
    },
  ) {
    this.queue = new ChangeQueue(engine, cells, events, recalculation);
    const watching = [
      engine.commands.beforeCommandExecuted((command) => this.remember(command)),
      engine.commands.onCommandExecuted((command, options) => this.observe(command, options)),
    ];
    this.stop = watching.map((each) => () => each.dispose());
  }

  dispose(): void {
    for (const stop of this.stop) stop();
  }

  /** Another workbook is open: what is known of the old one no longer holds. */
  reset(): void {
    this.queue.clear();
    this.active = this.engine.workbook.getActiveSheet().getSheetId();
    this.selected = "";
  }

  /** Keeps what a block is about to change, and the value of a single cell. */
  private remember(command: Readonly<ICommandInfo>): void {
    if (command.id !== SetRangeValuesMutation.id) return;
    const params = command.params as ISetRangeValuesMutationParams;
    if (params.unitId !== this.engine.unitId) return;
    const sheet = this.engine.sheet(params.subUnitId);
    // Asked now: afterwards every cell of the block is as the block says.
    const content = contentCells(params.cellValue, sheet);
    const [cell, ...more] = content;
    const single = cell && more.length === 0;
    const value = single ? this.cells.value(sheet, cell.row, cell.column) : null;
    this.before.set(params, { content, value });
  }

  private observe(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (params?.unitId !== this.engine.unitId || options?.["fromFormula"]) return;
    if (command.type === CommandType.MUTATION) {
      this.mutated(command.id, params);
      this.told.edited();
    } else if (command.id === SetSelectionsOperation.id) this.select(params as ISetSelectionsOperationParams);
    else if (command.id === SetWorksheetActiveOperation.id && params.subUnitId)
      this.activate(params.subUnitId);
  }

  private mutated(id: string, params: object): void {
    switch (id) {
      case SetRangeValuesMutation.id:
        return this.wrote(params as Values);
      case MoveRangeMutation.id:
        return this.moved(params as IMoveRangeMutationParams);
      case ReorderRangeMutation.id:
        return this.queue.add((params as Placed).subUnitId, [toArea((params as Placed).range)]);
      case InsertRowMutation.id:
        return this.shifted(params as Placed, "row", 1);
      case RemoveRowMutation.id:
        return this.shifted(params as Placed, "row", -1);
      case InsertColMutation.id:
        return this.shifted(params as Placed, "column", 1);
      case RemoveColMutation.id:
        return this.shifted(params as Placed, "column", -1);
      case InsertSheetMutation.id:
        return this.events.ofSheet(
          eventType.worksheetAdded,
          (params as { sheet: { id: string } }).sheet.id,
          local,
          this.engine.writer,
        );
      case RemoveSheetMutation.id:
        return this.events.ofSheet(
          eventType.worksheetDeleted,
          (params as Placed).subUnitId,
          local,
          this.engine.writer,
        );
      default:
    }
  }

  private wrote(params: Values): void {
    if (params.trigger !== undefined && rewriting.has(params.trigger)) return;
    const known = this.before.get(params);
    const cell = known?.content[0];
    if (!known || !cell) return;
    const { content, value } = known;
    const single = value === null ? {} : { before: value, at: { row: cell.row, column: cell.column } };
    this.queue.add(params.subUnitId, cover(content), single);
  }

  private moved({ from, to }: IMoveRangeMutationParams): void {
    for (const { subUnitId, value } of [from, to]) this.queue.add(subUnitId, cover(allCells(value)));
  }

  private shifted({ subUnitId, range }: Placed, axis: Shift["axis"], sign: 1 | -1): void {
    const area = toArea(range);
    const [at, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
    this.told.shifted(subUnitId, { axis, at, by: sign * count });
    const lines =
      axis === "row" ? { ...area, column: 0, columns: sheetColumns } : { ...area, row: 0, rows: sheetRows };
    const name = axis === "row" ? "Row" : "Column";
    this.queue.add(subUnitId, [lines], {}, sign > 0 ? `${name}Inserted` : `${name}Deleted`);
  }

  private select({ subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    const moving = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
    if (moving || selections.length === 0) return;
    const address = selections.map(({ range }) => formatArea(toArea(range))).join(",");
    if (this.selected === `${subUnitId}!${address}`) return;
    this.selected = `${subUnitId}!${address}`;
    this.events.ofSheet(eventType.worksheetSelectionChanged, subUnitId, { address });
    this.events.ofDocument(eventType.documentSelectionChanged);
    this.told.selected();
  }

  private activate(sheetId: string): void {
    const left = this.active;
    if (left === sheetId) return;
    this.active = sheetId;
    if (left !== null && this.engine.workbook.getSheetBySheetId(left))
      this.events.ofSheet(eventType.worksheetDeactivated, left, {});
    this.events.ofSheet(eventType.worksheetActivated, sheetId, {});
    this.events.ofDocument(eventType.documentSelectionChanged);
    this.told.selected();
  }
}

type Values = ISetRangeValuesMutationParams & { readonly trigger?: string };
type Placed = { readonly subUnitId: string; readonly range: UniverRange };
