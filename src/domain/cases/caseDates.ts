import type { Pack } from "../framework/Pack";
import { describeMessage } from "../rating/describeMessage";
import { boundsOf, readMoment, type Moment } from "../timescales/moment";
import type { CaseEntry } from "./CaseEntry";
import type { CaseFinding } from "./caseChecks";

/**
 * Dates of a case that cannot be: before the birth of the child, or later than today. A date that lies ahead by its kind,
 * such as a release, is a plan, so the later ones only inform.
 * @see docs/spec.md P63
 */
export function caseDateFindings(
  pack: Pack,
  { born, facts }: CaseEntry,
  today: string | null,
): readonly CaseFinding[] {
  const birth = born === null ? null : readMoment(born);
  const now = today === null ? null : readMoment(today);
  const find = (code: string, question?: string, label = ""): CaseFinding => ({
    message: describeMessage(pack, code, "", { date: label }),
    field: "value",
    ...(question === undefined ? {} : { question }),
  });
  const moments = Object.entries(facts).flatMap(([fact, value]) =>
    (typeof value === "string" ? [value] : Array.isArray(value) ? (value as readonly string[]) : []).flatMap(
      (text) => {
        const moment = readMoment(text);
        return moment === null ? [] : [{ fact, moment }];
      },
    ),
  );
  const labelOf = (fact: string): string => pack.cases?.facts.find(({ id }) => id === fact)?.label ?? fact;
  const first = (isWrong: (moment: Moment) => boolean): readonly string[] => [
    ...new Set(moments.filter(({ moment }) => isWrong(moment)).map(({ fact }) => fact)),
  ];
  const early = birth === null ? [] : first((moment) => boundsOf(moment).last < boundsOf(birth).first);
  const late = now === null ? [] : first((moment) => boundsOf(moment).first > boundsOf(now).last);
  return [
    ...(birth !== null && now !== null && boundsOf(birth).first > boundsOf(now).last
      ? [find("CASE-BORN-LATER")]
      : []),
    ...early.map((fact) => find("CASE-DATE-BEFORE-BIRTH", fact, labelOf(fact))),
    ...late.map((fact) => find("CASE-DATE-AHEAD", fact, labelOf(fact))),
  ];
}
