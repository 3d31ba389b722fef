import type { CaseForms } from "../../domain/cases/CaseForms";
import { cellArea, rowAreas } from "../sheet/areas";
import { messageFormats, ratingStateWords, statusFormats } from "../sheet/conditionalFormats";
import { blockNames, rollUpColumns, type RollUpField } from "../names";
import type { PlanContext } from "../PlanContext";
import { printPlan } from "../sheet/printPlan";
import { wrappedRowHeight } from "../sheet/rowHeights";
import { cellStyles, palette } from "../styles";
import { countValidation, textValidation } from "../sheet/validations";
import type { Area, CellContent, NamePlan, SheetPlan, StylePlan } from "../WorkbookPlan";
import { rollUpCells } from "./rollUpCells";
import { layOutRollUp, rollUpColumn, rollUpRows, type PlacedRollUpRow } from "./rollUpLayout";
import { caseTexts } from "./strings";

/** Characters. */
const widths: Readonly<Record<RollUpField, number>> = {
  ref: 10,
  label: 46,
  cases: 34,
  count: 8,
  base: 8,
  percent: 11,
  share: 9,
  band: 20,
  rating: 22,
  next: 40,
  messages: 60,
  id: 12,
};

/** The sheet of shares: domain two as entered, domain three and the rest from the case sheets, a row a question. */
export function planRollUpSheet(
  context: PlanContext,
  forms: CaseForms,
): { readonly sheet: SheetPlan; readonly name: NamePlan } {
  const { pack, inspection } = context;
  const layout = layOutRollUp(pack, forms);
  const { rollUp } = caseTexts;
  const contents = rollUpCells(context, forms);
  const cells = layout.rows.map((row) => {
    const filled = contents(row);
    return rollUpColumns.map((field) => filled[field] ?? null);
  });
  const across = (row: number): Area => ({ ...cellArea(row, 0), columns: rollUpColumns.length });
  const rowsOf = (...kinds: readonly PlacedRollUpRow["kind"][]): readonly number[] =>
    layout.rows.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row);
  const only = (text: string): readonly CellContent[] =>
    rollUpColumns.map((_, column) => (column === 0 ? text : null));
  const visible = rollUpColumn("id");
  const entered = rowsOf("entered");
  const column = (rows: readonly number[], field: RollUpField, count = 1): readonly Area[] =>
    rowAreas(rows, rollUpColumn(field), count);
  const listed = rowsOf("standard", "entered", "counted");
  const styles: readonly StylePlan[] = [
    { areas: [{ ...across(0), rows: layout.block.row + layout.block.rows }], style: cellStyles.text },
    { areas: [across(rollUpRows.title)], style: cellStyles.title },
    { areas: [across(rollUpRows.note)], style: cellStyles.quiet },
    { areas: [across(rollUpRows.header)], style: cellStyles.sectionHeader },
    { areas: column(listed, "ref", visible), style: cellStyles.computed },
    { areas: column(rowsOf("heading", "standard"), "ref", visible), style: cellStyles.keyQuestion },
    { areas: column(rowsOf("standard"), "messages"), style: cellStyles.plain },
    {
      areas: [...column(entered, "count", 2), ...column(entered, "percent")],
      style: cellStyles.input,
    },
    { areas: column(rowsOf("entered", "counted"), "count", 2), style: cellStyles.count },
    {
      areas: [...column(entered, "percent"), ...column(rowsOf("entered", "counted"), "share")],
      style: cellStyles.share,
    },
  ];
  const sheet: SheetPlan = {
    id: "domains",
    name: rollUp.sheet,
    visibility: "visible",
    tabColour: palette.quiet,
    columns: rollUpColumns.map((field) =>
      field === "id" ? { width: widths.id, hidden: true } : { width: widths[field] },
    ),
    rowHeights: [
      { row: rollUpRows.title, height: 26 },
      { row: rollUpRows.header, height: 20 },
      ...layout.rows.map(({ row, kind }, index) => ({
        row,
        height: wrappedRowHeight(
          rollUpColumns.flatMap((field, at) => {
            const cell = cells[index]?.[at];
            const text = typeof cell === "object" ? cell?.value : cell;
            const isHeading = kind === "heading" && field === "ref";
            return typeof text === "string" && !isHeading ? [{ text, width: widths[field] }] : [];
          }),
        ),
        ...(kind === "standard" ? { fits: true } : {}),
      })),
    ],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          only(rollUp.title),
          only(pack.publishedPractice?.label ?? ""),
          rollUpColumns.map((field) => rollUp.headers[field]),
          ...cells,
        ],
      },
    ],
    styles,
    validations: [
      countValidation([...column(entered, "count", 2)], caseTexts.prompts.count),
      textValidation(column(entered, "percent"), caseTexts.prompts.percent),
    ],
    conditionalFormats: [
      ...statusFormats(column(listed, "rating"), ratingStateWords),
      ...messageFormats(
        column(rowsOf("standard"), "messages"),
        `${messageColumn}${(rowsOf("standard")[0] ?? 0) + 1}`,
      ),
    ],
    freeze: { rows: rollUpRows.first, columns: 2 },
    protected: true,
    print: printPlan(pack, inspection.details.service, rollUpRows.header),
  };
  return { sheet, name: { name: blockNames.domains, sheet: sheet.name, area: layout.block } };
}

const messageColumn = "K";
