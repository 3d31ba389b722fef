import type { DataValidation } from "hucre/xlsx";
import { fromSerialDate } from "../domain/inspection/serialDate";
import type { ValidationPlan, ValidationRule } from "../workbook/WorkbookPlan";
import { decodeText } from "./decodeText";
import { parseAreas } from "./parseArea";

/** Finds the choices that stand in cells, from the reference or the workbook name of a validation. */
export type FindChoices = (source: string) => readonly string[] | null;

/** A validation as a plan says it; `null` for kinds that no plan of ours knows. */
export function fromFileValidation(found: DataValidation, findChoices: FindChoices): ValidationPlan | null {
  const rule = fromFileRule(found, findChoices);
  const areas = parseAreas(found.range);
  if (rule === null || areas.length === 0) return null;
  return {
    areas,
    rule,
    prompt: { title: decodeText(found.inputTitle ?? ""), message: decodeText(found.inputMessage ?? "") },
    error: {
      title: decodeText(found.errorTitle ?? ""),
      message: decodeText(found.errorMessage ?? ""),
      stop: (found.errorStyle ?? "stop") === "stop",
      ...(found.showErrorMessage === true ? {} : { silent: true }),
    },
  };
}

function fromFileRule(found: DataValidation, findChoices: FindChoices): ValidationRule | null {
  const operator = found.operator ?? "between";
  const [first, second] = [numberIn(found.formula1), numberIn(found.formula2)];
  switch (found.type) {
    case "list": {
      const values = found.values ?? findChoices(found.formula1 ?? "");
      return values === null ? null : { kind: "list", values };
    }
    case "whole":
      if (first === null) return null;
      if (operator === "greaterThanOrEqual") return { kind: "wholeNumber", min: first };
      return operator === "between" && second !== null
        ? { kind: "wholeNumber", min: first, max: second }
        : null;
    case "date": {
      const [from, to] = [dayIn(first), dayIn(second)];
      return operator === "between" && from !== null && to !== null ? { kind: "date", from, to } : null;
    }
    case "textLength":
      return operator === "lessThanOrEqual" && first !== null ? { kind: "textLength", max: first } : null;
    default:
      return null;
  }
}

function numberIn(formula: string | undefined): number | null {
  const number = Number(formula?.trim() || "none");
  return Number.isFinite(number) ? number : null;
}

function dayIn(serial: number | null): string | null {
  return serial === null ? null : fromSerialDate(serial);
}
