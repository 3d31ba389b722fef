import type { Status, Suggestion } from "../inspection/Assessment";
import type { KeyQuestionAnswer, PromptAnswer } from "../inspection/Inspection";
import { hasReason } from "../rating/hasReason";
import type { KeyQuestionJudgement } from "../rating/judgeKeyQuestion";
import { judgeKeyQuestion } from "../rating/judgeKeyQuestion";
import type { CaseForm, CaseSection } from "./CaseForms";
import { weighingQuestions } from "./findInForms";
import type { Classification } from "./judgeClassification";

/** What was entered in one section of a case. An absent id is blank. */
export interface SectionEntry {
  /** By question id; Yes and No questions only. */
  readonly answers: Readonly<Record<string, PromptAnswer | null>>;
  /** Questions answered No that matter so much that Yes is ruled out (R3). */
  readonly critical?: readonly string[];
  /** Reasons for Not judged, by question id. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** No relevant factor exists in this case (R42). */
  readonly noFactors?: boolean;
  /** The case manager's level of concern (R48). */
  readonly level?: Classification | null;
  /** The inspector's answer to the summary question. */
  readonly answer: KeyQuestionAnswer | null;
  readonly reason?: string;
}

export type SummaryJudgement = KeyQuestionJudgement;

/**
 * Suggests the answer to a section's summary question and says how the inspector's answer stands. Without relevant
 * factors it is Yes where the documents say so; elsewhere the questions that weigh are balanced as in a key question,
 * one critical omission is enough for No, and background questions never count. Only this section's answers are read.
 * @throws Error for a section without a summary question.
 * @see docs/spec.md R41, R42, R43, R44, R46
 */
export function judgeSummary(form: CaseForm, section: CaseSection, entry: SectionEntry): SummaryJudgement {
  if (section.summary === undefined) throw new Error(`Section ${section.id} has no summary question.`);
  if (entry.noFactors === true && section.noFactorsMeansYes) return judgeWithoutFactors(entry);
  const judgement = judgeKeyQuestion({
    prompts: weighingQuestions(form, section).map(({ id }) => ({
      answer: entry.answers[id] ?? null,
      critical: entry.critical?.includes(id) ?? false,
      reason: entry.reasons?.[id] ?? "",
    })),
    answer: entry.answer,
    reason: entry.reason ?? "",
  });
  return { ...judgement, codes: [...judgement.codes, ...remarks(section, entry)] };
}

/** The rule takes the place of the balance, so nothing is counted. */
function judgeWithoutFactors({ answer, reason }: SectionEntry): SummaryJudgement {
  const conflict = answer === "No";
  const suggestion: Suggestion = "Yes";
  return {
    above: 0,
    below: 0,
    notJudged: 0,
    blank: 0,
    suggestion,
    status: answer === null ? "unanswered" : conflict ? departed(reason) : "ok",
    codes: conflict ? ["CASE-NOFACTORS-CONFLICT", "CASE-NOFACTORS-YES"] : ["CASE-NOFACTORS-YES"],
  };
}

function departed(reason: string | undefined): Status {
  return hasReason(reason ?? "") ? "ok" : "reason-needed";
}

function remarks(section: CaseSection, entry: SectionEntry): readonly string[] {
  return [
    ...(entry.noFactors === true ? ["CASE-NOFACTORS-NOT-AVAILABLE"] : []),
    ...(isRecordMissing(section, entry) ? ["CASE-RECORD-EXPECTED"] : []),
  ];
}

/** A record is expected even without factors and where a low level is right (R43). */
function isRecordMissing(section: CaseSection, entry: SectionEntry): boolean {
  if (section.record === undefined || entry.answers[section.record] !== "No") return false;
  const reasonable = section.reasonable === undefined ? null : entry.answers[section.reasonable];
  return entry.noFactors === true || (entry.level === "Low" && reasonable === "Yes");
}
