import { evidenceTexts } from "./strings";

/** `12 June 2024 at 14:05 UTC, name: ` at the start of a line. */
const head = /^\d{1,2} [A-Z][a-z]+ \d{4} at \d{2}:\d{2} UTC, .*?: /gm;
const author = `(?:${evidenceTexts.blank}|“[^”\n]*”)`;
const newAuthor = new RegExp(evidenceTexts.changed(evidenceTexts.fields.by, author, author), "g");

/**
 * A history, as long as before, with the names out of sight that are asked for: who made each change, and who logged the
 * item. What else it repeats stays.
 */
export function hideAuthors(history: string): string {
  if (history === "") return history;
  return history.replace(head, hidden).replace(newAuthor, hidden);
}

function hidden(part: string): string {
  return "|".repeat(part.length);
}
