import { foldText } from "./foldText";

/**
 * A short number, as text, by which an answer knows the text it was given about, without that text being stored once more.
 * Case, spacing and how the letters were typed make no difference. So short that thousands of names share each one: from the
 * number nobody can tell the text.
 * @see docs/spec.md P52
 */
export function fingerprintOf(found: string): string {
  const text = foldText(found).text.toLowerCase().replace(/\s+/g, " ").trim();
  // FNV-1a, folded from 32 bits to 20.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return ((hash >>> 20) ^ (hash & 0xfffff)).toString(16).padStart(5, "0");
}
