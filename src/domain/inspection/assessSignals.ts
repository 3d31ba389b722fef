import type { Pack, Prompt } from "../framework/Pack";
import { signalsOf, workloadIds, type Signal } from "../framework/signalsOf";
import { checkMinimumPolicies } from "../rating/checkMinimumPolicies";
import { checkTrigger } from "../rating/checkTrigger";
import { checkWorkload } from "../rating/checkWorkload";
import { describeMessage } from "../rating/describeMessage";
import { isHardStrength } from "../rating/isHardStrength";
import { worstStatus } from "../rating/worstStatus";
import type { Message, Status } from "./Assessment";
import type { Inspection, PromptEntry } from "./Inspection";
import { strengthTexts, thenTexts } from "./strings";

/** What the facts entered below a prompt say against its answer. */
export interface SignalAssessment {
  readonly status: Status;
  readonly messages: readonly Message[];
}

type Entry = Pick<PromptEntry, "answer" | "reason">;

/**
 * Holds a prompt's answer against its triggers, policies and workload statements. A strong fact asks for a reason where
 * the answer is Yes and warns while there is none; a softer one, or one that the answer already follows, informs. What
 * is not known says nothing. Only the workloads of both groups block (R20).
 * @see docs/spec.md R20, R22, R23, P31
 */
export function assessSignals(
  pack: Pack,
  prompt: Prompt,
  entry: Entry,
  signals: Inspection["signals"],
): SignalAssessment {
  const against = signalsOf(prompt).filter(({ id, answers }) => signals[id] === answers[0]);
  if (against.length === 0) return { status: "ok", messages: [] };
  const found = [
    ...workloadFacts(pack, prompt, entry, signals),
    ...against.filter(({ kind }) => kind === "trigger").map((trigger) => triggerFact(pack, trigger, entry)),
    ...policyFacts(pack, prompt, entry, against),
  ];
  return {
    status: worstStatus(found.map(({ status }) => status)),
    messages: found.flatMap(({ messages }) => messages),
  };
}

function workloadFacts(
  pack: Pack,
  prompt: Prompt,
  { answer, reason }: Entry,
  signals: Inspection["signals"],
): readonly SignalAssessment[] {
  if (prompt.workload === undefined) return [];
  const ids = workloadIds(prompt.id);
  const { status, codes } = checkWorkload({
    answer,
    reason,
    practitionersManageable: signals[ids.practitioners] !== "No",
    managersManageable: signals[ids.managers] !== "No",
  });
  return [{ status, messages: codes.map((code) => describeMessage(pack, code)) }];
}

function triggerFact(pack: Pack, { label, strength }: Signal, entry: Entry): SignalAssessment {
  const { status, codes } = checkTrigger({ ticked: true, strength, ...entry });
  const isHard = isHardStrength(strength);
  const facts = {
    fact: label,
    strength: strengthTexts[strength],
    then: isHard ? thenTexts.reason : thenTexts.weigh,
  };
  return { status, messages: codes.map((code) => weighed(pack, code, entry, isHard, facts)) };
}

function policyFacts(
  pack: Pack,
  { minimumPolicies }: Prompt,
  entry: Entry,
  against: readonly Signal[],
): readonly SignalAssessment[] {
  if (minimumPolicies === undefined) return [];
  const { inJudgement, onlyInGuidance } = minimumPolicies;
  const gone = new Set(against.map(({ label }) => label));
  const present = [...inJudgement, ...onlyInGuidance].filter((policy) => !gone.has(policy));
  const { missing, status, codes } = checkMinimumPolicies(minimumPolicies, { present, ...entry });
  const policies = missing.filter((policy) => inJudgement.includes(policy)).join(", ");
  return [{ status, messages: codes.map((code) => weighed(pack, code, entry, true, { policies })) }];
}

/** A strong fact is open until the answer follows it or a reason says why not. */
function weighed(
  pack: Pack,
  code: string,
  { answer, reason }: Entry,
  isHard: boolean,
  facts: Readonly<Record<string, string>>,
): Message {
  const isAgainst = isHard && answer === "Yes";
  const message = describeMessage(pack, code, isAgainst ? reason : "", facts);
  const isOpen = isAgainst || (isHard && answer === null);
  return isOpen ? message : { ...message, severity: "info" };
}
