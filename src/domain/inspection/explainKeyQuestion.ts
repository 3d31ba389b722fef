import type { KeyQuestion, Pack } from "../framework/Pack";
import { factLines } from "../rating/explainRating";
import type { ExplanationLine } from "../rating/explanationLine";
import { lineWriter } from "../rating/explanationLine";
import { explanationTexts as texts } from "../rating/strings";
import type { KeyQuestionAssessment } from "./Assessment";
import { promptEntry } from "./entryOf";
import { factsAgainst } from "./factsAgainst";
import type { Inspection } from "./Inspection";

/**
 * Explains what a key question's prompts suggest, line by line: the counts, the balance or the shortfall that settles
 * it, and how the inspector's answer stands to it. The messages about it stand elsewhere.
 * @see docs/spec.md R2, R3, R4, R5, R6, P31
 */
export function explainKeyQuestion(
  pack: Pack,
  keyQuestion: KeyQuestion,
  inspection: Inspection,
  judged: KeyQuestionAssessment,
): readonly ExplanationLine[] {
  const write = lineWriter(pack, keyQuestion.id);
  const { answer, status } = judged;
  return [
    write(texts.prompts(judged)),
    ...factLines(write, factsAgainst(keyQuestion.prompts, inspection.signals)),
    suggestionLine(pack, keyQuestion, inspection, judged),
    ...(answer === null ? [] : [write(texts.answered(answer, status), ["R5"])]),
  ];
}

function suggestionLine(
  pack: Pack,
  { id, prompts }: KeyQuestion,
  inspection: Inspection,
  { above, below, blank, suggestion }: KeyQuestionAssessment,
): ExplanationLine {
  const write = lineWriter(pack, id);
  const critical = prompts.filter((prompt) => {
    const entry = promptEntry(inspection, prompt.id);
    return entry.answer === "No" && entry.critical;
  });
  if (critical.length > 0) return write(texts.critical(critical.map(({ ref }) => ref)), ["R3"]);
  if (blank > 0) return write(texts.noSuggestionYet(blank), ["R4"]);
  if (suggestion === null) return write(texts.noneJudged, ["R4"]);
  if (suggestion === "Decide") return write(texts.tie(above), ["R6"]);
  return write(texts.balance(above, below, suggestion), ["R2"]);
}
