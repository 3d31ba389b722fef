import { findKeyQuestion } from "../../domain/framework/find";
import type { Pack } from "../../domain/framework/Pack";
import type { Assessment } from "../../domain/inspection/Assessment";
import type { Inspection } from "../../domain/inspection/Inspection";
import { keyQuestionEntry } from "../../domain/inspection/entryOf";
import type { ReportSection } from "./reportSections";
import { texts } from "../strings";

/** Every key question with the inspector's answer, what was suggested, how its prompts stand and the reason. */
export function keyQuestionSection(
  pack: Pack,
  inspection: Inspection,
  assessment: Assessment,
): ReportSection {
  return {
    title: texts.report.keyQuestions,
    header: texts.report.keyQuestionsHeader,
    rows: assessment.standards
      .filter(({ applicable }) => applicable)
      .flatMap(({ keyQuestions }) => keyQuestions)
      .map(({ id, answer, suggestion, above, below, notJudged, blank }) => [
        texts.standardLabel(id, findKeyQuestion(pack, id)?.label ?? ""),
        answer ?? texts.report.notAnswered,
        texts.report.balance(above, below),
        suggestion ?? "",
        texts.report.leftOut(notJudged, blank),
        keyQuestionEntry(inspection, id).reason,
      ]),
    answers: [1, 3],
  };
}
