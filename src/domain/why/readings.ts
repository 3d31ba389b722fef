import type { Pack } from "../framework/Pack";
import type { Assessment } from "../inspection/Assessment";
import { assessInspection } from "../inspection/assessInspection";
import type { Inspection } from "../inspection/Inspection";
import type { Difference } from "./compareAssessments";
import { compareAssessments } from "./compareAssessments";
import { otherReadings, type Read, type ReadingChoice } from "./otherReadings";

/** Another reading of the documents than the present one, and what it would make of the same entries. */
export interface OtherReading extends Omit<ReadingChoice, "read"> {
  /** Empty where suggestions, ratings, permissions, bands and signals are the same. */
  readonly differences: readonly Difference[];
}

/**
 * Assesses an inspection under every reading that the pack knows beside the present ones, each by itself, the others left
 * as they are.
 * @see docs/spec.md A1, A2, A3, A6, A9, A13
 */
export function readings(pack: Pack, inspection: Inspection): readonly OtherReading[] {
  const present = assessInspection(pack, inspection);
  return otherReadings(pack, inspection)
    .flat()
    .map(({ read, ...choice }) => ({
      ...choice,
      differences: differencesUnder(present, read({ pack, inspection })),
    }));
}

/**
 * What differs under another reading. The composite of published practice is not compared: it is no rating of the
 * documents.
 */
export function differencesUnder(present: Assessment, { pack, inspection }: Read): readonly Difference[] {
  return compareAssessments(present, assessInspection(pack, inspection)).filter(
    ({ what }) => what !== "composite",
  );
}
