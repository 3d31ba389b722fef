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
import { touches } from "../../../workbook/sheet/areas";
import type { Area } from "../../../workbook/WorkbookPlan";
import { parseAddress } from "./address";
import { contains, sameArea, sheetColumns, sheetRows } from "./areas";
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

interface PendingRule {
  readonly areas: readonly Area[];
  content: RuleContent;
}

/** Data validation, kept in the engine so that it moves with its cells and draws its drop-down. */
export class Validations {
  /** Rules being described, their words after their kind; the engine gets all of a sheet at once, before anyone looks. */
  private pending: { readonly sheet: Worksheet; readonly rules: PendingRule[] } | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
  ) {}

  /** Hands the rules being described to the engine. */
  flush(): void {
    const { pending } = this;
    this.pending = null;
    if (!pending || !this.engine.workbook.getSheetBySheetId(pending.sheet.getSheetId())) return;
    const { sheet, rules } = pending;
    this.clear(
      sheet,
      rules.flatMap(({ areas }) => areas),
    );
    const rule = rules.map(({ areas, content }): ISheetDataValidationRule => ({
      ...content,
      uid: generateRandomId(10),
      ranges: areas.map(toRange),
    }));
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
    if (this.describes(sheetId, areas)) this.flush();
    return this.model
      .getRules(this.engine.unitId, sheetId)
      .filter((rule) => rule.ranges.map(toArea).some((own) => areas.some((area) => touches(own, area))));
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
    const bounded = areas.map((area) => this.bounded(sheet, area));
    if (this.pending?.sheet !== sheet || this.describes(sheet.getSheetId(), bounded)) this.flush();
    this.pending ??= { sheet, rules: [] };
    this.pending.rules.push({ areas: bounded, content });
  }

  /** Changes the words of the rule that these cells share, and of no others. */
  reword(sheet: Worksheet, areas: readonly Area[], words: Partial<RuleContent>): void {
    const bounded = areas.map((area) => this.bounded(sheet, area));
    const described = this.pending?.sheet === sheet ? this.pending.rules : [];
    const own = described.find((rule) => sameAreas(rule.areas, bounded));
    if (own !== undefined) {
      own.content = { ...own.content, ...words };
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

  /** Whether a rule being described is about any of these cells. */
  private describes(sheetId: string, areas: readonly Area[]): boolean {
    if (this.pending?.sheet.getSheetId() !== sheetId) return false;
    return this.pending.rules.some((rule) =>
      rule.areas.some((own) => areas.some((area) => touches(own, area))),
    );
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
