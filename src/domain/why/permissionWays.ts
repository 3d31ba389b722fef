import { ratings as allRatings, type Rating } from "../framework/Rating";
import type { PermittedRating } from "../inspection/Assessment";
import type { Change } from "./Change";
import type { Group, Mix, Outcome } from "./findOutcomes";
import { exampleOf, directionOf, waysTo } from "./waysTo";
import { stepsOf } from "./stepsOf";
import type { Permission, Target, Way } from "./Way";

/** Entries of one sort, and what can come of them; sorts are changed independently of one another. */
export interface Factor {
  readonly groups: readonly Group[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

type Permitted = Pick<PermittedRating, "rating" | "permission">;

const order: readonly Permission[] = ["barred", "unknown", "with-reason", "permitted"];

/** One outcome of each factor. */
interface Combination {
  readonly cost: number;
  readonly outcomes: readonly Outcome[];
}

/**
 * The smallest sets of entries that would make each rating more or less free to propose. Every outcome of one factor is
 * held against every outcome of the others; inside an outcome the rules make no difference.
 *
 * @param permittedWith - what the rules permit with these changes
 * @see docs/spec.md R25
 */
export function permissionWays(
  target: Target,
  factors: readonly Factor[],
  permittedWith: (changes: readonly Change[]) => readonly Permitted[],
): readonly Way[] {
  const groups = factors.flatMap((factor) => factor.groups);
  const found = findLeast(factors, permittedWith);
  const now = new Map(permittedWith([]).map(({ rating, permission }) => [rating, permission]));
  return allRatings.flatMap((rating) => {
    const from = now.get(rating);
    if (from === undefined) return [];
    return [...order].reverse().flatMap((to) => {
      const least = found.get(keyOf(rating, to));
      const direction = directionOf(order, from, to);
      if (least === undefined || direction === null || to === "unknown") return [];
      const mixes = least.flatMap(({ outcomes }) => mixesOf(outcomes));
      return waysTo({ target, rating, direction, from, to }, groups, { cost: least[0]?.cost ?? 0, mixes });
    });
  });
}

/** For each rating and permission the combinations that need the fewest changes. */
function findLeast(
  factors: readonly Factor[],
  permittedWith: (changes: readonly Change[]) => readonly Permitted[],
): ReadonlyMap<string, readonly Combination[]> {
  const found = new Map<string, Combination[]>();
  for (const combination of combine(factors)) {
    for (const { rating, permission } of permittedWith(changesOf(factors, combination))) {
      const key = keyOf(rating, permission);
      const known = found.get(key);
      const least = known?.[0]?.cost ?? Infinity;
      if (combination.cost < least) found.set(key, [combination]);
      else if (combination.cost === least) known?.push(combination);
    }
  }
  return found;
}

function combine(factors: readonly Factor[]): readonly Combination[] {
  return factors.reduce<readonly Combination[]>(
    (before, { outcomes }) =>
      before.flatMap((combination) =>
        [...outcomes.values()].map((outcome) => ({
          cost: combination.cost + outcome.cost,
          outcomes: [...combination.outcomes, outcome],
        })),
      ),
    [{ cost: 0, outcomes: [] }],
  );
}

/** Changes that bring a combination about: any mix of its outcomes does as well as another. */
function changesOf(factors: readonly Factor[], { outcomes }: Combination): readonly Change[] {
  return factors.flatMap(({ groups }, place) => {
    const [mix] = outcomes[place]?.mixes ?? [];
    return mix === undefined ? [] : stepsOf(groups, [mix]).flatMap(exampleOf);
  });
}

/** The mixes of all factors side by side. */
function mixesOf(outcomes: readonly Outcome[]): readonly Mix[] {
  return outcomes.reduce<readonly Mix[]>(
    (before, { mixes }) => before.flatMap((mix) => mixes.map((next) => [...mix, ...next])),
    [[]],
  );
}

function keyOf(rating: Rating, permission: Permission): string {
  return `${rating} ${permission}`;
}
