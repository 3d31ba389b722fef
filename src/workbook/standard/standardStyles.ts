import { cellArea, rowAreas } from "../sheet/areas";
import type { StandardField } from "../names";
import { standardColumn, standardRows, type BodyRow, type StandardLayout } from "./standardLayout";
import { cellStyles } from "../styles";
import { seenField } from "./workedOut";
import type { Area, CellStyle, StylePlan } from "../WorkbookPlan";

/** Computed cells are tinted and locked; cells for a person are white, lined and unlocked. */
export function standardStyles(layout: StandardLayout): readonly StylePlan[] {
  const kind = (wanted: BodyRow["kind"]): readonly number[] =>
    layout.body.filter((row) => row.kind === wanted).map((row) => row.row);
  const measured = layout.body
    .filter((row) => row.kind === "measure" || (row.kind === "prompt" && row.measure !== null))
    .map((row) => row.row);
  const { title, default: first, positive, qualitative, proposed, header, firstBody } = standardRows;
  const bodyRows = layout.lastRow - firstBody + 1;
  const visible = standardColumn("id");
  const inBody = (field: StandardField): Area => ({
    row: firstBody,
    column: standardColumn(field),
    rows: bodyRows,
    columns: 1,
  });
  const cell = (row: number, field: StandardField): Area => cellArea(row, standardColumn(field));
  const columns = (rows: readonly number[], field: StandardField, count = 1): readonly Area[] =>
    rowAreas(rows, standardColumn(field), count);
  return [
    styled(cellStyles.text, { row: 0, column: 0, rows: layout.lastRow + 1, columns: visible }),
    styled(cellStyles.title, cellArea(title, 0)),
    styled(cellStyles.label, { row: first, column: standardColumn("label"), rows: 4, columns: 1 }),
    styled(
      cellStyles.computed,
      cell(first, "suggested"),
      cell(first, "note"),
      cell(first, "messages"),
      { row: positive, column: standardColumn("positive"), rows: 1, columns: 4 },
      cell(qualitative, "messages"),
      cell(proposed, "note"),
      cell(proposed, "messages"),
      { row: firstBody, column: 0, rows: bodyRows, columns: visible },
    ),
    styled(cellStyles.sectionHeader, { row: header, column: 0, rows: 1, columns: visible }),
    styled(cellStyles.keyQuestion, ...columns(kind("keyQuestion"), "ref", visible)),
    styled(cellStyles.plain, ...columns(kind("keyQuestion"), "note", 3)),
    styled(
      cellStyles.input,
      cell(qualitative, "answer"),
      cell(proposed, "answer"),
      cell(proposed, "reason"),
      ...columns(kind("keyQuestion"), "answer"),
      ...columns(kind("keyQuestion"), "reason"),
      ...columns(kind("prompt"), "answer", 2),
      ...columns(kind("signal"), "answer"),
      ...columns(kind("prompt"), "note", 2),
      ...columns(measured, "positive", 2),
    ),
    styled(cellStyles.unseen, cell(qualitative, seenField)),
    styled(cellStyles.centred, inBody("diversity"), inBody("critical")),
    styled(
      cellStyles.count,
      { row: positive, column: standardColumn("positive"), rows: 1, columns: 2 },
      ...columns(measured, "positive", 2),
    ),
    styled(cellStyles.centred, ...columns(kind("prompt"), "for", 2)),
    styled(cellStyles.share, cell(positive, "share"), ...columns(measured, "share")),
  ];
}

function styled(style: CellStyle, ...areas: readonly Area[]): StylePlan {
  return { areas, style };
}
