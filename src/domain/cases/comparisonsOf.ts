import { isSamePerson, type CaseReading } from "./CaseReading";

/** A case that two inspectors assess. */
export interface CaseComparison {
  readonly caseId: string;
  readonly reference: string;
  readonly second: CaseReading;
  /** The first inspector's answers as they were locked; `null` until then. */
  readonly first: CaseReading | null;
}

/** Two readings that both are locked. */
export interface LockedComparison extends CaseComparison {
  readonly first: CaseReading;
}

/**
 * The cases with a second reading, in the order in which they were begun. Where two panes began one for the same case at
 * the same moment, or locked the first twice, the one that stands above counts.
 * @see docs/spec.md P67
 */
export function comparisonsOf(readings: readonly CaseReading[]): readonly CaseComparison[] {
  const seen = new Set<string>();
  return readings.flatMap((second) => {
    if (second.part !== "second" || seen.has(second.caseId)) return [];
    seen.add(second.caseId);
    const first = readings.find(
      ({ part, caseId, locked }) => part === "first" && caseId === second.caseId && locked !== "",
    );
    return [{ caseId: second.caseId, reference: second.reference, second, first: first ?? null }];
  });
}

/** Whether nobody may see the other's answers yet. */
export function isBlind({ first, second }: CaseComparison): boolean {
  return first === null || second.locked === "";
}

/** Those that both have locked. */
export function lockedComparisons(comparisons: readonly CaseComparison[]): readonly LockedComparison[] {
  return comparisons.flatMap((comparison) => {
    const { first } = comparison;
    return first === null || isBlind(comparison) ? [] : [{ ...comparison, first }];
  });
}

/**
 * Whether the answers on the case sheet are to be kept from this person: somebody reads the case a second time, not both
 * have locked, and it may be them. `null` is a person who did not say who they are.
 * @see docs/spec.md P67
 */
export function isKeptFrom(
  comparisons: readonly CaseComparison[],
  caseId: string,
  who: string | null,
): boolean {
  const comparison = comparisons.find((each) => each.caseId === caseId);
  if (comparison === undefined || !isBlind(comparison)) return false;
  return who === null || isSamePerson(who, comparison.second.who);
}

/** Ids of the cases whose answers are to be kept from this person, of every form. */
export function keptCases(
  readings: Readonly<Record<string, readonly CaseReading[]>>,
  who: string | null,
): ReadonlySet<string> {
  const comparisons = Object.values(readings).flatMap(comparisonsOf);
  return new Set(comparisons.map(({ caseId }) => caseId).filter((id) => isKeptFrom(comparisons, id, who)));
}
