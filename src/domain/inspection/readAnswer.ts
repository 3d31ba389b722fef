import type { DomainRating, Rating } from "../framework/Rating";
import type { Signal, SignalAnswer } from "../framework/signalsOf";
import type { ExpectedState, Inspection, KeyQuestionAnswer, PromptAnswer } from "./Inspection";
import { readWord, wordsFor, type Read } from "./readWord";

export type { Read } from "./readWord";

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

const policyAnswers = wordsFor<SignalAnswer>([
  ["In place", ["in place", "inplace"]],
  ["Missing", ["missing"]],
]);
const expectedStates = wordsFor<ExpectedState>([
  ["Seen", ["seen"]],
  ["Asked for", ["asked for", "asked"]],
  ["Not available", ["not available", "unavailable"]],
]);

/** Reads a prompt's answer: Yes, No or Not judged and their synonyms, in any case and spacing (R1). */
export function readPromptAnswer(text: unknown): Read<PromptAnswer> {
  return readWord(promptAnswers, text);
}

/** Reads a key question's answer: Yes or No and their synonyms. */
export function readKeyQuestionAnswer(text: unknown): Read<KeyQuestionAnswer> {
  return readWord(keyQuestionAnswers, text);
}

/** Reads one of the four ratings, in full or as O, G, RI, I. */
export function readRating(text: unknown): Read<Rating> {
  return readWord(ratings, text);
}

/** Reads a domain two or three rating: a rating, or Not rated (R26). */
export function readDomainRating(text: unknown): Read<DomainRating> {
  return readWord(domainRatings, text);
}

/** Reads the inspector's view of diversity practice: Sufficient or Insufficient (R39). */
export function readDiversityView(text: unknown): Read<NonNullable<Inspection["diversity"]>> {
  return readWord(diversityViews, text);
}

/** Reads whether a trigger applies or a statement holds, Yes or No, or whether a policy is In place or Missing (R20, R22, R23). */
export function readSignalAnswer(kind: Signal["kind"]): (text: unknown) => Read<SignalAnswer> {
  return (text) => readWord<SignalAnswer>(kind === "policy" ? policyAnswers : keyQuestionAnswers, text);
}

/** Reads where expected evidence stands: Seen, Asked for or Not available (P30). */
export function readExpectedState(text: unknown): Read<ExpectedState> {
  return readWord(expectedStates, text);
}

/** Reads a Yes or No that is a fact and no judgement, such as the critical mark. */
export function readYesNo(text: unknown): Read<boolean> {
  const answer = readWord(keyQuestionAnswers, text);
  return answer === null || answer === "unknown" ? answer : answer === "Yes";
}
