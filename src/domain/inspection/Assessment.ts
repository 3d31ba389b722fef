import type { Severity } from "../framework/Pack";
import type { Band, DomainRating, Rating, StandardRating } from "../framework/Rating";
import type { KeyQuestionAnswer, PromptAnswer } from "./Inspection";

/** Where an entry stands after its checks (section 6 of the specification). */
export type Status =
  | "ok"
  | "ok-with-reason"
  | "reason-needed"
  | "blocked"
  | "unknown"
  | "incomplete"
  | "unanswered"
  | "unproposed";

export interface Message {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  readonly rules: readonly string[];
}

/** A share of positive answers. Banded unrounded; `percent` is for showing, one decimal, half up (R15, R16). */
export interface Share {
  readonly count: number;
  readonly base: number;
  /** `"72.7"`, or `null` without a base. */
  readonly percent: string | null;
  readonly band: Band | null;
  readonly messages: readonly Message[];
}

export interface MeasureAssessment {
  readonly id: string;
  readonly label: string;
  readonly share: Share;
  /** Below its edge. */
  readonly signal: "negative" | null;
  readonly messages: readonly Message[];
}

export interface PromptAssessment {
  readonly id: string;
  readonly answer: PromptAnswer | null;
  readonly status: Status;
  readonly measures: readonly MeasureAssessment[];
  readonly messages: readonly Message[];
}

/** `Decide` where above and below are equal (R6). */
export type Suggestion = KeyQuestionAnswer | "Decide";

export interface KeyQuestionAssessment {
  readonly id: string;
  readonly above: number;
  readonly below: number;
  readonly notJudged: number;
  readonly blank: number;
  readonly suggestion: Suggestion | null;
  readonly answer: KeyQuestionAnswer | null;
  readonly status: Status;
  readonly messages: readonly Message[];
  readonly prompts: readonly PromptAssessment[];
}

/** How one rating stands for a subject: free, allowed with a reason, or barred by a rule (R25). */
export interface PermittedRating {
  readonly rating: Rating;
  readonly permission: "permitted" | "with-reason" | "barred" | "unknown";
  readonly messages: readonly Message[];
}

export interface StandardAssessment {
  readonly id: string;
  readonly name: string;
  /** False for 4.1 without cases (R12). */
  readonly applicable: boolean;
  readonly default: StandardRating | null;
  readonly basis: "source" | "inferred" | "by-analogy" | null;
  /** Key questions and prompts answered Yes over those answered. */
  readonly positive: Share;
  /** What the 1.1 percentages row suggests (R17, R18); absent for other standards. */
  readonly percentagesRow?: {
    readonly rating: Rating | null;
    readonly candidates: readonly Rating[];
    readonly messages: readonly Message[];
  };
  readonly qualitative: Rating | null;
  readonly proposed: Rating | null;
  readonly reason: string;
  readonly status: Status;
  /** Of the standard itself: default, proposal, decision rules; not those of its key questions. */
  readonly messages: readonly Message[];
  readonly permitted: readonly PermittedRating[];
  readonly keyQuestions: readonly KeyQuestionAssessment[];
  /** Prompts and key questions answered, of how many. */
  readonly answered: number;
  readonly toAnswer: number;
}

/** The composite of published practice: a score with its rating, or what is missing. */
export interface CompositeAssessment {
  readonly label: string;
  readonly score: number | null;
  readonly maximum: number;
  readonly rating: Rating | null;
  /** Ids of core standards without a rating. */
  readonly missing: readonly string[];
}

export interface OverallAssessment {
  readonly proposed: Rating | null;
  readonly reason: string;
  readonly status: Status;
  readonly messages: readonly Message[];
  readonly permitted: readonly PermittedRating[];
}

/** Everything computed from an inspection: what cells, pane, report and command line show. */
export interface Assessment {
  readonly standards: readonly StandardAssessment[];
  readonly domainRatings: readonly {
    readonly id: string;
    readonly name: string;
    readonly rating: DomainRating | null;
  }[];
  readonly overall: OverallAssessment;
  /** `null` when published practice is switched off. */
  readonly composite: CompositeAssessment | null;
  readonly diversity: {
    readonly view: "Sufficient" | "Insufficient" | null;
    readonly prompts: readonly { readonly id: string; readonly answer: PromptAnswer | null }[];
  };
}
