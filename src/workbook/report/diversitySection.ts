import { findPrompt, standardOf } from "../../domain/framework/find";
import type { Pack } from "../../domain/framework/Pack";
import type { Assessment } from "../../domain/inspection/Assessment";
import type { Inspection } from "../../domain/inspection/Inspection";
import { promptEntry } from "../../domain/inspection/entryOf";
import type { ReportSection } from "./reportSections";
import { texts } from "../strings";

/** The diversity prompts gathered from all standards that apply: reported, not rated (R24). */
export function diversitySection(pack: Pack, inspection: Inspection, assessment: Assessment): ReportSection {
  const { view, prompts } = assessment.diversity;
  const applies = (prompt: string): boolean =>
    assessment.standards.some(({ id, applicable }) => applicable && id === standardOf(pack, prompt)?.id);
  return {
    title: texts.report.diversity,
    lead: texts.report.diversityView(view),
    header: texts.report.diversityHeader,
    rows: prompts
      .filter(({ id }) => applies(id))
      .map(({ id, answer }) => {
        const prompt = findPrompt(pack, id);
        return [
          texts.standardLabel(prompt?.ref ?? id, prompt?.label ?? ""),
          answer ?? texts.report.notAnswered,
          promptEntry(inspection, id).note,
        ];
      }),
    answers: [1],
  };
}
