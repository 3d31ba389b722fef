import type { MessageDefinition, SourceDocument, SourceRef } from "../framework/Pack";

/** A length of time. Days, weeks and months are of the calendar; working days only where the text says so (A27). */
export interface Limit {
  readonly count: number;
  readonly unit: "hours" | "days" | "weeks" | "months" | "working days";
}

/**
 * How an expectation is checked: a closed vocabulary, never an expression. Every text field but `kind` and `time` names
 * a fact; `onlyIf` names a flag, and No there makes the check not applicable.
 */
export type Check =
  /** `to` at most so long after `from`; `unless` names a flag that excuses more. */
  | {
      readonly kind: "within";
      readonly from: string;
      readonly to: string;
      readonly limit: Limit;
      readonly unless?: string;
      readonly ambiguous?: boolean;
      readonly onlyIf?: string;
    }
  /** `to` at most so long after `from`, or on the next working day. */
  | {
      readonly kind: "within-or-next-working-day";
      readonly from: string;
      readonly to: string;
      readonly limit: Limit;
      readonly onlyIf?: string;
    }
  | {
      readonly kind: "by-next-working-day";
      readonly from: string;
      readonly to: string;
      readonly onlyIf?: string;
    }
  /** `event` at least so long before `before`; the fallback is shorter and its wording unclear (A23). */
  | {
      readonly kind: "lead";
      readonly event: string;
      readonly before: string;
      readonly limit: Limit;
      readonly fallback?: { readonly onlyIf: string; readonly limit: Limit };
      readonly ambiguous?: boolean;
      readonly onlyIf?: string;
    }
  /** `event` no later than half way between the two. */
  | {
      readonly kind: "by-midpoint";
      readonly event: string;
      readonly from: string;
      readonly to: string;
      readonly onlyIf?: string;
    }
  /** No step from `start` over the events to `end` longer than the limit; `year` takes only steps that end in that year. */
  | {
      readonly kind: "gaps";
      readonly start?: string;
      readonly events: string;
      readonly end?: string;
      readonly limit: Limit;
      readonly year?: { readonly from: string; readonly which: "first" | "later" };
      readonly onlyIf?: string;
    }
  /** Dates to be shown: so long before `before`, and none before `entry`. */
  | {
      readonly kind: "milestones";
      readonly before: string;
      readonly entry: string;
      readonly at: readonly Limit[];
      readonly onlyIf?: string;
    }
  /** So many events in every full period of so many weeks; applies where the flag `status` is `is`. */
  | {
      readonly kind: "rate";
      readonly events: string;
      readonly start: string;
      readonly end: string;
      readonly status: string;
      readonly is: boolean;
      readonly rates: readonly {
        readonly count: number;
        readonly weeks: number;
        readonly weekend?: boolean;
      }[];
      readonly onlyIf?: string;
    }
  | {
      readonly kind: "at-least";
      readonly value: string;
      readonly min: number;
      readonly otherwise: "not met" | "not applicable";
      readonly onlyIf?: string;
    }
  | {
      readonly kind: "range";
      readonly value: string;
      readonly min: number;
      readonly max: number;
      readonly onlyIf?: string;
    }
  /** The flag should be No. */
  | { readonly kind: "must-not"; readonly flag: string; readonly onlyIf?: string }
  /** After this time of day the flag `require` should be Yes. */
  | {
      readonly kind: "after-hours";
      readonly at: string;
      readonly time: string;
      readonly require: string;
      readonly onlyIf?: string;
    }
  /** Not on this weekday, 1 for Monday, after this time; the hour is our reading. */
  | {
      readonly kind: "not-weekday-after";
      readonly at: string;
      readonly weekday: number;
      readonly time: string;
      readonly onlyIf?: string;
    }
  /** In time after release, and at home unless home was seen on release day. */
  | {
      readonly kind: "second-appointment";
      readonly from: string;
      readonly to: string;
      readonly limit: Limit;
      readonly homeSeen: string;
      readonly homeVisit: string;
      readonly onlyIf?: string;
    }
  /** When home detention curfew can begin (R52). */
  | {
      readonly kind: "curfew";
      readonly section250: string;
      readonly sentenceMonths: string;
      readonly sentenceDays: string;
      readonly custodyStart: string;
      readonly conditionalRelease: string;
      readonly breach: string;
      readonly recall: string;
      /** The least served: the greater of one part of so many, and so many days. */
      readonly part: number;
      readonly minDays: number;
      readonly maxEarlyMonths: number;
      /** Barred from so many months of sentence on. */
      readonly barredFromMonths: number;
      readonly onlyIf?: string;
    }
  /** What rules home detention curfew out, by itself (R52). */
  | {
      readonly kind: "curfew-bars";
      readonly sentenceMonths: string;
      readonly breach: string;
      readonly recall: string;
      readonly barredFromMonths: number;
      readonly onlyIf?: string;
    };

export type FactKind = "moment" | "moments" | "flag" | "number";

/** Something to be entered in a case that checks rest on. */
export interface FactDefinition {
  readonly id: string;
  readonly label: string;
  /** `moment` is a date, with its time where that is known; `moments` is a list of them. */
  readonly kind: FactKind;
  /** The case form it belongs to. */
  readonly form: string;
}

/** What the guidance expects, and how dates in a case are held against it. Advisory: it never changes an answer (R50). */
export interface Expectation {
  /** Permanent, such as `E-ACCOM-6W`. */
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  /** As the documents word it: must, should, usually, and so on. */
  readonly strength: string;
  readonly who?: string;
  /** Prompts and case questions it informs; inferred from the subject. */
  readonly prompts: readonly string[];
  readonly questions: readonly string[];
  readonly note?: string;
  readonly rule: string;
  readonly check?: Check;
  readonly source: SourceRef;
  /** Further lines that say the same or more of it. */
  readonly alsoAt?: readonly SourceRef[];
}

/** An expectation that can be checked. */
export type Timescale = Expectation & { readonly check: Check };

/** A service or a case that did resettlement well; shown beside a prompt, never as a criterion. */
export interface Example {
  readonly id: string;
  /** Absent where the guide names none. */
  readonly service?: string;
  readonly kind: "service" | "case" | "vignette";
  readonly theme: string;
  readonly points: readonly {
    readonly text: string;
    readonly prompts: readonly string[];
    readonly source: SourceRef;
  }[];
  readonly prompts: readonly string[];
  readonly caveat?: string;
  readonly source: SourceRef;
}

/** What the guidance expects and what good practice looked like. */
export interface Practice {
  readonly schema: "practice/1";
  readonly pack: string;
  readonly version: string;
  readonly sources: readonly Pick<SourceDocument, "key" | "title" | "edition">[];
  /** Messages that only timescales raise, beside those of the pack. */
  readonly messages: readonly MessageDefinition[];
  readonly facts: readonly FactDefinition[];
  readonly expectations: readonly Expectation[];
  readonly examples: readonly Example[];
}
