import { assessDomains, ratingsFromCases } from "../../domain/cases/assessDomains";
import { domainRatingMessages } from "../../domain/cases/domainChecks";
import { dateMessages } from "../../domain/checks/dateMessages";
import { layerState } from "../../domain/decisions/layersOf";
import { ratingBefore } from "../../domain/decisions/layerOf";
import type { StandardAssessment } from "../../domain/inspection/Assessment";
import type { Inspection, InspectionDetails } from "../../domain/inspection/Inspection";
import type { PanelLayer } from "../../domain/decisions/Decision";
import { panelEntry, standardEntry } from "../../domain/inspection/entryOf";
import { messageLines } from "../../domain/rating/messageLines";
import { inspectionFormulas, type InspectionFormulas } from "./inspectionFormulas";
import type { DetailRow, PlacedInspectionRow } from "./inspectionLayout";
import { overallTexts } from "./overallTexts";
import { inspectionColumns, type InspectionField } from "../names";
import type { PlanContext } from "../PlanContext";
import { toSerialDate } from "../../domain/inspection/serialDate";
import { subjectLabel } from "../subjectLabel";
import { settingCell, settingDefaultText } from "./settingTexts";
import { texts } from "../strings";
import type { CellContent } from "../WorkbookPlan";

type Cells = Partial<Record<InspectionField | "standardId", CellContent>>;

/** The block, and right of it the hidden column that names standards. */
const columns: readonly (InspectionField | "standardId")[] = [...inspectionColumns, "standardId"];

/** Every cell of the Inspection sheet, row by row. */
export function inspectionCells(context: PlanContext): readonly (readonly CellContent[])[] {
  const { pack } = context;
  const formulas = inspectionFormulas(pack, context.inspectionLayout, context.references);
  return [
    asRow({ label: texts.inspectionTitle(pack.title) }),
    asRow({ label: texts.edition(pack.edition, pack.version) }),
    ...context.inspectionLayout.rows.map((row) => asRow(rowCells(context, row, formulas))),
  ];
}

function rowCells(context: PlanContext, row: PlacedInspectionRow, formulas: InspectionFormulas): Cells {
  switch (row.kind) {
    case "gap":
      return {};
    case "heading":
      return headingCells(row.section);
    case "detail":
      return {
        label: texts.details[row.id],
        value: detailCell(context.inspection.details, row.id),
        ...(isChecked(row.id) ? { messages: detailMessages(context, row.id, formulas) } : {}),
        id: row.id,
      };
    case "standard":
      return standardCells(context, row, formulas);
    case "rating":
      return ratingCells(context, row, formulas);
    case "diversity":
      return {
        label: texts.diversityView,
        value: context.inspection.diversity,
        messages: { formula: formulas.entryMessages(row.id), value: "" },
        id: row.id,
      };
    case "overall":
      return overallCells(context, row.id, formulas);
    case "composite":
      return compositeCells(context, row.id, formulas);
    case "panel":
      return panelCells(context, row, formulas);
    case "setting":
      return {
        label: row.setting.label,
        value: settingCell(context.inspection.settings, row.setting.key),
        computed: settingDefaultText(row.setting),
        reason: row.setting.help,
        messages: settingMessages(row, formulas),
        id: row.id,
      };
  }
}

/** Details that are texts can be anything. */
function isChecked(id: DetailRow): boolean {
  return id === "fieldworkStart" || id === "fieldworkEnd" || id === "resettlementCases";
}

function detailMessages(
  { pack, inspection }: PlanContext,
  id: DetailRow,
  formulas: InspectionFormulas,
): CellContent {
  const messages =
    id === "fieldworkStart" || id === "fieldworkEnd" ? dateMessages(pack, inspection.details)[id] : [];
  return { formula: formulas.entryMessages(id), value: messageLines(messages) };
}

/** Where a setting comes from, until its value cannot be read. */
function settingMessages(
  { id, setting }: Extract<PlacedInspectionRow, { kind: "setting" }>,
  formulas: InspectionFormulas,
): CellContent {
  const source = texts.settingSource(setting.ambiguity, setting.rule);
  return { formula: formulas.entryMessages(id, source), value: source };
}

function headingCells(section: keyof typeof texts.sections): Cells {
  return Object.fromEntries(
    inspectionColumns.map((field, column) => [field, texts.sections[section][column] ?? null]),
  );
}

function detailCell(details: InspectionDetails, id: DetailRow): CellContent {
  if (id === "resettlementCases") return details.resettlementCases;
  if (id !== "fieldworkStart" && id !== "fieldworkEnd") return details[id] === "" ? null : details[id];
  const date = details[id];
  // A day that Excel cannot hold stays readable as text.
  return date === null ? null : (toSerialDate(date) ?? date);
}

