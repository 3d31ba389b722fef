/** Where an item of evidence comes from. */
export const sourceTypes = [
  "Document",
  "Interview",
  "Focus group",
  "Case",
  "Observation",
  "Survey or data",
] as const;

export type SourceType = (typeof sourceTypes)[number];

/** Which way an item points for the prompts that it bears on. */
export const directions = ["Supports", "Against", "Context"] as const;

export type Direction = (typeof directions)[number];

export const evidenceStrengths = ["Strong", "Moderate", "Weak"] as const;

export type EvidenceStrength = (typeof evidenceStrengths)[number];

/**
 * One item of the evidence log. It may bear on several prompts; where it is a count, such as the answers of one round of
 * interviews, `measure`, `positive` and `base` hold it. Nothing is ever deleted: an item is withdrawn and kept.
 */
export interface EvidenceItem {
  /** Given once and never used again, such as `E-4K7QZ2M`; empty while the row has none yet. */
  readonly id: string;
  /** ISO date; `null` where none was entered or it cannot be read. */
  readonly date: string | null;
  readonly type: SourceType | null;
  /** A title, a role or a reference; never a person's name. */
  readonly source: string;
  /** What it says. */
  readonly text: string;
  /** Ids of the prompts it bears on, as the pack writes them, each once. */
  readonly prompts: readonly string[];
  /** What stands among the prompts and is none of the pack's. */
  readonly unknownPrompts: readonly string[];
  readonly direction: Direction | null;
  readonly strength: EvidenceStrength | null;
  /** Id of the measure that `positive` and `base` count, such as `1.2.3a.1`. */
  readonly measure: string | null;
  readonly positive: number | null;
  readonly base: number | null;
  /** Who logged it. */
  readonly by: string;
  /** What is still to be done about it; empty where nothing is. */
  readonly followUp: string;
  readonly followUpDone: boolean;
  readonly link: string;
  readonly withdrawn: boolean;
  /** Who changed what and when, one line a change. */
  readonly history: string;
}
