import type { Pack } from "../framework/Pack";
import type { Settings } from "../inspection/Inspection";
import { describeMessage } from "../rating/describeMessage";
import { remembered } from "../remembered";
import type { CaseFacts } from "../timescales/CaseFacts";
import { checkTimescale, type TimescaleResult } from "../timescales/checkTimescale";
import { factsOf } from "../timescales/factsOf";
import type { Timescale } from "../timescales/Practice";
import type { BankHolidays } from "../timescales/workingDays";
import type { CaseFinding } from "./caseChecks";
import type { CaseEntry } from "./CaseEntry";
import type { CaseForm, CaseForms } from "./CaseForms";

/** What the dates of a case come to against one timescale, and what that timescale says. */
export interface CaseTimescale extends TimescaleResult {
  readonly timescale: Timescale;
  /** Whether two dates contradict each other. */
  readonly isContradictory: boolean;
}

/** Bank holidays to leave out of working days; `null` where the setting counts Monday to Friday (A27). */
export function holidaysFor(
  { bankHolidays }: Pick<Pack, "bankHolidays">,
  settings: Pick<Settings, "bankHolidays"> | undefined,
): BankHolidays | null {
  return settings?.bankHolidays === true ? (bankHolidays ?? null) : null;
}

/** The timescales that rest on dates and facts of a form, in their order. */
export const timescalesOfForm = remembered((forms: CaseForms, form: CaseForm): readonly Timescale[] => {
  const { timescales, facts } = forms;
  const own = new Set(facts.filter((fact) => fact.form === form.id).map(({ id }) => id));
  return timescales.filter(({ check }) => factsOf(check).some(({ fact }) => own.has(fact)));
});

/** Whether working days are counted anywhere in a form, so that bank holidays can make a difference. */
export function countsWorkingDays(forms: CaseForms, form: CaseForm): boolean {
  return timescalesOfForm(forms, form).some(
    ({ check }) =>
      check.kind === "within-or-next-working-day" ||
      check.kind === "by-next-working-day" ||
      ("limit" in check && check.limit.unit === "working days"),
  );
}

/**
 * Every timescale of a form held against the facts of a case: met, late or not met, not applicable, unknown or
 * ambiguous, with the arithmetic and the place in the documents. It informs and never changes an answer.
 * @see docs/spec.md R49, R50, R51, R52
 */
export function caseTimescales(
  forms: CaseForms,
  form: CaseForm,
  facts: CaseFacts,
  holidays: BankHolidays | null = null,
): readonly CaseTimescale[] {
  return timescalesOfForm(forms, form).map((timescale) => {
    const result = checkTimescale(forms, timescale, facts, { holidays });
    return { ...result, timescale, isContradictory: result.codes.includes("TL-ORDER") };
  });
}

/**
 * What the timescales of a case have to say in its messages: those that are not as the guidance expects, in one line that
 * informs, and those whose dates contradict each other.
 * @see docs/spec.md P68
 */
export function timescaleFindings(
  pack: Pack,
  form: CaseForm,
  { facts }: CaseEntry,
  holidays: BankHolidays | null,
): readonly CaseFinding[] {
  if (pack.cases === undefined || Object.keys(facts).length === 0) return [];
  const results = caseTimescales(pack.cases, form, facts, holidays);
  const say = (code: string, found: readonly CaseTimescale[]): readonly CaseFinding[] => {
    const [first] = found;
    if (first === undefined) return [];
    const named = found.map(({ timescale }) => timescale.text).join("; ");
    const fact = happened(first.timescale, facts);
    return [
      {
        message: describeMessage(pack, code, "", { timescales: named }),
        field: "value",
        ...(fact === undefined ? {} : { question: fact }),
      },
    ];
  };
  return [
    ...say(
      "CASE-TIMESCALE-ORDER",
      results.filter(({ isContradictory }) => isContradictory),
    ),
    ...say(
      "CASE-TIMESCALE-LATE",
      results.filter(({ result }) => result === "late" || result === "not met"),
    ),
  ];
}

/** The first fact of a timescale that was entered and says what happened, not what it is counted from. */
function happened({ check }: Timescale, facts: CaseFacts): string | undefined {
  return factsOf(check)
    .filter(({ fact, field }) => facts[fact] !== undefined && field !== "onlyIf" && field !== "from")
    .map(({ fact }) => fact)[0];
}
