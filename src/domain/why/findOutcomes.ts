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
 * with that number. It goes through counts of alike entries, never through sets of them: group by group it keeps, for
 * each tally, the cheapest mixes that come to it, since no dearer one can be among the smallest.
 *
 * @param outcomeOf - what the rule says of a tally
 */
export function findOutcomes(
  groups: readonly Group[],
  outcomeOf: (tally: Tally) => string,
): ReadonlyMap<string, Outcome> {
  const states = [
    ...new Set(groups.flatMap(({ state, moves }) => [state, ...moves.map((move) => move.state)])),
  ];
  const found = new Map<string, Reached>();
  for (const { counts, cost, mixes } of reachAll(groups, states)) {
    const outcome = outcomeOf(new Map(states.map((state, place) => [state, counts[place] ?? 0])));
    keepCheapest(found, outcome, { counts, cost, mixes });
  }
  // From what is now to what needs most.
  return new Map([...found].sort(([, one], [, other]) => one.cost - other.cost));
}

/** A tally, by the places of its states, and the cheapest mixes that come to it. */
interface Reached extends Outcome {
  readonly counts: readonly number[];
}

function reachAll(groups: readonly Group[], states: readonly string[]): Iterable<Reached> {
  let reached: readonly Reached[] = [{ counts: states.map(() => 0), cost: 0, mixes: [[]] }];
  for (const group of groups) {
    const next = new Map<string, Reached>();
    for (const share of sharesOf(group, states)) {
      for (const { counts, cost, mixes } of reached) {
        const together = counts.map((count, place) => count + (share.counts[place] ?? 0));
        keepCheapest(next, together.join(), {
          counts: together,
          cost: cost + share.cost,
          mixes: mixes.map((mix) => [...mix, share.moved]),
        });
      }
    }
    reached = [...next.values()];
  }
  return reached;
}

function keepCheapest(reached: Map<string, Reached>, key: string, candidate: Reached): void {
  const known = reached.get(key);
  if (known === undefined || candidate.cost < known.cost) reached.set(key, candidate);
  else if (candidate.cost === known.cost)
    reached.set(key, { ...known, mixes: [...known.mixes, ...candidate.mixes] });
}

/** One way to share a group's entries out among its moves. */
interface Share {
  /** How many make each move; the others stay. */
  readonly moved: readonly number[];
  readonly cost: number;
  readonly counts: readonly number[];
}

function sharesOf({ state, ids, moves }: Group, states: readonly string[]): readonly Share[] {
  const places = moves.map((move) => states.indexOf(move.state));
  return distribute(moves.length, ids.length).map((moved) => {
    const counts = states.map(() => 0);
    const add = (place: number, count: number) => (counts[place] = (counts[place] ?? 0) + count);
    add(states.indexOf(state), ids.length - moved.reduce((sum, count) => sum + count, 0));
    moved.forEach((count, index) => add(places[index] ?? 0, count));
    const cost = moved.reduce((sum, count, index) => sum + count * (moves[index]?.cost ?? 0), 0);
    return { moved, cost, counts };
  });
}

/** Every way to give at most so many entries to so many moves. */
function distribute(moves: number, entries: number): readonly (readonly number[])[] {
  if (moves === 0) return [[]];
  return Array.from({ length: entries + 1 }, (_none, count) => count).flatMap((count) =>
    distribute(moves - 1, entries - count).map((rest) => [count, ...rest]),
  );
}
