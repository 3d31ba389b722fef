import { findKeyQuestion, findPrompt, findStandard } from "../../../src/domain/framework/find";
import type { DomainRating, Rating } from "../../../src/domain/framework/Rating";
import { assessInspection } from "../../../src/domain/inspection/assessInspection";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { KeyQuestionAnswer, PromptAnswer } from "../../../src/domain/inspection/Inspection";
import { checkBandCondition } from "../../../src/domain/rating/checkBandCondition";
import { checkMinimumPolicies } from "../../../src/domain/rating/checkMinimumPolicies";
import { checkOverall } from "../../../src/domain/rating/checkOverall";
import { checkThreshold } from "../../../src/domain/rating/checkThreshold";
import { checkTrigger } from "../../../src/domain/rating/checkTrigger";
import { decideRating } from "../../../src/domain/rating/decideRating";
import { decisionRulesOf } from "../../../src/domain/rating/decisionRulesOf";
import { judgeKeyQuestion } from "../../../src/domain/rating/judgeKeyQuestion";
import { rateStandard } from "../../../src/domain/rating/rateStandard";
import { ratePercentagesRow } from "../../../src/domain/rating/ratePercentagesRow";
import { youthJustice202406 as pack } from "../../../src/packs/index";

/** Rule, what goes in in a few words, what the domain says, and what it should say. */
export type Example = readonly [rule: string, title: string, got: () => unknown, expected: unknown];

/** Y, N, ! for a critical No, ? for Not judged, _ for blank. */
export function keyQuestion(id: string, letters: string, answer: KeyQuestionAnswer | null, reason = "") {
  const prompts = [...letters].map((letter) => ({
    answer: letter === "_" ? null : letter === "Y" ? "Yes" : letter === "?" ? "Not judged" : "No",
    critical: letter === "!",
  })) as readonly { answer: PromptAnswer | null; critical: boolean }[];
  expect(findKeyQuestion(pack, id)?.prompts).toHaveLength(prompts.length);
  const { suggestion, status, codes } = judgeKeyQuestion({ prompts, answer, reason });
  return [suggestion, status, ...[...codes].sort()];
}

export function standardOf(id: string) {
  const found = findStandard(pack, id);
  if (found === undefined) throw new Error(`There is no standard ${id}.`);
  return found;
}

export function standard(id: string, letters: string, proposed: Rating | null = null) {
  const { keyQuestions, defaultBasis } = standardOf(id);
  const answers = [...letters].map((letter) => (letter === "_" ? null : letter === "Y" ? "Yes" : "No"));
  expect(keyQuestions).toHaveLength(answers.length);
  const judged = rateStandard({ answers, proposed, defaultBasis });
  return said(judged.default, judged.status, ...judged.codes);
}

export function said(byDefault: string | null, status: string, ...codes: readonly string[]) {
  return { default: byDefault, status, codes: [...codes].sort() };
}

export function row(yes: number, answered: number) {
  const { percent, rating, codes } = ratePercentagesRow(yes, answered);
  return [percent, rating, ...codes];
}

function measureOf(id: string, test: "threshold" | "bandCondition") {
  const found = findPrompt(pack, id)?.measures.find((measure) => measure.test === test);
  if (found === undefined) throw new Error(`${id} has no ${test}.`);
  return found;
}

export function threshold(id: string, count: number, answer: PromptAnswer) {
  const { edge, strength } = measureOf(id, "threshold");
  const { status, codes } = checkThreshold({ count, base: 20, answer, edge, strength });
  return [status, ...codes];
}

export function condition(id: string, count: number, base: number) {
  const { edge, edgeIncluded } = measureOf(id, "bandCondition");
  const { met, codes } = checkBandCondition({ count, base, edge, edgeIncluded });
  return [met, ...codes];
}

export function trigger(id: string) {
  const found = findPrompt(pack, id)?.qualifiers.find(({ kind }) => kind === "negative-trigger");
  if (found === undefined) throw new Error(`${id} has no negative trigger.`);
  return checkTrigger({ ticked: true, strength: found.strength, answer: "Yes" });
}

export function policies(missing: readonly string[]) {
  const list = findPrompt(pack, "1.4.1a")?.minimumPolicies;
  if (list === undefined) throw new Error("1.4.1a has no list of policies.");
  const all = [...list.inJudgement, ...list.onlyInGuidance];
  return checkMinimumPolicies(list, {
    present: all.filter((name) => !missing.includes(name)),
    answer: "Yes",
  });
}

const letters: Readonly<Record<string, DomainRating | null>> = {
  O: "Outstanding",
  G: "Good",
  R: "Requires improvement",
  I: "Inadequate",
  "-": "Not rated",
  _: null,
};

/** One letter a domain rating, in the pack's order for 1.1 and 2.3, 3.3 for 1.3. */
export function decide(subject: string, rated: string, qualitative: Rating, proposed: Rating, reason = "") {
  const ids = subject === "1.3" ? ["2.3", "3.3"] : pack.domainRatings.map(({ id }) => id);
  const ratings = ids.map((id, place) => ({ id, rating: letters[rated[place] ?? "_"] ?? null }));
  return decideRating(decisionRulesOf(pack, subject), { ratings, qualitative, proposed, reason });
}

export function eleven(rated: string, qualitative: Rating, proposed: Rating, reason = "") {
  const { consistentByRatings, status, codes } = decide("1.1", rated, qualitative, proposed, reason);
  return fits(consistentByRatings, status, ...codes);
}

export function thirteen(rated: string, qualitative: Rating, proposed: Rating, reason = "") {
  const { consistentByRatings, status, codes } = decide("1.3", rated, qualitative, proposed, reason);
  return fits(consistentByRatings, status, ...codes);
}

export function fits(consistent: readonly Rating[] | null, status: string, ...codes: readonly string[]) {
  return { consistent, status, codes: [...codes].sort() };
}

export function overall(
  rating41: Rating | null,
  proposed: Rating,
  diversity: "Sufficient" | "Insufficient" | null,
) {
  const input = { applicable41: true, rating41, proposed, diversity };
  const { status, codes } = checkOverall(decisionRulesOf(pack, "overall"), input);
  return [status, ...codes];
}

/** Every standard and domain two and three rating Good, with nothing proposed overall. */
export function everythingRated() {
  const good = { qualitative: null, proposed: "Good" as const, reason: "" };
  return assessInspection(pack, {
    ...blankInspection(pack),
    standards: Object.fromEntries(pack.standards.map(({ id }) => [id, good])),
    domainRatings: Object.fromEntries(pack.domainRatings.map(({ id }) => [id, "Good" as const])),
  });
}
