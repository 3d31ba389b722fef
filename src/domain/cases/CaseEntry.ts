import type { CaseFacts } from "../timescales/CaseFacts";
import type { SampleOutcome } from "./decideSample";

/** Whether a case belongs to the sample (R40), beside the question on care experience. `null` is not yet entered. */
export interface CaseSample {
  /** Whether this is the child's home service. */
  readonly home: boolean | null;
  readonly livedOutside: boolean | null;
  readonly responsible: boolean | null;
  /** What the inspector decided; `null` follows the rule. */
  readonly decision: SampleOutcome | null;
  readonly reason: string;
}

/** What was entered in a section beside the answers to its questions. */
export interface CaseSectionEntry {
  /** No relevant factor exists in this case (R42). */
  readonly noFactors: boolean;
  /** Ids of questions answered No that matter so much that Yes is ruled out (R3). */
  readonly critical: readonly string[];
  /** Why the summary differs from what is suggested. */
  readonly reason: string;
}

/** One case, told by a reference and never by a name. Blank entries are left out of its records. */
export interface CaseEntry {
  /** Given once and never used again, such as `C-4K7QZ2M`; empty while the row has none yet. */
  readonly id: string;
  readonly reference: string;
  /** Initials of who assessed it. */
  readonly by: string;
  /** ISO date of birth, or the first of its month; `null` where it is not entered. */
  readonly born: string | null;
  readonly sample: CaseSample;
  /**
   * By question id: Yes, No, Not judged or Not relevant; a level of concern; an item of a list; a text. An absent one is
   * blank.
   */
  readonly answers: Readonly<Record<string, string>>;
  /** By section id. */
  readonly sections: Readonly<Record<string, CaseSectionEntry>>;
  /** By question id, or by section id where a note is about all of it. */
  readonly notes: Readonly<Record<string, string>>;
  /** Dates and facts for timescales, by fact id. */
  readonly facts: CaseFacts;
}

export const blankCaseSample: CaseSample = {
  home: null,
  livedOutside: null,
  responsible: null,
  decision: null,
  reason: "",
};

export const blankCaseSection: CaseSectionEntry = { noFactors: false, critical: [], reason: "" };

/** A case in which nothing is entered yet but its reference. */
export function blankCase(reference = "", id = ""): CaseEntry {
  return {
    id,
    reference,
    by: "",
    born: null,
    sample: blankCaseSample,
    answers: {},
    sections: {},
    notes: {},
    facts: {},
  };
}
