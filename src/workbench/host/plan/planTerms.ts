import { DataValidationErrorStyle, DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import type {
  CellStyle,
  ConditionalFormatPlan,
  ValidationPlan,
  ValidationRule,
} from "../../../workbook/WorkbookPlan";
import type { CellLook } from "../engine/cellStyle";
import { colourOf } from "../engine/colour";
import type { FormatContent } from "../engine/formatRule";
import type { Format } from "../engine/Formats";
import { parseRule, ruleJson, splitItems } from "../engine/validationRule";
import { defaultContent, type RuleContent } from "../engine/Validations";

/** Pixels of a column so many characters wide, in the font Excel measures by. */
export function pixelsOfCharacters(width: number): number {
  return width <= 0 ? 0 : Math.round(width * 7) + 5;
}

export function charactersOfPixels(pixels: number): number {
  return Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
}

export function pixelsOfPoints(points: number): number {
  return (points * 4) / 3;
}

export function pointsOfPixels(pixels: number): number {
  return Math.round(pixels * 75) / 100;
}

const words = { left: "Left", center: "Center", right: "Right", top: "Top", bottom: "Bottom" } as const;

export function lookOfPlan(style: CellStyle): Partial<CellLook> {
  return {
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.size === undefined ? {} : { size: style.size }),
    ...(style.colour === undefined ? {} : { colour: colourOf(style.colour) }),
    ...(style.fill === undefined ? {} : { fill: colourOf(style.fill) }),
    ...(style.wrap === undefined ? {} : { wrap: style.wrap }),
    ...(style.horizontal === undefined ? {} : { horizontal: words[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vertical: words[style.vertical] }),
    ...(style.numberFormat === undefined ? {} : { numberFormat: style.numberFormat }),
  };
}

/** A cell's look as a plan says it; what is Excel's default is left out. */
export function planStyleOf(look: CellLook, border: string | null, unlocked: boolean): CellStyle {
  return {
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.size === 11 ? {} : { size: look.size }),
    ...(look.colour === "#000000" ? {} : { colour: look.colour }),
    ...(look.fill === "" ? {} : { fill: look.fill }),
    ...(look.wrap ? { wrap: true } : {}),
    ...(isOneOf(look.horizontal) ? { horizontal: lower(look.horizontal) as "left" } : {}),
    ...(look.vertical === "Top" || look.vertical === "Center"
      ? { vertical: lower(look.vertical) as "top" }
      : {}),
    ...(look.numberFormat === "General" ? {} : { numberFormat: look.numberFormat }),
    ...(border === null ? {} : { border }),
    ...(unlocked ? { unlocked: true } : {}),
  };
}

export function validationOf({ rule, prompt, error }: ValidationPlan): RuleContent {
  return {
    ...defaultContent,
    ...parseRule(excelRule(rule)),
    prompt: prompt.message,
    promptTitle: prompt.title,
    error: error.message,
    errorTitle: error.title,
    showErrorMessage: error.silent !== true,
    errorStyle: error.stop ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
  };
}

/** The plan's words for a rule; `null` for one no plan has. */
export function planValidationOf(rule: ISheetDataValidationRule): Omit<ValidationPlan, "areas"> | null {
  const kind = planRule(rule);
  if (!kind) return null;
  return {
    rule: kind,
    prompt: { title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
    error: {
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
      stop: rule.errorStyle === DataValidationErrorStyle.STOP,
      ...(rule.showErrorMessage === false ? { silent: true } : {}),
    },
  };
}

export function formatContentOf({ when, style }: ConditionalFormatPlan): FormatContent {
  return {
    when:
      when.kind === "formula"
        ? { type: "Custom", formula: when.formula }
        : { type: "CellValue", operator: "EqualTo", formula1: `="${when.text.replaceAll('"', '""')}"` },
    look: {
      ...(style.colour === undefined ? {} : { colour: colourOf(style.colour) }),
      ...(style.fill === undefined ? {} : { fill: colourOf(style.fill) }),
      ...(style.bold === undefined ? {} : { bold: style.bold }),
      ...(style.mark === undefined ? {} : { numberFormat: markFormat(style.mark) }),
    },
  };
}

/** The plan's words for a format; `null` for one no plan has. */
export function planFormatOf({ when, look, areas }: Format): ConditionalFormatPlan | null {
  const condition = planWhen(when);
  if (!condition) return null;
  const mark = look.numberFormat === undefined ? undefined : markOf(look.numberFormat);
  return {
    areas,
    when: condition,
    style: {
      ...(look.colour === undefined ? {} : { colour: look.colour }),
      ...(look.fill === undefined ? {} : { fill: look.fill }),
      ...(look.bold === undefined ? {} : { bold: look.bold }),
      ...(mark === undefined ? {} : { mark }),
    },
  };
}

function planWhen(when: FormatContent["when"]): ConditionalFormatPlan["when"] | null {
  if (when.type === "Custom") return { kind: "formula", formula: when.formula };
  if (when.type !== "CellValue" || when.operator !== "EqualTo") return null;
  const text = /^="((?:[^"]|"")*)"$/.exec(when.formula1);
  return text ? { kind: "equals", text: (text[1] ?? "").replaceAll('""', '"') } : null;
}

/** A mark in front of the value: positive, negative, zero, text. */
function markFormat(mark: string): string {
  const literal = `"${mark.replaceAll('"', "")} "`;
  return `${literal}General;${literal}-General;${literal}General;${literal}@`;
}

function markOf(format: string): string | undefined {
  return /"([^"]+?)\s*"/.exec(format)?.[1];
}

function planRule(rule: ISheetDataValidationRule): ValidationRule | null {
  if (rule.type === DataValidationType.LIST && !rule.formula1?.startsWith("="))
    return { kind: "list", values: splitItems(rule.formula1 ?? "") };
  const [content] = Object.values(ruleJson(rule)) as {
    formula1?: unknown;
    formula2?: unknown;
    operator?: string;
  }[];
  const { formula1, formula2, operator } = content ?? {};
  if (rule.type === DataValidationType.WHOLE && operator === "Between")
    return { kind: "wholeNumber", min: Number(formula1), max: Number(formula2) };
  if (rule.type === DataValidationType.WHOLE && operator === "GreaterThanOrEqualTo")
    return { kind: "wholeNumber", min: Number(formula1) };
  if (rule.type === DataValidationType.DATE && operator === "Between")
    return { kind: "date", from: isoDate(formula1), to: isoDate(formula2) };
  if (rule.type === DataValidationType.TEXT_LENGTH && operator === "LessThanOrEqualTo")
    return { kind: "textLength", max: Number(formula1) };
  return null;
}

function excelRule(rule: ValidationRule): object {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
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

function isoDate(formula: unknown): string {
  if (typeof formula !== "number") return String(formula).replace(/^=/, "");
  return new Date((formula - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

function isOneOf(name: string): boolean {
  return name === "Left" || name === "Center" || name === "Right";
}

function lower(name: string): string {
  return name.toLowerCase();
}