function standardCells(
  { pack, inspection, assessment }: PlanContext,
  row: Extract<PlacedInspectionRow, { kind: "standard" }>,
  formulas: InspectionFormulas,
): Cells {
  const { standard } = row;
  const found = assessment.standards.find(({ id }) => id === standard.id);
  const entry = standardEntry(inspection, standard.id);
  // A domain rating that this workbook supplies has its own row further down; each standard is named once.
  const isRatedBelow = pack.domainRatings.some(({ id }) => id === standard.id);
  return {
    label: texts.standardLabel(standard.id, standard.name),
    value: { formula: formulas.proposed(standard), value: entry.proposed ?? "" },
    computed: { formula: formulas.default(standard), value: found?.default ?? "" },
    reason: { formula: formulas.qualitative(standard), value: entry.qualitative ?? "" },
    messages: { formula: formulas.progress(standard), value: progressText(found) },
    id: row.id,
    standardId: isRatedBelow ? null : standard.id,
  };
}

function progressText(standard: StandardAssessment | undefined): string {
  if (standard === undefined) return "";
  return standard.applicable ? texts.answeredOf(standard.answered, standard.toAnswer) : texts.notApplicable;
}

function ratingCells(
  context: PlanContext,
  { id, rating }: Extract<PlacedInspectionRow, { kind: "rating" }>,
  formulas: InspectionFormulas,
): Cells {
  const { pack, inspection } = context;
  const supplier = pack.standards.find((standard) => standard.id === rating.fromStandard);
  const cells = { label: texts.standardLabel(rating.id, rating.name), id, standardId: rating.id };
  if (supplier === undefined)
    return {
      ...cells,
      value: inspection.domainRatings[rating.id] ?? null,
      ...fromCasesCells(context, id, rating.id, formulas),
    };
  const value = standardEntry(inspection, supplier.id).proposed ?? "";
  return {
    ...cells,
    value: { formula: formulas.proposed(supplier), value },
    messages: texts.fromStandard(supplier.id),
  };
}

/** Beside an entered rating what its cases give, the reason where it is another, and what there is to say. */
function fromCasesCells(
  { pack, inspection }: PlanContext,
  row: string,
  id: string,
  formulas: InspectionFormulas,
): Cells {
  const domains = assessDomains(pack, inspection);
  const reason = inspection.domainReasons[id] ?? "";
  const computed = formulas.fromCases(id);
  const messages = domainRatingMessages(pack, inspection, domains, id);
  return {
    ...(computed === null
      ? {}
      : { computed: { formula: computed, value: ratingsFromCases(domains).get(id) ?? "" } }),
    reason: reason === "" ? null : reason,
    messages: { formula: formulas.entryMessages(row), value: messageLines(messages) },
  };
}

function overallCells(
  { pack, inspection, assessment }: PlanContext,
  id: string,
  formulas: InspectionFormulas,
): Cells {
  const { proposed, reason } = inspection.overall;
  const computed = overallTexts(pack, assessment);
  return {
    label: texts.overallProposed,
    value: proposed,
    computed: { formula: formulas.permittedOverall, value: computed.permitted },
    reason: reason === "" ? null : reason,
    messages: { formula: formulas.overallMessages, value: computed.messages },
    id,
  };
}

function compositeCells({ pack, assessment }: PlanContext, id: string, formulas: InspectionFormulas): Cells {
  return {
    label: texts.composite,
    computed: { formula: formulas.composite, value: overallTexts(pack, assessment).composite },
    messages: pack.publishedPractice?.label ?? null,
    id,
  };
}

/** A layer of the panel's: its rating and reason, and beside it the rating of the layer before. */
function panelCells(
  { pack, inspection }: PlanContext,
  { id, layer, subject }: Extract<PlacedInspectionRow, { kind: "panel" }>,
  formulas: InspectionFormulas,
): Cells {
  const { rating, reason } = panelEntry(inspection, subject)[layer];
  return {
    label: subjectLabel(pack, subject),
    value: rating,
    computed: {
      formula: formulas.before(layer, subject),
      value: ratingBefore(pack, inspection, subject, layer) ?? notRated(inspection, subject, layer),
    },
    reason: reason === "" ? null : reason,
    messages: {
      formula: formulas.layerMessages(layer, subject),
      value: messageLines(layerState(pack, inspection, subject, layer).judgement.messages),
    },
    id,
  };
}

/** A domain rating may be entered as Not rated, which is no rating in a layer but stands there. */
function notRated({ domainRatings }: Inspection, subject: string, layer: PanelLayer): string {
  return layer === "decided" && domainRatings[subject] === "Not rated" ? "Not rated" : "";
}

function asRow(cells: Cells): readonly CellContent[] {
  return columns.map((field) => cells[field] ?? null);
}
