/** Prompt ids as the log holds them, `1.1.1a, 1.2.3b`; what is unknown may stand among them. */
export function writePromptList(ids: readonly string[]): string {
  return ids.join(", ");
}
