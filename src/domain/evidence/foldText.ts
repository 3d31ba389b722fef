const notPlain = /[\u0080-\uffff]/;

/** Letters and digits without case and accents, words one space apart. */
export function foldText(text: string): string {
  if (!notPlain.test(text)) return foldPlain(text);
  const apart = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  // Without its accents most text is plain: much the faster to read.
  if (!notPlain.test(apart)) return foldPlain(apart);
  return apart
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function foldPlain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
