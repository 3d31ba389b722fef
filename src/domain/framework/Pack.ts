import type { CaseForms } from "../cases/CaseForms";
import type { BankHolidays } from "../timescales/workingDays";
import type { PublishedPractice } from "./PublishedPractice";
import type { DomainRating, Rating } from "./Rating";

/** Where a fact stands in a source document: its key in `sources` and the 1-based line of the text. */
export interface SourceRef {
  readonly doc: string;
  readonly line: number;
}

export interface SourceDocument {
  /** Short key used by every `SourceRef`, such as `004`. */
  readonly key: string;
  readonly title: string;
  readonly edition: string;
  readonly sha256: string;
}

/** How strongly the text says a fact leads to a negative judgement (R19, R22). */
export type Strength =
  | "must"
  | "should"
  | "would"
  | "would-suggest"
  | "may"
  | "might"
  | "could"
  | "usually"
  | "expectation"
  | "positive-condition"
  | "minimum";

/** A count over a base that bears on a prompt: a 65 per cent signal (R19) or a band word (R21). */
export interface MeasureDefinition {
  /** Permanent id: the prompt's id, a dot and a number, such as `1.2.3a.2`. */
  readonly id: string;
  readonly label: string;
  readonly test: "threshold" | "bandCondition";
  /** Per cent. */
  readonly edge: number;
  /** Whether a share exactly at the edge satisfies it. */
  readonly edgeIncluded: boolean;
  /** The band word of the text; only for a band condition. */
  readonly bandWord?: string;
  /** True where the documents give no figure and ours is a reading (A5). */
  readonly assumed?: boolean;
  readonly strength: Strength;
  readonly source: SourceRef;
}

/** A condition, trigger or note that the text attaches to a prompt. */
export interface Qualifier {
  readonly kind: "requires" | "negative-trigger" | "weigh" | "note" | "minimum-list";
  readonly strength: Strength;
  readonly text: string;
  readonly source: SourceRef;
}

/** The policies without which 1.4.1a should be No (R23). */
export interface MinimumPolicies {
  readonly inJudgement: readonly string[];
  readonly onlyInGuidance: readonly string[];
  readonly source: readonly SourceRef[];
}

/** What Yes to 1.2.1c says of each of the two groups (R20). */
export interface WorkloadStatements {
  readonly practitioners: string;
  readonly managers: string;
  readonly source: SourceRef;
}

/** How recent the documents ask a prompt's evidence to be (P43). */
export interface EvidenceMonths {
  /** So many months before the fieldwork. */
  readonly months: number;
  readonly source: SourceRef;
}

export interface Prompt {
  /** Permanent id, such as `1.1.1a`. */
  readonly id: string;
  /** As printed, such as `1.1.1(a)`. */
  readonly ref: string;
  readonly label: string;
  readonly diversity: boolean;
  readonly evidence: readonly string[];
  readonly evidenceMonths?: EvidenceMonths;
  readonly caseEvidence?: { readonly kind: string; readonly source: SourceRef };
  readonly measures: readonly MeasureDefinition[];
  readonly qualifiers: readonly Qualifier[];
  readonly minimumPolicies?: MinimumPolicies;
  readonly workload?: WorkloadStatements;
  readonly source: SourceRef;
}

export interface KeyQuestion {
  readonly id: string;
  readonly label: string;
  readonly prompts: readonly Prompt[];
  readonly source: SourceRef;
}

/** What a rating looks like in one dimension; informs, is never counted (R13). */
export interface Characteristic {
  readonly dimension: string;
  readonly levels: Readonly<Record<Rating, string>>;
  readonly sources: readonly SourceRef[];
}

export interface Standard {
  readonly id: string;
  readonly name: string;
  /** As the documents group it: `one`, `three` or `module`. */
  readonly domain: "one" | "three" | "module";
  /** True where the standard is inspected only with a resettlement case in the last 12 months (R12). */
  readonly conditional: boolean;
  /** Whether the documents state the default (R7) or we apply it by analogy (R11). */
  readonly defaultBasis: "source" | "by-analogy";
  /** True where the 1.1 percentages row applies (R17). */
  readonly percentagesRow: boolean;
  readonly keyQuestions: readonly KeyQuestion[];
  readonly characteristics: readonly Characteristic[];
  /** One headline a rating. */
  readonly narrative: Readonly<Record<Rating, { readonly headline: string; readonly source: SourceRef }>>;
  readonly source: SourceRef;
}

