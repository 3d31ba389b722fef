import { isIdOf, newId } from "../newId";

/**
 * An id for an item of evidence that is not taken, such as `E-4K7QZ2M`. `random` gives numbers from 0 up to 1.
 * @throws Error when the numbers given lead to taken ids only.
 */
export function newEvidenceId(
  random: () => number,
  taken: { readonly has: (id: string) => boolean },
): string {
  return newId("E", random, taken);
}

/** Whether a text has the form of an item's id. */
export function isEvidenceId(text: string): boolean {
  return isIdOf("E", text);
}
