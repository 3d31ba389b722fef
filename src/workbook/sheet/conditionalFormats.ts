import { palette } from "../styles";
import type { Area, ConditionalFormatPlan } from "../WorkbookPlan";

interface StatusLook {
  readonly colour?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly mark?: string;
}

/** Looks of a status; the word is the cell's value, the mark stands before it, colour comes third. */
const statusLooks = {
  Outstanding: { colour: palette.outstanding, fill: palette.outstandingFill, mark: "★" },
  Good: { colour: palette.good, fill: palette.goodFill, mark: "●" },
  "Requires improvement": {
    colour: palette.requiresImprovement,
    fill: palette.requiresImprovementFill,
    mark: "◐",
  },
  Inadequate: { colour: palette.inadequate, fill: palette.inadequateFill, mark: "○" },
  "Not rated": { colour: palette.quiet, fill: palette.quietFill, mark: "–" },
  "Not applicable": { colour: palette.quiet, fill: palette.quietFill, mark: "–" },
  Yes: { mark: "✓" },
  No: { colour: palette.inadequate, mark: "✕" },
  "Not judged": { mark: "…" },
  Critical: { colour: palette.inadequate, bold: true, mark: "‼" },
} as const satisfies Readonly<Record<string, StatusLook>>;

/** What a standard is rated. */
export const ratingWords = ["Outstanding", "Good", "Requires improvement", "Inadequate"] as const;

/** What may stand for a rating where those of all standards come together. */
export const ratingStateWords = [...ratingWords, "Not rated", "Not applicable"] as const;

export const answerWords = ["Yes", "No", "Not judged"] as const;

type StatusWord = keyof typeof statusLooks;

/** One format a word, over all areas where the word may stand. */
export function statusFormats(
  areas: readonly Area[],
  words: readonly StatusWord[],
): readonly ConditionalFormatPlan[] {
  return words.map((word) => ({ areas, when: { kind: "equals", text: word }, style: statusLooks[word] }));
}

/** Message cells take the ink of their worst message, which stands first with its mark; information has no ink of its own. `first` is their top left cell, `P5`. */
export function messageFormats(areas: readonly Area[], first: string): readonly ConditionalFormatPlan[] {
  const inks = [
    ["⛔", { colour: palette.inadequate, fill: palette.inadequateFill }],
    ["⚠", { colour: palette.requiresImprovement, fill: palette.requiresImprovementFill }],
  ] as const;
  return inks.map(([mark, style]) => ({
    areas,
    when: { kind: "formula", formula: `=LEFT(${first},1)="${mark}"` },
    style,
  }));
}

/** The whole sheet turns quiet where its rating cell says that the standard does not apply. */
export function notApplicableFormat(areas: readonly Area[], rating: string): ConditionalFormatPlan {
  return {
    areas,
    when: { kind: "formula", formula: `=${rating}="Not applicable"` },
    style: { colour: palette.quiet, fill: palette.quietFill },
  };
}
