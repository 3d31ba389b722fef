import type { Check, CheckSubject } from "../../domain/checks/Check";

/** What the checks say of one entry, in the order of its message cell; measures say theirs beside their figures. */
export function messagesAbout(checks: readonly Check[], { kind, id }: CheckSubject): readonly Check[] {
  return checks.filter(
    ({ subject, field, measure }) =>
      subject.kind === kind && subject.id === id && field !== "measure" && measure === undefined,
  );
}
