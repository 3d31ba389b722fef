import type { PrivacyPlace } from "./PrivacyPlace";

/** Whether a text may go into the report: items of evidence, cases and readings of them stay in the workbook. */
export function isReported({ about }: Pick<PrivacyPlace, "about">): boolean {
  const { kind } = about.subject;
  return !kept.includes(kind);
}

const kept: readonly PrivacyPlace["about"]["subject"]["kind"][] = ["evidence", "case", "reading", "expected"];
