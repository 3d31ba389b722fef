import { findPrompt } from "../../domain/framework/find";
import type { MeasureDefinition, Pack, Prompt } from "../../domain/framework/Pack";
import { bandShare } from "../../domain/rating/bandShare";
import { checkBandCondition } from "../../domain/rating/checkBandCondition";
import { checkMinimumPolicies } from "../../domain/rating/checkMinimumPolicies";
import { checkThreshold } from "../../domain/rating/checkThreshold";
import { checkTrigger } from "../../domain/rating/checkTrigger";
import { checkWorkload } from "../../domain/rating/checkWorkload";
import { isHardStrength } from "../../domain/rating/isHardStrength";
import { ratePercentagesRow } from "../../domain/rating/ratePercentagesRow";
import type { CaseInput } from "./caseInput";
import { flagOf, numberOf, promptAnswerOf, reasonOf, recordOf, textOf, textsOf } from "./caseInput";

/** Answers the cases about shares, percentages and the signals attached to prompts (R14 to R23). */
export const measureCases = {
  band: (_pack: Pack, input: CaseInput) =>
    bandShare("percent" in input ? { percent: textOf(input, "percent") } : countOf(input)),

  pct11: (_pack: Pack, input: CaseInput) => {
    const { codes, ...row } = ratePercentagesRow(numberOf(input, "yes"), numberOf(input, "answered"));
    return { ...row, flags: codes };
  },

  threshold: (pack: Pack, input: CaseInput) => {
    const measure = measureOf(pack, input, "threshold");
    const { codes, ...check } = checkThreshold({
      ...countOf(input),
      ...answerOf(input),
      edge: measure.edge,
      strength: measure.strength,
    });
    return { ...check, messages: codes };
  },

  bandCondition: (pack: Pack, input: CaseInput) => {
    const { edge, edgeIncluded } = measureOf(pack, input, "bandCondition");
    const { codes, ...check } = checkBandCondition({ ...countOf(input), edge, edgeIncluded });
    return { ...check, messages: codes };
  },

  workload: (_pack: Pack, input: CaseInput) => {
    const { status, codes } = checkWorkload({
      ...answerOf(input),
      practitionersManageable: flagOf(input, "practitionersManageable") === true,
      managersManageable: flagOf(input, "managersManageable") === true,
      ...(input["practitionerInterviews"] === undefined
        ? {}
        : { practitionerInterviews: countOf(recordOf(input, "practitionerInterviews")) }),
      ...(input["middleManagers"] === undefined
        ? {}
        : { middleManagers: countOf(recordOf(input, "middleManagers")) }),
    });
    return { status, messages: codes };
  },

  trigger: (pack: Pack, input: CaseInput) => {
    const prompt = promptOf(pack, input);
    return "present" in input ? checkPolicies(prompt, input) : tickTrigger(prompt, input);
  },
};

function tickTrigger(prompt: Prompt, input: CaseInput) {
  const triggers = prompt.qualifiers.filter(({ kind }) => kind === "negative-trigger");
  const trigger = triggers.find(({ strength }) => isHardStrength(strength)) ?? triggers[0];
  if (trigger === undefined) throw new Error(`prompt: ${prompt.id} has no negative trigger`);
  const { strength } = trigger;
  const { status, codes } = checkTrigger({
    ...answerOf(input),
    ticked: flagOf(input, "ticked") === true,
    strength,
  });
  return { strength, status, messages: codes };
}

function checkPolicies(prompt: Prompt, input: CaseInput) {
  if (prompt.minimumPolicies === undefined) throw new Error(`prompt: ${prompt.id} has no list of policies`);
  const { codes, ...check } = checkMinimumPolicies(prompt.minimumPolicies, {
    ...answerOf(input),
    present: textsOf(input, "present"),
  });
  return { ...check, messages: codes };
}

function measureOf(pack: Pack, input: CaseInput, test: MeasureDefinition["test"]): MeasureDefinition {
  const place = input["measure"] === undefined ? 0 : numberOf(input, "measure");
  const measure = promptOf(pack, input).measures.filter((candidate) => candidate.test === test)[place];
  if (measure === undefined) throw new Error(`measure: the prompt has no ${test} number ${String(place)}`);
  return measure;
}

function promptOf(pack: Pack, input: CaseInput): Prompt {
  const prompt = findPrompt(pack, textOf(input, "prompt"));
  if (prompt === undefined) throw new Error(`prompt: not in the pack ${pack.id}`);
  return prompt;
}

function countOf(input: CaseInput): { readonly count: number; readonly base: number } {
  return { count: numberOf(input, "count"), base: numberOf(input, "base") };
}

function answerOf(input: CaseInput) {
  return { answer: promptAnswerOf(input, "answer"), reason: reasonOf(input) };
}
