import { columnLetters } from "../../src/workbook/formula/cellReference";
import type { Area, CellContent, SheetPlan, WorkbookPlan } from "../../src/workbook/WorkbookPlan";

/** A plan as text that a person can review line by line: a row a line, then what Excel shall do with the cells. */
export function renderPlan(plan: WorkbookPlan): string {
  const names = plan.names.map(({ name, sheet, area }) => `name ${name} = ${sheet}!${address(area)}`);
  const lines = [`${plan.schema}, opens on ${plan.active}`, ...names, ...plan.sheets.flatMap(renderSheet)];
  return `${lines.join("\n")}\n`;
}

function renderSheet(sheet: SheetPlan): readonly string[] {
  const { freeze, filter, print } = sheet;
  return [
    "",
    `=== ${sheet.name} (${sheet.id}, ${sheet.visibility}${sheet.protected ? ", protected" : ""})`,
    `widths ${sheet.columns.map(({ width, hidden }) => `${width}${hidden === true ? " hidden" : ""}`).join(" | ")}`,
    ...(freeze === undefined ? [] : [`freeze ${freeze.rows} rows, ${freeze.columns} columns`]),
    ...(filter === undefined ? [] : [`filter ${address(filter)}`]),
    ...(sheet.outline === undefined
      ? []
      : [`outline ${sheet.outline.map(({ from, to }) => `${from + 1}-${to + 1}`).join(" ")}`]),
    ...(print === undefined ? [] : [`print ${JSON.stringify(print)}`]),
    ...renderRows(sheet),
    ...sheet.styles.map(({ areas, style }) => `style ${addresses(areas)} ${JSON.stringify(style)}`),
    ...(sheet.merges === undefined || sheet.merges.length === 0 ? [] : [`merge ${addresses(sheet.merges)}`]),
    ...sheet.validations.map(
      ({ areas, rule, prompt, error }) =>
        `allow ${addresses(areas)} ${JSON.stringify(rule)} | ${prompt.title}: ${prompt.message} | ${error.title}: ${error.message}`,
    ),
    ...sheet.conditionalFormats.map(
      ({ areas, when, style }) => `when ${addresses(areas)} ${JSON.stringify(when)} ${JSON.stringify(style)}`,
    ),
    ...(sheet.charts ?? []).map((chart) => `chart ${JSON.stringify(chart)}`),
  ];
}

function renderRows(sheet: SheetPlan): readonly string[] {
  const heights = new Map((sheet.rowHeights ?? []).map(({ row, height }) => [row, height]));
  return sheet.blocks.flatMap((block) =>
    block.cells.map((line, index) => {
      const row = block.row + index;
      const cells = line.flatMap((cell, offset) =>
        cell === null ? [] : [`${columnLetters(block.column + offset)} ${renderCell(cell)}`],
      );
      const height = heights.has(row) ? ` (${heights.get(row)})` : "";
      return `${row + 1}${height} ${cells.join(" | ")}`.trimEnd();
    }),
  );
}

function renderCell(cell: Exclude<CellContent, null>): string {
  if (typeof cell !== "object") return JSON.stringify(cell);
  return cell.value === undefined ? cell.formula : `${cell.formula} → ${JSON.stringify(cell.value)}`;
}

function addresses(areas: readonly Area[]): string {
  return areas.map(address).join(",");
}

function address({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}
