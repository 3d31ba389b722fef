/** A note with fewer letters and digits than this, such as “See 1.1.1(a)”, may well stand in several places. */
const shortNote = 20;

/** A note and the prompt it stands beside. */
export interface PromptNote {
  readonly prompt: string;
  readonly note: string;
}

/**
 * The prompts that share a note, group by group, in the order given. Case, spacing, punctuation and how the letters were
 * typed make no difference; very short notes are passed over.
 * @see docs/spec.md P4
 */
export function repeatedNotes(notes: readonly PromptNote[]): readonly (readonly string[])[] {
  const prompts = new Map<string, string[]>();
  for (const { prompt, note } of notes) {
    const text = comparableText(note);
    if (text.replaceAll(" ", "").length < shortNote) continue;
    const known = prompts.get(text);
    if (known) known.push(prompt);
    else prompts.set(text, [prompt]);
  }
  return [...prompts.values()].filter((group) => group.length > 1);
}

const notPlain = /[\u0080-\uffff]/;

/** Letters and digits, words one space apart. */
function comparableText(note: string): string {
  // A log of evidence holds thousands of texts, and most are plain.
  if (!notPlain.test(note))
    return note
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return note
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Cf}/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
