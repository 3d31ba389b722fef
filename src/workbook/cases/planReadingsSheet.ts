import type { CaseForms } from "../../domain/cases/CaseForms";
import { logNamed } from "../logBlocks";
import { blockNames, readingColumns, sheetNames } from "../names";
import type { PlanContext } from "../PlanContext";
import { planLogSheet } from "../logs/planLogSheet";
import type { NamePlan, SheetPlan } from "../WorkbookPlan";
import { readingCells } from "./readingCells";
import { readingWidths } from "./readingLog";
import { caseTexts } from "./strings";

/** The readings of cases that two inspectors assess, one a row; hidden, so that nobody comes upon the other's answers. */
export function planReadingsSheet(
  { inspection }: PlanContext,
  forms: CaseForms,
): { readonly sheet: SheetPlan; readonly name: NamePlan } {
  return planLogSheet(logNamed(blockNames.readings), {
    name: sheetNames.readings,
    visibility: "hidden",
    columns: readingWidths,
    header: readingColumns.map((field) => caseTexts.readings.headers[field]),
    rows: forms.forms.flatMap((form) =>
      (inspection.readings[form.id] ?? []).map((reading) => readingCells(forms, form, reading)),
    ),
    closing: caseTexts.readings.closing,
  });
}
