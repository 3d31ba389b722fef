import type { CaseEntry } from "../cases/CaseEntry";
import type { CaseReading } from "../cases/CaseReading";
import type { DecisionRecord, PanelEntry } from "../decisions/Decision";
import type { EvidenceItem } from "../evidence/EvidenceItem";
import type { DomainRating, Rating } from "../framework/Rating";
import type { PrivacyAnswer } from "../privacy/PrivacyAnswer";
import type { SignalAnswer } from "../framework/signalsOf";

/** A prompt's answer: above the line of sufficiency, below it, or left aside with a reason (R1). `null` is not yet answered. */
export type PromptAnswer = "Yes" | "No" | "Not judged";

export type KeyQuestionAnswer = "Yes" | "No";

/** Positive answers over those asked; `null` where nothing was entered. A blank is never a zero (R16). */
export interface MeasureEntry {
  readonly positive: number | null;
  readonly base: number | null;
}

export interface PromptEntry {
  readonly answer: PromptAnswer | null;
  /** A No that matters so much that Yes is precluded (R3). */
  readonly critical: boolean;
  /** By measure id. */
  readonly measures: Readonly<Record<string, MeasureEntry>>;
  readonly note: string;
  readonly reason: string;
}

/** Where a piece of expected evidence stands. */
export const expectedStates = ["Seen", "Asked for", "Not available"] as const;

export type ExpectedState = (typeof expectedStates)[number];

export interface ExpectedEntry {
  /** `null` where nobody has looked for it yet. */
  readonly state: ExpectedState | null;
  /** Why it is not available. */
  readonly reason: string;
}

export interface KeyQuestionEntry {
  readonly answer: KeyQuestionAnswer | null;
  readonly reason: string;
}

export interface StandardEntry {
  /** The inspector's overall qualitative judgement (A8). */
  readonly qualitative: Rating | null;
  readonly proposed: Rating | null;
  readonly reason: string;
}

export interface OverallEntry {
  readonly proposed: Rating | null;
  readonly reason: string;
}

/** Readings of the documents that an inspection may change (section 9 of the specification). */
export interface Settings {
  /** Read exactly 80 per cent as a Large majority (A2). */
  readonly largeMajorityIncludes80: boolean;
  /** A base below this is flagged as small (R16). */
  readonly smallBase: number;
  /** Count 3.4 among the domain two and three ratings (A9). */
  readonly includeStd34: boolean;
  /** Apply R7 to R9 to 3.4 by analogy (A6). */
  readonly default34ByAnalogy: boolean;
  /** Full base of the 1.1 percentages row; `null` counts the pack's key questions and prompts (A1). */
  readonly pct11Base: number | null;
  /** Prompts shown in the diversity section in addition to the listed ones (A13). */
  readonly extraDiversityTags: readonly string[];
  /** Show what comes from published practice and not from the documents: the composite score, and ratings from cases. */
  readonly publishedPractice: boolean;
  /** Leave bank holidays out where working days are counted (R50). */
  readonly bankHolidays: boolean;
}

export interface InspectionDetails {
  readonly service: string;
  readonly leadInspector: string;
  readonly team: string;
  /** ISO date, `2024-06-12`. */
  readonly fieldworkStart: string | null;
  readonly fieldworkEnd: string | null;
  /** Resettlement cases in the 12 months before fieldwork; `null` when not yet known (R12). */
  readonly resettlementCases: number | null;
}

/** The share of cases with Yes of a key question that is entered: a count over a base, or a percentage. */
export interface ShareEntry extends MeasureEntry {
  /** Decimal text from 0 to 100; counts go before it. */
  readonly percent: string | null;
}

/** Everything the inspectors entered, and nothing that is computed. An absent id is blank. */
export interface Inspection {
  readonly schema: "inspection/1";
  /** Pack id. */
  readonly pack: string;
  readonly details: InspectionDetails;
  readonly settings: Settings;
  readonly standards: Readonly<Record<string, StandardEntry>>;
  readonly keyQuestions: Readonly<Record<string, KeyQuestionEntry>>;
  readonly prompts: Readonly<Record<string, PromptEntry>>;
  /** Triggers, policies and workload statements by id, such as `1.2.3d:trigger.1`; a blank one is not known. */
  readonly signals: Readonly<Record<string, SignalAnswer | null>>;
  /** The checklist of expected evidence by id, such as `1.1.1a:evidence.1`. */
  readonly expected: Readonly<Record<string, ExpectedEntry>>;
  /** By id: 2.1 to 3.3. 3.4 comes from its own standard. */
  readonly domainRatings: Readonly<Record<string, DomainRating | null>>;
  /** Why a domain two or three rating differs from the one that its cases give, by id. */
  readonly domainReasons: Readonly<Record<string, string>>;
  /** Shares of cases that are not assessed in this workbook, by key question, such as `2.1.1`. */
  readonly shares: Readonly<Record<string, ShareEntry>>;
  /** The inspector's view of diversity practice (R39); `null` when none is recorded. */
  readonly diversity: "Sufficient" | "Insufficient" | null;
  readonly overall: OverallEntry;
  /** What the ratings panel decided and what was published, by standard id or `overall`. */
  readonly panel: Readonly<Record<string, PanelEntry>>;
  /** The log of decisions, in its order. */
  readonly decisions: readonly DecisionRecord[];
  /** The evidence log, in the order of the sheet; withdrawn items are in it. */
  readonly evidence: readonly EvidenceItem[];
  /** Answers that a marked text identifies nobody, in the order they were given. */
  readonly privacy: readonly PrivacyAnswer[];
  /** The cases by form, such as `out-of-court`, in the order of the sheet. */
  readonly cases: Readonly<Record<string, readonly CaseEntry[]>>;
  /** By form, what was found in cases that two inspectors assess, in the order they were begun. */
  readonly readings: Readonly<Record<string, readonly CaseReading[]>>;
}
