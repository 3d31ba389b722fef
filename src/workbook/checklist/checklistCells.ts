import { expectedOf } from "../../domain/framework/expectedOf";
import { expectedEntry } from "../../domain/inspection/entryOf";
import { areaReference, rowCellReference, textConstant } from "../formula/cellReference";
import {
  checklistColumn,
  firstChecklistRow,
  layOutChecklist,
  type ChecklistLayout,
  type ChecklistRow,
} from "./checklistLayout";
import { checklistTexts as texts } from "./checklistTexts";
import { checklistColumns, type ChecklistField } from "../names";
import type { PlanContext } from "../PlanContext";
import type { CellContent, FormulaContent } from "../WorkbookPlan";

type Cells = Partial<Record<ChecklistField, CellContent>>;

/** Every cell of the checklist, row by row: its header, then headings and items with what is entered for them. */
export function checklistCells(context: PlanContext): readonly (readonly CellContent[])[] {
  const layout = layOutChecklist(context.pack);
  // Without an identity the header is told by its words.
  const header = checklistColumns.map((field) => (field === "id" ? null : texts.headers[field]));
  return [
    header,
    ...layout.rows.map((row, index) => {
      const cells =
        row.kind === "standard"
          ? headingCells(context, layout, row)
          : itemCells(context, layout, row, firstChecklistRow + index);
      return checklistColumns.map((field) => cells[field] ?? null);
    }),
  ];
}

type RowOf<Kind extends ChecklistRow["kind"]> = Extract<ChecklistRow, { kind: Kind }>;

function headingCells(
  context: PlanContext,
  layout: ChecklistLayout,
  { id, standard, pieces }: RowOf<"standard">,
): Cells {
  const own = layout.rows.flatMap((row) =>
    row.kind === "item" && row.id.startsWith(`${standard.id}.`) ? [row.id] : [],
  );
  const ids = areaOf(layout, "id");
  return {
    label: texts.standard(standard.id, standard.name),
    seen: seenCell(context, layout, own, `${ids},${textConstant(`${standard.id}.*`)}`, pieces),
    id,
  };
}

function itemCells(
  context: PlanContext,
  layout: ChecklistLayout,
  { id, prompt, item, isFirst }: RowOf<"item">,
  row: number,
): Cells {
  const { state, reason } = expectedEntry(context.inspection, id);
  const cell = (field: ChecklistField): string => rowCellReference(row, checklistColumn(field));
  const pieces = expectedOf(prompt).map((each) => each.id);
  const own = `${areaOf(layout, "ref")},${cell("ref")}`;
  return {
    ref: prompt.ref,
    label: item.label,
    state,
    reason: reason === "" ? null : reason,
    seen: isFirst ? seenCell(context, layout, pieces, own, pieces.length) : null,
    messages: {
      formula: messageFormula(cell("state"), cell("reason")),
      value: state === "Not available" && reason === "" ? texts.sayWhy : "",
    },
    id,
  };
}

/** How many of these pieces were seen, in words. */
function seenCell(
  { inspection }: PlanContext,
  layout: ChecklistLayout,
  ids: readonly string[],
  criteria: string,
  pieces: number,
): FormulaContent {
  const seen = ids.filter((id) => expectedEntry(inspection, id).state === "Seen").length;
  const states = areaOf(layout, "state");
  return {
    formula: `=COUNTIFS(${criteria},${states},${textConstant("Seen")})&${textConstant(texts.ofSeen(pieces))}`,
    value: `${seen}${texts.ofSeen(pieces)}`,
  };
}

function messageFormula(state: string, reason: string): string {
  const [sayWhy, unread] = [textConstant(texts.sayWhy), textConstant(texts.unread)];
  const others = `IF(${state}="","",IF(${state}="Seen","",IF(${state}="Asked for","",${unread})))`;
  return `=IF(${state}="Not available",IF(${reason}="",${sayWhy},""),${others})`;
}

/** One column from the header down, so that a row inserted at the top is inside too. */
function areaOf({ rows }: ChecklistLayout, field: ChecklistField): string {
  return areaReference({ row: 0, column: checklistColumn(field), rows: rows.length + 1, columns: 1 });
}
