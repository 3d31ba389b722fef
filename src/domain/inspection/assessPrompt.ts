import type { MeasureDefinition, Pack, Prompt } from "../framework/Pack";
import { checkBandCondition } from "../rating/checkBandCondition";
import { checkThreshold } from "../rating/checkThreshold";
import { middleManagersCode } from "../rating/checkWorkload";
import { describeMessage } from "../rating/describeMessage";
import { hasReason } from "../rating/hasReason";
import { isHardStrength } from "../rating/isHardStrength";
import { worstStatus } from "../rating/worstStatus";
import type { MeasureAssessment, PromptAssessment, Status } from "./Assessment";
import { describeShare } from "./describeShare";
import { assessSignals } from "./assessSignals";
import { measureEntry } from "./entryOf";
import type { Inspection, PromptEntry, Settings } from "./Inspection";

/**
 * Everything about one prompt's row: where its answer stands, what its measures and the facts entered below it signal.
 * @see docs/spec.md R1, R16, R19, R20, R21, R22, R23
 */
export function assessPrompt(
  pack: Pack,
  prompt: Prompt,
  entry: PromptEntry,
  settings: Settings,
  signals: Inspection["signals"],
): PromptAssessment {
  const facts = assessSignals(pack, prompt, entry, signals);
  const measures = prompt.measures.map((measure) => assessMeasure(pack, prompt, measure, entry, settings));
  const unexplained = entry.answer === "Not judged" && !hasReason(entry.reason);
  const codes = unexplained ? ["KQ-NOTJUDGED-NO-REASON"] : [];
  return {
    id: prompt.id,
    answer: entry.answer,
    status: worstStatus([
      unexplained ? "blocked" : entry.answer === null ? "unanswered" : "ok",
      facts.status,
      ...measures.map(({ status }) => status),
    ]),
    measures: measures.map(({ assessment }) => assessment),
    messages: [...codes.map((code) => describeMessage(pack, code)), ...facts.messages],
  };
}

interface Assessed {
  readonly status: Status;
  readonly assessment: MeasureAssessment;
}

function assessMeasure(
  pack: Pack,
  prompt: Prompt,
  measure: MeasureDefinition,
  entry: PromptEntry,
  settings: Settings,
): Assessed {
  const entered = measureEntry(entry, measure.id);
  const share = describeShare(pack, entered, settings);
  const found =
    entered.positive === null || entered.base === null
      ? { status: "ok" as const, signal: null, codes: [] }
      : check(prompt, measure, { count: entered.positive, base: entered.base }, entry, settings);
  const shown = share.messages.map(({ code }) => code);
  const codes = found.codes.filter((code) => !shown.includes(code));
  return {
    status: shown.includes("BAND-INVALID") ? "blocked" : found.status,
    assessment: {
      id: measure.id,
      label: measure.label,
      share,
      signal: found.signal,
      messages: codes.map((code) => describeMessage(pack, code, entry.reason)),
    },
  };
}

interface Found {
  readonly status: Status;
  readonly signal: "negative" | null;
  readonly codes: readonly string[];
}

function check(
  prompt: Prompt,
  measure: MeasureDefinition,
  share: { readonly count: number; readonly base: number },
  entry: PromptEntry,
  settings: Settings,
): Found {
  const { edge, edgeIncluded, strength } = measure;
  const { answer, reason } = entry;
  if (measure.test === "threshold")
    return checkThreshold({ ...share, answer, reason, edge, strength, smallBase: settings.smallBase });
  const { met, codes } = checkBandCondition({ ...share, edge, edgeIncluded, ...settings });
  const reasonMissing = met === false && answer === "Yes" && isHardStrength(strength) && !hasReason(reason);
  return {
    status: reasonMissing ? "reason-needed" : "ok",
    signal: met === false ? "negative" : null,
    codes: codes.map((code) =>
      code === "COND-NOT-MET" && prompt.workload !== undefined ? middleManagersCode : code,
    ),
  };
}
