import type { CellValue } from "../InspectionHost";
import type { Area } from "../WorkbookPlan";

/** Everything a workbook holds that its integrity is judged by, as plain data read in one round trip. */
export interface WorkbookSurvey {
  /** In the workbook's order. */
  readonly sheets: readonly SurveyedSheet[];
  readonly names: readonly SurveyedName[];
  /** Of the tables asked about, those that are there. */
  readonly tables: readonly SurveyedTable[];
  /** By the probe's key; absent where the cells asked about could not be found. */
  readonly probes: Readonly<Record<string, ProbeResult>>;
  /** How many conditional formats reach into the cells of a name. */
  readonly formats: Readonly<Record<string, number>>;
}

export interface SurveyedTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

export interface SurveyedSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** The cells that hold something; `null` on an empty sheet. */
  readonly area: Area | null;
  readonly values: readonly (readonly CellValue[])[];
  /** A formula with its `=`; for any other cell its value. */
  readonly formulas: readonly (readonly CellValue[])[];
}

export interface SurveyedName {
  readonly name: string;
  /** The sheet a name is limited to; `null` for the whole workbook. */
  readonly scope: string | null;
  /** Such as `='1.1'!$A$2:$N$40` or `=#REF!`. */
  readonly refersTo: string;
}

/** Cells of one block, told by identity and by column from the block's left edge, that shall have the same rule and look. */
export interface Probe {
  readonly key: string;
  readonly block: string;
  readonly cells: readonly { readonly row: string; readonly column: number }[];
}

/** What the cells of a probe have in common; `null` where they differ. */
export interface ProbeResult {
  readonly rule: SurveyedRule;
  readonly locked: boolean | null;
  /** `#RRGGBB`. */
  readonly fill: string | null;
}

/** Only as much of a rule as every host gives back alike. */
export type SurveyedRule =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "wholeNumber" | "date" | "textLength" | "none" | "mixed" | "other" };

/** What a survey looks for beyond what is in the cells. */
export interface SurveyRequest {
  readonly probes: readonly Probe[];
  readonly tables: readonly string[];
  /** Names whose conditional formats are counted. */
  readonly blocks: readonly string[];
}
