import type { Pack } from "../framework/Pack";
import type { ExplanationLine } from "../rating/explanationLine";
import { lineWriter } from "../rating/explanationLine";
import { permissionLines, ratingAbove } from "../rating/explainNextUp";
import { isApplicable } from "../rating/judgeProposal";
import { explanationTexts as texts } from "../rating/strings";
import type { Assessment } from "./Assessment";
import { standardEntry } from "./entryOf";
import type { Inspection } from "./Inspection";

/**
 * Explains the overall rating line by line: what binds it, how the proposal stands, what blocks the next rating up, and
 * the composite of published practice, labelled as such.
 * @see docs/spec.md R37, R38, R39
 */
export function explainOverall(
  pack: Pack,
  inspection: Inspection,
  { overall, composite }: Pick<Assessment, "overall" | "composite">,
): readonly ExplanationLine[] {
  const write = lineWriter(pack);
  const next = ratingAbove(overall.proposed ?? composite?.rating ?? null);
  const above = overall.permitted.find(({ rating }) => rating === next);
  return [
    write(texts.overallInput, ["R38"]),
    ...compositeLines(pack, composite),
    ...conditionalLines(pack, inspection),
    write(texts.diversity(inspection.diversity ?? texts.notRecorded), ["R39"]),
    ...(overall.proposed === null ? [] : [write(texts.proposed(overall.proposed, overall.status))]),
    ...overall.messages.map(({ text, rules }) => write(text, rules)),
    ...(above === undefined ? [] : permissionLines(pack, "overall", above)),
  ];
}

function compositeLines(pack: Pack, composite: Assessment["composite"]): readonly ExplanationLine[] {
  if (composite === null) return [];
  const { score, maximum, rating, missing } = composite;
  return [
    lineWriter(pack)(
      score === null ? texts.compositeMissing(missing) : texts.composite(score, maximum, rating),
    ),
  ];
}

/** The standard that applies only with cases can bar the best overall rating (R12, R37). */
function conditionalLines(pack: Pack, inspection: Inspection): readonly ExplanationLine[] {
  const write = lineWriter(pack);
  return pack.standards
    .filter(({ conditional }) => conditional)
    .map((standard) => {
      const { id } = standard;
      if (!isApplicable(standard, inspection.details.resettlementCases))
        return write(texts.rating41(id, texts.notApplicableWord), ["R12"]);
      return write(texts.rating41(id, standardEntry(inspection, id).proposed ?? texts.notRecorded), ["R37"]);
    });
}
