/** Characters one cell can hold. */
export const longestText = 32767;

/**
 * What to write so that the cell holds exactly this text, whatever it begins with.
 * Excel reads text handed to a cell as if it were typed: `=`, `+`, `-` and `@` start a formula, `1.1` becomes a number,
 * `1-2` a date, `TRUE` a boolean. A leading apostrophe, which Excel takes away, prevents that. Plain words
 * (a letter first, no digit, more than one word) cannot be misread in any language and go as they are; so does
 * long text that starts with a letter, so that the apostrophe never counts against the cell's limit.
 */
export function asCellText(text: string): string {
  if (text === "" || isPlainWords(text)) return text;
  return `'${text}`;
}

const longerThanAnyDate = 255;

function isPlainWords(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  return text.length > longerThanAnyDate || (/\S\s+\S/u.test(text) && !/\p{N}/u.test(text));
}
