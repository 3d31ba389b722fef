import { newId } from "../newId";

/** An id for a case that is not taken, such as `C-4K7QZ2M`. `random` gives numbers from 0 up to 1. */
export function newCaseId(random: () => number, taken: { readonly has: (id: string) => boolean }): string {
  return newId("C", random, taken);
}
