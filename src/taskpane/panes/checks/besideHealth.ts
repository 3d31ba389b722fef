import type { FindingCode } from "../../../workbook/read/Finding";
import type { Damage, DamageCode } from "../../../workbook/integrity/Damage";
import type { ListedCheck } from "./listChecks";
import { strings } from "./strings";

/** Damages of the workbook that say what a finding says, and how to mend it. */
const sameAs: Readonly<Partial<Record<FindingCode, readonly DamageCode[]>>> = {
  "row-missing": ["row-missing", "row-elsewhere", "identity-lost"],
  "row-doubled": ["row-doubled"],
  "block-missing": ["sheet-missing", "name-missing", "name-broken"],
};

/**
 * The checks beside what is wrong with the workbook itself: a row that is gone is told there, with its repair; its check
 * stays, because it stops a sign-off, and leads there instead of telling the same in other words.
 */
export function besideHealth(
  checks: readonly ListedCheck[],
  damages: readonly Damage[],
): readonly ListedCheck[] {
  return checks.map((check) =>
    damages.some((damage) => isSame(check, damage)) ? { ...check, text: strings.seeHealth } : check,
  );
}

function isSame({ code, place, standard }: ListedCheck, damage: Damage): boolean {
  if (sameAs[code as FindingCode]?.includes(damage.code) !== true) return false;
  const row = place?.row ?? "";
  return row === "" ? standard === null || damage.sheet === standard : damage.rows.includes(row);
}
