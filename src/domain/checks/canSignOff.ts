import type { StandardAssessment } from "../inspection/Assessment";
import type { Check, CheckField, CheckSubject } from "./Check";
import { signOffTexts } from "./strings";

/** One thing that stands in the way of signing a standard off. */
export interface Obstacle {
  readonly kind: "block" | "reason" | "blank";
  readonly subject: CheckSubject;
  readonly field: CheckField;
  readonly text: string;
  /** The check behind it; `null` for a blank. */
  readonly check: Check | null;
}

export interface SignOff {
  readonly allowed: boolean;
  readonly obstacles: readonly Obstacle[];
  /** Follow-ups of evidence that are still open (P45): to be weighed, and no obstacle. */
  readonly warnings: readonly Check[];
}

/**
 * Whether a standard can be signed off, and what stands in the way: a block, a reason not recorded, a prompt or key
 * question still blank, no rating proposed. `checks` may be those of the whole inspection, with entries that could not be
 * read among them. A standard that does not apply asks for nothing, but a rating of it in any layer is a contradiction.
 * Open follow-ups are told and stop nothing.
 * @see docs/spec.md P7, P45
 */
export function canSignOff(standard: StandardAssessment, checks: readonly Check[]): SignOff {
  const obstacles = standard.applicable
    ? [...checkObstacles(standard, checks), ...blankObstacles(standard)]
    : checkObstacles(standard, checks.filter(isOfRating));
  const warnings = standard.applicable
    ? checks.filter((check) => check.code === "EVID-FOLLOW-UP" && check.standard === standard.id)
    : [];
  return { allowed: obstacles.length === 0, obstacles, warnings };
}

function isOfRating({ severity, subject }: Check): boolean {
  return severity === "block" && (subject.kind === "standard" || subject.kind === "panel");
}

function checkObstacles(standard: StandardAssessment, checks: readonly Check[]): readonly Obstacle[] {
  return checks
    .filter((check) => check.standard === standard.id)
    .flatMap((check): readonly Obstacle[] => {
      const { subject, field, text } = check;
      if (check.severity === "block") return [{ kind: "block", subject, field, text, check }];
      const isWaiting = check.settledByReason && check.severity === "warn";
      return isWaiting ? [{ kind: "reason", subject, field, text, check }] : [];
    });
}

function blankObstacles(standard: StandardAssessment): readonly Obstacle[] {
  const blank = (subject: CheckSubject, field: CheckField, text: string): Obstacle => ({
    kind: "blank",
    subject,
    field,
    text,
    check: null,
  });
  return [
    ...(standard.proposed === null
      ? [blank({ kind: "standard", id: standard.id }, "rating", signOffTexts.noProposal)]
      : []),
    ...standard.keyQuestions.flatMap((keyQuestion) => [
      ...(keyQuestion.answer === null
        ? [blank({ kind: "keyQuestion", id: keyQuestion.id }, "answer", signOffTexts.blankKeyQuestion)]
        : []),
      ...keyQuestion.prompts
        .filter(({ answer }) => answer === null)
        .map(({ id }) => blank({ kind: "prompt", id }, "answer", signOffTexts.blankPrompt)),
    ]),
  ];
}
