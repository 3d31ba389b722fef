/**
 * Text that Excel, LibreOffice and their like would take for a formula when they open a `.csv` file: a sign at its
 * beginning, also after spaces or apostrophes and in full width, or a tab or line break before anything else.
 */
export const looksLikeFormula = /^(?:[\s']*[=+\-@＝＋－＠]|'*[\t\r\n])/;

/** Takes off the apostrophe that our `.csv` export puts before text that could act as a formula, and only that one. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && looksLikeFormula.test(text.slice(1)) ? text.slice(1) : text;
}
