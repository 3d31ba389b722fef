import type { DomainRating, Rating } from "../framework/Rating";
import type { Inspection, KeyQuestionAnswer, PromptAnswer } from "./Inspection";
import { plainText } from "./plainText";

/** What was typed, read: the answer, `null` for a blank, `"unknown"` for anything that would have to be guessed. */
export type Read<Answer> = Answer | null | "unknown";

const yes = ["yes", "y", "above", "above the line"];
const no = ["no", "n", "below", "below the line"];

const keyQuestionAnswers = wordsFor<KeyQuestionAnswer>([
  ["Yes", yes],
  ["No", no],
]);
const promptAnswers = wordsFor<PromptAnswer>([
  ["Yes", yes],
  ["No", no],
  ["Not judged", ["not judged", "notjudged"]],
]);
const ratingWords: readonly (readonly [Rating, readonly string[]])[] = [
  ["Outstanding", ["outstanding", "o"]],
  ["Good", ["good", "g"]],
  ["Requires improvement", ["requires improvement", "ri"]],
  ["Inadequate", ["inadequate", "i"]],
];
const ratings = wordsFor<Rating>(ratingWords);
const domainRatings = wordsFor<DomainRating>([...ratingWords, ["Not rated", ["not rated", "nr"]]]);
const diversityViews = wordsFor<NonNullable<Inspection["diversity"]>>([
  ["Sufficient", ["sufficient"]],
  ["Insufficient", ["insufficient"]],
]);

/** Reads a prompt's answer: Yes, No or Not judged and their synonyms, in any case and spacing (R1). */
export function readPromptAnswer(text: unknown): Read<PromptAnswer> {
  return read(promptAnswers, text);
}

/** Reads a key question's answer: Yes or No and their synonyms. */
export function readKeyQuestionAnswer(text: unknown): Read<KeyQuestionAnswer> {
  return read(keyQuestionAnswers, text);
}

/** Reads one of the four ratings, in full or as O, G, RI, I. */
export function readRating(text: unknown): Read<Rating> {
  return read(ratings, text);
}

/** Reads a domain two or three rating: a rating, or Not rated (R26). */
export function readDomainRating(text: unknown): Read<DomainRating> {
  return read(domainRatings, text);
}

/** Reads the inspector's view of diversity practice: Sufficient or Insufficient (R39). */
export function readDiversityView(text: unknown): Read<NonNullable<Inspection["diversity"]>> {
  return read(diversityViews, text);
}

/** Reads a Yes or No that is a fact and no judgement, such as the critical mark. */
export function readYesNo(text: unknown): Read<boolean> {
  const answer = read(keyQuestionAnswers, text);
  return answer === null || answer === "unknown" ? answer : answer === "Yes";
}

function read<Answer extends string>(words: ReadonlyMap<string, Answer>, text: unknown): Read<Answer> {
  if (text === null || text === undefined) return null;
  if (typeof text !== "string") return "unknown";
  const plain = plainText(text);
  return plain === "" ? null : (words.get(plain.replace(/[\s\p{Pd}_]+/gu, " ")) ?? "unknown");
}

function wordsFor<Answer extends string>(
  synonyms: readonly (readonly [Answer, readonly string[]])[],
): ReadonlyMap<string, Answer> {
  return new Map(synonyms.flatMap(([answer, words]) => words.map((word) => [word, answer] as const)));
}
