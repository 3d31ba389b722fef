import { contentsOf } from "../blocks/blocksOfPlan";
import { logOnSheet } from "../logBlocks";
import { sheetNames } from "../names";
import type { CellContent, NamePlan, SheetPlan, WorkbookPlan } from "../WorkbookPlan";

/** A row of a planned sheet that must be there once. */
export interface PlannedRow {
  readonly row: number;
  /** Empty for a heading, which is told by its words. */
  readonly identity: string;
  readonly cells: readonly CellContent[];
  /** Columns of cells that a person fills in; their content is never looked at. */
  readonly entries: ReadonlySet<number>;
}

/** A sheet as it was planned, seen row by row. */
export interface PlannedSheet {
  readonly plan: SheetPlan;
  readonly name: NamePlan;
  readonly columns: number;
  /** Column that tells rows apart; -1 where rows are told by their words only. */
  readonly idColumn: number;
  readonly rows: readonly PlannedRow[];
  readonly byRow: ReadonlyMap<number, PlannedRow>;
  readonly byIdentity: ReadonlyMap<string, PlannedRow>;
}

/** Every sheet of a plan but the report's generated part, which is written anew each time. */
export function plannedSheets(plan: WorkbookPlan): readonly PlannedSheet[] {
  return plan.names.flatMap((name) => {
    const sheet = plan.sheets.find((candidate) => candidate.name === name.sheet);
    return sheet === undefined ? [] : [plannedSheet(sheet, name)];
  });
}

function plannedSheet(plan: SheetPlan, name: NamePlan): PlannedSheet {
  const last = name.area.row + name.area.rows - 1;
  const columns = Math.max(plan.columns.length, name.area.column + name.area.columns);
  const idColumn = idColumnOf(plan, name);
  const unlocked = unlockedCells(plan);
  const isUnlocked = (row: number, column: number): boolean => unlocked.has(row * widest + column);
  const first = plan.id === "report" ? name.area.row : 0;
  const contents = contentsOf(plan, { row: 0, column: 0, rows: last + 1, columns });
  const rows = contents.flatMap((cells, row): PlannedRow[] => {
    const identity = String(cells[idColumn] ?? "");
    // Between a log's header, with what stands over it, and its closing row stands what people decided or entered.
    const isOurs = logOnSheet(plan.id) === undefined ? row >= first : row <= name.area.row || row === last;
    const isListed = isOurs && cells.some((cell, column) => cell !== null && !isUnlocked(row, column));
    if (!isListed) return [];
    const isFree = plan.id === "record" && varying.has(identity);
    const entries = new Set(
      cells.flatMap((_, column) => (isUnlocked(row, column) || (isFree && column > 0) ? [column] : [])),
    );
    return [{ row, identity: isHeader(plan, row) ? "" : identity, cells, entries }];
  });
  return {
    plan,
    name,
    columns,
    idColumn,
    rows,
    byRow: new Map(rows.map((each) => [each.row, each])),
    byIdentity: new Map(rows.flatMap((each) => (each.identity === "" ? [] : [[each.identity, each]]))),
  };
}

function idColumnOf(plan: SheetPlan, { area }: NamePlan): number {
  if (logOnSheet(plan.id) !== undefined) return -1;
  if (plan.id === "report" || plan.name === sheetNames.record) return area.column;
  return area.column + area.columns - 1;
}

/** Keys of the record whose values are each workbook's own. */
const varying = new Set<string>(["engine", "created", "state", "checked"]);

/** A header's words stand in the column of identities too. */
function isHeader({ freeze, id }: SheetPlan, row: number): boolean {
  return id.startsWith("standard:") && freeze !== undefined && row === freeze.rows - 1;
}

/** More columns than any sheet of ours has. */
const widest = 1000;

/** Every cell that stays editable, by row and column in one number. */
function unlockedCells({ styles }: SheetPlan): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const { areas, style } of styles) {
    if (style.unlocked === undefined) continue;
    for (const { row, column, rows, columns } of areas)
      for (let r = row; r < row + rows; r += 1)
        for (let c = column; c < column + columns; c += 1) {
          if (style.unlocked) cells.add(r * widest + c);
          else cells.delete(r * widest + c);
        }
  }
  return cells;
}
