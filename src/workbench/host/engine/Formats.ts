import { generateRandomId, type Worksheet } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../../workbook/WorkbookPlan";
import { intersect } from "../../../workbook/sheet/areas";
import { sheetColumns, sheetRows, without } from "./areas";
import { toArea, toRange, type Engine } from "./Engine";
import { engineRule, type FormatContent } from "./formatRule";

/** A conditional format with its id and place. */
export interface Format extends FormatContent {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
}

/** Conditional formats in order, first the one that wins. The engine draws them; Excel's own words lie beside its rule. */
export class Formats {
  /** The format being described, one property after the other; the engine gets it once that is done. */
  private pending: { readonly sheetId: string; format: Format } | null = null;

  constructor(private readonly engine: Engine) {}

  /** Hands the format being described to the engine. */
  flush(): void {
    const { pending } = this;
    this.pending = null;
    if (!pending || !this.engine.workbook.getSheetBySheetId(pending.sheetId)) return;
    const params = { subUnitId: pending.sheetId, rule: write(pending.format) };
    this.engine.run(AddConditionalRuleMutation.id, params);
  }

  list(sheetId: string): Format[] {
    this.flush();
    return (this.model.getSubunitRules(this.engine.unitId, sheetId) ?? []).flatMap(
      (rule) => read(rule) ?? [],
    );
  }

  within(sheetId: string, areas: readonly Area[]): Format[] {
    return this.list(sheetId).filter((format) =>
      format.areas.some((own) => areas.some((area) => intersect(own, area))),
    );
  }

  find(sheetId: string, id: string): Format | null {
    if (this.pending?.format.id === id) return this.pending.format;
    const rule = this.model.getRule(this.engine.unitId, sheetId, id);
    return rule ? read(rule) : null;
  }

  /** Adds a format in front of all others. */
  add(sheet: Worksheet, areas: readonly Area[], content: FormatContent): string {
    const id = generateRandomId(10);
    const format: Format = {
      ...content,
      id,
      areas: areas.map((area) => bounded(sheet, area)),
      stopIfTrue: false,
    };
    this.flush();
    this.pending = { sheetId: sheet.getSheetId(), format };
    return id;
  }

  set(sheetId: string, format: Format): void {
    if (this.pending?.format.id === format.id) {
      this.pending.format = format;
      return;
    }
    this.engine.run(SetConditionalRuleMutation.id, {
      subUnitId: sheetId,
      cfId: format.id,
      rule: write(format),
    });
  }

  remove(sheetId: string, id: string): void {
    this.flush();
    this.engine.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId: id });
  }

  /** Takes every format away from these cells. */
  clear(sheet: Worksheet, areas: readonly Area[]): void {
    const sheetId = sheet.getSheetId();
    for (const format of this.within(sheetId, areas)) {
      const left = areas.reduce<Area[]>((rest, area) => without(rest, area), [...format.areas]);
      if (left.length === 0) this.remove(sheetId, format.id);
      else this.set(sheetId, { ...format, areas: left });
    }
  }

  /** Takes every format away, before the workbook goes: the engine would go on watching their cells. */
  removeAll(): void {
    this.pending = null;
    for (const [sheetId, rules] of this.model.getUnitRules(this.engine.unitId) ?? [])
      for (const { cfId } of [...rules]) this.remove(sheetId, cfId);
  }

  private get model(): ConditionalFormattingRuleModel {
    return this.engine.injector.get(ConditionalFormattingRuleModel);
  }
}

type StoredRule = IConditionFormattingRule & { excel?: FormatContent };

function write(format: Format): StoredRule {
  const { id, areas, stopIfTrue, ...content } = format;
  return {
    cfId: id,
    ranges: areas.map(toRange),
    stopIfTrue,
    rule: engineRule(content, areas),
    excel: content,
  };
}

/** A rule the grid itself made has no words of Excel beside it and is left to the grid. */
function read(stored: StoredRule): Format | null {
  const { excel, cfId: id, stopIfTrue, rule } = stored;
  if (!excel) return null;
  const areas = stored.ranges.map(toArea);
  const own: Format = { ...excel, id, areas, stopIfTrue };
  const isFormula = rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
  if (excel.when.type !== "Custom" || excel.when.formula === "" || !isFormula) return own;
  // The engine moves the references in its formula with their cells.
  return { ...own, when: { type: "Custom", formula: (rule as IFormulaHighlightCell).value } };
}

function bounded(sheet: Worksheet, area: Area): Area {
  return {
    ...area,
    rows: area.rows === sheetRows ? sheet.getRowCount() : area.rows,
    columns: area.columns === sheetColumns ? sheet.getColumnCount() : area.columns,
  };
}
