import type { CellStyle } from "./WorkbookPlan";

/** Inks and fills of the status table: each pair has a contrast of at least 7 to 1. */
export const palette = {
  accent: "#0B4A80",
  line: "#C8CDD3",
  white: "#FFFFFF",
  computed: "#F4F5F7",
  keyQuestion: "#E4EBF3",
  header: "#0B4A80",
  quiet: "#404040",
  quietFill: "#EFEFEF",
  outstanding: "#14532D",
  outstandingFill: "#E3F1E7",
  good: "#0B4A80",
  goodFill: "#E6F0FA",
  requiresImprovement: "#5E3F00",
  requiresImprovementFill: "#FFF3D6",
  inadequate: "#8A1C1C",
  inadequateFill: "#FBE4E4",
} as const;

export const bodySize = 11;
export const titleSize = 16;

const text: CellStyle = { size: bodySize, vertical: "top" };

/** The looks of cells; a sheet lays them over each other, later ones win. */
export const cellStyles = {
  text,
  title: { size: titleSize, bold: true, colour: palette.accent, vertical: "center" },
  sectionHeader: {
    size: bodySize,
    bold: true,
    colour: palette.white,
    fill: palette.header,
    vertical: "center",
    wrap: true,
  },
  label: { ...text, bold: true, wrap: true },
  /** Worked out by the workbook: tinted, locked. */
  computed: { ...text, fill: palette.computed, border: palette.line, wrap: true },
  /** For a person to fill in: white, a thin line around it, unlocked. */
  input: { ...text, fill: palette.white, border: palette.line, wrap: true, unlocked: true },
  keyQuestion: { bold: true, fill: palette.keyQuestion, border: palette.line },
  count: { numberFormat: "0", horizontal: "right" },
  share: { numberFormat: "0.0%", horizontal: "right" },
  date: { numberFormat: "d mmmm yyyy", horizontal: "left" },
  centred: { horizontal: "center" },
  plain: { bold: false },
  /** Not shown, not even by a program that formats numbers only; for other cells to refer to. */
  unseen: { numberFormat: ";;;", colour: palette.white },
  quiet: { colour: palette.quiet, italic: true },
} as const satisfies Readonly<Record<string, CellStyle>>;
