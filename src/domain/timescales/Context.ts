import type { CaseFacts } from "./CaseFacts";
import type { BankHolidays } from "./workingDays";

/** What every kind of check is given. */
export interface Context {
  readonly facts: CaseFacts;
  /** The words of the form for a fact. */
  readonly labelOf: (fact: string) => string;
  /** Left out of working days; `null` counts Monday to Friday. */
  readonly holidays: BankHolidays | null;
}
