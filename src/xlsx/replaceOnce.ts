/** Replaces what must be there; a library that writes something else is noticed at once. */
export function replaceOnce(text: string, pattern: RegExp | string, replacement: string): string {
  const changed = text.replace(pattern, () => replacement);
  if (changed === text) throw new Error(`Nothing in the written part matches ${pattern}`);
  return changed;
}
