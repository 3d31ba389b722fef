import type { Pack } from "../../domain/framework/Pack";
import type { Assessment, StandardAssessment } from "../../domain/inspection/Assessment";
import type { Inspection } from "../../domain/inspection/Inspection";
import type { Place } from "../../workbook/InspectionHost";
import { inspectionRowIds } from "../../workbook/inspection/inspectionLayout";
import { summaryRows } from "../../workbook/names";
import { inspectionPlace, standardPlace, type Selection } from "../places";
import { strings } from "./strings";

/** Something not yet entered, and the first cell to enter it in. */
export interface Gap {
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}

/** What an inspection still lacks, in the order it is usually filled in. Unanswered rows are told with their standard. */
export function listGaps(pack: Pack, inspection: Inspection, assessment: Assessment): readonly Gap[] {
  const { details } = inspection;
  const ratings = assessment.domainRatings.filter(
    ({ id, rating }) => rating === null && !isOwnStandard(pack, id),
  );
  const [firstRating] = ratings;
  const inspectionGap = (row: string, text: string): Gap => ({
    key: row,
    text,
    place: inspectionPlace(row, "value"),
  });
  return [
    ...(details.service.trim() === "" ? [inspectionGap("service", strings.gaps.service)] : []),
    ...(details.resettlementCases === null ? [inspectionGap("resettlementCases", strings.gaps.cases)] : []),
    ...assessment.standards.filter(({ applicable }) => applicable).flatMap(ofStandard),
    ...(firstRating
      ? [
          inspectionGap(
            inspectionRowIds.rating(firstRating.id),
            strings.gaps.ratings(ratings.map(({ id }) => id)),
          ),
        ]
      : []),
    ...(assessment.diversity.view === null
      ? [inspectionGap(inspectionRowIds.diversity, strings.gaps.diversity)]
      : []),
    ...(assessment.overall.proposed === null
      ? [inspectionGap(inspectionRowIds.overall, strings.gaps.overall)]
      : []),
  ];
}

/** The first key question or prompt of a standard without an answer; prompts come before their key question. */
export function firstUnanswered(standard: StandardAssessment): Selection | null {
  if (!standard.applicable) return null;
  for (const keyQuestion of standard.keyQuestions) {
    const prompt = keyQuestion.prompts.find(({ answer }) => answer === null);
    if (prompt) return { standard: standard.id, row: prompt.id };
    if (keyQuestion.answer === null) return { standard: standard.id, row: keyQuestion.id };
  }
  return null;
}

function ofStandard(standard: StandardAssessment): readonly Gap[] {
  const gap = (row: string, text: string): Gap => ({
    key: row,
    text,
    place: standardPlace(standard.id, row, "answer"),
  });
  return [
    ...(standard.qualitative === null
      ? [gap(summaryRows.qualitative(standard.id), strings.gaps.qualitative(standard.id))]
      : []),
    ...(standard.proposed === null
      ? [gap(summaryRows.proposed(standard.id), strings.gaps.proposed(standard.id))]
      : []),
  ];
}

function isOwnStandard(pack: Pack, rating: string): boolean {
  return pack.domainRatings.some(({ id, fromStandard }) => id === rating && fromStandard !== undefined);
}
