import type { CellValue } from "../InspectionHost";
import { isCaseBlock } from "../cases/caseSheets";
import { logOnSheet, type LogBlock } from "../logBlocks";
import type { Area, CellContent } from "../WorkbookPlan";
import type { Damage } from "./Damage";
import { describeDamage } from "./describeDamage";
import { examineCaseEnd } from "./examineCaseEnd";
import { isFormula } from "./isFormula";
import { cellReader } from "./placeRows";
import type { PlacedSheet } from "./placeSheets";
import type { RepairStep } from "./RepairStep";
import { restoreLooks } from "./restoreLooks";
import type { WorkbookSurvey } from "./WorkbookSurvey";

/** A log's table, and rows that were typed below the row that closes the log. What stands between is people's own. */
export function examineLog(placed: PlacedSheet, survey: WorkbookSurvey): readonly Damage[] {
  if (isCaseBlock(placed.planned.name.name)) return examineCaseEnd(placed);
  const log = logOnSheet(placed.planned.plan.id);
  const ends = log === undefined ? null : endsOf(placed);
  if (log === undefined || ends === null || placed.columns.some((column) => column === null)) return [];
  const without = withoutRows(log, placed, ends);
  if (without.length > 0) return without;
  return [...missingTable(log, placed, ends, survey), ...rowsBelow(log, placed, ends)];
}

/** A table needs a row, and people need some to type in: as many blank ones as a new workbook has. */
function withoutRows(log: LogBlock, placed: PlacedSheet, { header, closing }: Ends): readonly Damage[] {
  if (log.table === undefined || closing > header + 1) return [];
  const { planned, sheet, columns } = placed;
  const count = log.spare ?? 1;
  const lines = Array.from({ length: count }, (_, line) => line);
  const own: Area = { row: planned.name.area.row + 1, column: 0, rows: count, columns: planned.columns };
  const rows = new Map(lines.map((line) => [own.row + line, closing + line]));
  const formulas = lines.flatMap((line) =>
    Object.entries(log.formulas?.(closing + line) ?? {}).map(([field, formula]): RepairStep => ({
      kind: "write",
      sheet: sheet.name,
      row: closing + line,
      column: columns[planned.name.area.column + log.columns.indexOf(field)] ?? 0,
      content: { formula, value: "" },
    })),
  );
  return [
    describeDamage({
      code: "table-missing",
      sheet: sheet.name,
      level: 1,
      moves: [
        {
          at: closing,
          steps: [
            { kind: "insertRows", sheet: sheet.name, at: closing, count },
            ...restoreLooks({ planned, sheet, columns, rows }, [own]),
            ...formulas,
          ],
        },
      ],
    }),
  ];
}

interface Ends {
  readonly header: number;
  readonly closing: number;
}

/** Where the header and the closing row of a log are; `null` where one of them is missing. */
export function endsOf({ planned, rows }: Pick<PlacedSheet, "planned" | "rows">): Ends | null {
  const { area } = planned.name;
  const [header, closing] = [rows.get(area.row), rows.get(area.row + area.rows - 1)];
  return header === undefined || closing === undefined ? null : { header, closing };
}

function missingTable(
  { table, columns }: LogBlock,
  placed: PlacedSheet,
  { header, closing }: Ends,
  survey: WorkbookSurvey,
): readonly Damage[] {
  if (table === undefined) return [];
  const wanted: Area = {
    row: header,
    column: placed.columns[placed.planned.name.area.column] ?? 0,
    rows: closing - header,
    columns: columns.length,
  };
  const found = survey.tables.find(({ name, sheet }) => name === table.name && sheet === placed.sheet.name);
  if (found !== undefined && isSame(found.area, wanted)) return [];
  const step: RepairStep = {
    kind: "setTable",
    sheet: placed.sheet.name,
    table: { ...table, area: wanted },
    was: found?.area ?? null,
  };
  return [
    describeDamage({
      code: "table-missing",
      sheet: placed.sheet.name,
      level: 2,
      steps: [step],
    }),
  ];
}

function isSame(one: Area, other: Area): boolean {
  return (["row", "column", "rows", "columns"] as const).every((side) => one[side] === other[side]);
}

/** Fewer cells than these are a remark of somebody's and no row of the log. */
const fewestCells = 2;

/** Rows directly below the closing row, down to the first that is none. */
function rowsBelow(log: LogBlock, placed: PlacedSheet, { closing }: Ends): readonly Damage[] {
  const { sheet, columns, planned } = placed;
  if (log.spare === undefined) return [];
  const read = cellReader(sheet);
  const first = planned.name.area.column;
  const own = log.columns.map((_, index) => columns[first + index] ?? 0);
  const lines: (readonly CellValue[])[] = [];
  const lineAt = (row: number): readonly CellValue[] => own.map((column) => read(row, column));
  const isRow = (line: readonly CellValue[]): boolean =>
    line.filter((cell) => cell !== "").length >= fewestCells;
  for (let line = lineAt(closing + 1); isRow(line); line = lineAt(closing + 1 + lines.length))
    lines.push(line);
  if (lines.length === 0) return [];
  const name = sheet.name;
  const [left, width] = [Math.min(...own), own.length];
  return [
    describeDamage({
      code: "rows-below",
      sheet: name,
      rows: lines.map((_, index) => String(closing + 2 + index)),
      level: 1,
      moves: [
        {
          at: closing,
          steps: [
            { kind: "insertRows", sheet: name, at: closing, count: lines.length },
            {
              kind: "style",
              sheet: name,
              areas: [{ row: closing, column: left, rows: lines.length, columns: width }],
              styles: log.styles(closing, lines.length),
            },
            ...lines.flatMap((line, index) => written(log, name, closing + index, own, line)),
            {
              kind: "clear",
              sheet: name,
              area: { row: closing + lines.length + 1, column: left, rows: lines.length, columns: width },
            },
          ],
        },
      ],
    }),
  ];
}

function written(
  log: LogBlock,
  sheet: string,
  row: number,
  columns: readonly number[],
  line: readonly CellValue[],
): readonly RepairStep[] {
  const formulas = log.formulas?.(row) ?? {};
  return line.flatMap((cell, index): readonly RepairStep[] => {
    const formula = formulas[log.columns[index] ?? ""];
    const content: CellContent = formula === undefined ? (isFormula(cell) ? "" : cell) : { formula };
    return content === "" ? [] : [{ kind: "write", sheet, row, column: columns[index] ?? 0, content }];
  });
}
