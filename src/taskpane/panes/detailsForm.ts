import type { InspectionDetails } from "../../domain/inspection/Inspection";
import { strings } from "../strings";

/** The form's fields as typed. */
export interface DetailsDraft {
  readonly service: string;
  readonly leadInspector: string;
  readonly team: string;
  readonly fieldworkStart: string;
  readonly fieldworkEnd: string;
  readonly resettlementCases: string;
}

export const blankDraft: DetailsDraft = {
  service: "",
  leadInspector: "",
  team: "",
  fieldworkStart: "",
  fieldworkEnd: "",
  resettlementCases: "",
};

/** What is wrong, by field; empty when the details can be used. */
export type DraftProblems = Partial<Readonly<Record<keyof DetailsDraft, string>>>;

/** What a cell holds at most, in characters. */
const cellLimit = 32_767;

/** What is wrong with the form, each told where it is. Only the service's name is required; a blank is never a zero. */
export function problemsOf(draft: DetailsDraft): DraftProblems {
  const problems: Partial<Record<keyof DetailsDraft, string>> = {};
  if (draft.service.trim() === "") problems.service = strings.form.serviceMissing;
  for (const field of ["service", "leadInspector", "team"] as const) {
    const { length } = draft[field];
    if (length > cellLimit) problems[field] = strings.form.tooLong(cellLimit, length);
  }
  const { fieldworkStart, fieldworkEnd, resettlementCases } = draft;
  if (fieldworkStart !== "" && fieldworkEnd !== "" && fieldworkEnd < fieldworkStart) {
    problems.fieldworkEnd = strings.form.endBeforeStart;
  }
  if (!/^\d{0,6}$/.test(resettlementCases.trim())) problems.resettlementCases = strings.form.casesInvalid;
  return problems;
}

/** The details of a form without problems. */
export function detailsOf(draft: DetailsDraft): InspectionDetails {
  const cases = draft.resettlementCases.trim();
  return {
    service: draft.service.trim(),
    leadInspector: draft.leadInspector.trim(),
    team: draft.team.trim(),
    fieldworkStart: draft.fieldworkStart || null,
    fieldworkEnd: draft.fieldworkEnd || null,
    resettlementCases: cases === "" ? null : Number(cases),
  };
}

/** The form as it is filled in from details that are already known. */
export function draftOf(details: InspectionDetails): DetailsDraft {
  return {
    service: details.service,
    leadInspector: details.leadInspector,
    team: details.team,
    fieldworkStart: details.fieldworkStart ?? "",
    fieldworkEnd: details.fieldworkEnd ?? "",
    resettlementCases: details.resettlementCases === null ? "" : String(details.resettlementCases),
  };
}
