import { useState } from "react";
import { placeKey } from "../../../workbook/changes/gatherChanges";
import type { ListedCheck } from "./listChecks";

interface KeptInPlace {
  readonly checks: readonly ListedCheck[];
  /** Keeps a check where it is, as it was; `null` lets go. */
  readonly keep: (check: ListedCheck | null) => void;
}

/**
 * While a reason is being typed, its check stays in its line although what is typed settles it: nobody's field goes away
 * under their hands.
 */
export function useKeptInPlace(checks: readonly ListedCheck[]): KeptInPlace {
  const [kept, setKept] = useState<{ readonly check: ListedCheck; readonly index: number } | null>(null);
  const keep = (check: ListedCheck | null): void => {
    if (check !== null && check.key === kept?.check.key) return;
    setKept(check && { check, index: checks.findIndex(({ key }) => key === check.key) });
  };
  if (kept === null) return { checks, keep };

  const others = checks.filter(({ key }) => key !== kept.check.key);
  const line = { ...kept.check, reason: asItStands(kept.check.reason, checks) };
  return { checks: [...others.slice(0, kept.index), line, ...others.slice(kept.index)], keep };
}

/** What the workbook holds of the reason by now. */
function asItStands(reason: ListedCheck["reason"], checks: readonly ListedCheck[]): ListedCheck["reason"] {
  if (reason === null) return null;
  const now = checks.find((check) => check.reason && placeKey(check.reason.place) === placeKey(reason.place));
  return now?.reason ?? reason;
}
