import type { Pack } from "../../../domain/framework/Pack";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { caseSheets } from "../../../workbook/cases/caseSheets";
import type { Place } from "../../../workbook/InspectionHost";
import { detailRows, inspectionRowIds, type DetailRow } from "../../../workbook/inspection/inspectionLayout";
import { blockNames, panelRows } from "../../../workbook/names";
import { whereOf } from "../../places";
import { caseAt, caseById } from "../cases/caseParts";
import { strings } from "./strings";

/** A place in the inspector's words: `1.1.1(a)`, `1.1`, a case by its reference where the cases are given, or the row of the Inspection sheet. */
export function whereOfPlace(
  pack: Pack,
  place: Pick<Place, "block" | "row">,
  { cases }: Pick<Inspection, "cases"> = { cases: {} },
): string {
  const { block, row } = place;
  if (block === blockNames.evidence) return strings.evidenceItem(row);
  if (block === blockNames.readings) return strings.reading(row);
  const chosen = caseAt(pack, { block, row });
  if (chosen !== null) {
    const entry = caseById(cases[chosen.form], row);
    return strings.caseOf(entry?.reference ?? "", row);
  }
  const sheet = caseSheets(pack.cases).find((each) => each.block === block);
  if (sheet !== undefined) return sheet.sheet;
  if (block !== blockNames.inspection || row === "") return whereOf(pack, place);
  const detail = detailRows.find((id): id is DetailRow => id === row);
  if (detail !== undefined) return strings.details[detail];
  if (row === inspectionRowIds.overall) return strings.overall;
  if (row === inspectionRowIds.diversity) return strings.diversity;
  const rating = pack.domainRatings.find(({ id }) => inspectionRowIds.rating(id) === row);
  if (rating !== undefined) return strings.rating(rating.id);
  const setting = pack.settings.find(({ key }) => inspectionRowIds.setting(key) === row);
  if (setting !== undefined) return strings.setting(setting.label);
  return ofPanel(row) ?? whereOf(pack, place);
}

function ofPanel(row: string): string | null {
  const [decided, published] = [panelRows.decided(""), panelRows.published("")];
  if (row.startsWith(decided)) return strings.decided(subjectText(row.slice(decided.length)));
  if (row.startsWith(published)) return strings.published(subjectText(row.slice(published.length)));
  return null;
}

function subjectText(subject: string): string {
  return subject === inspectionRowIds.overall ? strings.overall : subject;
}
