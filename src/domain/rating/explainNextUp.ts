import type { DecisionRule, Pack, Standard } from "../framework/Pack";
import type { Rating, StandardRating } from "../framework/Rating";
import { ratings as allRatings } from "../framework/Rating";
import type { PermittedRating } from "../inspection/Assessment";
import { decisionRulesOf } from "./decisionRulesOf";
import type { ExplanationLine } from "./explanationLine";
import { lineWriter } from "./explanationLine";
import type { ProposalInput } from "./judgeProposal";
import { permittedRatings } from "./permittedRatings";
import { explanationTexts as texts } from "./strings";

/**
 * What blocks the rating above this one for a standard: how freely it may be proposed, and what stands against it. Where
 * decision rules bind it and no domain rating is known, what they ask for. Nothing without a rating or above the best.
 * @see docs/spec.md R8, R10, R25
 */
export function explainNextUp(
  pack: Pack,
  standard: Standard,
  input: Omit<ProposalInput, "proposed" | "reason">,
  from: StandardRating | null,
): readonly ExplanationLine[] {
  const next = ratingAbove(from);
  if (next === null) return [];
  const rules = decisionRulesOf(pack, standard.id).filter(({ rating }) => rating === next);
  const isRated = (input.domainRatings ?? []).some(({ rating }) => rating !== null);
  const found = permittedRatings(pack, standard, input).find(({ rating }) => rating === next);
  if (found === undefined) return [];
  if (rules.length === 0 || isRated) return permissionLines(pack, standard.id, found);
  const standing = found.messages.filter(({ code }) => code.startsWith("STD-"));
  return [
    ...rules.map((rule) => boundLine(pack, standard.id, rule)),
    ...messageLines(pack, standard.id, standing),
  ];
}

/** How freely a rating may be proposed for a subject, and each message that stands against it. */
export function permissionLines(
  pack: Pack,
  subject: string,
  { rating, permission, messages }: PermittedRating,
): readonly ExplanationLine[] {
  return [lineWriter(pack)(texts.nextUp(rating, permission)), ...messageLines(pack, subject, messages)];
}

/** The next better rating; `null` above the best one and where there is no rating. */
export function ratingAbove(rating: StandardRating | null): Rating | null {
  const place = allRatings.findIndex((known) => known === rating);
  return allRatings[place - 1] ?? null;
}

function messageLines(
  pack: Pack,
  subject: string,
  messages: PermittedRating["messages"],
): readonly ExplanationLine[] {
  const write = lineWriter(pack, subject);
  return messages.map(({ text, rules }) => write(text, rules));
}

function boundLine(
  pack: Pack,
  subject: string,
  { rating, kind, condition, rule }: DecisionRule,
): ExplanationLine {
  return lineWriter(pack, subject)(texts.nextUpBound(rating, kind, condition), [rule]);
}
