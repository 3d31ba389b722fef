import type { ConditionalRule } from "hucre/xlsx";
import type { ConditionalFormatPlan } from "../workbook/WorkbookPlan";
import { toColour } from "./fromFileStyle";
import { fromStoredFormula } from "./fromStoredFormula";
import { parseAreas } from "./parseArea";

/** A sheet's conditional formats as a plan says them, highest priority first; kinds that no plan knows are left out. */
export function fromFileRules(rules: readonly ConditionalRule[]): readonly ConditionalFormatPlan[] {
  return [...rules]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((rule) => {
      const when = conditionOf(rule);
      const areas = parseAreas(rule.range);
      return when === null || areas.length === 0 ? [] : [{ areas, when, style: styleOf(rule.style) }];
    });
}

function conditionOf(rule: ConditionalRule): ConditionalFormatPlan["when"] | null {
  const formula = typeof rule.formula === "string" ? rule.formula : rule.formula?.[0];
  if (formula === undefined) return null;
  if (rule.type === "expression") return { kind: "formula", formula: fromStoredFormula(formula) };
  if (rule.type !== "cellIs" || rule.operator !== "equal") return null;
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return text === undefined ? null : { kind: "equals", text: text.replaceAll('""', '"') };
}

function styleOf(style: ConditionalRule["style"]): ConditionalFormatPlan["style"] {
  const colour = toColour(style?.font?.color?.rgb);
  const filled = style?.fill?.type === "pattern" ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const fill = toColour(filled?.rgb);
  const mark = /^"([^"]*) "@$/.exec(markIn(style?.numFmt))?.[1];
  return {
    ...(colour === undefined ? {} : { colour }),
    ...(fill === undefined ? {} : { fill }),
    ...(style?.font?.bold === true ? { bold: true } : {}),
    ...(mark === undefined ? {} : { mark }),
  };
}

/** LibreOffice writes a format for text only with three more sections before it. */
function markIn(format: string | undefined): string {
  return format?.split(";").at(-1) ?? "";
}
