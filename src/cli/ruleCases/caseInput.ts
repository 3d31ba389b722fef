import { readKeyQuestionAnswer, readPromptAnswer, readRating } from "../../domain/inspection/readAnswer";
import type { KeyQuestionAnswer, PromptAnswer } from "../../domain/inspection/Inspection";
import type { Rating } from "../../domain/framework/Rating";

/** The input of a rule case, as it stands in the file. A member that does not fit throws with its name. */
export type CaseInput = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is CaseInput {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textOf(input: CaseInput, key: string): string {
  const value = input[key];
  if (typeof value !== "string") throw new Error(`${key}: expected text`);
  return value;
}

/** Text, or empty where it is absent or not recorded. */
export function reasonOf(input: CaseInput, key = "reason"): string {
  return isAbsent(input, key) ? "" : textOf(input, key);
}

export function numberOf(input: CaseInput, key: string): number {
  const value = input[key];
  if (typeof value !== "number") throw new Error(`${key}: expected a number`);
  return value;
}

/** True or false, or `null` where it is absent or not recorded. */
export function flagOf(input: CaseInput, key: string): boolean | null {
  if (isAbsent(input, key)) return null;
  const value = input[key];
  if (typeof value !== "boolean") throw new Error(`${key}: expected true or false`);
  return value;
}

/** The members below a key; none where it is absent. */
export function recordOf(input: CaseInput, key: string): CaseInput {
  if (isAbsent(input, key)) return {};
  const value = input[key];
  if (!isRecord(value)) throw new Error(`${key}: expected an object`);
  return value;
}

export function textsOf(input: CaseInput, key: string): readonly string[] {
  if (isAbsent(input, key)) return [];
  const value = input[key];
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string"))
    throw new Error(`${key}: expected a list of texts`);
  return value;
}

export function promptAnswerOf(input: CaseInput, key: string): PromptAnswer | null {
  return known(readPromptAnswer(input[key]), key);
}

export function keyQuestionAnswerOf(input: CaseInput, key: string): KeyQuestionAnswer | null {
  return known(readKeyQuestionAnswer(input[key]), key);
}

export function ratingOf(input: CaseInput, key: string): Rating | null {
  return known(readRating(input[key]), key);
}

/** The lower-case form in which rule cases write answers. */
export function inLowerCase(answer: string | null): string | null {
  return answer === null ? null : answer.toLowerCase();
}

function isAbsent(input: CaseInput, key: string): boolean {
  return input[key] === undefined || input[key] === null;
}

function known<Answer>(read: Answer | "unknown", key: string): Answer {
  if (read === "unknown") throw new Error(`${key}: not an answer that is known here`);
  return read as Answer;
}
