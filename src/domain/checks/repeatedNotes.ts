import { groupedBy } from "../groupedBy";

/** A note with fewer letters and digits than this, such as “See 1.1.1(a)”, may well stand in several places. */
const shortNote = 20;

/** A note and the prompt it stands beside. */
export interface PromptNote {
  readonly prompt: string;
  readonly note: string;
  /** What has to be the same as well where the note is very short; very short notes without it are passed over. */
  readonly beside?: string;
}

/**
 * The prompts that share a note, group by group, in the order given. Case, spacing, punctuation and how the letters were
 * typed make no difference; very short notes are passed over, unless what is to be the same beside them is given.
 * @see docs/spec.md P4, P46
 */
export function repeatedNotes(notes: readonly PromptNote[]): readonly (readonly string[])[] {
  const compared = notes.flatMap((each) => {
    const said = comparableNote(each);
    return said === null ? [] : [{ prompt: each.prompt, said }];
  });
  return [...groupedBy(compared, ({ said }) => said).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ prompt }) => prompt));
}

/** What alike notes have in common; `null` for one that says too little to be compared. */
function comparableNote({ note, beside }: PromptNote): string | null {
  const text = comparableText(note);
  if (text.replaceAll(" ", "").length >= shortNote) return text;
  return text === "" || beside === undefined ? null : `${text}\n${comparableText(beside)}`;
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
