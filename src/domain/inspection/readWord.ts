import { plainText } from "./plainText";

/** What was typed, read: the answer, `null` for a blank, `"unknown"` for anything that would have to be guessed. */
export type Read<Answer> = Answer | null | "unknown";

/** Words in lower case, one space apart, and what each of them means. */
export type Words<Answer> = ReadonlyMap<string, Answer>;

/** Reads a word in any case and spacing; hyphens and underscores are spaces. */
export function readWord<Answer extends string>(words: Words<Answer>, text: unknown): Read<Answer> {
  if (text === null || text === undefined) return null;
  if (typeof text !== "string") return "unknown";
  const plain = plainText(text);
  return plain === "" ? null : (words.get(plain.replace(/[\s\p{Pd}_]+/gu, " ")) ?? "unknown");
}

/** Each answer with the words that mean it. */
export function wordsFor<Answer extends string>(
  synonyms: readonly (readonly [Answer, readonly string[]])[],
): Words<Answer> {
  return new Map(synonyms.flatMap(([answer, words]) => words.map((word) => [word, answer] as const)));
}
