import type { MessageDefinition, SourceDocument, SourceRef } from "../framework/Pack";
import type { FactDefinition, Timescale } from "../timescales/Practice";

/** How a question is answered. */
export type AnswerKind =
  | "yes-no"
  /** Yes or No with a description beside it (R47). */
  | "yes-no-described"
  /** One of the levels of concern (R48). */
  | "classification"
  /** One of a list that the documents name but do not supply; the inspector edits it (A28). */
  | "list"
  | "text";

/**
 * What a question does: `information` is background and never weighs (R46), `prompt-linked` weighs in its section's
 * summary or feeds a prompt, `summary` answers a key question (R41).
 */
export type QuestionKind = "information" | "prompt-linked" | "summary";

export interface CaseQuestion {
  /** Permanent: the reference as printed, such as `A 1.2a`, or one of ours where none is printed. */
  readonly id: string;
  /** Whether the documents print the reference; `inferred` and `ours` mark what the text lost or never had (A24). */
  readonly idBasis: "printed" | "inferred" | "ours";
  readonly section: string;
  readonly kind: QuestionKind;
  /** Shading that tells the kinds apart is lost in the text; most kinds are inferred (A24). */
  readonly kindBasis: "stated" | "inferred";
  readonly label: string;
  readonly answer: AnswerKind;
  /** Of an answer list of the forms; only with `list`. */
  readonly list?: string;
  /** True where our form offers `Not relevant`, which leaves the count (the documents have no such answer). */
  readonly notRelevant?: boolean;
  readonly guidance: readonly { readonly text: string; readonly source: SourceRef }[];
  /** Prompts of the framework that the answer bears on. */
  readonly prompts: readonly string[];
  /** The question about the same subject: planning and provision beside what was in place. */
  readonly pairedWith?: string;
  readonly source: SourceRef;
}

export interface CaseSection {
  readonly id: string;
  readonly name: string;
  /** The standard whose key question the summary answers; inferred, the documents number none of them. */
  readonly standard?: string;
  readonly keyQuestion?: string;
  /** The question that sums the section up. */
  readonly summary?: string;
  /** Whether a case without relevant factors is Yes (R42). */
  readonly noFactorsMeansYes: boolean;
  /** The question about the written record that is expected even without factors (R43). */
  readonly record?: string;
  /** The questions that hold the case manager's level and whether it is reasonable (R48). */
  readonly level?: string;
  readonly reasonable?: string;
  readonly source: SourceRef;
}

export interface CaseForm {
  /** Permanent, such as `out-of-court`. */
  readonly id: string;
  readonly name: string;
  readonly edition: string;
  /** False where cases only illustrate and no rating rests on them (R47). */
  readonly rated: boolean;
  readonly sections: readonly CaseSection[];
  readonly questions: readonly CaseQuestion[];
  /** The Yes or No question whether the child was care experienced, on which the sample rests (R40). */
  readonly careExperienced: string;
  /** Where the rule on home and host services stands (R40). */
  readonly sampleSource: SourceRef;
  readonly source: SourceRef;
}

/** A standard whose shares of cases are entered, such as `2.1` with `2.1.1` to `2.1.3`. */
export interface EnteredStandard {
  readonly standard: string;
  readonly keyQuestions: readonly { readonly id: string; readonly name: string }[];
}

/** The case forms that go with a pack. */
export interface CaseForms {
  readonly schema: "cases/1";
  /** The pack they belong to. */
  readonly pack: string;
  readonly version: string;
  readonly sources: readonly Pick<SourceDocument, "key" | "title" | "edition">[];
  readonly forms: readonly CaseForm[];
  /**
   * Standards whose cases are not assessed in this workbook: their shares are entered key question by key question. The
   * documents name none of these key questions; they come from published practice.
   */
  readonly enteredShares: readonly EnteredStandard[];
  /** Dates and facts of a case that timescales rest on, form by form. */
  readonly facts: readonly FactDefinition[];
  /** What those dates and facts are held against. Advisory: it never changes an answer (R49 to R52). */
  readonly timescales: readonly Timescale[];
  /** Lists of answers that are edited in the workbook; empty where the documents supply none (A28). */
  readonly answerLists: readonly {
    readonly id: string;
    readonly name: string;
    readonly items: readonly string[];
  }[];
  /** Levels of concern, lowest first (R48). */
  readonly levels: { readonly items: readonly string[]; readonly sources: readonly SourceRef[] };
  /** Messages that only cases raise, beside those of the pack. */
  readonly messages: readonly MessageDefinition[];
}
