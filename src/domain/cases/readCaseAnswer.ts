import { plainText } from "../inspection/plainText";
import { readPromptAnswer, type Read } from "../inspection/readAnswer";
import type { CaseForms, CaseQuestion } from "./CaseForms";
import { classifications, type Classification } from "./judgeClassification";
import type { SampleOutcome } from "./decideSample";

const levels = new Map<string, Classification>(
  classifications.flatMap((level) => [
    [plainText(level), level],
    [plainText(level).replace(/ /g, ""), level],
  ]),
);

/** Only where the form offers it: elsewhere they could mean that nothing is known. */
const irrelevant: readonly string[] = ["not relevant", "not applicable", "n/a"];

const outcomes = new Map<string, SampleOutcome>([
  ["include", "include"],
  ["included", "include"],
  ["exclude", "exclude"],
  ["excluded", "exclude"],
  ["refer", "refer"],
  ["referred", "refer"],
]);

/**
 * Reads the answer to a question of a case form as its kind allows: Yes, No and Not judged with their synonyms,
 * Not relevant where the form offers it, a level of concern, an item of a list that has items, any text.
 * @see docs/spec.md R47, R48
 */
export function readCaseAnswer(
  { answerLists }: Pick<CaseForms, "answerLists">,
  { answer, list, notRelevant }: CaseQuestion,
  content: unknown,
): Read<string> {
  if (content === null || content === undefined) return null;
  if (answer === "text" || answer === "list") {
    const text = typeof content === "string" ? content.trim() : String(content);
    if (text === "") return null;
    const items = answer === "list" ? (answerLists.find(({ id }) => id === list)?.items ?? []) : [];
    return items.length === 0
      ? text
      : (items.find((item) => plainText(item) === plainText(text)) ?? "unknown");
  }
  if (typeof content !== "string") return "unknown";
  const plain = plainText(content).replace(/[\s\p{Pd}_]+/gu, " ");
  if (plain === "") return null;
  if (answer === "classification") return levels.get(plain) ?? "unknown";
  if (notRelevant === true && irrelevant.includes(plain)) return "Not relevant";
  return readPromptAnswer(content);
}

/** Reads what the inspector decided about the sample: Include, Exclude or Refer. */
export function readSampleOutcome(content: unknown): Read<SampleOutcome> {
  if (content === null || content === undefined) return null;
  if (typeof content !== "string") return "unknown";
  const plain = plainText(content);
  return plain === "" ? null : (outcomes.get(plain) ?? "unknown");
}

/** The words that may answer a question; none where any text will do. */
export function caseAnswers(
  forms: Pick<CaseForms, "answerLists">,
  question: CaseQuestion,
): readonly string[] {
  switch (question.answer) {
    case "classification":
      return classifications;
    case "list":
      return forms.answerLists.find(({ id }) => id === question.list)?.items ?? [];
    case "text":
      return [];
    default:
      return question.notRelevant === true
        ? ["Yes", "No", "Not judged", "Not relevant"]
        : ["Yes", "No", "Not judged"];
  }
}
