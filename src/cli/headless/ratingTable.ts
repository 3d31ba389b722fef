import { overallSubject } from "../../domain/decisions/Decision";
import { finalLayer, layersOf } from "../../domain/decisions/layersOf";
import type { Pack } from "../../domain/framework/Pack";
import type { Assessment, StandardAssessment } from "../../domain/inspection/Assessment";
import type { Inspection } from "../../domain/inspection/Inspection";

const headings = ["Standard", "Positive", "Band", "Default", "Proposed", "Final", "To do"] as const;

/**
 * The rating summary as a table of plain text, a line a standard, with the overall rating below. Final is the rating as far
 * as it got beyond the proposal.
 */
export function ratingTable(pack: Pack, inspection: Inspection, assessment: Assessment): string {
  const final = (subject: string): string => finalText(pack, inspection, subject);
  const rows = [headings, ...assessment.standards.map((standard) => rowOf(standard, final(standard.id)))];
  const overall = final(overallSubject);
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
    `Overall: ${assessment.overall.proposed ?? "not proposed"}${overall === none ? "" : `; ${overall}`}`,
    ...compositeLines(assessment),
  ].join("\n");
}

const none = "–";

/** `Good (decided)`; nothing where there is only a proposal. */
function finalText(pack: Pack, inspection: Inspection, subject: string): string {
  const final = finalLayer(layersOf(pack, inspection, subject).layers);
  if (final === undefined || final.layer === "proposed") return none;
  return `${final.entry.rating ?? none} (${final.layer})`;
}

function rowOf(standard: StandardAssessment, final: string): readonly string[] {
  const { count, base, percent, band } = standard.positive;
  const open = standard.messages.filter(({ severity }) => severity !== "info").map(({ code }) => code);
  return [
    `${standard.id} ${standard.name}`,
    percent === null ? "–" : `${count} of ${base} (${percent}%)`,
    band ?? "–",
    standard.default ?? "–",
    standard.proposed ?? "–",
    final,
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
