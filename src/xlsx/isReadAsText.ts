import { errorValues } from "./errorValues";

/** Whether Excel would take this for text if someone opened the cell and pressed Enter. */
export function isReadAsText(text: string): boolean {
  if (/^[=+\-@']/.test(text) || errorValues.has(text)) return false;
  if (/^(true|false)$/i.test(text)) return false;
  return Number.isNaN(Number(text.replace(/[%£$€,\s]/g, "") || "text"));
}
