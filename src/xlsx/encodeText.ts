/**
 * Text as the file format stores it. Characters that XML cannot hold are written `_xHHHH_`, so text that already
 * looks like such an escape has its own underscore escaped. Other control characters are escaped by the library.
 * @see decodeText
 */
export function encodeText(text: string): string {
  return text.replace(unsafe, (character) => `_x${hexOf(character)}_`);
}

/** With the `u` flag a surrogate matches only where its other half is missing. */
const unsafe = /_(?=x[0-9A-Fa-f]{4})|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
