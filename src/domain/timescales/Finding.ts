import { texts } from "./strings";

/** What a check comes to; `ambiguous` where the documents can be read either way. */
export type TimescaleOutcome = "met" | "late" | "not met" | "not applicable" | "unknown" | "ambiguous";

/** What one kind of check found. */
export interface Finding {
  readonly result: TimescaleOutcome;
  readonly codes: readonly string[];
  /** How it was worked out, a sentence each. */
  readonly arithmetic: readonly string[];
  /** The last day, or day and time, that still meets it, as ISO text. */
  readonly due?: string | null;
  /** Several dates by their name, `3 months`; `null` for one that does not apply. */
  readonly dueDates?: Readonly<Record<string, string | null>>;
  /** Steps or periods that fall short, first and last day as ISO text. */
  readonly gaps?: readonly (readonly [string, string])[];
}

/** Facts that stop a check, by their labels. */
export function missing(labels: readonly string[], more: Partial<Finding> = {}): Finding {
  return { result: "unknown", codes: ["TL-MISSING"], arithmetic: [texts.missing(labels)], ...more };
}

export function notApplicable(line: string, more: Partial<Finding> = {}): Finding {
  return { result: "not applicable", codes: [], arithmetic: [line], ...more };
}

/** Met, or late with its code. */
export function judged(inTime: boolean, arithmetic: readonly string[], more: Partial<Finding> = {}): Finding {
  return { result: inTime ? "met" : "late", codes: inTime ? [] : ["TL-LATE"], arithmetic, ...more };
}

/** Met, or not met where nothing is late but something is not as it should be. */
export function fulfilled(
  isSo: boolean,
  arithmetic: readonly string[],
  more: Partial<Finding> = {},
): Finding {
  return { result: isSo ? "met" : "not met", codes: isSo ? [] : ["TL-NOT-MET"], arithmetic, ...more };
}

/** Two dates that contradict each other. */
export function wrongOrder(line: string): Finding {
  return { result: "unknown", codes: ["TL-ORDER"], arithmetic: [line] };
}
