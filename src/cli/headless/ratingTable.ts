import type { Assessment, StandardAssessment } from "../../domain/inspection/Assessment";

const headings = ["Standard", "Positive", "Band", "Default", "Proposed", "To do"] as const;

/** The rating summary as a table of plain text, a line a standard, with the overall rating below. */
export function ratingTable(assessment: Assessment): string {
  const rows = [headings, ...assessment.standards.map(rowOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
  return [
    ...lines,
    "",
    `Overall: ${assessment.overall.proposed ?? "not proposed"}`,
    ...compositeLines(assessment),
  ].join("\n");
}

function rowOf(standard: StandardAssessment): readonly string[] {
  const { count, base, percent, band } = standard.positive;
  const open = standard.messages.filter(({ severity }) => severity !== "info").map(({ code }) => code);
  return [
    `${standard.id} ${standard.name}`,
    percent === null ? "–" : `${count} of ${base} (${percent}%)`,
    band ?? "–",
    standard.default ?? "–",
    standard.proposed ?? "–",
    open.join(", ") || "–",
  ];
}

function compositeLines({ composite }: Assessment): readonly string[] {
  if (composite === null) return [];
  const result =
    composite.score === null
      ? `not computed, no rating for ${composite.missing.join(", ")}`
      : `${composite.score} of ${composite.maximum}, ${composite.rating ?? "no rating"}`;
  return [`Composite (${composite.label}): ${result}`];
}
