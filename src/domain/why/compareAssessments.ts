import type { Rating } from "../framework/Rating";
import type { Assessment, PermittedRating, StandardAssessment, Status } from "../inspection/Assessment";
import { gapBetween } from "./percentagesRowWays";

/** Something that an inspection's entries lead to, and that can differ between two assessments. */
export interface Difference {
  /** Id of a key question, prompt's measure or standard; `overall` or `composite`. */
  readonly subject: string;
  readonly what:
    "suggestion" | "default" | "percentagesRow" | "band" | "signal" | "permission" | "status" | "composite";
  /** The rating whose permission differs. */
  readonly rating?: Rating;
  /** In words; `null` where there is none. */
  readonly from: string | null;
  readonly to: string | null;
}

type Shown = Omit<Difference, "from" | "to"> & { readonly value: string | null };

/** What differs between two assessments of the same pack, in the order of the workbook. */
export function compareAssessments(before: Assessment, after: Assessment): readonly Difference[] {
  const now = new Map(shownBy(after).map((shown) => [keyOf(shown), shown.value]));
  return shownBy(before).flatMap((shown) => {
    const { value: from, ...rest } = shown;
    const to = now.get(keyOf(shown)) ?? null;
    return from === to ? [] : [{ ...rest, from, to }];
  });
}

function keyOf({ subject, what, rating }: Shown): string {
  return `${subject} ${what} ${rating ?? ""}`;
}

function shownBy({ standards, overall, composite }: Assessment): readonly Shown[] {
  return [
    ...standards.flatMap(shownByStandard),
    ...permissions("overall", overall.permitted),
    status("overall", overall.status),
    { subject: "composite", what: "composite", value: composite?.rating ?? null },
  ];
}

function shownByStandard(standard: StandardAssessment): readonly Shown[] {
  const { id, percentagesRow: row } = standard;
  return [
    ...standard.keyQuestions.flatMap((keyQuestion): readonly Shown[] => [
      { subject: keyQuestion.id, what: "suggestion", value: keyQuestion.suggestion },
      status(keyQuestion.id, keyQuestion.status),
      ...keyQuestion.prompts
        .flatMap(({ measures }) => measures)
        .flatMap((measure): readonly Shown[] => [
          { subject: measure.id, what: "band", value: measure.share.band },
          { subject: measure.id, what: "signal", value: measure.signal },
        ]),
    ]),
    { subject: id, what: "default", value: standard.default },
    { subject: id, what: "band", value: standard.positive.band },
    ...(row === undefined
      ? []
      : [
          {
            subject: id,
            what: "percentagesRow" as const,
            value: row.rating ?? (row.candidates.length > 0 ? gapBetween : null),
          },
        ]),
    ...permissions(id, standard.permitted),
    status(id, standard.status),
  ];
}

function permissions(subject: string, permitted: readonly PermittedRating[]): readonly Shown[] {
  return permitted.map(({ rating, permission }) => ({
    subject,
    what: "permission",
    rating,
    value: permission,
  }));
}

function status(subject: string, value: Status): Shown {
  return { subject, what: "status", value };
}
