import type { DecisionRule } from "../framework/Pack";
import type { DomainRating, Rating } from "../framework/Rating";
import { ratings as allRatings } from "../framework/Rating";
import type { Status } from "../inspection/Assessment";
import { fractionOf, showPercent } from "./fraction";
import { hasReason } from "./hasReason";
import type { DomainRatingsTest, RatingsStrategy } from "./ratingsTests";
import { ratingsTests } from "./ratingsTests";
import type { Unchecked } from "./Unchecked";

/** A domain two or three rating by id; `null` is missing, `Not rated` leaves the base (R26). */
export interface RatedDomain {
  readonly id: string;
  readonly rating: DomainRating | null;
}

export interface DecisionInput {
  readonly ratings: readonly RatedDomain[];
  readonly qualitative: Rating | null;
  readonly proposed: Rating | null;
  readonly reason?: string;
}

export interface Decision {
  /** Every rating whose condition on the domain ratings holds, best first; `null` while ratings are missing. */
  readonly consistentByRatings: readonly Rating[] | null;
  /** Share of the known ratings that are Good or better, such as `"87.5"`; `null` for the pair of 1.3. */
  readonly goodShare: string | null;
  readonly status: Status;
  readonly codes: readonly string[];
  /** The rule that can bar the proposed rating, where it cannot be checked yet. */
  readonly unchecked?: Unchecked;
}

/** What a subject says when no rating's condition holds (R31, R36). */
const gapCodes: Readonly<Record<string, string>> = { "1.1": "GUID-1.1-GAP", "1.3": "GUID-1.3-NOMATCH" };

/**
 * Holds a proposed rating of 1.1 or 1.3 against the decision rules of that standard. The rule for Outstanding blocks
 * and no reason lifts it, and says what is missing while it cannot be checked; guidance for the others asks for a reason;
 * missing ratings leave the matter unknown.
 * `rules` are the pack's decision rules of one standard.
 * @see docs/spec.md R25, R26, R27, R28, R29, R30, R31, R32, R33, R34, R35, R36
 */
export function decideRating(rules: readonly DecisionRule[], input: DecisionInput): Decision {
  const evidence = gather(rules, input.ratings);
  const consistentByRatings = evidence.missing
    ? null
    : allRatings.filter((rating) =>
        rules.some((rule) => rule.rating === rating && strategyOf(rule).holds(evidence.known)),
      );
  const gap = consistentByRatings?.length === 0 ? gapCodes[rules[0]?.subject ?? ""] : undefined;
  const general = [
    ...(evidence.missing ? ["DR-RATINGS-INCOMPLETE"] : []),
    ...(gap === undefined ? [] : [gap]),
  ];
  const stand = standOf(rules, input, evidence);
  return {
    consistentByRatings,
    goodShare: evidence.paired ? null : goodShareOf(evidence.known),
    status: stand.status,
    codes: [...general, ...stand.codes],
    ...(stand.unchecked === undefined ? {} : { unchecked: stand.unchecked }),
  };
}

interface Evidence {
  readonly known: readonly DomainRating[];
  readonly missing: boolean;
  readonly missingIds: readonly string[];
  readonly paired: boolean;
}

type Stand = Pick<Decision, "status" | "codes" | "unchecked">;

/** The ratings these rules look at: all of them, or the pair they name. */
function gather(rules: readonly DecisionRule[], ratings: readonly RatedDomain[]): Evidence {
  const only = rules.map((rule) => strategyOf(rule).only).find((ids) => ids !== undefined);
  const rated = only
    ? only.map((id) => ({ id, rating: ratings.find((each) => each.id === id)?.rating ?? null }))
    : ratings;
  const looked = rated.map(({ rating }) => rating);
  return {
    known: looked
      .filter((rating) => rating !== null)
      .filter((rating) => only !== undefined || rating !== "Not rated"),
    missing: looked.includes(null) || looked.length === 0,
    missingIds: rated
      .filter(({ rating }) => rating === null)
      .map(({ id }) => id)
      .sort(),
    paired: only !== undefined,
  };
}

function standOf(rules: readonly DecisionRule[], input: DecisionInput, evidence: Evidence): Stand {
  if (input.proposed === null) return { status: "unproposed", codes: [] };
  const rule = rules.find(({ rating }) => rating === input.proposed);
  if (rule === undefined) return { status: "ok", codes: [] };
  const stand =
    rule.kind === "rule" ? standToRule(rule, input, evidence) : standToGuidance(rule, input, evidence);
  const unset = input.qualitative === null ? ["QUAL-NOT-SET"] : [];
  return { ...stand, codes: [...stand.codes, ...unset] };
}

function standToRule(rule: DecisionRule, { qualitative }: DecisionInput, evidence: Evidence): Stand {
  const strategy = strategyOf(rule);
  const fails = evidence.missing
    ? (strategy.isBroken?.(evidence.known) ?? false)
    : !strategy.holds(evidence.known);
  const mismatch = qualitative !== null && !fitsQualitative(rule, qualitative);
  const codes = [...(fails ? [rule.code] : []), ...(mismatch ? qualitativeCodes(rule, qualitative) : [])];
  if (codes.length > 0) return { status: "blocked", codes };
  if (!evidence.missing && qualitative !== null) return { status: "ok", codes };
  const unchecked = { rule: rule.rule, ratings: evidence.missingIds, qualitative: qualitative === null };
  return { status: "unknown", codes, unchecked };
}

function standToGuidance(rule: DecisionRule, input: DecisionInput, evidence: Evidence): Stand {
  if (evidence.missing) return { status: "unknown", codes: [] };
  const { qualitative } = input;
  const holds = strategyOf(rule).holds(evidence.known);
  const mismatch = qualitative !== null && !fitsQualitative(rule, qualitative);
  const codes = [...(holds ? [] : [rule.code]), ...(mismatch ? qualitativeCodes(rule, qualitative) : [])];
  if (codes.length > 0)
    return { status: hasReason(input.reason ?? "") ? "ok-with-reason" : "reason-needed", codes };
  if (qualitative === null) return { status: "unknown", codes };
  return { status: "ok", codes: isReadAsAtLeast(rule, evidence) ? ["GUID-1.3-AT-LEAST"] : [] };
}

/** Whether the text, taken to the letter, would shut out an Outstanding that we accept (A11). */
function isReadAsAtLeast(rule: DecisionRule, { known }: Evidence): boolean {
  return rule.ratingsTest === "both-requires-improvement-or-better" && known.includes("Outstanding");
}

function fitsQualitative(rule: DecisionRule, qualitative: Rating): boolean {
  return rule.qualitative === undefined || rule.qualitative.includes(qualitative);
}

function qualitativeCodes(rule: DecisionRule, qualitative: Rating): readonly string[] {
  const otherCopy = rule.qualitativeOtherCopy?.includes(qualitative) ?? false;
  return [rule.qualitativeCode ?? rule.code, ...(otherCopy ? ["GUID-1.3-I-TEXT-CONFLICT"] : [])];
}

function goodShareOf(known: readonly DomainRating[]): string | null {
  if (known.length === 0) return null;
  const good = known.filter((rating) => rating === "Outstanding" || rating === "Good").length;
  return showPercent(fractionOf(good, known.length));
}

function strategyOf(rule: DecisionRule): RatingsStrategy {
  const strategy = ratingsTests[rule.ratingsTest as DomainRatingsTest] as RatingsStrategy | undefined;
  if (strategy === undefined) throw new Error(`${rule.rule} is not a test of domain two and three ratings.`);
  return strategy;
}
