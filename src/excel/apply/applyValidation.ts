import type { Area, ValidationPlan, ValidationRule } from "../../workbook/WorkbookPlan";

/** Whatever leads to the rules of these rectangles. */
type Ruled = (areas: readonly Area[]) => readonly Pick<Excel.RangeAreas, "dataValidation">[];

/** Queues what Excel offers and refuses while someone types; one request a rule, over all its cells. */
export function applyValidation(plans: readonly ValidationPlan[], ranges: Ruled): void {
  for (const plan of plans) {
    for (const { dataValidation } of ranges(plan.areas)) {
      dataValidation.rule = toRule(plan.rule);
      dataValidation.prompt = { showPrompt: true, ...plan.prompt };
      dataValidation.errorAlert = {
        showAlert: plan.error.silent !== true,
        style: plan.error.stop ? "Stop" : "Warning",
        title: plan.error.title,
        message: plan.error.message,
      };
    }
  }
}

/** Excel keeps a typed-in list to this many characters, commas included. */
const longestList = 255;

function toRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: toSource(rule.values) } };
    case "wholeNumber":
      return rule.max === undefined
        ? { wholeNumber: { formula1: rule.min, operator: "GreaterThanOrEqualTo" } }
        : { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "textLength":
      return { textLength: { formula1: rule.max, operator: "LessThanOrEqualTo" } };
  }
}

/** The list as text; a comma inside a value would split it, which is a mistake in the plan. */
function toSource(values: readonly string[]): string {
  const source = values.join(",");
  if (values.some((value) => value.includes(",")) || source.length > longestList) {
    throw new Error(`These values cannot stand in a drop-down list: ${source}`);
  }
  return source;
}
