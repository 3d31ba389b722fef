import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { invalidArgument, notAvailable } from "../protocol/ExcelError";
import type { PlainValue } from "./cellValue";

/** What the engine keeps of a rule, without its place. */
export type RuleParts = Pick<
  ISheetDataValidationRule,
  "type" | "formula1" | "formula2" | "operator" | "showDropDown"
>;

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const kinds: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
};

/** Excel's limit for a list written into its rule. */
const listLimit = 255;

export const alertStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/**
 * Reads the `rule` of Excel's data validation.
 * @throws ExcelError `InvalidArgument` unless it has exactly one kind, in the right form
 */
export function parseRule(value: unknown): RuleParts {
  const [entry, ...more] = Object.entries(record(value)).filter(
    ([, each]) => each !== null && each !== undefined,
  );
  if (!entry || more.length > 0) throw invalidArgument("a validation rule has exactly one kind");
  const [kind, content] = entry;
  if (kind === "list") return parseList(record(content));
  const type = kinds[kind];
  if (!type) throw notAvailable(`DataValidationRule.${kind}`);
  const { formula1, formula2, operator } = record(content);
  const found = operators[String(operator)];
  if (!found || formula1 === undefined || formula1 === null) throw invalidArgument(`the ${kind} rule`);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (needsTwo && (formula2 === undefined || formula2 === null))
    throw invalidArgument(`formula2 of the ${kind} rule`);
  return {
    type,
    operator: found,
    formula1: String(formula1),
    ...(needsTwo ? { formula2: String(formula2) } : {}),
  };
}

/** The rule as Excel gives it back; an empty object where the cells take anything. */
export function ruleJson(rule: RuleParts): Readonly<Record<string, unknown>> {
  if (rule.type === DataValidationType.LIST)
    return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? "" } };
  const kind = Object.keys(kinds).find((each) => kinds[each] === rule.type);
  if (!kind) return {};
  const operator = Object.keys(operators).find((each) => operators[each] === rule.operator);
  return {
    [kind]: { formula1: plainFormula(rule.formula1), formula2: plainFormula(rule.formula2), operator },
  };
}

/** Excel's name of a rule's kind. */
export function ruleType(rule: RuleParts | null): string {
  if (!rule || rule.type === DataValidationType.ANY) return "None";
  const [kind = "none"] = Object.keys(ruleJson(rule));
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** What a rule says to a value. `listed` gives the values of a list that stands in cells. */
export function isValid(
  rule: ISheetDataValidationRule,
  value: PlainValue,
  listed: (source: string) => readonly PlainValue[],
): boolean {
  if (value === "") return rule.allowBlank !== false;
  if (rule.type === DataValidationType.ANY) return true;
  if (rule.type === DataValidationType.LIST) return inList(rule.formula1 ?? "", value, listed);
  if (rule.type === DataValidationType.TEXT_LENGTH) return compare(rule, String(value).length);
  if (typeof value !== "number") return false;
  if (rule.type === DataValidationType.WHOLE && !Number.isInteger(value)) return false;
  return compare(rule, value);
}

function parseList(list: Readonly<Record<string, unknown>>): RuleParts {
  const { source, inCellDropDown } = list;
  if (typeof source !== "string" || source === "") throw invalidArgument("the source of a list");
  if (!source.startsWith("=") && source.length > listLimit)
    throw invalidArgument(`a list of more than ${listLimit} characters; put it into cells`);
  const formula1 = source.startsWith("=") ? source : splitItems(source).join(",");
  return { type: DataValidationType.LIST, formula1, showDropDown: inCellDropDown !== false };
}

function inList(
  source: string,
  value: PlainValue,
  listed: (source: string) => readonly PlainValue[],
): boolean {
  if (source.startsWith("="))
    return listed(source).some((each) => String(each).toLowerCase() === String(value).toLowerCase());
  return splitItems(source).includes(String(value));
}

export function splitItems(source: string): string[] {
  return source
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function compare(rule: RuleParts, value: number): boolean {
  const [a, b] = [operand(rule.formula1), operand(rule.formula2)];
  if (a === null) return true;
  switch (rule.operator) {
    case DataValidationOperator.BETWEEN:
      return b === null || (value >= a && value <= b);
    case DataValidationOperator.NOT_BETWEEN:
      return b === null || value < a || value > b;
    case DataValidationOperator.EQUAL:
      return value === a;
    case DataValidationOperator.NOT_EQUAL:
      return value !== a;
    case DataValidationOperator.GREATER_THAN:
      return value > a;
    case DataValidationOperator.LESS_THAN:
      return value < a;
    case DataValidationOperator.GREATER_THAN_OR_EQUAL:
      return value >= a;
    case DataValidationOperator.LESS_THAN_OR_EQUAL:
      return value <= a;
    default:
      return true;
  }
}

/** A number or a date of a rule as a number; `null` for a formula, which is left to the engine. */
function operand(formula: string | undefined): number | null {
  const text = (formula ?? "").replace(/^=/, "");
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (date)
    return Math.round(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000) + 25_569;
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

function plainFormula(formula: string | undefined): string | number | undefined {
  if (formula === undefined) return undefined;
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formula;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw invalidArgument("a validation rule");
}
