import { promptsOf } from "../framework/find";
import type { Pack, Prompt } from "../framework/Pack";

/**
 * The prompts of the separate diversity section: those the documents list and, where a setting adds them, further ones.
 * They are shown together and never rated.
 * @see docs/spec.md R24
 */
export function diversityPrompts(pack: Pack, extraTags: readonly string[] = []): readonly Prompt[] {
  return promptsOf(pack).filter((prompt) => prompt.diversity || extraTags.includes(prompt.id));
}
