import type { Area, CellContent, SheetPlan, WorkbookPlan } from "../../../src/workbook/WorkbookPlan";

/**
 * What LibreOffice keeps of a plan when it saves it, in one form: formulas without needless quotes around sheet names,
 * numbers to 12 figures, validations and looks cell by cell. It drops frozen panes and tab colours, and shows what was
 * very hidden as hidden.
 */
export function keptByLibreOffice(plan: WorkbookPlan): unknown {
  return {
    sheets: plan.sheets.map(keptOfSheet),
    names: [...plan.names].sort((one, other) => (one.name < other.name ? -1 : 1)),
    active: plan.active,
  };
}

function keptOfSheet(sheet: SheetPlan): unknown {
  return {
    name: sheet.name,
    isVisible: sheet.visibility === "visible",
    widths: sheet.columns.map(({ width, hidden }) => [Math.round(width), hidden === true]),
    contents: contentsOf(sheet),
    unlocked: cellsOf(sheet.styles.flatMap(({ areas, style }) => (style.unlocked === true ? areas : []))),
    fills: byCell(sheet.styles.map(({ areas, style }) => ({ areas, value: style.fill }))),
    validations: byCell(sheet.validations.map(({ areas, ...rule }) => ({ areas, value: rule }))),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, ...format }) => ({
      cells: cellsOf(areas),
      ...format,
    })),
    filter: sheet.filter,
    tables: (sheet.tables ?? []).map(({ name, area }) => ({ name, area })),
    outline: sheet.outline,
    merges: sheet.merges,
    charts: (sheet.charts ?? []).map(({ title, categories, values }) => ({ title, categories, values })),
    protected: sheet.protected,
    print: sheet.visibility === "visible" ? sheet.print : undefined,
  };
}

function contentsOf({ blocks }: SheetPlan): Record<string, unknown> {
  const contents: Record<string, unknown> = {};
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) =>
      line.forEach((content, across) => {
        if (content !== null && content !== "")
          contents[`${row + down},${column + across}`] = keptOfCell(content);
      }),
    );
  }
  return contents;
}

function keptOfCell(content: CellContent): unknown {
  if (typeof content !== "object" || content === null) return rounded(content);
  const formula = content.formula.replace(/'([A-Za-z]+)'!/g, "$1!");
  return { formula, value: rounded(content.value) };
}

function rounded(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

function byCell(
  given: readonly { readonly areas: readonly Area[]; readonly value: unknown }[],
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { areas, value } of given) {
    for (const cell of cellsOf(areas)) found[cell] = value ?? found[cell];
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function cellsOf(areas: readonly Area[]): readonly string[] {
  const cells = areas.flatMap((area) =>
    Array.from({ length: area.rows * area.columns }, (_, index) => {
      const down = Math.floor(index / area.columns);
      return `${area.row + down},${area.column + (index % area.columns)}`;
    }),
  );
  return [...new Set(cells)].sort();
}
