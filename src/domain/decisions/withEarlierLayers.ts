import { isEarlierLayer } from "./isEarlierLayer";
import type { PendingDecision } from "./pendingDecisions";

/**
 * What is recorded when these changes are: before them, what the log does not hold yet of the earlier layers of the same
 * subjects. A change waits where an earlier layer cannot be recorded yet, so that a decision never stands before the
 * proposal that it was made on.
 * @param pending - all there is, as `pendingDecisions` gives it
 * @see docs/spec.md P11
 */
export function withEarlierLayers(
  pending: readonly PendingDecision[],
  isChosen: (entry: PendingDecision) => boolean,
): readonly PendingDecision[] {
  const chosen = pending.filter(isChosen);
  return pending.filter(
    (entry) =>
      entry.obstacle === null &&
      (chosen.includes(entry) || chosen.some((later) => isEarlierLayer(entry, later))) &&
      !pending.some((other) => other.obstacle !== null && isEarlierLayer(other, entry)),
  );
}
