import type { Change } from "./Change";
import type { Step } from "./Way";

/** What an entry of a group can become, at a cost in entries changed. */
export interface Move {
  /** The state it is in afterwards, as the rule counts it. */
  readonly state: string;
  /** What it then holds, in words, such as `Yes`; several where each will do. */
  readonly labels: readonly string[];
  readonly verb: Step["verb"];
  readonly cost: number;
  /** The changes that bring it about; more than one set where each of them does. */
  readonly changes: (id: string) => readonly (readonly Change[])[];
}

/** Entries that are alike for a rule: it counts how many there are and never asks which. */
export interface Group {
  readonly state: string;
  /** What they hold now, in words; `null` for a blank. */
  readonly label: string | null;
  readonly ids: readonly string[];
  readonly moves: readonly Move[];
}

/** How many entries of each group make each of its moves. */
export type Mix = readonly (readonly number[])[];

/** How many entries are in each state. */
export type Tally = ReadonlyMap<string, number>;

export interface Outcome {
  /** Entries changed; 0 for what is now. */
  readonly cost: number;
  /** Every mix of that cost that leads there. */
  readonly mixes: readonly Mix[];
}

/**
 * The least number of entries that must change for each outcome a rule can have, and every mix of moves that does it
 * with that number. It goes through counts of alike entries, never through sets of them.
 *
 * @param outcomeOf - what the rule says of a tally
 * @param wanted - outcomes after which there is nothing left to look for
 */
export function findOutcomes(
  groups: readonly Group[],
  outcomeOf: (tally: Tally) => string,
  wanted?: readonly string[],
): ReadonlyMap<string, Outcome> {
  const found = new Map<string, { cost: number; mixes: Mix[] }>();
  const most = groups.reduce((sum, { ids, moves }) => sum + ids.length * dearest(moves), 0);
  for (let cost = 0; cost <= most; cost += 1) {
    for (const mix of mixesOf(groups, cost)) {
      const outcome = outcomeOf(tallyOf(groups, mix));
      const known = found.get(outcome);
      if (known === undefined) found.set(outcome, { cost, mixes: [mix] });
      else if (known.cost === cost) known.mixes.push(mix);
    }
    if (wanted?.every((outcome) => found.has(outcome))) break;
  }
  return found;
}

function dearest(moves: readonly Move[]): number {
  return moves.reduce((most, { cost }) => Math.max(most, cost), 0);
}

function tallyOf(groups: readonly Group[], mix: Mix): Tally {
  const tally = new Map<string, number>();
  const add = (state: string, count: number) => tally.set(state, (tally.get(state) ?? 0) + count);
  groups.forEach(({ state, ids, moves }, place) => {
    const counts = mix[place] ?? [];
    add(state, ids.length - counts.reduce((sum, count) => sum + count, 0));
    moves.forEach((move, index) => add(move.state, counts[index] ?? 0));
  });
  return tally;
}

/** Every mix that costs exactly so much. */
function* mixesOf(groups: readonly Group[], cost: number): Generator<Mix> {
  const [first, ...rest] = groups;
  if (first === undefined) {
    if (cost === 0) yield [];
    return;
  }
  const reach = rest.reduce((sum, { ids, moves }) => sum + ids.length * dearest(moves), 0);
  for (const { counts, spent } of countsOf(first.moves, first.ids.length, cost)) {
    if (cost - spent > reach) continue;
    for (const others of mixesOf(rest, cost - spent)) yield [counts, ...others];
  }
}

/** Every way to share out at most so many entries among moves without spending more than the cost. */
function* countsOf(
  moves: readonly Move[],
  entries: number,
  cost: number,
): Generator<{ readonly counts: readonly number[]; readonly spent: number }> {
  const [first, ...rest] = moves;
  if (first === undefined) {
    yield { counts: [], spent: 0 };
    return;
  }
  for (let count = 0; count <= entries && count * first.cost <= cost; count += 1) {
    for (const others of countsOf(rest, entries - count, cost - count * first.cost)) {
      yield { counts: [count, ...others.counts], spent: count * first.cost + others.spent };
    }
  }
}
