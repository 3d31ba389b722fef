import type { Check, CheckField } from "../../../domain/checks/Check";
import { findPrompt, standardOf } from "../../../domain/framework/find";
import type { Pack } from "../../../domain/framework/Pack";
import { placeOfCase } from "../../../workbook/cases/placeOfCase";
import type { Place } from "../../../workbook/InspectionHost";
import { inspectionRowIds } from "../../../workbook/inspection/inspectionLayout";
import { blockNames, summaryRows, type StandardField } from "../../../workbook/names";
import { inspectionPlace, standardPlace } from "../../places";

/** The cell that a check is about. */
export function placeOfCheck(
  pack: Pack,
  check: Pick<Check, "subject" | "field" | "measure" | "standard" | "form" | "question" | "part">,
): Place {
  const { subject, field, measure, standard } = check;
  const { kind, id } = subject;
  switch (kind) {
    case "prompt":
      return placeOfPrompt(pack, id, standard ?? standardOf(pack, id)?.id ?? "", field, measure);
    case "keyQuestion":
      return standardPlace(standard ?? "", id, standardField(field));
    case "standard":
      return placeOfStandard(id, field);
    case "detail":
      return inspectionPlace(id, "value");
    case "setting":
      return inspectionPlace(inspectionRowIds.setting(id), "value");
    case "domainRating":
      return inspectionPlace(inspectionRowIds.rating(id), field === "reason" ? "reason" : "value");
    case "overall":
      return inspectionPlace(inspectionRowIds.overall, field === "reason" ? "reason" : "value");
    case "case":
      return placeOfCase(pack.cases, check);
    case "reading":
      return { block: blockNames.readings, row: id, field: "notes" };
    case "evidence":
      return { block: blockNames.evidence, row: id, field: check.part ?? "text" };
    case "report":
      return { block: blockNames.reportText, row: id, field: "text" };
    case "expected":
      return { block: blockNames.checklist, row: id, field: field === "reason" ? "reason" : "state" };
    case "panel":
      return inspectionPlace(id, field === "reason" ? "reason" : "value");
  }
}

/** Also of a check that belongs to no single standard, such as that of a note that several share. */
function placeOfPrompt(
  pack: Pack,
  id: string,
  standard: string,
  field: CheckField,
  measure: string | undefined,
): Place {
  if (field === "measure") return standardPlace(standard, rowOfMeasure(pack, id, measure), "positive");
  return standardPlace(standard, id, standardField(field));
}

function placeOfStandard(id: string, field: CheckField): Place {
  if (field === "answer") return standardPlace(id, summaryRows.qualitative(id), "answer");
  if (field === "measure") return standardPlace(id, summaryRows.positive(id), "share");
  return standardPlace(id, summaryRows.proposed(id), standardField(field));
}

function standardField(field: CheckField): StandardField {
  return field === "critical" || field === "note" || field === "reason" ? field : "answer";
}

/** The first measure of a prompt stands on the prompt's own row. */
function rowOfMeasure(pack: Pack, prompt: string, measure: string | undefined): string {
  const isFirst = findPrompt(pack, prompt)?.measures[0]?.id === measure;
  return isFirst ? prompt : (measure ?? prompt);
}
