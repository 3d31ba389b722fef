import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import type { EvidenceIndex } from "../../../domain/evidence/indexEvidence";
import { readPromptList } from "../../../domain/evidence/readPromptList";
import { searchEvidence } from "../../../domain/evidence/searchEvidence";
import { findPrompt, findStandard } from "../../../domain/framework/find";
import type { Pack } from "../../../domain/framework/Pack";
import { noPrompt, type EvidenceFilters } from "./useEvidenceDesk";

/** A reference to a prompt among the words, such as `1.1.1(a)`. */
const reference = /\d+(?:\.\d+)+\s*(?:\(\s*[a-z]\s*\)|[a-z]\b)/giu;

/** The items that fit the words and every filter, newest first. A reference among the words asks for that prompt. */
export function filterEvidence(
  pack: Pack,
  index: EvidenceIndex,
  { about = "", words = "", ...query }: EvidenceFilters,
): readonly EvidenceItem[] {
  const references = words.match(reference) ?? [];
  const named = references.flatMap((text) => readPromptList(pack, text).prompts);
  const rest = named.length > 0 ? words.replace(reference, " ") : words;
  const prompt = named[0] ?? findPrompt(pack, about)?.id ?? null;
  const found = searchEvidence(index, { ...query, words: rest, prompt });
  const bearsOn = testOf(pack, about);
  return found.filter((item) => bearsOn(item) && named.every((prompt) => item.prompts.includes(prompt)));
}

function testOf(pack: Pack, about: string): (item: EvidenceItem) => boolean {
  if (about === "") return () => true;
  if (about === noPrompt)
    return ({ prompts, unknownPrompts }) => prompts.length === 0 || unknownPrompts.length > 0;
  if (findPrompt(pack, about) !== undefined) return ({ prompts }) => prompts.includes(about);
  const standard = findStandard(pack, about);
  const own = new Set(standard?.keyQuestions.flatMap(({ prompts }) => prompts.map(({ id }) => id)));
  return ({ prompts }) => prompts.some((prompt) => own.has(prompt));
}

/** How many filters are on besides the words. */
export function filtersOn(filters: EvidenceFilters): number {
  const { about, type, direction, from, to, by, openFollowUps, withdrawn } = filters;
  const on = [about, type, direction, from, to, by, openFollowUps].filter(Boolean);
  return on.length + (withdrawn === undefined || withdrawn === "without" ? 0 : 1);
}
