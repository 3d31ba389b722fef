import type { Cell } from "hucre/xlsx";
import type { CellContent, CellStyle } from "../workbook/WorkbookPlan";
import { encodeText } from "./encodeText";
import { errorValues } from "./errorValues";
import { isReadAsText } from "./isReadAsText";
import { toFileStyle } from "./toFileStyle";
import { toStoredFormula } from "./toStoredFormula";

/** What is in a cell and how it looks, as the library writes it. */
export function toFileCell(content: CellContent, style: CellStyle | undefined): Partial<Cell> {
  const look = style === undefined ? {} : { style: toFileStyle(style) };
  if (content === null || content === "") return { value: null, ...look };
  if (typeof content === "string") return textCell(content, style);
  if (typeof content !== "object") return { value: content, ...look };
  return {
    formula: toStoredFormula(content.formula),
    ...(content.value === undefined ? {} : { formulaResult: storedResult(content.value) }),
    ...look,
  };
}

/**
 * Text stays text: what the library would take for an error goes in as rich text of one run, and what Excel would
 * take for something else when the cell is edited is marked, so that the patch can give it Excel's hidden apostrophe.
 * @see markedAsText
 */
function textCell(text: string, style: CellStyle | undefined): Partial<Cell> {
  const stored = encodeText(text);
  const base = style === undefined ? {} : toFileStyle(style);
  const marked = isReadAsText(text) || style?.numberFormat === "@";
  const look = marked ? base : { ...base, alignment: { ...base.alignment, ...markedAsText } };
  const content = errorValues.has(text) ? { richText: [{ text: stored }] } : { value: stored };
  return Object.keys(look).length === 0 ? content : { ...content, style: look };
}

/**
 * LibreOffice takes a formula without stored text for one never worked out, and then does not know our functions;
 * so an empty result is stored as a space, which reads back as empty.
 */
function storedResult(value: string | number | boolean): string | number | boolean {
  if (value === "") return " ";
  return typeof value === "string" ? encodeText(value) : value;
}

/** A reading order of 0 means nothing to Excel; the patch turns it into `quotePrefix`. */
export const markedAsText = { readingOrder: "context" } as const;
