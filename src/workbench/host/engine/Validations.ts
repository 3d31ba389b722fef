import {
  DataValidationErrorStyle,
  DataValidationType,
  generateRandomId,
  sequenceExecute,
  type ISheetDataValidationRule,
  type Worksheet,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { getDataValidationDiffMutations, SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Area } from "../../../workbook/WorkbookPlan";
import { parseAddress } from "./address";
import { contains, intersect, sameArea, sheetColumns, sheetRows } from "./areas";
import type { Cells } from "./Cells";
import type { PlainValue } from "./cellValue";
import { toArea, toRange, type Engine } from "./Engine";
import { isValid } from "./validationRule";

/** A rule without its id and place. */
export type RuleContent = Omit<ISheetDataValidationRule, "uid" | "ranges">;

/** What Excel gives a rule that says nothing else. */
export const defaultContent: RuleContent = {
  type: DataValidationType.ANY,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
  error: "",
  errorTitle: "",
  showInputMessage: true,
  prompt: "",
  promptTitle: "",
};

/** Data validation, kept in the engine so that it moves with its cells and draws its drop-down. */
export class Validations {
  /** The rule being described, its words after its kind; the engine gets it once that is done. */
  private pending: {
    readonly sheet: Worksheet;
    readonly areas: readonly Area[];
    content: RuleContent;
  } | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
  ) {}

  /** Hands the rule being described to the engine. */
  flush(): void {
    const { pending } = this;
    this.pending = null;
    if (!pending || !this.engine.workbook.getSheetBySheetId(pending.sheet.getSheetId())) return;
    const { sheet, areas, content } = pending;
    this.clear(sheet, areas);
    const rule: ISheetDataValidationRule = {
      ...content,
      uid: generateRandomId(10),
      ranges: areas.map(toRange),
    };
    this.engine.run(AddDataValidationMutation.id, { subUnitId: sheet.getSheetId(), rule });
  }

  at(sheetId: string, row: number, column: number): ISheetDataValidationRule | null {
    this.flush();
    return this.model.getRuleByLocation(this.engine.unitId, sheetId, row, column) ?? null;
  }

  list(sheetId: string): readonly ISheetDataValidationRule[] {
    this.flush();
    return this.model.getRules(this.engine.unitId, sheetId);
  }

  /** The rules that any of these cells have. */
  within(sheetId: string, areas: readonly Area[]): readonly ISheetDataValidationRule[] {
    return this.list(sheetId).filter((rule) =>
      rule.ranges.some((range) => areas.some((area) => intersect(toArea(range), area))),
    );
  }

  /** The one rule of all these cells; `null` where they have none or more than one. */
  shared(sheetId: string, areas: readonly Area[]): ISheetDataValidationRule | null {
    const [rule, ...more] = this.within(sheetId, areas);
    if (!rule || more.length > 0) return null;
    const ranges = rule.ranges.map(toArea);
    return areas.every((area) => ranges.some((range) => contains(range, area))) ? rule : null;
  }

  /** Gives cells a rule in place of those they have. */
  set(sheet: Worksheet, areas: readonly Area[], content: RuleContent): void {
    this.flush();
    this.pending = { sheet, areas: areas.map((area) => this.bounded(sheet, area)), content };
  }

  /** Changes the words of the rule that these cells share, and of no others. */
  reword(sheet: Worksheet, areas: readonly Area[], words: Partial<RuleContent>): void {
    const { pending } = this;
    const bounded = areas.map((area) => this.bounded(sheet, area));
    if (pending?.sheet === sheet && sameAreas(pending.areas, bounded)) {
      pending.content = { ...pending.content, ...words };
      return;
    }
    const rule = this.shared(sheet.getSheetId(), areas);
    if (!rule || cellsOf(rule.ranges.map(toArea)) !== cellsOf(areas)) {
      this.set(sheet, areas, { ...(rule ? contentOf(rule) : defaultContent), ...words });
      return;
    }
    this.engine.run(UpdateDataValidationMutation.id, {
      subUnitId: sheet.getSheetId(),
      ruleId: rule.uid,
      payload: { type: UpdateRuleType.ALL, payload: { ...rule, ...words } },
    });
  }

  clear(sheet: Worksheet, areas: readonly Area[]): void {
    const sheetId = sheet.getSheetId();
    if (this.within(sheetId, areas).length === 0) return;
    const matrix = this.model.getRuleObjectMatrix(this.engine.unitId, sheetId).clone();
    matrix.removeRange(areas.map((area) => toRange(this.bounded(sheet, area))));
    const diffs = matrix.diff([...this.list(sheetId)]);
    const { redoMutations } = getDataValidationDiffMutations(
      this.engine.unitId,
      sheetId,
      diffs,
      this.engine.injector,
    );
    this.engine.write(() => sequenceExecute(redoMutations, this.engine.commands));
  }

  /** Takes every rule away, before the workbook goes: the engine would go on watching their cells. */
  removeAll(): void {
    this.pending = null;
    for (const [subUnitId, rules] of this.model.getUnitRules(this.engine.unitId) ?? [])
      this.engine.run(RemoveDataValidationMutation.id, { subUnitId, ruleId: rules.map(({ uid }) => uid) });
  }

  /** Whether a cell's rule, if it has one, allows this value. */
  allows(rule: ISheetDataValidationRule, value: PlainValue): boolean {
    return isValid(rule, value, (source) => this.listed(source));
  }

  private listed(source: string): readonly PlainValue[] {
    const address = parseAddress(source.replace(/^=(?:\[[^\]]*\])?/, ""));
    const sheet = address?.sheet === undefined ? undefined : this.engine.sheetNamed(address.sheet);
    if (!address || !sheet) return [];
    const { row, column, rows, columns } = address.area;
    const values: PlainValue[] = [];
    for (let r = row; r < Math.min(row + rows, sheet.getRowCount()); r += 1)
      for (let c = column; c < column + columns; c += 1) values.push(this.cells.value(sheet, r, c));
    return values.filter((value) => value !== "");
  }

  private bounded(sheet: Worksheet, area: Area): Area {
    const rows = area.rows === sheetRows ? sheet.getRowCount() : area.rows;
    const columns = area.columns === sheetColumns ? sheet.getColumnCount() : area.columns;
    if (rows === area.rows && columns === area.columns) this.cells.reach(sheet, area);
    return { ...area, rows, columns };
  }

  private get model(): SheetDataValidationModel {
    return this.engine.injector.get(SheetDataValidationModel);
  }
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return a.length === b.length && a.every((area, index) => sameArea(area, b[index] ?? area));
}

function contentOf(rule: ISheetDataValidationRule): RuleContent {
  const content: Partial<ISheetDataValidationRule> & RuleContent = { ...rule };
  delete content.uid;
  delete content.ranges;
  return content;
}

function cellsOf(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
}
