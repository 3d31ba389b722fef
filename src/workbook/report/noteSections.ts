import { findPrompt } from "../../domain/framework/find";
import type { Pack } from "../../domain/framework/Pack";
import type { Assessment } from "../../domain/inspection/Assessment";
import type { Inspection, PromptEntry } from "../../domain/inspection/Inspection";
import { promptEntry } from "../../domain/inspection/entryOf";
import type { ReportSection } from "./reportSections";
import { texts } from "../strings";
import type { CellContent } from "../WorkbookPlan";

interface Noted {
  readonly id: string;
  readonly entry: PromptEntry;
}

/** Strengths from the notes of prompts above the line, areas for improvement from those below it, critical ones first. */
export function noteSections(
  pack: Pack,
  inspection: Inspection,
  assessment: Assessment,
): readonly ReportSection[] {
  const noted = assessment.standards
    .filter(({ applicable }) => applicable)
    .flatMap(({ keyQuestions }) => keyQuestions.flatMap(({ prompts }) => prompts))
    .map(({ id }): Noted => ({ id, entry: promptEntry(inspection, id) }))
    .filter(({ entry }) => entry.note.trim() !== "");
  const below = noted.filter(({ entry }) => entry.answer === "No");
  const areas = [
    ...below.filter(({ entry }) => entry.critical),
    ...below.filter(({ entry }) => !entry.critical),
  ];
  return [
    {
      title: texts.report.strengths,
      rows: noted.filter(({ entry }) => entry.answer === "Yes").map((found) => noteRow(pack, found)),
      empty: texts.report.noStrengths,
    },
    {
      title: texts.report.areas,
      rows: areas.map((found) => noteRow(pack, found)),
      empty: texts.report.noAreas,
    },
  ];
}

function noteRow(pack: Pack, { id, entry }: Noted): readonly CellContent[] {
  const prompt = findPrompt(pack, id);
  const label = texts.standardLabel(prompt?.ref ?? id, prompt?.label ?? "");
  return [label, entry.answer === "No" && entry.critical ? texts.report.critical : "", entry.note];
}
