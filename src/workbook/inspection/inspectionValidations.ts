import type { PanelLayer } from "../../domain/decisions/Decision";
import type { SettingDefinition } from "../../domain/framework/Pack";
import { ratings } from "../../domain/framework/Rating";
import { cellArea, rowAreas } from "../sheet/areas";
import {
  inspectionColumn,
  type DetailRow,
  type InspectionLayout,
  type PlacedInspectionRow,
} from "./inspectionLayout";
import { suppliedRatings } from "./inspectionStyles";
import { texts } from "../strings";
import {
  countValidation,
  dateValidation,
  domainRatingChoices,
  gatherValidations,
  listValidation,
  textValidation,
} from "../sheet/validations";
import type { Area, ValidationPlan } from "../WorkbookPlan";
import { validationTexts } from "../sheet/validationTexts";

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
    listValidation(ofKind("rating"), domainRatingChoices, validationTexts.prompts.domainRating),
    listValidation(
      ofKind("diversity"),
      [texts.sufficient, texts.insufficient],
      validationTexts.prompts.diversityView,
    ),
    listValidation(ofKind("overall"), ratings, validationTexts.prompts.rating),
    listValidation(ofLayer("decided"), ratings, validationTexts.prompts.decidedRating),
    listValidation(ofLayer("published"), ratings, validationTexts.prompts.publishedRating),
    textValidation(reasons, validationTexts.prompts.reason),
    ...layout.rows.flatMap((row) =>
      row.kind === "setting" ? [settingValidation(row.setting, value(row))] : [],
    ),
  ]);
}

function detailValidation(id: DetailRow, area: Area): ValidationPlan {
  if (id === "resettlementCases") return countValidation([area], validationTexts.prompts.cases);
  if (id === "fieldworkStart" || id === "fieldworkEnd")
    return dateValidation([area], validationTexts.prompts.date);
  return textValidation([area], validationTexts.prompts.text);
}

function settingValidation({ key, default: value }: SettingDefinition, area: Area): ValidationPlan {
  if (typeof value === "boolean")
    return listValidation([area], [texts.yes, texts.no], validationTexts.prompts.yesNo);
  if (key === "extraDiversityTags") return textValidation([area], validationTexts.prompts.tags);
  return countValidation(
    [area],
    key === "smallBase" ? validationTexts.prompts.smallBase : validationTexts.prompts.wholeNumber,
  );
}
