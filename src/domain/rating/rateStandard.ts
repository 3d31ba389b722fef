import type { Rating, StandardRating } from "../framework/Rating";
import type { Status } from "../inspection/Assessment";
import type { KeyQuestionAnswer } from "../inspection/Inspection";
import { hasReason } from "./hasReason";

export interface StandardInput {
  /** The inspector's answers to the key questions, blanks included, in any order. */
  readonly answers: readonly (KeyQuestionAnswer | null)[];
  readonly proposed: Rating | null;
  readonly reason?: string;
  /** `source` where the documents state the default, `by-analogy` where we carry it over (R11), `none` where that is switched off. */
  readonly defaultBasis: "source" | "by-analogy" | "none";
  /** False for 4.1 without a resettlement case (R12). */
  readonly applicable?: boolean;
}

export interface StandardJudgement {
  readonly default: StandardRating | null;
  readonly basis: "source" | "inferred" | "by-analogy" | null;
  readonly status: Status;
  readonly codes: readonly string[];
}

/**
 * Works out the default rating of a standard from its key questions and says how the proposed rating stands to it.
 * One No gives Requires improvement at once; all Yes suggests Good; nothing else is ever computed.
 * @see docs/spec.md R7, R8, R9, R10, R11, R12, R13, P10
 */
export function rateStandard(input: StandardInput): StandardJudgement {
  if (input.applicable === false) return withoutRating(input);
  const found = defaultOf(input);
  const stand = standOf(input, found.default);
  return { ...found, status: stand.status, codes: [...found.codes, ...stand.codes] };
}

/** A standard that does not apply asks for nothing; a rating proposed for it contradicts the count of cases (P10). */
function withoutRating({ proposed }: StandardInput): StandardJudgement {
  const known = { default: "Not applicable", basis: "source" } as const;
  return proposed === null
    ? { ...known, status: "ok", codes: ["STD-41-NOT-APPLICABLE"] }
    : { ...known, status: "blocked", codes: ["STD-41-NOT-APPLICABLE", "LAYER-NOT-APPLICABLE"] };
}

interface Default {
  readonly default: Rating | null;
  readonly basis: StandardJudgement["basis"];
  readonly codes: readonly string[];
}

function defaultOf({ answers, defaultBasis }: StandardInput): Default {
  const incomplete = isIncomplete(answers) ? ["STD-INCOMPLETE"] : [];
  if (defaultBasis === "none") return { default: null, basis: null, codes: incomplete };
  const byAnalogy = defaultBasis === "by-analogy";
  const analogy = byAnalogy ? ["STD-34-BY-ANALOGY"] : [];
  if (answers.includes("No"))
    return {
      default: "Requires improvement",
      basis: defaultBasis,
      codes: ["STD-DEFAULT-RI", ...analogy, ...incomplete],
    };
  if (incomplete.length > 0) return { default: null, basis: null, codes: incomplete };
  return {
    default: "Good",
    basis: byAnalogy ? "by-analogy" : "inferred",
    codes: ["STD-DEFAULT-GOOD-INFERRED", ...analogy],
  };
}

function isIncomplete(answers: readonly (KeyQuestionAnswer | null)[]): boolean {
  return answers.length === 0 || answers.includes(null);
}

function standOf(
  { answers, proposed, reason, defaultBasis }: StandardInput,
  usual: Rating | null,
): { readonly status: Status; readonly codes: readonly string[] } {
  if (proposed === null) return { status: "unproposed", codes: [] };
  if (proposed === usual) return { status: "ok", codes: [] };
  const withoutDefault = defaultBasis === "none" && !isIncomplete(answers);
  if (usual === null && !withoutDefault) return { status: "incomplete", codes: [] };
  const code = departureCode(proposed, usual, answers.includes("No"));
  // With the analogy switched off there is no default to depart from: only the two ends ask for a rationale.
  if (usual === null && code === "STD-BELOW-DEFAULT") return { status: "ok", codes: [] };
  return { status: hasReason(reason ?? "") ? "ok" : "reason-needed", codes: [code] };
}

function departureCode(proposed: Rating, usual: Rating | null, anyNo: boolean): string {
  if (proposed === "Good" && usual === "Requires improvement") return "STD-OVERRIDE-GOOD";
  if (proposed === "Outstanding") return anyNo ? "STD-OUTSTANDING-WITH-NO" : "STD-OUTSTANDING-RATIONALE";
  return proposed === "Inadequate" ? "STD-INADEQUATE-RATIONALE" : "STD-BELOW-DEFAULT";
}
