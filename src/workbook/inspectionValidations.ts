import type { PanelLayer } from "../domain/decisions/Decision";
import type { SettingDefinition } from "../domain/framework/Pack";
import { ratings } from "../domain/framework/Rating";
import { cellArea, rowAreas } from "./areas";
import {
  inspectionColumn,
  type DetailRow,
  type InspectionLayout,
  type PlacedInspectionRow,
} from "./inspectionLayout";
import { suppliedRatings } from "./inspectionStyles";
import { texts } from "./strings";
import {
  countValidation,
  dateValidation,
  domainRatingChoices,
  gatherValidations,
  listValidation,
  textValidation,
} from "./validations";
import type { Area, ValidationPlan } from "./WorkbookPlan";

/** What Excel offers and refuses on the Inspection sheet. */
export function inspectionValidations(layout: InspectionLayout): readonly ValidationPlan[] {
  const supplied = suppliedRatings(layout);
  const value = (row: PlacedInspectionRow): Area => cellArea(row.row, inspectionColumn("value"));
  const ofKind = (kind: PlacedInspectionRow["kind"]): readonly Area[] =>
    rowAreas(
      layout.rows.filter((row) => row.kind === kind && !supplied.includes(row.row)).map(({ row }) => row),
      inspectionColumn("value"),
    );
  const reasons = layout.rows
    .filter(
      ({ kind, row }) =>
        kind === "overall" || kind === "panel" || (kind === "rating" && !supplied.includes(row)),
    )
    .map((row) => cellArea(row.row, inspectionColumn("reason")));
  const ofLayer = (layer: PanelLayer): readonly Area[] =>
    rowAreas(
      layout.rows.filter((row) => row.kind === "panel" && row.layer === layer).map(({ row }) => row),
      inspectionColumn("value"),
    );
  return gatherValidations([
    ...layout.rows.flatMap((row) => (row.kind === "detail" ? [detailValidation(row.id, value(row))] : [])),
    listValidation(ofKind("rating"), domainRatingChoices, texts.prompts.domainRating),
    listValidation(ofKind("diversity"), [texts.sufficient, texts.insufficient], texts.prompts.diversityView),
    listValidation(ofKind("overall"), ratings, texts.prompts.rating),
    listValidation(ofLayer("decided"), ratings, texts.prompts.decidedRating),
    listValidation(ofLayer("published"), ratings, texts.prompts.publishedRating),
    textValidation(reasons, texts.prompts.reason),
    ...layout.rows.flatMap((row) =>
      row.kind === "setting" ? [settingValidation(row.setting, value(row))] : [],
    ),
  ]);
}

function detailValidation(id: DetailRow, area: Area): ValidationPlan {
  if (id === "resettlementCases") return countValidation([area], texts.prompts.cases);
  if (id === "fieldworkStart" || id === "fieldworkEnd") return dateValidation([area], texts.prompts.date);
  return textValidation([area], texts.prompts.text);
}

function settingValidation({ key, default: value }: SettingDefinition, area: Area): ValidationPlan {
  if (typeof value === "boolean") return listValidation([area], [texts.yes, texts.no], texts.prompts.yesNo);
  if (key === "extraDiversityTags") return textValidation([area], texts.prompts.tags);
  return countValidation([area], key === "smallBase" ? texts.prompts.smallBase : texts.prompts.wholeNumber);
}
