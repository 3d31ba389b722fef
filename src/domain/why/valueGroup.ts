import { ratings as allRatings, type Rating } from "../framework/Rating";
import type { Change } from "./Change";
import type { Group, Tally } from "./findOutcomes";
import { findOutcomes } from "./findOutcomes";
import { blank } from "./keyQuestionGroups";
import type { Factor } from "./permissionWays";

/** One entry by itself, which may take any of the ratings. */
export function valueGroup(id: string, now: string | null, changeTo: (rating: Rating) => Change): Group {
  return choiceGroup(id, now, allRatings, changeTo);
}

/** One entry by itself, which may take any of these values. */
export function choiceGroup<Value extends string>(
  id: string,
  now: string | null,
  values: readonly Value[],
  changeTo: (value: Value) => Change,
): Group {
  return {
    state: now ?? blank,
    label: now,
    ids: [id],
    moves: values
      .filter((value) => value !== now)
      .map((value) => ({
        state: value,
        labels: [value],
        verb: now === null ? "answer" : "change",
        cost: 1,
        changes: () => [[changeTo(value)]],
      })),
  };
}

/** A group of one entry whose every value may make a difference. */
export function valueFactor(group: Group): Factor {
  const stateOf = (tally: Tally): string => [...tally].find(([, count]) => count > 0)?.[0] ?? blank;
  return { groups: [group], outcomes: findOutcomes([group], stateOf) };
}
