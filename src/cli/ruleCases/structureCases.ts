import { findStandard } from "../../domain/framework/find";
import type { Pack, Standard } from "../../domain/framework/Pack";
import { assessInspection } from "../../domain/inspection/assessInspection";
import { assessStandard } from "../../domain/inspection/assessStandard";
import { blankInspection } from "../../domain/inspection/blankInspection";
import type { PromptAnswer } from "../../domain/inspection/Inspection";
import { diversityPrompts } from "../../domain/rating/diversityPrompts";
import type { Classification } from "../../domain/cases/judgeClassification";
import { classifications, judgeClassification } from "../../domain/cases/judgeClassification";
import type { JudgedPrompt } from "../../domain/rating/judgeKeyQuestion";
import { judgePlanningAndProvision } from "../../domain/cases/judgePlanningAndProvision";
import { judgeStage } from "../../domain/cases/judgeStage";
import type { CaseInput } from "./caseInput";
import { flagOf, inLowerCase, numberOf, textOf } from "./caseInput";

type Query = (pack: Pack, input: CaseInput) => Readonly<Record<string, unknown>>;

/** Answers the cases about what is counted, what is gathered and what never makes a rating (R13, R24, R38, R44, R47, R48). */
export const structureCases = {
  structure: (pack: Pack, input: CaseInput) => {
    const name = textOf(input, "query");
    const query = queries.get(name);
    if (query === undefined) throw new Error(`query: ${name} is not known here`);
    return query(pack, input);
  },
};

const queries: ReadonlyMap<string, Query> = new Map<string, Query>([
  ["counts", countStandard],
  ["diversity", gatherDiversity],
  ["ratingFromCharacteristics", rateWithoutAnswers],
  ["composite", describeComposite],
  ["planningAndProvision", answerPlanningAndProvision],
  ["laterStage", suggestPlanning],
  ["classificationReasonable", answerClassification],
]);

function countStandard(pack: Pack, input: CaseInput) {
  const { keyQuestions } = standardOf(pack, input);
  return {
    keyQuestions: keyQuestions.length,
    prompts: keyQuestions.flatMap(({ prompts }) => prompts).length,
  };
}

function gatherDiversity(pack: Pack, input: CaseInput) {
  const own = standardOf(pack, input).keyQuestions.flatMap(({ prompts }) => prompts);
  return {
    prompts: diversityPrompts(pack)
      .filter((prompt) => own.includes(prompt))
      .map(({ id }) => id),
  };
}

/** Descriptors are no input of any rating: however many match, the standard is rated by its answers, and there are none. */
function rateWithoutAnswers(pack: Pack, input: CaseInput) {
  return { rating: assessStandard(pack, standardOf(pack, input), blankInspection(pack)).default };
}

function describeComposite(pack: Pack) {
  const composite = pack.publishedPractice?.composite;
  const blank = blankInspection(pack);
  const rated = pack.standards.map(({ id }) => [
    id,
    { qualitative: null, proposed: "Good" as const, reason: "" },
  ]);
  const domains = pack.domainRatings.map(({ id }) => [id, "Good" as const]);
  const assessment = assessInspection(pack, {
    ...blank,
    standards: Object.fromEntries(rated),
    domainRatings: Object.fromEntries(domains),
  });
  return {
    overall: assessment.overall.proposed,
    counted: composite?.standards ?? [],
    notCounted: composite?.notCounted ?? [],
  };
}

function answerPlanningAndProvision(_pack: Pack, input: CaseInput) {
  const answer = judgePlanningAndProvision(flagOf(input, "planning"), flagOf(input, "provision"));
  return { answer: inLowerCase(answer) };
}

function suggestPlanning(_pack: Pack, input: CaseInput) {
  const stages = {
    assessment: stageOf(numberOf(input, "assessmentYes"), numberOf(input, "assessmentNo")),
    planning: stageOf(numberOf(input, "planningYes"), numberOf(input, "planningNo")),
  };
  const { suggestion, used } = judgeStage(stages, "planning");
  return { planningSuggestion: inLowerCase(suggestion), assessmentUsed: used.includes("assessment") };
}

function answerClassification(_pack: Pack, input: CaseInput) {
  const answer = judgeClassification(
    classificationOf(input, "manager"),
    classificationOf(input, "inspector"),
    flagOf(input, "reasonable"),
  );
  return { answer: inLowerCase(answer) };
}

function stageOf(yes: number, no: number): readonly JudgedPrompt[] {
  const answered = (answer: PromptAnswer, times: number) => Array.from({ length: times }, () => ({ answer }));
  return [...answered("Yes", yes), ...answered("No", no)];
}

function classificationOf(input: CaseInput, key: string): Classification {
  const value = textOf(input, key);
  const known = classifications.find((classification) => classification === value);
  if (known === undefined) throw new Error(`${key}: not a classification`);
  return known;
}

function standardOf(pack: Pack, input: CaseInput): Standard {
  const standard = findStandard(pack, textOf(input, "standard"));
  if (standard === undefined) throw new Error(`standard: not in the pack ${pack.id}`);
  return standard;
}
