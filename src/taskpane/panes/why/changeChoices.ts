import { findStandard } from "../../../domain/framework/find";
import type { Pack } from "../../../domain/framework/Pack";
import { ratings } from "../../../domain/framework/Rating";
import { diversityId, entryKey, type Change } from "../../../domain/why/Change";
import { overallId } from "../../../domain/why/tryChanges";
import { nameEntry } from "./nameEntry";

/** An entry that can be tried, with the values it can take. */
export interface ChangeChoice {
  readonly key: string;
  readonly name: string;
  readonly values: readonly Change[];
}

/** What can be tried out while a standard is in front: its own entries, then the ratings and the view that bind it. */
export function changeChoices(pack: Pack, standardId: string): readonly ChangeChoice[] {
  const standard = findStandard(pack, standardId);
  const rows = standard?.keyQuestions.flatMap(({ id, prompts }) => [
    keyQuestionValues(id),
    ...prompts.flatMap((prompt) => [promptValues(prompt.id), criticalValues(prompt.id)]),
  ]);
  const all: readonly (readonly Change[])[] = [
    ...(rows ?? []),
    ...(standard ? [qualitativeValues(standard.id)] : []),
    ...[...pack.standards.map(({ id }) => id), overallId].map(proposedValues),
    ...pack.domainRatings
      .filter(({ fromStandard }) => fromStandard === undefined)
      .map(({ id }) => domainRatingValues(id)),
    diversityValues,
  ];
  return all.flatMap((values) => {
    const [first] = values;
    return first === undefined ? [] : [{ key: entryKey(first), name: nameEntry(pack, first), values }];
  });
}

function promptValues(id: string): readonly Change[] {
  return ([null, "Yes", "No", "Not judged"] as const).map((to) => ({ kind: "prompt", id, to }));
}

function criticalValues(id: string): readonly Change[] {
  return [true, false].map((to) => ({ kind: "critical", id, to }));
}

function keyQuestionValues(id: string): readonly Change[] {
  return ([null, "Yes", "No"] as const).map((to) => ({ kind: "keyQuestion", id, to }));
}

function qualitativeValues(id: string): readonly Change[] {
  return [null, ...ratings].map((to) => ({ kind: "qualitative", id, to }));
}

function proposedValues(id: string): readonly Change[] {
  return [null, ...ratings].map((to) => ({ kind: "proposed", id, to }));
}

function domainRatingValues(id: string): readonly Change[] {
  return [null, ...ratings, "Not rated" as const].map((to) => ({ kind: "domainRating", id, to }));
}

const diversityValues: readonly Change[] = ([null, "Sufficient", "Insufficient"] as const).map((to) => ({
  kind: "diversity",
  id: diversityId,
  to,
}));
