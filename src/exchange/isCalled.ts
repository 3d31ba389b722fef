import { plainText } from "../domain/inspection/plainText";
import type { ColumnPlan } from "./ColumnPlan";
import { headingKey } from "./headingKey";

/** Whether a heading is what a column is called here: by its label, or by its field. */
export function isCalled({ field, label, isExact }: ColumnPlan, heading: string): boolean {
  const key = isExact === true ? exactKey : headingKey;
  return [label, field].some((name) => key(name) === key(heading));
}

/** Whether a heading is one of the names that other tables give a column. */
export function isCalledElsewhere({ names, isExact }: ColumnPlan, heading: string): boolean {
  return isExact === true
    ? names.some((name) => exactKey(name) === exactKey(heading))
    : names.includes(headingKey(heading));
}

/** Tells whether a heading is any name of any of these columns. */
export function knownHeadings(columns: readonly ColumnPlan[]): (heading: string) => boolean {
  const namesOf = (exact: boolean): readonly string[] =>
    columns
      .filter(({ isExact }) => (isExact === true) === exact)
      .flatMap(({ field, label, names }) => [field, label, ...names]);
  const [loose, exact] = [new Set(namesOf(false).map(headingKey)), new Set(namesOf(true).map(exactKey))];
  return (heading) => loose.has(headingKey(heading)) || exact.has(exactKey(heading));
}

/** A heading with its marks, as `A 1.2a` and `a1.2a:` are alike. */
function exactKey(heading: string): string {
  return plainText(heading).replace(/[\s:]+/g, "");
}
