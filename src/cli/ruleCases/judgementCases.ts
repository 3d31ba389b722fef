import { findKeyQuestion, findStandard } from "../../domain/framework/find";
import type { KeyQuestion, Pack, Standard } from "../../domain/framework/Pack";
import { readDomainRating } from "../../domain/inspection/readAnswer";
import { checkOverall } from "../../domain/rating/checkOverall";
import type { RatedDomain } from "../../domain/rating/decideRating";
import { decideRating } from "../../domain/rating/decideRating";
import { decisionRulesOf } from "../../domain/rating/decisionRulesOf";
import { judgeKeyQuestion } from "../../domain/rating/judgeKeyQuestion";
import { decidingRatings, isApplicable } from "../../domain/rating/judgeProposal";
import { rateStandard } from "../../domain/rating/rateStandard";
import type { CaseInput } from "./caseInput";
import {
  flagOf,
  inLowerCase,
  keyQuestionAnswerOf,
  numberOf,
  promptAnswerOf,
  ratingOf,
  reasonOf,
  recordOf,
  textOf,
  textsOf,
} from "./caseInput";

/** Answers the cases about key questions, default ratings, decision rules and the overall rating (R1 to R13, R25 to R39). */
export const judgementCases = {
  keyQuestion: (pack: Pack, input: CaseInput) => {
    const keyQuestion = keyQuestionOf(pack, input);
    const { codes, ...judgement } = judgeKeyQuestion({
      prompts: judgedPrompts(keyQuestion, input),
      answer: keyQuestionAnswerOf(input, "answer"),
      reason: reasonOf(input),
    });
    return { ...judgement, suggestion: inLowerCase(judgement.suggestion), messages: codes };
  },

  standard: (pack: Pack, input: CaseInput) => {
    const standard = standardOf(pack, input);
    const answers = recordOf(input, "keyQuestions");
    const cases = input["casesIn12Months"] === undefined ? null : numberOf(input, "casesIn12Months");
    const { codes, ...judgement } = rateStandard({
      answers: standard.keyQuestions.map(({ id }) => keyQuestionAnswerOf(answers, id)),
      proposed: ratingOf(input, "proposed"),
      reason: reasonOf(input),
      defaultBasis: standard.defaultBasis,
      applicable: isApplicable(standard, cases),
    });
    return { ...judgement, messages: codes };
  },

  decision: (pack: Pack, input: CaseInput) => {
    const { codes, ...decision } = decideRating(decisionRulesOf(pack, textOf(input, "standard")), {
      ratings: decidingRatings(pack, ratedDomains(input), flagOf(input, "includeStd34") ?? true),
      qualitative: ratingOf(input, "qual"),
      proposed: ratingOf(input, "proposed"),
      reason: reasonOf(input),
    });
    return { ...decision, messages: codes };
  },

  overall: (pack: Pack, input: CaseInput) => {
    const insufficient = flagOf(input, "diversityInsufficient");
    const { status, codes } = checkOverall(decisionRulesOf(pack, "overall"), {
      applicable41: flagOf(input, "applicable41") ?? true,
      rating41: ratingOf(input, "rating41"),
      proposed: ratingOf(input, "proposed"),
      reason: reasonOf(input),
      diversity: insufficient === null ? null : insufficient ? "Insufficient" : "Sufficient",
    });
    return { status, messages: codes };
  },
};

/** Prompts are named by their letter within the key question. */
function judgedPrompts(keyQuestion: KeyQuestion, input: CaseInput) {
  const answers = recordOf(input, "prompts");
  const reasons = recordOf(input, "notJudgedReasons");
  const critical = textsOf(input, "critical");
  return keyQuestion.prompts.map(({ id }) => {
    const letter = id.slice(keyQuestion.id.length);
    return {
      answer: promptAnswerOf(answers, letter),
      critical: critical.includes(letter),
      reason: reasonOf(reasons, letter),
    };
  });
}

function ratedDomains(input: CaseInput): readonly RatedDomain[] {
  return Object.entries(recordOf(input, "ratings")).map(([id, value]) => {
    const rating = readDomainRating(value);
    if (rating === "unknown") throw new Error(`ratings: ${id} is not a rating`);
    return { id, rating };
  });
}

function keyQuestionOf(pack: Pack, input: CaseInput): KeyQuestion {
  const keyQuestion = findKeyQuestion(pack, textOf(input, "keyQuestion"));
  if (keyQuestion === undefined) throw new Error(`keyQuestion: not in the pack ${pack.id}`);
  return keyQuestion;
}

function standardOf(pack: Pack, input: CaseInput): Standard {
  const standard = findStandard(pack, textOf(input, "standard"));
  if (standard === undefined) throw new Error(`standard: not in the pack ${pack.id}`);
  return standard;
}
