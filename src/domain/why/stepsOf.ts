import type { Group, Mix, Move } from "./findOutcomes";
import type { Option, Step } from "./Way";

/** So many entries of a group make any of these moves, by their index. */
interface Part {
  readonly choose: number;
  readonly moves: readonly number[];
}

/** The parts of each group, in the order of the groups. */
type Plan = readonly (readonly Part[])[];

/**
 * The steps of every mix. Mixes that differ only in what a blank is answered or which of several values an entry takes
 * are told as one: "answer these three, at least two of them Yes".
 */
export function stepsOf(groups: readonly Group[], mixes: readonly Mix[]): readonly (readonly Step[])[] {
  const plans = mixes.map((mix): Plan =>
    mix.map((counts) => counts.flatMap((choose, index) => (choose > 0 ? [{ choose, moves: [index] }] : []))),
  );
  const told = groups.reduce<readonly Plan[]>(
    (left, group, place) => joinSplits(joinChoices(left, group, place), group, place),
    plans,
  );
  return told.map((plan) =>
    plan.flatMap((parts, place) => {
      const group = groups[place];
      return group === undefined ? [] : parts.map((part) => stepOf(group, part));
    }),
  );
}

function stepOf({ ids, label, moves }: Group, part: Part): Step {
  const made = part.moves.flatMap((index) => moves[index] ?? []);
  const optionsOf = (id: string): readonly Option[] =>
    made.flatMap((move) => move.changes(id).map((changes) => ({ id, changes })));
  return {
    verb: made[0]?.verb ?? "change",
    choose: part.choose,
    anyOf: ids.flatMap(optionsOf),
    from: label,
    changeTo: made.flatMap((move) => move.labels),
  };
}

/** Plans in which one entry of the group makes one move, whichever it is: any of these moves will do. */
function joinChoices(plans: readonly Plan[], group: Group, place: number): readonly Plan[] {
  return joinAlike(plans, place, (parts) => {
    const [part, ...more] = parts;
    const move = part && group.moves[part.moves[0] ?? 0];
    if (!part || !move || more.length > 0 || part.choose !== 1) return null;
    return { key: `${move.verb} ${move.cost}`, joined: (all) => [{ choose: 1, moves: movesIn(all) }] };
  });
}

function movesIn(plans: readonly (readonly Part[])[]): readonly number[] {
  return plans.flatMap((parts) => parts.flatMap(({ moves }) => moves)).sort((one, other) => one - other);
}

/** Plans that share out so many entries between the group's first two moves: at least so many make one of them. */
function joinSplits(plans: readonly Plan[], group: Group, place: number): readonly Plan[] {
  if (!areAlike(group.moves[0], group.moves[1])) return plans;
  return joinAlike(plans, place, (parts) => {
    const split = parts.filter(({ moves }) => moves.length === 1 && (moves[0] ?? 2) < 2);
    const rest = parts.filter((part) => !split.includes(part));
    const total = split.reduce((sum, { choose }) => sum + choose, 0);
    if (total < 2) return null;
    return {
      key: JSON.stringify([rest, total]),
      joined: (all) => {
        const firsts = all.map((of) => of.find(({ moves }) => moves[0] === 0)?.choose ?? 0);
        const shared = shareOut(Math.min(...firsts), Math.max(...firsts), total);
        return shared === null || firsts.length === 1 ? null : [...shared, ...rest];
      },
    };
  });
}

/** From `least` to `most` of `total` make the first move: as parts, where one side is free. */
function shareOut(least: number, most: number, total: number): readonly Part[] | null {
  const firm = (choose: number, move: number): readonly Part[] =>
    choose > 0 ? [{ choose, moves: [move] }] : [];
  if (most === total) return [...firm(least, 0), { choose: total - least, moves: [0, 1] }];
  if (least === 0) return [...firm(total - most, 1), { choose: most, moves: [0, 1] }];
  return null;
}

function areAlike(one: Move | undefined, other: Move | undefined): boolean {
  return one !== undefined && other !== undefined && one.verb === other.verb && one.cost === other.cost;
}

interface Joint {
  /** What must be the same for two plans to be joined, besides the other groups. */
  readonly key: string;
  /** The parts that say all of them; `null` where they cannot be said as one. */
  readonly joined: (all: readonly (readonly Part[])[]) => readonly Part[] | null;
}

function joinAlike(
  plans: readonly Plan[],
  place: number,
  jointOf: (parts: readonly Part[]) => Joint | null,
): readonly Plan[] {
  const alike = new Map<string, Plan[]>();
  plans.forEach((plan, index) => {
    const others = plan.filter((_parts, at) => at !== place);
    const joint = jointOf(plan[place] ?? []);
    const key = joint === null ? `alone ${index}` : JSON.stringify([others, joint.key]);
    alike.set(key, [...(alike.get(key) ?? []), plan]);
  });
  return [...alike.values()].flatMap((same) => {
    const [plan] = same;
    const joined =
      plan && jointOf(plan[place] ?? [])?.joined(same.map((alternative) => alternative[place] ?? []));
    return plan && joined ? [plan.map((parts, at) => (at === place ? joined : parts))] : same;
  });
}
