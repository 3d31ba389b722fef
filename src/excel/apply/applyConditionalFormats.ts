import type { Area, ConditionalFormatPlan } from "../../workbook/WorkbookPlan";

/** Whatever leads to the formats of these rectangles. */
type Coloured = (areas: readonly Area[]) => readonly Pick<Excel.RangeAreas, "conditionalFormats">[];

/**
 * Queues the formats that follow a value; one request a rule, over all its cells.
 * Excel puts each new rule before the others, so the last is sent first and the plan's first rule wins.
 */
export function applyConditionalFormats(plans: readonly ConditionalFormatPlan[], ranges: Coloured): void {
  for (const plan of [...plans].reverse()) {
    const [areas, ...rest] = ranges(plan.areas);
    // A formula counts from the first area's corner, so a second request would have to shift it.
    if (rest.length > 0 && plan.when.kind === "formula")
      throw new Error("A conditional format covers too many areas");
    for (const { conditionalFormats } of areas === undefined ? [] : [areas, ...rest])
      add(conditionalFormats, plan);
  }
}

function add(formats: Excel.ConditionalFormatCollection, { when, style }: ConditionalFormatPlan): void {
  if (when.kind === "equals") {
    const { cellValue } = formats.add("CellValue");
    cellValue.rule = { formula1: `="${when.text.replaceAll('"', '""')}"`, operator: "EqualTo" };
    applyLook(cellValue.format, style);
    return;
  }
  const { custom } = formats.add("Custom");
  custom.rule.formula = when.formula;
  applyLook(custom.format, style);
}

function applyLook(format: Excel.ConditionalRangeFormat, style: ConditionalFormatPlan["style"]): void {
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.mark !== undefined) format.numberFormat = markBefore(style.mark);
}

/** A number format that shows the mark, then the value: positive; negative; zero; text. */
function markBefore(mark: string): string {
  const literal = `"${mark} "`;
  return `${literal}General;${literal}-General;${literal}General;${literal}@`;
}
