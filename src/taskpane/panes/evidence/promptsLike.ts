import { foldText } from "../../../domain/evidence/foldText";
import type { Pack, Prompt } from "../../../domain/framework/Pack";
import { plainText } from "../../../domain/inspection/plainText";

/** As many as one can take in; further words narrow them down. */
const most = 20;

/**
 * The prompts that fit what was typed, those by reference first: `1.1.1a`, `111a` and `1.1.1(a)` are the same reference.
 * Every word must begin a word of the label.
 */
export function promptsLike(pack: Pack, text: string, chosen: readonly string[]): readonly Prompt[] {
  const typed = plainText(text);
  if (typed === "") return [];
  const free = promptsIn(pack).filter(({ id }) => !chosen.includes(id));
  const ref = bare(typed);
  const byRef = ref === "" ? [] : free.filter(({ id }) => bare(id).startsWith(ref));
  const words = foldText(text)
    .split(" ")
    .map((word) => ` ${word}`);
  const byWords = free.filter((prompt) => {
    const label = ` ${foldText(prompt.label)}`;
    return words.every((word) => label.includes(word)) && !byRef.includes(prompt);
  });
  return [...byRef, ...byWords].slice(0, most);
}

function promptsIn(pack: Pack): readonly Prompt[] {
  return pack.standards.flatMap(({ keyQuestions }) => keyQuestions.flatMap(({ prompts }) => prompts));
}

/** A reference without its marks; empty for anything that does not begin with a digit. */
function bare(text: string): string {
  return /^\d/.test(text) ? text.replace(/[^\da-z]/g, "") : "";
}
