import type { Rating } from "../framework/Rating";
import type { PermittedRating, Status } from "../inspection/Assessment";

/** How a standard's key questions were answered. */
interface AnswerCounts {
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
}

const keyQuestions = (count: number) => `${count} key question${count === 1 ? "" : "s"}`;
const is = (count: number) => (count === 1 ? "is" : "are");

/** The sentences in which a rating is explained. Each ends with the rules it rests on. */
export const explanationTexts = {
  counts: ({ yes, no, blank }: AnswerCounts) =>
    `${keyQuestions(yes + no + blank)}: ${yes} Yes, ${no} No, ${blank} blank.`,
  notApplicable: "No resettlement case in the 12 months before fieldwork: Not applicable (R12).",
  defaultForNo: (no: number) =>
    `${keyQuestions(no)} ${is(no)} No, and one is enough: the default is Requires improvement (R7).`,
  defaultForAllYes: "All are Yes: Good is suggested as a starting point; the documents state none (R9).",
  noDefaultYet: (blank: number) => `None is No and ${blank} ${is(blank)} blank: no default yet (R7, R9).`,
  noKeyQuestion: "No key question is given: no default (R7).",
  byAnalogy:
    "The documents state no default for this standard; that of the others is applied by analogy (R11).",
  analogyOff:
    "The documents state no default for this standard, and applying one by analogy is switched off (R11).",
  positive: (count: number, base: number, percent: string, band: string) =>
    `Positive answers: ${count} of ${base} = ${percent} per cent, ${band} (R14, R16).`,
  percentagesRow: (rating: Rating) =>
    `The percentages row points to ${rating}; it is an indicator only (R17, R18).`,
  percentagesGap: (candidates: readonly Rating[]) =>
    `The percentages row names no rating here; it lies between ${candidates.join(" and ")} (R18).`,
  pair: (ratings: readonly string[]) => `Domain ratings that count: ${ratings.join(", ")} (R26).`,
  domainShare: (good: number, known: number, percent: string) =>
    `Domain two and three ratings: ${good} of ${known} Good or Outstanding = ${percent} per cent (R26).`,
  domainsMissing: (ids: readonly string[]) => `Still missing: ${ids.join(", ")} (R26).`,
  consistent: (ratings: readonly Rating[], rules: readonly string[]) =>
    `They fit ${ratings.join(", ")} (${rules.join(", ")}).`,
  consistentWithNone: (rules: readonly string[]) => `They fit no rating (${rules.join(", ")}).`,
  qualitative: (rating: Rating | null) => `Qualitative judgement: ${rating ?? "not recorded"}.`,
  proposed: (rating: Rating, status: Status) => `Proposed: ${rating}: ${statuses[status]}.`,
  message: (text: string, rules: readonly string[]) => `${text} (${rules.join(", ")})`,
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

/** How freely a rating may be proposed. */
export const permissionTexts = {
  permitted: "Permitted",
  "with-reason": "With a reason",
  barred: "Not permitted",
  unknown: "Not known yet",
  notApplicable: "Not applicable",
} satisfies Readonly<Record<PermittedRating["permission"] | "notApplicable", string>>;
