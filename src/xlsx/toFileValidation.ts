import type { DataValidation } from "hucre/xlsx";
import { toSerialDate } from "../domain/inspection/serialDate";
import type { ValidationPlan, ValidationRule } from "../workbook/WorkbookPlan";
import { encodeText } from "./encodeText";
import { listSource, type Choices } from "./longLists";
import { relativeReference } from "./relativeReference";
import { XlsxWriteError } from "./XlsxWriteError";

/** A validation as the library writes it. Blank is always allowed, and the messages are shown where there are words. */
export function toFileValidation(
  plan: ValidationPlan,
  lists: readonly Choices[],
  sheet: string,
): DataValidation {
  const { areas, prompt, error } = plan;
  const place = `${sheet}!${areas[0] === undefined ? "" : relativeReference(areas[0])}`;
  return {
    ...toFileRule(plan.rule, lists, place),
    range: areas.map(relativeReference).join(" "),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: error.silent !== true,
    errorStyle: error.stop ? "stop" : "warning",
    inputTitle: fitted(prompt.title, 32, place),
    inputMessage: fitted(prompt.message, 255, place),
    errorTitle: fitted(error.title, 32, place),
    errorMessage: fitted(error.message, 255, place),
  };
}

type FileRule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values">;

function toFileRule(rule: ValidationRule, lists: readonly Choices[], place: string): FileRule {
  switch (rule.kind) {
    case "list":
      if (rule.values.length === 0 || rule.values.includes("")) {
        throw new XlsxWriteError("a list of choices needs at least one, and none that is blank", place);
      }
      return { type: "list", ...listSource(rule.values, lists) };
    case "wholeNumber":
      return rule.max === undefined
        ? { type: "whole", operator: "greaterThanOrEqual", formula1: String(rule.min) }
        : { type: "whole", operator: "between", formula1: String(rule.min), formula2: String(rule.max) };
    case "date":
      return {
        type: "date",
        operator: "between",
        formula1: day(rule.from, place),
        formula2: day(rule.to, place),
      };
    case "textLength":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.max) };
  }
}

function day(iso: string, place: string): string {
  const serial = toSerialDate(iso);
  if (serial === null) throw new XlsxWriteError(`“${iso}” is not a date that Excel can hold`, place);
  return String(serial);
}

function fitted(text: string, limit: number, place: string): string {
  if (text.length > limit) {
    throw new XlsxWriteError(
      `“${text.slice(0, 40)}…” has ${text.length} characters; Excel shows at most ${limit} here`,
      place,
    );
  }
  return encodeText(text);
}
