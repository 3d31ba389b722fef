/** Letters and digits without case and accents, words one space apart. */
export function foldText(text: string): string {
  const bare = withoutAccents(text).toLowerCase();
  // Without accents and typographic signs most text is plain: much the faster to read.
  return bare.replace(/[\u0080-\uffff]/.test(bare) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, " ").trim();
}

/**
 * The text without accents, and with a space in place of whatever else is neither a letter nor a digit, but for the plain
 * signs of a keyboard, which stay. Only what is beyond those is looked at, so that a plain text stays as quick to read.
 */
export function withoutAccents(text: string): string {
  return text.replace(/[\u0080-\uffff]+/g, bareRun);
}

function bareRun(run: string): string {
  return run
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}
