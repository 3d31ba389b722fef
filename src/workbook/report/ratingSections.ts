import type { Pack } from "../../domain/framework/Pack";
import type { Assessment, CompositeAssessment, StandardAssessment } from "../../domain/inspection/Assessment";
import type { Inspection } from "../../domain/inspection/Inspection";
import { reasonWithBars } from "./reasonWithBars";
import type { ReportSection } from "./reportSections";
import { shareValues } from "../shareValues";
import { texts } from "../strings";
import type { CellContent } from "../WorkbookPlan";

/** Blocks of a full bar. */
const barLength = 10;

/** The ratings of the standards with a chart, of domains two and three, the overall rating and the composite. */
export function ratingSections(
  pack: Pack,
  inspection: Inspection,
  assessment: Assessment,
): readonly ReportSection[] {
  const { leadInspector } = inspection.details;
  const { overall, composite } = assessment;
  return [
    {
      title: texts.report.overall,
      header: texts.report.overallHeader,
      rows: [
        [
          texts.report.overall,
          "",
          overall.proposed ?? texts.report.notProposed,
          decider(overall.proposed, leadInspector),
          reasonWithBars(overall.reason, [overall]),
        ],
      ],
      ratings: [2],
    },
    {
      title: texts.report.standards,
      header: texts.report.standardsHeader,
      rows: assessment.standards.map((standard) => standardRow(standard, leadInspector)),
      shares: [1],
      bars: [2],
      ratings: [4, 5],
      chart: { title: texts.report.chart, column: 1 },
    },
    {
      title: texts.report.domainRatings,
      header: texts.report.domainRatingsHeader,
      rows: assessment.domainRatings.map(({ id, name, rating }) => [
        texts.standardLabel(id, name),
        "",
        rating ?? texts.report.notEntered,
        pack.domainRatings.some((known) => known.id === id && known.fromStandard !== undefined)
          ? texts.report.fromWorkbook
          : texts.report.entered,
      ]),
      ratings: [2],
    },
    ...(composite === null ? [] : [compositeSection(composite)]),
  ];
}

function standardRow(standard: StandardAssessment, leadInspector: string): readonly CellContent[] {
  const { share, band } = shareValues(standard.positive);
  return [
    texts.standardLabel(standard.id, standard.name),
    share === "" ? null : share,
    bar(standard.positive.percent),
    band,
    standard.default ?? "",
    standard.applicable ? (standard.proposed ?? texts.report.notProposed) : texts.notApplicable,
    decider(standard.proposed, leadInspector),
    reasonWithBars(standard.reason, [standard]),
  ];
}

/** A bar of text, which prints where a chart does not; one block for every ten per cent begun by half. */
function bar(percent: string | null): string {
  if (percent === null) return "";
  const full = Math.round((Number(percent) / 100) * barLength);
  return "█".repeat(full) + "░".repeat(barLength - full);
}

function decider(proposed: string | null, leadInspector: string): string {
  if (proposed === null) return "";
  return leadInspector === "" ? texts.report.leadInspector : leadInspector;
}

function compositeSection(composite: CompositeAssessment): ReportSection {
  const { label, rating, score, maximum, missing } = composite;
  return {
    title: texts.composite,
    lead: label,
    rows: [
      [
        texts.report.compositeScore(score, maximum),
        "",
        rating ?? texts.report.noComposite,
        missing.length === 0 ? "" : texts.report.missing(missing),
      ],
    ],
    ratings: [2],
  };
}
