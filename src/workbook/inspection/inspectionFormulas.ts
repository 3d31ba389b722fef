import { ownRows } from "../standard/ownRows";
import { overallSubject, type PanelLayer } from "../../domain/decisions/Decision";
import { enteredRatingOf } from "../../domain/decisions/subjectsOf";
import { findStandard } from "../../domain/framework/find";
import type { Pack, Standard } from "../../domain/framework/Pack";
import { isRuled } from "../../domain/rating/isRuled";
import { areaReference, cellReference, onSheet, textConstant } from "../formula/cellReference";
import { layOutRollUp, rollUpColumn, rollUpRow, rollUpRowIds } from "../cases/rollUpLayout";
import { caseTexts } from "../cases/strings";
import { inspectionColumn, inspectionRow, inspectionRowIds, type InspectionLayout } from "./inspectionLayout";
import type { InspectionReferences } from "./inspectionReferences";
import { call, nothing } from "../formula/functionCall";
import { panelRows, type InspectionField } from "../names";
import { bodyColumn, layOutStandard, standardColumn, standardRows } from "../standard/standardLayout";
import { texts } from "../strings";

/** The formulas of the Inspection sheet. What stands on a standard's sheet is referred to plainly, blank stays blank. */
export interface InspectionFormulas {
  readonly proposed: (standard: Standard) => string;
  readonly default: (standard: Standard) => string;
  readonly qualitative: (standard: Standard) => string;
  readonly progress: (standard: Standard) => string;
  readonly permittedOverall: string;
  readonly overallMessages: string;
  readonly composite: string;
  /** The rating that its cases give a domain two or three standard; `null` where the workbook has none. */
  readonly fromCases: (rating: string) => string | null;
  /** The rating of the layer before one of the panel's. */
  readonly before: (layer: PanelLayer, subject: string) => string;
  /** What there is to say about one of the panel's ratings. */
  readonly layerMessages: (layer: PanelLayer, subject: string) => string;
  /** What there is to say about an entry of this sheet, and the text that stands there where that is nothing. */
  readonly entryMessages: (id: string, otherwise?: string) => string;
}

export function inspectionFormulas(
  pack: Pack,
  layout: InspectionLayout,
  references: InspectionReferences,
): InspectionFormulas {
  const overall = inspectionRow(layout, inspectionRowIds.overall);
  const { proposedRatings, proposedRatingIds, allRatings, allRatingIds, cases, diversity } = references;
  // 4.1 is the only rating that binds the overall one.
  const ratings = `${proposedRatings},${proposedRatingIds}`;
  const proposed = cellReference(overall, inspectionColumn("value"));
  const reason = cellReference(overall, inspectionColumn("reason"));
  const isShown = `${references.setting("publishedPractice")}=${textConstant(texts.yes)}`;
  const rated = pack.cases === undefined ? [] : layOutRollUp(pack, pack.cases).identities;
  const isRatedByCases = (row: string): boolean =>
    rated.some((id) => row === inspectionRowIds.rating(id.replace(rollUpRowIds.standard(""), "")));
  const rowBefore = (layer: PanelLayer, subject: string): string => {
    if (layer === "published") return panelRows.decided(subject);
    return proposedRow(pack, subject);
  };
  return {
    proposed: (standard) => plainReference(standard, standardRows.proposed, "answer"),
    default: (standard) => plainReference(standard, standardRows.default, "suggested"),
    qualitative: (standard) => plainReference(standard, standardRows.qualitative, "answer"),
    progress: progressFormula,
    permittedOverall: `=INSPECT.PERMITTED_RATINGS("overall","","",${ratings},"",${diversity},${cases})`,
    overallMessages: `=INSPECT.CHECK_OVERALL(${proposed},${reason},${ratings},${cases},${diversity})`,
    composite: `=IF(${isShown},INSPECT.RATE_OVERALL(${allRatings},${allRatingIds}),"")`,
    before: (layer, subject) =>
      shown(cellReference(inspectionRow(layout, rowBefore(layer, subject)), inspectionColumn("value"))),
    layerMessages: layerMessagesFormula(pack, layout, references),
    fromCases: (rating) => {
      const row = rollUpRowIds.standard(rating);
      if (pack.cases === undefined || !isRatedByCases(inspectionRowIds.rating(rating))) return null;
      const at = rollUpRow(layOutRollUp(pack, pack.cases), row);
      return shown(onSheet(caseTexts.rollUp.sheet, cellReference(at, rollUpColumn("rating"))));
    },
    entryMessages: (id, otherwise) => {
      const value = (row: string): string =>
        cellReference(inspectionRow(layout, row), inspectionColumn("value"));
      const start = id === "fieldworkEnd" ? value("fieldworkStart") : nothing;
      const beside = (field: InspectionField): string =>
        isRatedByCases(id) ? cellReference(inspectionRow(layout, id), inspectionColumn(field)) : nothing;
      const checked = call(
        "CHECK_ENTRY",
        textConstant(id),
        value(id),
        start,
        beside("computed"),
        beside("reason"),
      );
      if (otherwise === undefined) return checked;
      return `=IF(${checked.slice(1)}="",${textConstant(otherwise)},${checked.slice(1)})`;
    },
  };
}

