import type { KeyQuestionAnswer, PromptAnswer } from "../inspection/Inspection";
import { remembered } from "../remembered";
import type { AnsweredCase } from "./assessCases";
import type { CaseEntry, CaseSectionEntry } from "./CaseEntry";
import { blankCaseSection } from "./CaseEntry";
import type { CaseForm, CaseSection } from "./CaseForms";
import type { SampleDecision, SampleOutcome } from "./decideSample";
import { decideSample } from "./decideSample";
import { questionsIn } from "./findInForms";
import { classifications } from "./judgeClassification";
import { judgeSummary, type SectionEntry, type SummaryJudgement } from "./judgeSummary";
import type { CaseAnswer } from "./rollUpCases";

export interface SectionAssessment {
  readonly section: string;
  /** The summary question. */
  readonly summary: string;
  readonly answer: KeyQuestionAnswer | null;
  readonly judgement: SummaryJudgement;
}

export interface CaseAssessment {
  /** What the rule on home and host services comes to. */
  readonly rule: SampleDecision;
  /** Whether the case counts: as the inspector decided, else as the rule has it; `null` while it is open. */
  readonly sample: SampleOutcome | null;
  /** Sections that end in a summary, in the order of the form. */
  readonly sections: readonly SectionAssessment[];
}

/**
 * What one case comes to: whether it counts, and what each section's answers suggest for its summary. Each section is
 * judged by its own answers (R44).
 * @see docs/spec.md R40, R41, R42, R43, R44
 */
export const assessCase = remembered((form: CaseForm, entry: CaseEntry): CaseAssessment => {
  const rule = sampleRule(form, entry);
  return {
    rule,
    sample: entry.sample.decision ?? rule.outcome,
    sections: form.sections.flatMap((section) => {
      const { summary } = section;
      if (summary === undefined) return [];
      const answered = sectionEntry(form, section, entry);
      const judgement = judgeSummary(form, section, answered);
      return [{ section: section.id, summary, answer: answered.answer, judgement }];
    }),
  };
});

/** The rule on home and host services, with the answer about care experience (R40). */
export function sampleRule(form: CaseForm, { answers, sample }: CaseEntry): SampleDecision {
  const { home, livedOutside, responsible } = sample;
  return decideSample({
    careExperienced: truthOf(answers[form.careExperienced]),
    home,
    livedOutside,
    responsibleForAssessment: responsible,
  });
}

/** A case as far as shares are concerned. */
export function answeredCase(form: CaseForm, entry: CaseEntry): AnsweredCase {
  const sample = entry.sample.decision ?? sampleRule(form, entry).outcome;
  // Only Yes and No are counted, so that no other kind of answer can be one by its words.
  return { sample, answers: entry.answers as Readonly<Record<string, CaseAnswer>> };
}

export function caseSection(entry: CaseEntry, section: string): CaseSectionEntry {
  return entry.sections[section] ?? blankCaseSection;
}

/** One section's entries as `judgeSummary` takes them; a question's note is the reason for Not judged. */
export function sectionEntry(form: CaseForm, section: CaseSection, entry: CaseEntry): SectionEntry {
  const { noFactors, critical, reason } = caseSection(entry, section.id);
  const level = section.level === undefined ? undefined : entry.answers[section.level];
  return {
    answers: Object.fromEntries(
      questionsIn(form, section).map(({ id }) => [id, promptAnswer(entry.answers[id])]),
    ),
    critical,
    reasons: entry.notes,
    noFactors,
    level: classifications.find((each) => each === level) ?? null,
    answer: keyQuestionAnswer(section.summary === undefined ? undefined : entry.answers[section.summary]),
    reason,
  };
}

function promptAnswer(answer: string | undefined): PromptAnswer | null {
  return answer === "Yes" || answer === "No" || answer === "Not judged" ? answer : null;
}

function keyQuestionAnswer(answer: string | undefined): KeyQuestionAnswer | null {
  return answer === "Yes" || answer === "No" ? answer : null;
}

function truthOf(answer: string | undefined): boolean | null {
  return answer === "Yes" ? true : answer === "No" ? false : null;
}
