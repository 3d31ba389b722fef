import type { Pack } from "../../domain/framework/Pack";
import { blankInspection } from "../../domain/inspection/blankInspection";
import { remembered } from "../../domain/remembered";
import { planWorkbook } from "../planWorkbook";
import { plannedSheets, type PlannedSheet } from "./PlannedSheet";
import { surveyRequest } from "./surveyRequest";
import type { SurveyRequest } from "./WorkbookSurvey";

/** What every workbook of a pack has, whatever was entered: its rows, texts and formulas. */
export interface PackLayout {
  readonly sheets: readonly PlannedSheet[];
  readonly request: SurveyRequest;
}

/** Planned once a pack: each workbook of it is compared with the same. */
export const layoutOf = remembered((pack: Pack): PackLayout => {
  const plan = planWorkbook(pack, blankInspection(pack), { engine: "", writtenAt: "2000-01-01T00:00:00Z" });
  return { sheets: plannedSheets(plan), request: surveyRequest(plan) };
});
