import { assessCase } from "../../../domain/cases/assessCase";
import { findCaseForm } from "../../../domain/cases/findInForms";
import type { Pack } from "../../../domain/framework/Pack";
import type { Inspection } from "../../../domain/inspection/Inspection";
import type { Edit } from "../../../workbook/InspectionHost";
import { strings as views } from "../strings";
import { caseAt, firstPart } from "./caseParts";
import { sayStanding } from "./sayStanding";
import { strings } from "./strings";

/** What an edit of a case brought about; `null` where it is none, empty for texts, which speak for themselves. */
export function sayCaseEdit(pack: Pack, { cases }: Inspection, edit: Edit): string | null {
  const at = caseAt(pack, edit);
  const form = at === null || pack.cases === undefined ? undefined : findCaseForm(pack.cases, at.form);
  if (at === null || form === undefined) return null;
  const entry = cases[form.id]?.find(({ id }) => id === at.id);
  if (entry === undefined || / (notes|reason)$/.test(edit.field)) return "";
  const value = edit.value === null ? strings.said.cleared : String(edit.value);
  const said = strings.said.answer(edit.field, value);
  if (at.part === firstPart) return `${said} ${strings.said.counts(sayStanding(form, entry))}`;
  const assessed = assessCase(form, entry).sections.find(({ section }) => section === at.part);
  if (assessed === undefined) return said;
  const { suggestion } = assessed.judgement;
  const words = suggestion === null ? views.noSuggestion : views.suggestion[suggestion];
  return `${said} ${strings.said.suggestion(assessed.summary, words)}`;
}
