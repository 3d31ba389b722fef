import { contentsOf } from "../blocks/blocksOfPlan";
import type { Edit } from "../InspectionHost";
import { blockNames, inspectionColumns, standardColumns } from "../names";
import type { CellContent, NamePlan, WorkbookPlan } from "../WorkbookPlan";

/**
 * The entries that turn the workbook of one plan into that of another of the same pack: every cell under our names
 * that holds an entry and differs, told by identity. Formulas are left to compute.
 */
export function editsBetween(before: WorkbookPlan, after: WorkbookPlan): readonly Edit[] {
  return after.names.flatMap((under) => {
    const { name } = under;
    const fields = fieldsUnder(name);
    if (fields === null) return [];
    const old = contentsUnder(before, under);
    const identity = fields.indexOf("id");
    return contentsUnder(after, under).flatMap((line, index) => {
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

function contentsUnder(
  { sheets }: WorkbookPlan,
  { sheet, area }: NamePlan,
): readonly (readonly CellContent[])[] {
  const found = sheets.find(({ name }) => name === sheet);
  return found === undefined ? [] : contentsOf(found, area);
}
