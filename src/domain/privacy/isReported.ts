import type { PrivacyPlace } from "./PrivacyPlace";

/** Whether a text may go into the report: items of evidence and cases stay in the workbook. */
export function isReported({ about }: Pick<PrivacyPlace, "about">): boolean {
  const { kind } = about.subject;
  return kind !== "evidence" && kind !== "case" && kind !== "expected";
}
