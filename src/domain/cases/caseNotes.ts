import type { CaseEntry } from "./CaseEntry";
import type { CaseForm } from "./CaseForms";

/** A section's notes as one text: first what is about all of it, then a line a question, its id, a colon and the note. */
export function writeNotes(form: CaseForm, section: string, notes: CaseEntry["notes"]): string {
  const lines = form.questions.flatMap((question) => {
    const note = question.section === section ? notes[question.id] : undefined;
    return note === undefined ? [] : [`${question.id}: ${note}`];
  });
  const own = notes[section];
  return [...(own === undefined ? [] : [own]), ...lines].join("\n");
}

/** The opposite: what stands before the first question is about the section; further lines belong to the one before. */
export function readNotes(form: CaseForm, section: string, text: string): CaseEntry["notes"] {
  const ids = form.questions.filter((question) => question.section === section).map(({ id }) => id);
  const notes = new Map<string, string[]>();
  let current = section;
  for (const line of text.split("\n")) {
    const id = ids.find((each) => line.toLowerCase().startsWith(`${each.toLowerCase()}:`));
    if (id !== undefined) current = id;
    const words = id === undefined ? line : line.slice(id.length + 1).trimStart();
    notes.set(current, [...(notes.get(current) ?? []), words]);
  }
  return Object.fromEntries(
    [...notes].flatMap(([id, lines]) => {
      const note = lines.join("\n").trim();
      return note === "" ? [] : [[id, note]];
    }),
  );
}
