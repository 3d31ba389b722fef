import { readWord, wordsFor, type Read } from "../inspection/readWord";
import type { Direction, EvidenceStrength, SourceType } from "./EvidenceItem";

const types = wordsFor<SourceType>([
  [
    "Document",
    ["document", "documents", "doc", "paper", "policy", "report", "minutes", "strategy", "plan", "file"],
  ],
  ["Interview", ["interview", "interviews", "meeting", "conversation", "call"]],
  ["Focus group", ["focus group", "focus groups", "focusgroup", "group", "group interview", "fg"]],
  [
    "Case",
    ["case", "cases", "case file", "case files", "casefile", "case record", "case assessment", "case review"],
  ],
  ["Observation", ["observation", "observations", "observed", "visit", "site visit"]],
  [
    "Survey or data",
    [
      "survey or data",
      "survey",
      "surveys",
      "data",
      "survey/data",
      "survey data",
      "statistics",
      "questionnaire",
    ],
  ],
]);

const directionWords = wordsFor<Direction>([
  ["Supports", ["supports", "support", "supporting", "for", "in favour", "positive", "strength", "+", "pro"]],
  ["Against", ["against", "contradicts", "negative", "weakness", "opposes", "con"]],
  ["Context", ["context", "contextual", "neutral", "background", "information"]],
]);

const strengthWords = wordsFor<EvidenceStrength>([
  ["Strong", ["strong", "high", "s"]],
  ["Moderate", ["moderate", "medium", "fair", "m"]],
  ["Weak", ["weak", "low", "w"]],
]);

/** Reads a source type and the words that are used for it, in any case and spacing. */
export function readSourceType(text: unknown): Read<SourceType> {
  return readWord(types, text);
}

/** Reads which way an item points: Supports, Against or Context, and the words that are used for them. */
export function readDirection(text: unknown): Read<Direction> {
  return readWord(directionWords, text);
}

/** Reads how strong an item is: Strong, Moderate or Weak, and the words that are used for them. */
export function readEvidenceStrength(text: unknown): Read<EvidenceStrength> {
  return readWord(strengthWords, text);
}
