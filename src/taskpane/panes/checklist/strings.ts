import type { Signal } from "../../../domain/framework/signalsOf";
import { strengthTexts } from "../../../domain/inspection/strings";

/** Words of the facts and of the expected evidence beside a prompt. */
export const strings = {
  facts: "Facts that bear on the answer",
  factsHint: "Leave one blank while you do not know: a blank says nothing.",
  policies: "Key policies",
  onlyInGuidance: "Only the guidance lists it.",
  triggerHint: (strength: Signal["strength"]): string => `Where it applies, it ${strengthTexts[strength]}.`,
  workloadHint: "Yes to this prompt needs the workloads of both groups to be manageable.",
  expected: "Expected evidence",
  seenOf: (seen: number, of: number): string => `${seen} of ${of} seen`,
  standing: (state: string): string => `(${state})`,
  open: "Fill in the checklist",
  close: "Close the checklist",
  reason: (item: string): string => `Why “${item}” is not available`,
} as const;