/** What says nothing about a subject is left out, so that it is not worked out again when that changes. */
function layerMessagesFormula(
  pack: Pack,
  layout: InspectionLayout,
  references: InspectionReferences,
): InspectionFormulas["layerMessages"] {
  const { proposedRatings, proposedRatingIds, cases, diversity } = references;
  const rows = layout.rows.filter(({ kind }) => kind === "panel").map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const section = (field: InspectionField): string =>
    areaReference({ row: first, column: inspectionColumn(field), rows: last - first + 1, columns: 1 });
  const panel = [section("value"), section("reason"), section("id")];
  return (layer, subject) => {
    const standard = findStandard(pack, subject);
    const id = panelRows[layer](subject);
    const cell = (row: string, field: InspectionField): string =>
      cellReference(inspectionRow(layout, row), inspectionColumn(field));
    const own = [textConstant(id), ...panel, cell(id, "computed")];
    // How it stands to its cases is said beside the entry, so that a case changes nothing here.
    if (enteredRatingOf(pack, subject) !== undefined) return call("CHECK_LAYER", ...own);
    if (standard === undefined)
      return call(
        "CHECK_LAYER",
        ...own,
        nothing,
        nothing,
        proposedRatings,
        proposedRatingIds,
        nothing,
        diversity,
        cases,
      );
    const row = inspectionRowIds.standard(standard.id);
    const judged = [cell(row, "computed"), cell(row, "reason")];
    const ratings = isRuled(pack, standard)
      ? [references.ratings, references.ratingIds, references.setting("includeStd34")]
      : [nothing, nothing, nothing];
    return call(
      "CHECK_LAYER",
      ...own,
      ...judged,
      ...ratings,
      nothing,
      standard.conditional ? cases : nothing,
    );
  };
}

/** Where the lead inspector's rating of a subject stands on this sheet. */
function proposedRow(pack: Pack, subject: string): string {
  if (subject === overallSubject) return inspectionRowIds.overall;
  return enteredRatingOf(pack, subject) === undefined
    ? inspectionRowIds.standard(subject)
    : inspectionRowIds.rating(subject);
}

function plainReference(standard: Standard, row: number, field: "answer" | "suggested"): string {
  return shown(onSheet(standard.id, cellReference(row, standardColumn(field))));
}

/** A reference to an empty cell would show 0. */
function shown(cell: string): string {
  return `=IF(${cell}="","",${cell})`;
}

/** Counts the filled answers among the standard's own rows. */
function progressFormula(standard: Standard): string {
  const layout = layOutStandard(standard);
  const answers = onSheet(standard.id, areaReference(bodyColumn(layout, "answer")));
  const toAnswer = layout.body.filter(({ kind }) => kind === "keyQuestion" || kind === "prompt").length;
  const own = ownRows(layout, standard.id, (area) => onSheet(standard.id, area));
  const counted = `COUNTIFS(${answers},"?*",${own})&${textConstant(texts.ofAnswered(toAnswer))}`;
  if (!standard.conditional) return `=${counted}`;
  const rating = onSheet(standard.id, cellReference(standardRows.default, standardColumn("suggested")));
  const notApplicable = textConstant(texts.notApplicable);
  return `=IF(${rating}=${notApplicable},${notApplicable},${counted})`;
}
