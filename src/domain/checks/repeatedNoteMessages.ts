import { findPrompt } from "../framework/find";
import type { Pack } from "../framework/Pack";
import type { Message } from "../inspection/Assessment";
import { describeMessage } from "../rating/describeMessage";
import { repeatedNotes, type PromptNote } from "./repeatedNotes";

/** A message about a note that stands several times, and the first prompt it stands beside. */
export interface RepeatedNote {
  readonly prompt: string;
  readonly message: Message;
}

/**
 * One message for each note that stands beside several of these prompts, naming them all.
 * @see docs/spec.md P4
 */
export function repeatedNoteMessages(pack: Pack, notes: readonly PromptNote[]): readonly RepeatedNote[] {
  return repeatedNotes(notes).map((prompts) => {
    const refs = prompts.map((id) => findPrompt(pack, id)?.ref ?? id);
    const message = describeMessage(pack, "NOTE-REPEATED", "", { prompts: refs.join(", ") });
    return { prompt: prompts[0] ?? "", message };
  });
}
