import type { Change } from "./Change";
import type { Group, Outcome } from "./findOutcomes";
import { stepsOf } from "./stepsOf";
import type { Step, Way } from "./Way";

interface Asked extends Pick<Way, "target" | "rating" | "from" | "to" | "direction"> {
  readonly answersOnly?: boolean;
}

/** The ways to one outcome: those told in the fewest steps first, and those without critical marks before those with. */
export function waysTo(asked: Asked, groups: readonly Group[], { cost, mixes }: Outcome): readonly Way[] {
  return [...stepsOf(groups, mixes)]
    .sort((one, other) => weightOf(one) - weightOf(other))
    .map((steps) => ({
      ...asked,
      answersOnly: asked.answersOnly ?? false,
      size: cost,
      steps,
      example: exampleOf(steps),
    }));
}

function weightOf(steps: readonly Step[]): number {
  const usesMarks = steps.some(({ anyOf }) => anyOf.some(({ changes }) => changes.some(isMark)));
  return 2 * steps.length + (usesMarks ? 1 : 0);
}

function isMark({ kind }: Change): boolean {
  return kind === "critical";
}

/** The first choice that follows every step: entries in their order, none of them twice. */
export function exampleOf(steps: readonly Step[]): readonly Change[] {
  const used = new Set<string>();
  return steps.flatMap(({ choose, anyOf }) => {
    const changes: Change[] = [];
    let left = choose;
    for (const option of anyOf) {
      if (left === 0) break;
      if (used.has(option.id)) continue;
      used.add(option.id);
      changes.push(...option.changes);
      left -= 1;
    }
    return changes;
  });
}

/** Up or down between two outcomes of which later ones in `order` are better; `null` where neither is. */
export function directionOf(order: readonly string[], from: string, to: string): Way["direction"] | null {
  const rise = order.indexOf(to) - order.indexOf(from);
  return rise === 0 ? null : rise > 0 ? "up" : "down";
}
