import type { Pack } from "../../domain/framework/Pack";
import type { Inspection } from "../../domain/inspection/Inspection";
import { cellArea } from "../sheet/areas";
import { longDate, longTime } from "../../domain/inspection/longDate";
import type { Stamp } from "../PlanContext";
import { layOutReportText, reportColumns, reportRows, type ReportTexts } from "./reportLayout";
import { visibleCount, widthFrom } from "./reportSizes";
import { wrappedRowHeight } from "../sheet/rowHeights";
import { texts as strings } from "../strings";
import { cellStyles } from "../styles";
import { textValidation } from "../sheet/validations";
import { validationTexts } from "../sheet/validationTexts";
import type { Area, CellContent, SheetPlan } from "../WorkbookPlan";

type Head = Required<Pick<SheetPlan, "blocks" | "styles" | "rowHeights" | "merges" | "validations">>;

/** Lines that an empty box has room for. */
const boxLines = 3;

/**
 * The report's head: what was inspected and when, who wrote the report from what, and the boxes for the inspectors'
 * own texts. Always the same rows, so that the boxes stay under their name. No stamp: not written yet.
 */
export function reportHead(
  pack: Pack,
  inspection: Inspection,
  stamp: Stamp | null,
  texts: ReportTexts,
): Head {
  const { boxes } = layOutReportText();
  const across = (row: number): Area => ({
    row,
    column: reportColumns.first,
    rows: 1,
    columns: visibleCount,
  });
  const boxAreas = boxes.map(({ textRow }) => across(textRow));
  return {
    blocks: [{ row: 0, column: 0, cells: headCells(pack, inspection, stamp, texts) }],
    styles: [
      { areas: [{ ...across(0), rows: reportRows.content }], style: cellStyles.text },
      { areas: [cellArea(reportRows.title, reportColumns.first)], style: cellStyles.title },
      { areas: [cellArea(reportRows.stamp, reportColumns.first)], style: cellStyles.quiet },
      { areas: [across(reportRows.boxes)], style: cellStyles.sectionHeader },
      { areas: boxes.map(({ labelRow }) => cellArea(labelRow, reportColumns.first)), style: { bold: true } },
      { areas: boxAreas, style: cellStyles.input },
    ],
    rowHeights: [
      { row: reportRows.title, height: 26 },
      { row: reportRows.boxes, height: 20 },
      ...boxes.map(({ id, textRow }) => ({
        row: textRow,
        height: wrappedRowHeight([{ text: texts[id] ?? "", width: widthFrom(0) }], boxLines),
      })),
    ],
    merges: boxAreas,
    validations: [textValidation(boxAreas, validationTexts.prompts.reportText)],
  };
}

function headCells(
  pack: Pack,
  { details }: Inspection,
  stamp: Stamp | null,
  texts: ReportTexts,
): readonly (readonly CellContent[])[] {
  const { boxes } = layOutReportText();
  return [
    [null, strings.report.title(pack.title)],
    [null, strings.report.service(details.service, details.leadInspector, details.team)],
    [null, strings.report.fieldwork(dateText(details.fieldworkStart), dateText(details.fieldworkEnd))],
    [null, stamp === null ? strings.report.notWritten : stampText(pack, stamp)],
    [null, strings.report.boxes],
    ...boxes.flatMap(({ id }) => [
      [null, strings.report.boxLabels[id]],
      [id, texts[id] === undefined || texts[id] === "" ? null : texts[id]],
    ]),
  ];
}

function stampText(pack: Pack, stamp: Stamp): string {
  return strings.report.stamp(longTime(stamp.writtenAt), stamp.engine, pack.id, pack.version, pack.edition);
}

function dateText(date: string | null): string | null {
  return date === null ? null : longDate(date);
}
