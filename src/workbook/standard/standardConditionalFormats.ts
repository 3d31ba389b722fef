import { cellArea, rowAreas } from "../sheet/areas";
import { cellReference, rowCellReference } from "../formula/cellReference";
import {
  answerWords,
  messageFormats,
  notApplicableFormat,
  ratingWords,
  statusFormats,
} from "../sheet/conditionalFormats";
import { standardColumn, standardRows, type StandardLayout } from "./standardLayout";
import type { Area, ConditionalFormatPlan } from "../WorkbookPlan";

/** Formats that follow the values of a standard's sheet; a conditional standard goes grey where it does not apply (R12). */
export function standardConditionalFormats(
  layout: StandardLayout,
  isConditional: boolean,
): readonly ConditionalFormatPlan[] {
  const { default: first, positive, qualitative, proposed, header, firstBody } = standardRows;
  const [suggested, answer, critical, messages] = [
    standardColumn("suggested"),
    standardColumn("answer"),
    standardColumn("critical"),
    standardColumn("messages"),
  ];
  const body = (column: number, columns = 1): Area => ({
    row: firstBody,
    column,
    rows: layout.lastRow - firstBody + 1,
    columns,
  });
  // A fact's Yes or No is neither above nor below the line.
  const judged = layout.body.filter(({ kind }) => kind !== "signal").map(({ row }) => row);
  const answered =
    judged.length === layout.body.length
      ? [body(suggested, 2)]
      : [body(suggested), ...rowAreas(judged, answer)];
  const ratings = [cellArea(first, suggested), cellArea(qualitative, answer), cellArea(proposed, answer)];
  const rating = cellReference(first, suggested);
  const whole = [
    { row: first, column: 0, rows: header - first, columns: messages + 1 },
    body(0, messages + 1),
  ];
  return [
    ...(isConditional ? [notApplicableFormat(whole, rating)] : []),
    ...statusFormats(ratings, ratingWords),
    ...statusFormats(answered, answerWords),
    ...statusFormats([body(critical)], ["Critical"]),
    ...messageFormats(
      [positive, qualitative, proposed].map((row) => cellArea(row, messages)).concat(body(messages)),
      rowCellReference(positive, messages),
    ),
  ];
}
