import type { Pack, Standard } from "../framework/Pack";
import { bandShare } from "./bandShare";
import type { Decision } from "./decideRating";
import { decisionRulesOf } from "./decisionRulesOf";
import { describeMessage } from "./describeMessage";
import type { ProposalInput, ProposalJudgement } from "./judgeProposal";
import { decidingRatings, judgeProposal } from "./judgeProposal";
import type { PercentagesRow } from "./ratePercentagesRow";
import { ratingsTests } from "./ratingsTests";
import { explanationTexts as texts } from "./strings";

export interface ExplanationInput extends ProposalInput {
  /** Key questions and prompts answered Yes, over those answered Yes or No; explained where given. */
  readonly positive?: { readonly count: number; readonly base: number };
  /** What the 1.1 percentages row says of it. */
  readonly percentagesRow?: Pick<PercentagesRow, "rating" | "candidates"> | undefined;
}

/**
 * Explains a standard's rating line by line in plain English: what went in, how it was counted, and by which rules.
 * Covers the default, the share of positive answers, the domain ratings where they bind, and the proposal.
 * @see docs/spec.md R7, R9, R11, R12, R17, R26
 */
export function explainRating(pack: Pack, standard: Standard, input: ExplanationInput): readonly string[] {
  const judgement = judgeProposal(pack, standard, input);
  if (judgement.default === "Not applicable") return [texts.notApplicable];
  return [
    ...defaultLines(standard, input, judgement),
    ...positiveLines(input),
    ...decisionLines(pack, standard, input, judgement.decision),
    ...proposalLines(pack, standard, input, judgement),
  ];
}

function defaultLines(
  standard: Standard,
  { answers }: ExplanationInput,
  judgement: ProposalJudgement,
): readonly string[] {
  const count = (wanted: "Yes" | "No" | null) => answers.filter((answer) => answer === wanted).length;
  const counts = { yes: count("Yes"), no: count("No"), blank: count(null) };
  if (answers.length === 0) return [texts.noKeyQuestion];
  const analogy = standard.defaultBasis === "by-analogy";
  const settled = counts.no > 0 || counts.blank === 0;
  if (judgement.default === null && analogy && settled) return [texts.counts(counts), texts.analogyOff];
  if (judgement.default === null) return [texts.counts(counts), texts.noDefaultYet(counts.blank)];
  return [
    texts.counts(counts),
    counts.no > 0 ? texts.defaultForNo(counts.no) : texts.defaultForAllYes,
    ...(analogy ? [texts.byAnalogy] : []),
  ];
}

function positiveLines({ positive, percentagesRow, settings }: ExplanationInput): readonly string[] {
  if (positive === undefined) return [];
  const { count, base } = positive;
  const { percent, band } = bandShare({ count, base }, settings);
  if (percent === null || band === null) return [];
  return [texts.positive(count, base, percent, band), ...rowLines(percentagesRow)];
}

function rowLines(row: ExplanationInput["percentagesRow"]): readonly string[] {
  if (row === undefined) return [];
  if (row.rating !== null) return [texts.percentagesRow(row.rating)];
  return row.candidates.length > 0 ? [texts.percentagesGap(row.candidates)] : [];
}

function decisionLines(
  pack: Pack,
  standard: Standard,
  input: ExplanationInput,
  decision: Decision | null,
): readonly string[] {
  if (decision === null) return [];
  const rated = decidingRatings(pack, input.domainRatings ?? [], input.settings?.includeStd34 ?? true);
  const rules = decisionRulesOf(pack, standard.id);
  const only = rules.map((rule) => onlyOf(rule.ratingsTest)).find((ids) => ids !== undefined);
  const looked = rated.filter(({ id }) => only?.includes(id) ?? true);
  if (looked.every(({ rating }) => rating === null)) return [];
  const missing = looked.filter(({ rating }) => rating === null).map(({ id }) => id);
  const known = looked.flatMap(({ id, rating }) => (rating === null ? [] : [`${id} ${rating}`]));
  const ids = rules.map(({ rule }) => rule);
  const { consistentByRatings, goodShare } = decision;
  const counted = looked.filter(({ rating }) => rating !== null && rating !== "Not rated");
  const good = counted.filter(({ rating }) => rating === "Outstanding" || rating === "Good").length;
  return [
    texts.pair(known),
    ...(goodShare === null ? [] : [texts.domainShare(good, counted.length, goodShare)]),
    ...(missing.length > 0 ? [texts.domainsMissing(missing)] : []),
    ...(consistentByRatings === null
      ? []
      : [
          consistentByRatings.length > 0
            ? texts.consistent(consistentByRatings, ids)
            : texts.consistentWithNone(ids),
        ]),
    texts.qualitative(input.qualitative ?? null),
  ];
}

function onlyOf(test: string): readonly string[] | undefined {
  return Object.entries(ratingsTests).find(([name]) => name === test)?.[1].only;
}

/** What the proposal adds: where it stands, and the messages that hold because of it. */
function proposalLines(
  pack: Pack,
  standard: Standard,
  input: ExplanationInput,
  judgement: ProposalJudgement,
): readonly string[] {
  if (input.proposed === null) return [];
  const before = judgeProposal(pack, standard, { ...input, proposed: null }).codes;
  const messages = judgement.codes
    .filter((code) => !before.includes(code))
    .map((code) => describeMessage(pack, code));
  return [
    texts.proposed(input.proposed, judgement.status),
    ...messages.map(({ text, rules }) => texts.message(text, rules)),
  ];
}
