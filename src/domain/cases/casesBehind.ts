import type { Pack } from "../framework/Pack";
import type { Inspection } from "../inspection/Inspection";
import { answeredCase } from "./assessCase";

/** A case as a share knows it. */
export interface CaseBehind {
  readonly form: string;
  readonly id: string;
  readonly reference: string;
}

/** Every case of a form by what it does to the share of one question. Each case stands once. */
export interface CasesBehind {
  readonly yes: readonly CaseBehind[];
  readonly no: readonly CaseBehind[];
  /** Counts, and is Not judged or Not relevant. */
  readonly setAside: readonly CaseBehind[];
  /** Counts, and has no answer. */
  readonly blank: readonly CaseBehind[];
  readonly excluded: readonly CaseBehind[];
  readonly referred: readonly CaseBehind[];
  /** Not decided yet whether it counts. */
  readonly open: readonly CaseBehind[];
}

/**
 * The cases behind the share of one question, down to each reference: Yes over Yes and No is the share, and everything
 * else leaves numerator and base alike. `null` where no form has the question.
 * @see docs/spec.md R45, R16
 */
export function casesBehind(pack: Pack, { cases }: Inspection, question: string): CasesBehind | null {
  const form = pack.cases?.forms.find(({ questions }) => questions.some(({ id }) => id === question));
  if (form === undefined) return null;
  const groups: Record<keyof CasesBehind, CaseBehind[]> = {
    yes: [],
    no: [],
    setAside: [],
    blank: [],
    excluded: [],
    referred: [],
    open: [],
  };
  for (const entry of cases[form.id] ?? []) {
    const { sample } = answeredCase(form, entry);
    const group =
      sample === null
        ? groups.open
        : sample === "exclude"
          ? groups.excluded
          : sample === "refer"
            ? groups.referred
            : groups[ofAnswer(entry.answers[question])];
    group.push({ form: form.id, id: entry.id, reference: entry.reference });
  }
  return groups;
}

function ofAnswer(answer: string | undefined): "yes" | "no" | "blank" | "setAside" {
  if (answer === undefined) return "blank";
  return answer === "Yes" ? "yes" : answer === "No" ? "no" : "setAside";
}
