import type { DecisionRecord } from "../decisions/Decision";
import type { LogEntry } from "../decisions/appendDecision";
import { findLast } from "../decisions/findLast";
import type { CaseEntry } from "./CaseEntry";
import type { CaseForm, CaseQuestion } from "./CaseForms";
import { caseOfReading } from "./CaseReading";
import { compareCases, type QuestionAgreement } from "./compareCases";
import type { LockedComparison } from "./comparisonsOf";

/** One question as two inspectors answered it. */
export interface AnswerPair {
  readonly question: CaseQuestion;
  /** Blank is `null`. */
  readonly first: string | null;
  readonly second: string | null;
  /** Whether they are to be brought together: both are words to choose from, and differ. */
  readonly differs: boolean;
  /** How a difference was resolved, as the log of decisions says last. */
  readonly resolved: DecisionRecord | null;
  /** Whether the case sheet holds the answer that was agreed. */
  readonly isWritten: boolean;
}

/** The word of the log for an answer that is blank. */
export const blankAnswer = "No answer";

/**
 * Both answers question by question, in the order of the form; questions that both left blank are left out. `now` is the
 * case as its sheet has it; `null` where it is gone. Texts are shown and never differ.
 * @see docs/spec.md P67
 */
export function compareReadings(
  form: CaseForm,
  { first, second, reference }: LockedComparison,
  now: CaseEntry | null,
  decisions: readonly DecisionRecord[],
): readonly AnswerPair[] {
  return form.questions.flatMap((question) => {
    const [one, other] = [first.answers[question.id] ?? null, second.answers[question.id] ?? null];
    if (one === null && other === null) return [];
    const differs = question.answer !== "text" && one !== other;
    const subject = resolutionSubject(reference, question.id);
    const resolved = differs
      ? (findLast(decisions, (row) => row.layer === "case" && row.subject === subject) ?? null)
      : null;
    const agreed = resolved === null ? null : resolved.to === blankAnswer ? null : resolved.to;
    const isWritten = resolved !== null && (now?.answers[question.id] ?? null) === agreed;
    return [{ question, first: one, second: other, differs, resolved, isWritten }];
  });
}

/** The row of the log of decisions that says how a difference was resolved. `agreed` is `null` for a blank. */
export function resolutionEntry(
  reference: string,
  { question, first, second }: Pick<AnswerPair, "question" | "first" | "second">,
  agreed: string | null,
  reason: string,
): LogEntry {
  return {
    layer: "case",
    subject: resolutionSubject(reference, question.id),
    from: `${first ?? blankAnswer} / ${second ?? blankAnswer}`,
    to: agreed ?? blankAnswer,
    reason,
    rules: "",
    state: "",
  };
}

/** The case with the agreed answer in place of the first inspector's. */
export function withAgreed(entry: CaseEntry, question: string, agreed: string | null): CaseEntry {
  if (agreed !== null) return { ...entry, answers: { ...entry.answers, [question]: agreed } };
  const others = Object.entries(entry.answers).filter(([id]) => id !== question);
  return { ...entry, answers: Object.fromEntries(others) };
}

/**
 * How far the inspectors agree, question by question over every case that both have locked: as each had answered alone,
 * and not as they agreed afterwards.
 * @see docs/spec.md P67
 */
export function agreementOf(
  form: CaseForm,
  comparisons: readonly LockedComparison[],
): readonly QuestionAgreement[] {
  // Two cases may have had the same reference; their ids tell them apart.
  const own = (part: "first" | "second"): readonly CaseEntry[] =>
    comparisons.map((each) => ({ ...caseOfReading(each[part]), reference: each.caseId }));
  const references = new Map(comparisons.map(({ caseId, reference }) => [caseId, reference]));
  return compareCases(form, own("first"), own("second")).map((each) => ({
    ...each,
    differing: each.differing.map((caseId) => references.get(caseId) ?? caseId),
  }));
}

function resolutionSubject(reference: string, question: string): string {
  return `${reference} ${question}`;
}
