import type { SurveyedRule } from "../../workbook/integrity/WorkbookSurvey";

/** A rule as Excel gives it back, brought to what every host gives alike. */
export function surveyedRule(type: string, rule: Excel.DataValidationRule): SurveyedRule {
  switch (type) {
    case "None":
      return { kind: "none" };
    case "List": {
      const source = rule.list?.source;
      return typeof source === "string" && !source.startsWith("=")
        ? { kind: "list", values: source.split(",") }
        : { kind: "other" };
    }
    case "WholeNumber":
      return { kind: "wholeNumber" };
    case "Date":
      return { kind: "date" };
    case "TextLength":
      return { kind: "textLength" };
    case "Inconsistent":
    case "MixedCriteria":
      return { kind: "mixed" };
    default:
      return { kind: "other" };
  }
}
