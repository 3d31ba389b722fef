const notPlain = /[\u0080-\uffff]/;

/** Letters and digits without case and accents, words one space apart. */
export function foldText(text: string): string {
  // Most texts are plain and need no taking apart.
  const plain = notPlain.test(text) ? text.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "") : text;
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
