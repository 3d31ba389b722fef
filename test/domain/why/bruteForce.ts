import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { entryKey, type Change } from "../../../src/domain/why/Change";
import { tryChanges, valueNow } from "../../../src/domain/why/tryChanges";
import type { Step, Way } from "../../../src/domain/why/Way";

/** A set of changes as one word, whatever their order. */
export function nameOf(changes: readonly Change[]): string {
  return changes
    .map((change) => `${entryKey(change)}=${String(change.to)}`)
    .sort()
    .join("; ");
}

/** The size of the smallest sets for each outcome up to a size, and the sets themselves, found by trying them all. */
export function smallestSets(
  inspection: Inspection,
  candidates: readonly Change[],
  most: number,
  outcomesOf: (inspection: Inspection) => readonly string[],
): ReadonlyMap<string, { readonly size: number; readonly sets: ReadonlySet<string> }> {
  const found = new Map<string, { size: number; sets: Set<string> }>();
  const useful = candidates.filter((change) => valueNow(inspection, change) !== change.to);
  for (let size = 0; size <= most; size += 1) {
    for (const changes of setsOf(useful, size)) {
      for (const outcome of outcomesOf(tryChanges(inspection, changes))) {
        const known = found.get(outcome);
        if (known === undefined) found.set(outcome, { size, sets: new Set([nameOf(changes)]) });
        else if (known.size === size) known.sets.add(nameOf(changes));
      }
    }
  }
  return found;
}

/** Every set of changes of a size in which no entry stands twice. */
function* setsOf(changes: readonly Change[], size: number): Generator<readonly Change[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [place, change] of changes.entries()) {
    const others = changes.slice(place + 1).filter((other) => entryKey(other) !== entryKey(change));
    for (const rest of setsOf(others, size - 1)) yield [change, ...rest];
  }
}

/** Every set of changes that follows the steps of a way. */
export function expand({ steps }: Pick<Way, "steps">): readonly (readonly Change[])[] {
  return expandSteps(steps, new Set());
}

function expandSteps(steps: readonly Step[], used: ReadonlySet<string>): readonly (readonly Change[])[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [[]];
  return choices(first, first.choose, 0, used).flatMap(({ changes, ids }) =>
    expandSteps(rest, new Set([...used, ...ids])).map((others) => [...changes, ...others]),
  );
}

interface Choice {
  readonly changes: readonly Change[];
  readonly ids: readonly string[];
}

function choices(step: Step, left: number, from: number, used: ReadonlySet<string>): readonly Choice[] {
  if (left === 0) return [{ changes: [], ids: [] }];
  return step.anyOf.flatMap((option, place) => {
    if (place < from || used.has(option.id)) return [];
    return choices(step, left - 1, place + 1, new Set([...used, option.id])).map(({ changes, ids }) => ({
      changes: [...option.changes, ...changes],
      ids: [option.id, ...ids],
    }));
  });
}
