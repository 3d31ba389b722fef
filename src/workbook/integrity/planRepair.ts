import type { Damage, Move } from "./Damage";
import type { RepairStep } from "./RepairStep";

/**
 * The steps that mend the most basic of these damages. What depends on where things stand is mended in a further round,
 * planned from a new survey; so nothing is ever written to a place that has moved since. Contents are put into
 * quarantine before anything is written over them.
 */
export function planRepair(damages: readonly Damage[]): readonly RepairStep[] {
  const open = damages.filter(({ repairable }) => repairable);
  const level = Math.min(...open.map((damage) => damage.level));
  const now = open.filter((damage) => damage.level === level);
  const steps = now.flatMap((damage) => damage.steps);
  const first = steps.filter(({ kind }) => kind === "quarantine");
  const last = steps.filter(({ kind }) => kind === "protect");
  const others = steps.filter(({ kind }) => kind !== "quarantine" && kind !== "protect");
  // From the bottom up, and from the right, so that no move shifts the place of the next.
  const moves = now
    .flatMap((damage) => damage.moves)
    .sort((one, other) => other.at - one.at || Number(isInsertion(one)) - Number(isInsertion(other)))
    .flatMap((move) => move.steps);
  return [...first, ...behindEachOther(others), ...moves, ...last];
}

/** Sheets that are made again push those behind them further. */
function behindEachOther(steps: readonly RepairStep[]): readonly RepairStep[] {
  const positions = steps.map((step) => (step.kind === "addSheet" ? step.position : null));
  return steps.map((step, index) => {
    if (step.kind !== "addSheet") return step;
    const before = positions.slice(0, index).filter((each) => each !== null && each <= step.position);
    return { ...step, position: step.position + before.length };
  });
}

/** Where a row goes and another comes, the one that goes goes first. */
function isInsertion({ steps: [first] }: Move): boolean {
  return first?.kind === "insertRows" || first?.kind === "insertColumns";
}
