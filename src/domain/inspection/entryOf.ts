import type { PanelEntry } from "../decisions/Decision";
import type {
  ExpectedEntry,
  Inspection,
  KeyQuestionEntry,
  MeasureEntry,
  PromptEntry,
  StandardEntry,
} from "./Inspection";

const blankPrompt: PromptEntry = { answer: null, critical: false, measures: {}, note: "", reason: "" };
const blankKeyQuestion: KeyQuestionEntry = { answer: null, reason: "" };
const blankStandard: StandardEntry = { qualitative: null, proposed: null, reason: "" };
const blankExpected: ExpectedEntry = { state: null, reason: "" };
const blankPanel: PanelEntry = {
  decided: { rating: null, reason: "" },
  published: { rating: null, reason: "" },
};
const blankMeasure: MeasureEntry = { positive: null, base: null };

/** What was entered for a prompt; blank where nothing was. */
export function promptEntry(inspection: Inspection, id: string): PromptEntry {
  return inspection.prompts[id] ?? blankPrompt;
}

/** What was entered for a measure of a prompt; blank where nothing was. */
export function measureEntry(prompt: PromptEntry, id: string): MeasureEntry {
  return prompt.measures[id] ?? blankMeasure;
}

/** What was entered for a key question; blank where nothing was. */
export function keyQuestionEntry(inspection: Inspection, id: string): KeyQuestionEntry {
  return inspection.keyQuestions[id] ?? blankKeyQuestion;
}

/** What was entered for a standard; blank where nothing was. */
export function standardEntry(inspection: Inspection, id: string): StandardEntry {
  return inspection.standards[id] ?? blankStandard;
}

/** What the panel decided for a standard or `overall`, and what was published; blank where nothing was. */
export function panelEntry(inspection: Inspection, subject: string): PanelEntry {
  return inspection.panel[subject] ?? blankPanel;
}

/** Where a piece of expected evidence stands; blank where nothing was entered. */
export function expectedEntry(inspection: Inspection, id: string): ExpectedEntry {
  return inspection.expected[id] ?? blankExpected;
}
