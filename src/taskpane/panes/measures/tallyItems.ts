import { blankItem } from "../../../domain/evidence/blankItem";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { findMeasure, promptsOf } from "../../../domain/framework/find";
import type { MeasureDefinition, Pack } from "../../../domain/framework/Pack";
import { comparePercent, fractionOf } from "../../../domain/rating/fraction";
import { strings } from "./strings";
import { countsOf, type Tally } from "./tally";
import type { RoundPlan } from "./useTallyDesk";

/**
 * What a round comes to in the evidence log: an item a measure that somebody was asked about. A share on the right side of
 * the measure's line supports a Yes, one on the other side speaks against it; no more than that is made of it (R19, R21).
 */
export function tallyItems(pack: Pack, plan: RoundPlan, tally: Tally, by: string): readonly EvidenceItem[] {
  return countsOf(tally).flatMap(({ measure: id, positive, base }) => {
    const measure = findMeasure(pack, id);
    const prompt = promptsOf(pack).find(({ measures }) => measures.some((own) => own.id === id));
    if (measure === undefined || prompt === undefined || positive === null || base === null) return [];
    return [
      {
        ...blankItem,
        date: plan.date,
        type: plan.type,
        source: plan.source.trim(),
        text: strings.tally.text(positive, base, measure.label),
        prompts: [prompt.id],
        direction: isMet(measure, positive, base) ? ("Supports" as const) : ("Against" as const),
        measure: id,
        positive,
        base,
        by,
      },
    ];
  });
}

function isMet({ edge, edgeIncluded }: MeasureDefinition, positive: number, base: number): boolean {
  const side = comparePercent(fractionOf(positive, base), edge);
  return side > 0 || (side === 0 && edgeIncluded);
}
