import type { Edit } from "./InspectionHost";
import { blockNames, inspectionColumns, standardColumns } from "./names";
import type { Area, CellContent, SheetPlan, WorkbookPlan } from "./WorkbookPlan";

/**
 * The entries that turn the workbook of one plan into that of another of the same pack: every cell under our names
 * that holds an entry and differs, told by identity. Formulas are left to compute.
 */
export function editsBetween(before: WorkbookPlan, after: WorkbookPlan): readonly Edit[] {
  return after.names.flatMap(({ name, sheet, area }) => {
    const fields = fieldsUnder(name);
    if (fields === null) return [];
    const old = contentsOf(before.sheets, sheet, area);
    const identity = fields.indexOf("id");
    return contentsOf(after.sheets, sheet, area).flatMap((line, index) => {
      const row = line[identity];
      if (typeof row !== "string") return [];
      return fields.flatMap((field, column) => {
        const value = line[column] ?? null;
        if (!isEntry(value) || value === (old[index]?.[column] ?? null)) return [];
        return [{ block: name, row, field, value }];
      });
    });
  });
}

function fieldsUnder(name: string): readonly string[] | null {
  if (name === blockNames.inspection) return inspectionColumns;
  return name.startsWith(blockNames.standard("")) ? standardColumns : null;
}

function isEntry(content: CellContent): content is string | number | null {
  return content === null || typeof content === "string" || typeof content === "number";
}

function contentsOf(sheets: readonly SheetPlan[], name: string, area: Area): readonly CellContent[][] {
  const contents = Array.from({ length: area.rows }, () => new Array<CellContent>(area.columns).fill(null));
  for (const { row, column, cells } of sheets.find((sheet) => sheet.name === name)?.blocks ?? []) {
    cells.forEach((line, lineIndex) =>
      line.forEach((cell, cellIndex) => {
        const target = contents[row + lineIndex - area.row];
        const at = column + cellIndex - area.column;
        if (target && cell !== null && at >= 0 && at < area.columns) target[at] = cell;
      }),
    );
  }
  return contents;
}
