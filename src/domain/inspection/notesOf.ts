import type { Standard } from "../framework/Pack";
import { promptEntry } from "./entryOf";
import type { Inspection } from "./Inspection";

/** The notes beside a standard's prompts, in its order; empty where nothing was written. */
export function notesOf(
  standard: Standard,
  inspection: Inspection,
): readonly { readonly prompt: string; readonly note: string }[] {
  return standard.keyQuestions.flatMap(({ prompts }) =>
    prompts.map(({ id }) => ({ prompt: id, note: promptEntry(inspection, id).note })),
  );
}