/** Named tests over domain two and three ratings: a closed vocabulary, never an expression. */
export type RatingsTest =
  | "every-good-or-better"
  | "most-good-none-inadequate"
  | "few-good-rest-mostly-requires-improvement"
  | "few-good-rest-mostly-inadequate"
  | "both-outstanding"
  | "both-requires-improvement-or-better"
  | "both-requires-improvement-or-worse"
  | "resettlement-not-inadequate"
  | "diversity-sufficient";

/** A decision rule (blocks), decision guidance (needs a reason) or limiter (the panel challenges) (R25). */
export interface DecisionRule {
  /** The rule id of the specification, such as `R27`. */
  readonly rule: string;
  /** The standard it binds, or `overall`. */
  readonly subject: string;
  readonly kind: "rule" | "guidance" | "limiter";
  readonly rating: Rating;
  readonly condition: string;
  readonly ratingsTest: RatingsTest;
  /** Qualitative judgements that fit; absent for the overall rating. */
  readonly qualitative?: readonly Rating[];
  /** A second reading of the qualitative part in another copy of the text (A3). */
  readonly qualitativeOtherCopy?: readonly Rating[];
  /** Message when the ratings part fails, when the qualitative part fails. */
  readonly code: string;
  readonly qualitativeCode?: string;
  readonly source: readonly SourceRef[];
}

export type Severity = "block" | "warn" | "info";

export interface MessageDefinition {
  readonly code: string;
  readonly severity: Severity;
  /** One sentence in plain English for the person at the workbook. */
  readonly text: string;
  /** What a `warn` says once the reason it asks for is recorded; it then only informs. A `block` has none (R25). */
  readonly settled?: string;
  /** Rules it comes from. */
  readonly rules: readonly string[];
}

export interface RuleDefinition {
  readonly id: string;
  readonly basis: "source" | "source+product" | "inferred" | "product";
  readonly title: string;
  readonly sources: readonly SourceRef[];
}

/** A place where the documents are silent or disagree, the reading chosen and the setting that changes it. */
export interface Ambiguity {
  readonly id: string;
  readonly kind: string;
  readonly issue: string;
  readonly resolution: string;
  readonly setting?: string;
  readonly sources: readonly SourceRef[];
}

export interface SettingDefinition {
  /** A key of `Settings`. */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  /** `null` where blank has a meaning of its own, which `help` states. */
  readonly default: boolean | number | readonly string[] | null;
  /** The readings of the documents that this setting decides between; without them Yes and No are the two. */
  readonly readings?: readonly SettingDefinition["default"][];
  readonly ambiguity?: string;
  readonly rule?: string;
}

/** A published framework as data: everything an inspection is asked, and every rule it is rated by. */
export interface Pack {
  readonly schema: "pack/1";
  /** Permanent, such as `youth-justice/2024-06`. */
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly version: string;
  readonly licence: string;
  readonly sources: readonly SourceDocument[];
  readonly standards: readonly Standard[];
  /** Domain two and three ratings, in order, 3.4 last (R26). */
  readonly domainRatings: readonly {
    readonly id: string;
    readonly name: string;
    readonly basis: "source" | "inferred";
    /** The standard of this pack that supplies it, where one does. */
    readonly fromStandard?: string;
  }[];
  readonly decisionRules: readonly DecisionRule[];
  readonly rules: readonly RuleDefinition[];
  readonly messages: readonly MessageDefinition[];
  readonly settings: readonly SettingDefinition[];
  readonly ambiguities: readonly Ambiguity[];
  /** Prompts offered as extra diversity tags (A13). */
  readonly optionalDiversityTags: readonly string[];
  readonly publishedPractice?: PublishedPractice;
  /** The case forms that go with it: a file of their own, put here by whoever loads the pack. */
  readonly cases?: CaseForms;
  /** Of the place it is used in, put here in the same way; left out of working days where the setting says so. */
  readonly bankHolidays?: BankHolidays;
}

export type { DomainRating, Rating };
