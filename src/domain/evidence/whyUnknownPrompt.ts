import { findKeyQuestion } from "../framework/find";
import type { Pack } from "../framework/Pack";
import { evidenceTexts } from "./strings";

/** Why a piece of a list of prompts names none, in a sentence that says what to write instead. */
export function whyUnknownPrompt(pack: Pack, text: string): string {
  const prompts = findKeyQuestion(pack, text)?.prompts ?? [];
  const [first, last] = [prompts[0], prompts[prompts.length - 1]];
  if (first === undefined || last === undefined) return evidenceTexts.unknownPrompt(text);
  return evidenceTexts.wholeKeyQuestion(text, first.id, last.id);
}
