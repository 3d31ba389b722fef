/**
 * What was meant, in lower case: full-width letters and digits, no-break spaces, invisible marks and spaces around it
 * are how a text was typed.
 */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim()
    .toLowerCase();
}
