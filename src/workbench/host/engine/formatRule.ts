import { BooleanNumber } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../../workbook/WorkbookPlan";
import { formatArea } from "./address";

/** How a cell looks where the rule holds. */
export interface FormatLook {
  readonly colour?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

/** When a conditional format applies, in Excel's words. */
export type FormatWhen =
  | { readonly type: "Custom"; readonly formula: string }
  | {
      readonly type: "CellValue";
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly type: "ContainsText"; readonly operator: string; readonly text: string };

export interface FormatContent {
  readonly when: FormatWhen;
  readonly look: FormatLook;
}

export const textOperators: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

export const valueOperators: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const signs: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** The engine's rule for a format; one that compares with a formula becomes a formula. */
export function engineRule(
  { when, look }: FormatContent,
  areas: readonly Area[],
): IConditionalFormattingRuleConfig {
  const base = { type: CFRuleType.highlightCell, style: styleOf(look) } as const;
  if (when.type === "Custom")
    return { ...base, subType: CFSubRuleType.formula, value: when.formula || "=FALSE" };
  if (when.type === "ContainsText") {
    const operator = textOperators[when.operator] ?? CFTextOperator.containsText;
    return { ...base, subType: CFSubRuleType.text, operator, value: when.text };
  }
  const { operator, formula1, formula2 } = when;
  const text = quoted(formula1);
  if (text !== null && (operator === "EqualTo" || operator === "NotEqualTo")) {
    const same = operator === "EqualTo" ? CFTextOperator.equal : CFTextOperator.notEqual;
    return { ...base, subType: CFSubRuleType.text, operator: same, value: text };
  }
  const [a, b] = [numeric(formula1), numeric(formula2 ?? "")];
  const engineOperator = valueOperators[operator];
  if (engineOperator === CFNumberOperator.between || engineOperator === CFNumberOperator.notBetween) {
    if (a !== null && b !== null)
      return { ...base, subType: CFSubRuleType.number, operator: engineOperator, value: [a, b] };
  } else if (engineOperator !== undefined && a !== null)
    return { ...base, subType: CFSubRuleType.number, operator: engineOperator, value: a };
  return { ...base, subType: CFSubRuleType.formula, value: comparison(when, areas) };
}

function comparison(
  { operator, formula1, formula2 = "" }: Extract<FormatWhen, { type: "CellValue" }>,
  areas: readonly Area[],
): string {
  const first = areas[0];
  if (!first || formula1 === "") return "=FALSE";
  const cell = formatArea({ ...first, rows: 1, columns: 1 });
  const [low, high] = [formula1.replace(/^=/, ""), formula2.replace(/^=/, "")];
  if (operator === "Between") return `=AND(${cell}>=${low},${cell}<=${high})`;
  if (operator === "NotBetween") return `=OR(${cell}<${low},${cell}>${high})`;
  return `=${cell}${signs[operator] ?? "="}${low}`;
}

/** The text of `="Yes"`; `null` for anything else. */
function quoted(formula: string): string | null {
  const found = /^="((?:[^"]|"")*)"$/.exec(formula.trim());
  return found ? (found[1] ?? "").replaceAll('""', '"') : null;
}

function numeric(formula: string): number | null {
  const text = formula.replace(/^=/, "").trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

function styleOf(look: FormatLook): Record<string, unknown> {
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(look.colour === undefined ? {} : { cl: { rgb: look.colour } }),
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.bold === undefined ? {} : { bl: flag(look.bold) }),
    ...(look.italic === undefined ? {} : { it: flag(look.italic) }),
    ...(look.underline === undefined ? {} : { ul: { s: flag(look.underline) } }),
    ...(look.strikethrough === undefined ? {} : { st: { s: flag(look.strikethrough) } }),
    ...(look.numberFormat === undefined ? {} : { n: { pattern: look.numberFormat } }),
  };
}
