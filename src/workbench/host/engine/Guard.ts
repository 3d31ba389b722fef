import {
  CommandType,
  CustomCommandExecutionError,
  DataValidationErrorStyle,
  type ICommandInfo,
  type IExecutionOptions,
  type Worksheet,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  type IMoveRangeMutationParams,
  type IReorderRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Area } from "../../../workbook/WorkbookPlan";
import { cover } from "./areas";
import { allCells, contentCells, type ChangedCell } from "./cellChange";
import { cellValue } from "./cellValue";
import { toArea, type Engine } from "./Engine";
import { newlyRuled } from "./newlyRuled";
import { isAllowed, isProtected, lockedWithin, type Allowance } from "./protection";
import { strings } from "./strings";
import type { Validations } from "./Validations";

/** What the grid refused, or let pass with a warning, in words for the page. */
export interface Refusal {
  readonly kind: "refused" | "warned";
  readonly title: string;
  readonly message: string;
}

/** What a protected sheet must allow for these to pass; `null` never passes. */
const layout: Readonly<Record<string, Allowance | null>> = {
  [InsertRowMutation.id]: "allowInsertRows",
  [RemoveRowMutation.id]: "allowDeleteRows",
  [InsertColMutation.id]: "allowInsertColumns",
  [RemoveColMutation.id]: "allowDeleteColumns",
  [SetWorksheetRowHeightMutation.id]: "allowFormatRows",
  [SetRowHiddenMutation.id]: "allowFormatRows",
  [SetRowVisibleMutation.id]: "allowFormatRows",
  [SetWorksheetColWidthMutation.id]: "allowFormatColumns",
  [SetColHiddenMutation.id]: "allowFormatColumns",
  [SetColVisibleMutation.id]: "allowFormatColumns",
  [MoveRowsMutation.id]: null,
  [MoveColsMutation.id]: null,
  [AddWorksheetMergeMutation.id]: null,
  [RemoveWorksheetMergeMutation.id]: null,
};

/** Commands for rules, formats and filters; pasting, which carries rules along, stays possible as in Excel. */
const ruleCommand =
  /^sheets?\.command\.(.*data-?validation.*|.*conditional-rule|set-filter-range|remove-sheet-filter|smart-toggle-filter)$/i;

/**
 * Refuses what Excel refuses someone at the grid: locked cells of protected sheets, and typed values that their
 * validation stops. Nothing is changed and the page is told. The host's own writes and formula results pass.
 */
export class Guard {
  private readonly stopListening: () => void;
  private told = "";

  /** Made before the first workbook opens, so that it is asked before the engine takes note of a change. */
  constructor(
    private readonly engine: Engine,
    private readonly validations: Validations,
    private readonly tell: (refusal: Refusal) => void,
  ) {
    const subscription = engine.commands.beforeCommandExecuted((command, options) =>
      this.check(command, options),
    );
    this.stopListening = () => subscription.dispose();
  }

  dispose(): void {
    this.stopListening();
  }

  private check(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (this.engine.isWriting || options?.["fromFormula"] || options?.onlyLocal) return;
    const params = (command.params ?? {}) as { unitId?: string; subUnitId?: string };
    if (command.type === CommandType.COMMAND) {
      if (ruleCommand.test(command.id)) this.checkRule(params.subUnitId);
      return;
    }
    if (params.unitId !== this.engine.unitId) return;
    if (command.id === SetRangeValuesMutation.id) this.checkValues(command.params as Values);
    else if (command.id === MoveRangeMutation.id) this.checkMove(command.params as IMoveRangeMutationParams);
    else if (command.id === ReorderRangeMutation.id)
      this.checkSort(command.params as IReorderRangeMutationParams);
    else if (command.id in layout && params.subUnitId) this.checkLayout(command.id, params.subUnitId);
    else if (params.subUnitId) this.checkReach(params.subUnitId, newlyRuled(this.engine, command));
  }

  private checkValues({ subUnitId, cellValue: block, trigger }: Values): void {
    const sheet = this.engine.sheet(subUnitId);
    const content = contentCells(block, sheet);
    if (lockedWithin(sheet, cover(content)).length > 0) this.refuse(strings.lockedTitle, strings.locked);
    if (content.length === 0 && allCells(block).length > 0) this.checkLook(sheet, allCells(block));
    if (trigger === SetRangeValuesCommand.id) for (const cell of content) this.checkTyped(subUnitId, cell);
  }

  private checkLook(sheet: Worksheet, cells: readonly ChangedCell[]): void {
    const changesLook = cells.some(({ cell }) => cell?.s !== undefined);
    if (changesLook && !isAllowed(sheet, "allowFormatCells"))
      this.refuse(strings.lockedTitle, strings.lockedFormat);
  }

  private checkTyped(sheetId: string, { row, column, cell }: ChangedCell): void {
    const rule = this.validations.at(sheetId, row, column);
    if (!rule || rule.showErrorMessage === false || !cell || cell.f) return;
    const value = typedValue(cellValue(cell));
    if (value === "" || this.validations.allows(rule, value)) return;
    const [title, message] = [rule.errorTitle || strings.invalidTitle, rule.error || strings.invalid];
    if (rule.errorStyle === DataValidationErrorStyle.STOP) this.refuse(title, message);
    this.tell({ kind: "warned", title, message });
  }

  private checkMove({ from, to }: IMoveRangeMutationParams): void {
    for (const { subUnitId, value } of [from, to]) {
      const areas = cover(allCells(value));
      if (lockedWithin(this.engine.sheet(subUnitId), areas).length > 0)
        this.refuse(strings.lockedTitle, strings.locked);
    }
  }

  private checkSort({ subUnitId, range }: IReorderRangeMutationParams): void {
    const sheet = this.engine.sheet(subUnitId);
    if (!isAllowed(sheet, "allowSort") || lockedWithin(sheet, [toArea(range)]).length > 0)
      this.refuse(strings.lockedTitle, strings.locked);
  }

  private checkLayout(id: string, sheetId: string): void {
    const allowance = layout[id];
    const sheet = this.engine.sheet(sheetId);
    const passes = allowance ? isAllowed(sheet, allowance) : !isProtected(sheet);
    if (!passes) this.refuse(strings.lockedTitle, strings.lockedFormat);
  }

  /** Pasting and filling carry validation and formats along; they do not put them on locked cells. */
  private checkReach(sheetId: string, areas: readonly Area[]): void {
    if (lockedWithin(this.engine.sheet(sheetId), areas).length > 0)
      this.refuse(strings.lockedTitle, strings.locked);
  }

  private checkRule(sheetId: string | undefined): void {
    const sheet = sheetId ? this.engine.sheet(sheetId) : this.engine.workbook.getActiveSheet();
    if (isProtected(sheet)) this.refuse(strings.lockedTitle, strings.lockedFormat);
  }

  /** One action at the grid may be many changes to the engine; the person is told once. */
  private refuse(title: string, message: string): never {
    if (this.told !== message) this.tell({ kind: "refused", title, message });
    this.told = message;
    queueMicrotask(() => (this.told = ""));
    // The engine takes this one error as a refusal: the command ends, and nothing is logged.
    throw new CustomCommandExecutionError(message);
  }
}

type Values = ISetRangeValuesMutationParams & { readonly trigger?: string };

/** The grid gives what was typed as text; a number in it counts as a number. */
function typedValue(value: ReturnType<typeof cellValue>): ReturnType<typeof cellValue> {
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))
    ? Number(value)
    : value;
}
