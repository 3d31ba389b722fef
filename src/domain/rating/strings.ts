import type { DecisionRule } from "../framework/Pack";
import type { Rating } from "../framework/Rating";
import type { PermittedRating, Status } from "../inspection/Assessment";
import type { PromptCounts } from "./judgeKeyQuestion";

/** How a standard's key questions were answered. */
interface AnswerCounts {
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
}

const keyQuestions = (count: number) => `${count} key question${count === 1 ? "" : "s"}`;
const is = (count: number) => (count === 1 ? "is" : "are");

/** The sentences in which a rating is explained; the rules they rest on are added behind them. */
export const explanationTexts = {
  counts: ({ yes, no, blank }: AnswerCounts) =>
    `${keyQuestions(yes + no + blank)}: ${yes} Yes, ${no} No, ${blank} blank.`,
  notApplicable: "No resettlement case in the 12 months before fieldwork: Not applicable.",
  defaultForNo: (no: number) =>
    `${keyQuestions(no)} ${is(no)} No, and one is enough: the default is Requires improvement.`,
  defaultForAllYes: "All are Yes: Good is suggested as a starting point; the documents state none.",
  noDefaultYet: (blank: number) => `None is No and ${blank} ${is(blank)} blank: no default yet.`,
  noKeyQuestion: "No key question is given: no default.",
  byAnalogy: "The documents state no default for this standard; that of the others is applied by analogy.",
  analogyOff:
    "The documents state no default for this standard, and applying one by analogy is switched off.",
  positive: (count: number, base: number, percent: string, band: string) =>
    `Positive answers: ${count} of ${base} = ${percent} per cent, ${band}.`,
  percentagesRow: (rating: Rating) => `The percentages row points to ${rating}; it is an indicator only.`,
  percentagesGap: (candidates: readonly Rating[]) =>
    `The percentages row names no rating here; it lies between ${candidates.join(" and ")}.`,
  factsAgainst: (refs: readonly string[]) =>
    `Facts that speak against Yes are entered below ${refs.join(", ")}.`,
  pair: (ratings: readonly string[]) => `Domain ratings that count: ${ratings.join(", ")}.`,
  domainShare: (good: number, known: number, percent: string) =>
    `Domain two and three ratings: ${good} of ${known} Good or Outstanding = ${percent} per cent.`,
  domainsMissing: (ids: readonly string[]) => `Still missing: ${ids.join(", ")}.`,
  consistent: (ratings: readonly Rating[]) => `They fit ${ratings.join(", ")}.`,
  consistentWithNone: "They fit no rating.",
  qualitative: (rating: Rating | null) => `Qualitative judgement: ${rating ?? "not recorded"}.`,
  proposed: (rating: Rating, status: Status) => `Proposed: ${rating}: ${statuses[status]}.`,
  nextUp: (rating: Rating, permission: PermittedRating["permission"]) =>
    `${rating}, the next rating up, ${standings[permission]}`,
  nextUpBound: (rating: Rating, kind: DecisionRule["kind"], condition: string) =>
    `${rating}, the next rating up, is bound by ${boundBy[kind]}: ${condition}.`,
  more: "More stands in the task pane.",

  prompts: ({ above, below, notJudged, blank }: PromptCounts) =>
    `${above + below + notJudged + blank} prompts: ${above} above the line, ${below} below, ${notJudged} not judged, ${blank} blank.`,
  critical: (refs: readonly string[]) =>
    `${refs.join(", ")} ${refs.length === 1 ? "is" : "are"} No and critical: No is suggested whatever the balance.`,
  balance: (above: number, below: number, suggestion: "Yes" | "No") =>
    `${above} against ${below}: ${suggestion} is suggested.`,
  tie: (count: number) =>
    `${count} against ${count}: the balance is even, and the answer is yours to decide.`,
  noneJudged: "No prompt is judged: there is nothing to suggest from.",
  noSuggestionYet: (blank: number) => `${blank} ${is(blank)} blank: no suggestion yet.`,
  answered: (answer: string, status: Status) => `Your answer is ${answer}: ${statuses[status]}.`,

  overallInput: "The overall rating is yours to propose; the documents do not say how it is worked out.",
  composite: (score: number, maximum: number, rating: Rating | null) =>
    `Composite of published practice: ${score} points out of ${maximum}${rating === null ? "" : `, ${rating}`}.`,
  compositeMissing: (ids: readonly string[]) =>
    `Composite of published practice: no score without the ratings of ${ids.join(", ")}.`,
  rating41: (id: string, rating: string) => `Rating of ${id}: ${rating}.`,
  diversity: (view: string) => `View of diversity practice: ${view}.`,
  notRecorded: "not recorded",
  notApplicableWord: "Not applicable",
};

const standings: Readonly<Record<PermittedRating["permission"], string>> = {
  permitted: "is permitted.",
  "with-reason": "needs a reason.",
  barred: "is not permitted.",
  unknown: "cannot be settled yet.",
};

const boundBy: Readonly<Record<DecisionRule["kind"], string>> = {
  rule: "a rule",
  guidance: "guidance",
  limiter: "a limiter",
};

const statuses: Readonly<Record<Status, string>> = {
  ok: "accepted",
  "ok-with-reason": "accepted with the reason given",
  "reason-needed": "a reason is needed",
  blocked: "a rule bars it, and no reason lifts that",
  unknown: "cannot be settled yet",
  incomplete: "there is no default to hold it against yet",
  unanswered: "not answered",
  unproposed: "not proposed",
};

/** What a rule still waits for. */
export const missingTexts = {
  all: (ratings: readonly string[], qualitative: boolean): string =>
    [
      ...(ratings.length === 0
        ? []
        : [`the rating${ratings.length === 1 ? "" : "s"} of ${ratings.join(", ")}`]),
      ...(qualitative ? ["your overall qualitative judgement"] : []),
    ].join("; "),
};

/** How freely a rating may be proposed. */
export const permissionTexts = {
  permitted: "Permitted",
  "with-reason": "With a reason",
  barred: "Not permitted",
  unknown: "Not known yet",
  notApplicable: "Not applicable",
} satisfies Readonly<Record<PermittedRating["permission"] | "notApplicable", string>>;
