import { expectedStates } from "../../domain/inspection/Inspection";
import { rowAreas } from "../sheet/areas";
import { checklistCells } from "./checklistCells";
import { checklistColumn, firstChecklistRow, layOutChecklist } from "./checklistLayout";
import { checklistTexts } from "./checklistTexts";
import { rowCellReference } from "../formula/cellReference";
import { messageFormats } from "../sheet/conditionalFormats";
import { blockNames, checklistColumns, sheetNames, type ChecklistField } from "../names";
import type { PlanContext } from "../PlanContext";
import { printPlan } from "../sheet/printPlan";
import { wrappedRowHeight } from "../sheet/rowHeights";
import { cellStyles, palette } from "../styles";
import { listValidation, textValidation } from "../sheet/validations";
import type { Area, CellContent, NamePlan, RowHeight, SheetPlan } from "../WorkbookPlan";

/** Characters. The longest piece of expected evidence fits on one line. */
const widths: Readonly<Record<ChecklistField, number>> = {
  ref: 10,
  label: 62,
  state: 16,
  reason: 48,
  seen: 14,
  messages: 34,
  id: 12,
};

/** Every piece of evidence that the framework expects, a row a piece, standard by standard (P30). */
export function planChecklistSheet(context: PlanContext): {
  readonly sheet: SheetPlan;
  readonly name: NamePlan;
} {
  const { rows, groups } = layOutChecklist(context.pack);
  const last = firstChecklistRow + rows.length - 1;
  const cells = checklistCells(context);
  const column = (field: ChecklistField, from = firstChecklistRow): Area => ({
    row: from,
    column: checklistColumn(field),
    rows: last - from + 1,
    columns: 1,
  });
  const items = rows.flatMap(({ kind }, index) => (kind === "item" ? [firstChecklistRow + index] : []));
  const headings = rows.flatMap(({ kind }, index) =>
    kind === "standard" ? [firstChecklistRow + index] : [],
  );
  const visible = checklistColumn("id");
  const whole: Area = { row: 0, column: 0, rows: last + 1, columns: checklistColumns.length };
  const sheet: SheetPlan = {
    id: "checklist",
    name: sheetNames.checklist,
    visibility: "visible",
    tabColour: palette.outstanding,
    columns: checklistColumns.map((field) =>
      field === "id" ? { width: widths.id, hidden: true } : { width: widths[field] },
    ),
    rowHeights: [{ row: 0, height: 20 }, ...longReasons(cells)],
    blocks: [{ row: 0, column: 0, cells }],
    styles: [
      { areas: [{ ...whole, columns: visible }], style: cellStyles.computed },
      { areas: [{ ...whole, rows: 1, columns: visible }], style: cellStyles.sectionHeader },
      { areas: rowAreas(headings, 0, visible), style: cellStyles.keyQuestion },
      { areas: rowAreas(items, checklistColumn("state"), 2), style: cellStyles.input },
    ],
    validations: [
      listValidation(rowAreas(items, checklistColumn("state")), expectedStates, checklistTexts.prompts.state),
      textValidation(rowAreas(items, checklistColumn("reason")), checklistTexts.prompts.reason),
    ],
    conditionalFormats: messageFormats(
      [column("messages")],
      rowCellReference(firstChecklistRow, checklistColumn("messages")),
    ),
    freeze: { rows: 1, columns: 2 },
    // With the hidden identities: a sort from the filter moves them along.
    filter: whole,
    outline: groups,
    protected: true,
    print: printPlan(context.pack, context.inspection.details.service, 0),
  };
  return { sheet, name: { name: blockNames.checklist, sheet: sheet.name, area: whole } };
}

/** Rows are one line high, but for long reasons. */
function longReasons(cells: readonly (readonly CellContent[])[]): readonly RowHeight[] {
  return cells.flatMap((line, row) => {
    const reason = line[checklistColumn("reason")];
    if (row < firstChecklistRow || typeof reason !== "string" || reason.length < widths.reason) return [];
    return [{ row, height: wrappedRowHeight([{ text: reason, width: widths.reason }]), fits: true }];
  });
}
