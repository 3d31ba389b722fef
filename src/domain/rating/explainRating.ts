import type { DecisionRule, Pack, Standard } from "../framework/Pack";
import type { FactsAgainst } from "../inspection/factsAgainst";
import { bandShare } from "./bandShare";
import type { Decision } from "./decideRating";
import { decisionRulesOf } from "./decisionRulesOf";
import { describeMessage } from "./describeMessage";
import { explainNextUp } from "./explainNextUp";
import type { ExplanationLine } from "./explanationLine";
import { linesThatFit, lineWriter } from "./explanationLine";
import type { ProposalInput, ProposalJudgement } from "./judgeProposal";
import { decidingRatings, judgeProposal } from "./judgeProposal";
import type { PercentagesRow } from "./ratePercentagesRow";
import { pairOf } from "./ratingsTests";
import { explanationTexts as texts } from "./strings";
import { uncheckedMessages } from "./uncheckedMessages";

export interface ExplanationInput extends ProposalInput {
  /** Key questions and prompts answered Yes, over those answered Yes or No; explained where given. */
  readonly positive?: { readonly count: number; readonly base: number };
  /** What the 1.1 percentages row says of it. */
  readonly percentagesRow?: Pick<PercentagesRow, "rating" | "candidates"> | undefined;
  /** Prompts of the standard against which facts are entered. */
  readonly facts?: FactsAgainst;
}

type Write = ReturnType<typeof lineWriter>;

/** More than this is no help in a cell. */
const charactersOfACell = 1000;

/**
 * The explanation of a standard's rating as a cell prints it, one sentence a line with its rules and their sources.
 * @see docs/spec.md R7, R9, R11, R12, R17, R26
 */
export function explainRating(pack: Pack, standard: Standard, input: ExplanationInput): readonly string[] {
  return linesThatFit(explainRatingLines(pack, standard, input), charactersOfACell);
}

/**
 * Explains a standard's rating line by line in plain English: what went in, how it was counted, by which rules and where
 * those stand, and what blocks the next rating up. Covers the default, the share of positive answers, the domain ratings
 * where they bind, and the proposal.
 * @see docs/spec.md R7, R9, R11, R12, R17, R26
 */
export function explainRatingLines(
  pack: Pack,
  standard: Standard,
  input: ExplanationInput,
): readonly ExplanationLine[] {
  const write = lineWriter(pack, standard.id);
  const judgement = judgeProposal(pack, standard, input);
  if (judgement.default === "Not applicable") return [write(texts.notApplicable, ["R12"])];
  return [
    ...defaultLines(write, standard, input, judgement),
    ...positiveLines(write, input),
    ...factLines(write, input.facts),
    ...decisionLines(write, pack, decisionRulesOf(pack, standard.id), input, judgement.decision),
    ...proposalLines(write, pack, standard, input, judgement),
    ...explainNextUp(pack, standard, input, input.proposed ?? judgement.default),
  ];
}

function defaultLines(
  write: Write,
  standard: Standard,
  { answers }: ExplanationInput,
  judgement: ProposalJudgement,
): readonly ExplanationLine[] {
  const count = (wanted: "Yes" | "No" | null) => answers.filter((answer) => answer === wanted).length;
  const counts = { yes: count("Yes"), no: count("No"), blank: count(null) };
  if (answers.length === 0) return [write(texts.noKeyQuestion, ["R7"])];
  const analogy = standard.defaultBasis === "by-analogy";
  const settled = counts.no > 0 || counts.blank === 0;
  const counted = write(texts.counts(counts));
  if (judgement.default === null && analogy && settled) return [counted, write(texts.analogyOff, ["R11"])];
  if (judgement.default === null) return [counted, write(texts.noDefaultYet(counts.blank), ["R7", "R9"])];
  return [
    counted,
    counts.no > 0 ? write(texts.defaultForNo(counts.no), ["R7"]) : write(texts.defaultForAllYes, ["R9"]),
    ...(analogy ? [write(texts.byAnalogy, ["R11"])] : []),
  ];
}

function positiveLines(
  write: Write,
  { positive, percentagesRow, settings }: ExplanationInput,
): readonly ExplanationLine[] {
  if (positive === undefined) return [];
  const { count, base } = positive;
  const { percent, band } = bandShare({ count, base }, settings);
  if (percent === null || band === null) return [];
  return [
    write(texts.positive(count, base, percent, band), ["R14", "R16"]),
    ...rowLines(write, percentagesRow),
  ];
}

/** Says below which prompts facts against a Yes are entered; nothing where there are none. */
export function factLines(write: Write, facts?: FactsAgainst): readonly ExplanationLine[] {
  return facts === undefined || facts.refs.length === 0
    ? []
    : [write(texts.factsAgainst(facts.refs), facts.rules)];
}

function rowLines(write: Write, row: ExplanationInput["percentagesRow"]): readonly ExplanationLine[] {
  if (row === undefined) return [];
  if (row.rating !== null) return [write(texts.percentagesRow(row.rating), ["R17", "R18"])];
  return row.candidates.length > 0 ? [write(texts.percentagesGap(row.candidates), ["R18"])] : [];
}

function decisionLines(
  write: Write,
  pack: Pack,
  rules: readonly DecisionRule[],
  input: ExplanationInput,
  decision: Decision | null,
): readonly ExplanationLine[] {
  if (decision === null) return [];
  const rated = decidingRatings(pack, input.domainRatings ?? [], input.settings?.includeStd34 ?? true);
  const only = pairOf(rules);
  const looked = rated.filter(({ id }) => only?.includes(id) ?? true);
  if (looked.every(({ rating }) => rating === null)) return [];
  const missing = looked.filter(({ rating }) => rating === null).map(({ id }) => id);
  const known = looked.flatMap(({ id, rating }) => (rating === null ? [] : [`${id} ${rating}`]));
  const ids = rules.map(({ rule }) => rule);
  const { consistentByRatings, goodShare } = decision;
  const counted = looked.filter(({ rating }) => rating !== null && rating !== "Not rated");
  const good = counted.filter(({ rating }) => rating === "Outstanding" || rating === "Good").length;
  return [
    write(texts.pair(known), ["R26"]),
    ...(goodShare === null ? [] : [write(texts.domainShare(good, counted.length, goodShare), ["R26"])]),
    ...(missing.length > 0 ? [write(texts.domainsMissing(missing), ["R26"])] : []),
    ...(consistentByRatings === null
      ? []
      : [
          write(
            consistentByRatings.length > 0 ? texts.consistent(consistentByRatings) : texts.consistentWithNone,
            ids,
          ),
        ]),
    write(texts.qualitative(input.qualitative ?? null)),
  ];
}

/** What the proposal adds: where it stands, and the messages that hold because of it. */
function proposalLines(
  write: Write,
  pack: Pack,
  standard: Standard,
  input: ExplanationInput,
  judgement: ProposalJudgement,
): readonly ExplanationLine[] {
  if (input.proposed === null) return [];
  const before = judgeProposal(pack, standard, { ...input, proposed: null }).codes;
  const messages = judgement.codes
    .filter((code) => !before.includes(code))
    .map((code) => describeMessage(pack, code, input.reason));
  return [
    write(texts.proposed(input.proposed, judgement.status)),
    ...[...messages, ...uncheckedMessages(pack, input.proposed, judgement.decision?.unchecked)].map(
      ({ text, rules }) => write(text, rules),
    ),
  ];
}
