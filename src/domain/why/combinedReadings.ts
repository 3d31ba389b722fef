import type { Pack } from "../framework/Pack";
import { assessInspection } from "../inspection/assessInspection";
import type { Inspection, Settings } from "../inspection/Inspection";
import type { Difference } from "./compareAssessments";
import { otherReadings, type Read, type ReadingChoice } from "./otherReadings";
import { differencesUnder } from "./readings";

/** Several other readings at once, and what only all of them together make of the same entries. */
export interface CombinedReading {
  readonly readings: readonly ReadingChoice[];
  /** Never empty; without what some of the readings lead to by themselves. */
  readonly differences: readonly Difference[];
}

/** They choose what the diversity view and the composite show, and neither is compared between readings. */
const comparedNowhere: readonly (keyof Settings)[] = ["extraDiversityTags", "publishedPractice"];

/**
 * Assesses an inspection under every combination of the other readings that can matter, fewer before more, and gives each
 * that leads to something none of its parts leads to. A step a combination, `null` where it has nothing to show, so that
 * the caller can do other things in between; a step takes as long as one assessment.
 * @see docs/spec.md A1, A2, A3, A6, A9
 */
export function* combinedReadings(
  pack: Pack,
  inspection: Inspection,
): Generator<CombinedReading | null, void> {
  const present = assessInspection(pack, inspection);
  const tried: { readonly chosen: readonly ReadingChoice[]; readonly led: ReadonlySet<string> }[] = [];
  const choices = otherReadings(pack, inspection).map((each) => each.filter(matters));
  for (const chosen of combinationsOf(choices)) {
    const start: Read = { pack, inspection };
    const differences = differencesUnder(
      present,
      chosen.reduce((read, choice) => choice.read(read), start),
    );
    const parts = tried.filter((before) => before.chosen.every((choice) => chosen.includes(choice)));
    const added = differences.filter((difference) => !parts.some(({ led }) => led.has(keyOf(difference))));
    tried.push({ chosen, led: new Set(differences.map(keyOf)) });
    yield chosen.length > 1 && added.length > 0 ? { readings: chosen, differences: added } : null;
  }
}

function matters({ setting }: ReadingChoice): boolean {
  return !comparedNowhere.some((key) => key === setting?.key);
}

/** Every choice of one or none from each, but none from all; fewer before more. */
function combinationsOf(
  choices: readonly (readonly ReadingChoice[])[],
): readonly (readonly ReadingChoice[])[] {
  const all = choices.reduce<readonly (readonly ReadingChoice[])[]>(
    (before, each) => [
      ...before,
      ...each.flatMap((choice) => before.map((combination) => [...combination, choice])),
    ],
    [[]],
  );
  return all.filter(({ length }) => length > 0).sort((one, other) => one.length - other.length);
}

function keyOf({ subject, what, rating, to }: Difference): string {
  return JSON.stringify([subject, what, rating, to]);
}
