import { moveFormula } from "../../../src/workbook/formula/moveFormula";
import type {
  Area,
  CellContent,
  CellStyle,
  ConditionalFormatPlan,
  SheetPlan,
  WorkbookPlan,
} from "../../../src/workbook/WorkbookPlan";

/** What a plan means, so that two plans that say the same in other words compare equal. */
export function normalisePlan(plan: WorkbookPlan): unknown {
  return {
    sheets: plan.sheets.map(normaliseSheet),
    names: [...plan.names].sort((one, other) => (one.name < other.name ? -1 : 1)),
    active: plan.active,
  };
}

function normaliseSheet(sheet: SheetPlan): unknown {
  const { blocks, styles, conditionalFormats, rowHeights, outline, merges, charts, tabColour, ...rest } =
    sheet;
  return {
    ...rest,
    tabColour: tabColour?.toUpperCase(),
    columns: sheet.columns.map(({ width, hidden }) => ({ width, hidden: hidden === true })),
    contents: contentsOf(blocks),
    styles: stylesOf(styles),
    conditionalFormats: conditionalFormats.flatMap(oneByOne),
    heights: Object.fromEntries((rowHeights ?? []).map(({ row, height }) => [row, height])),
    outline: depths(outline),
    merges: (merges ?? []).filter((area) => area.rows * area.columns > 1),
    charts: charts ?? [],
  };
}

function contentsOf(blocks: SheetPlan["blocks"]): Record<string, CellContent> {
  const contents: Record<string, CellContent> = {};
  for (const block of blocks) {
    block.cells.forEach((line, down) =>
      line.forEach((content, across) => {
        if (content === null) return;
        contents[`${block.row + down},${block.column + across}`] = Object.is(content, -0) ? 0 : content;
      }),
    );
  }
  return Object.fromEntries(Object.entries(contents).filter(([, content]) => content !== ""));
}

function stylesOf(styles: SheetPlan["styles"]): Record<string, CellStyle> {
  const cells: Record<string, CellStyle> = {};
  for (const { areas, style } of styles) {
    for (const place of areas.flatMap(placesIn)) cells[place] = { ...cells[place], ...style };
  }
  const plain = Object.entries(cells).map(([place, style]) => [place, plainStyle(style)] as const);
  return Object.fromEntries(plain.filter(([, style]) => Object.keys(style).length > 0));
}

function plainStyle(style: CellStyle): CellStyle {
  const unsaid = new Set<unknown>([undefined, false, "bottom", "General", 11]);
  const said = Object.entries(style).filter(([, value]) => !unsaid.has(value));
  return Object.fromEntries(said.map(([key, value]) => [key, isColour(value) ? value.toUpperCase() : value]));
}

function isColour(value: unknown): value is string {
  return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);
}

function placesIn(area: Area): readonly string[] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => `${area.row + row},${area.column + column}`),
  ).flat();
}

/** One format an area, each formula as its own top left cell reads it. */
function oneByOne({ areas, when, style }: ConditionalFormatPlan): readonly ConditionalFormatPlan[] {
  const [first] = areas;
  if (first === undefined) return [];
  return areas.map((area) => ({
    areas: [area],
    when:
      when.kind === "equals"
        ? when
        : { ...when, formula: moveFormula(when.formula, area.row - first.row, area.column - first.column) },
    style: plainStyle(style) as ConditionalFormatPlan["style"],
  }));
}

function depths(outline: SheetPlan["outline"]): Record<number, number> {
  const found: Record<number, number> = {};
  for (const { from, to } of outline ?? []) {
    for (let row = from; row <= to; row += 1) found[row] = (found[row] ?? 0) + 1;
  }
  return found;
}
