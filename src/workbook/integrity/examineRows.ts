import type { CellValue } from "../InspectionHost";
import { logOnSheet } from "../logBlocks";
import { rowName } from "../rowName";
import type { Area } from "../WorkbookPlan";
import type { Damage, Move } from "./Damage";
import { describeDamage } from "./describeDamage";
import { isFormula } from "./isFormula";
import type { PlannedRow } from "./PlannedSheet";
import { cellReader } from "./placeRows";
import type { PlacedSheet } from "./placeSheets";
import type { QuarantineEntry, RepairStep } from "./RepairStep";
import { restoreLooks } from "./restoreLooks";
import { hasCaseEnd } from "./examineCaseEnd";
import { findStrayRow, type StrayRow } from "./strayRows";
import { integrityTexts } from "./strings";
import type { WorkbookSurvey } from "./WorkbookSurvey";

/** Rows that are missing, doubled, or carry an identity that is none of ours. */
export function examineRows(placed: PlacedSheet, survey: WorkbookSurvey): readonly Damage[] {
  const { planned, sheet, rows } = placed;
  const missing = planned.rows.filter(({ row }) => !rows.has(row) && !hasCaseEnd(placed, row));
  const headings = missing.filter(({ identity }) => identity === "");
  const strays = missing.flatMap((row) => {
    const stray = row.identity === "" ? null : findStrayRow(survey, placed, row);
    return stray === null ? [] : [{ row, stray }];
  });
  const gone = missing.filter((row) => row.identity !== "" && !strays.some((each) => each.row === row));
  return [
    ...rowDamage("heading-missing", headings),
    ...rowDamage("row-missing", gone),
    ...rowDamage(
      "row-elsewhere",
      strays.map(({ row }) => row),
      strays,
    ),
    ...movedAway(placed, survey),
    ...doubledRows(placed),
    ...unknownRows(placed),
  ];

  function rowDamage(
    code: "heading-missing" | "row-missing" | "row-elsewhere",
    those: readonly PlannedRow[],
    found: readonly { readonly row: PlannedRow; readonly stray: StrayRow }[] = [],
  ): readonly Damage[] {
    if (those.length === 0) return [];
    return [
      describeDamage({
        code,
        sheet: sheet.name,
        rows: those.map(
          ({ identity, cells }) => identity || String(cells.find((cell) => cell !== null) ?? ""),
        ),
        level: 1,
        steps: found.map(({ stray }) => clearIdentity(stray)),
        moves: insertions(placed, those, (row) => found.find((each) => each.row === row)?.stray ?? null),
      }),
    ];
  }
}

/** Rows that were cut and left an empty row behind: what they held comes back from where it was pasted. */
function movedAway(placed: PlacedSheet, survey: WorkbookSurvey): readonly Damage[] {
  const { planned, sheet, rows, columns, guessed } = placed;
  const read = cellReader(sheet);
  const found = [...guessed].flatMap((row) => {
    const wanted = planned.byRow.get(row);
    const stray =
      wanted === undefined || wanted.identity === "" ? null : findStrayRow(survey, placed, wanted);
    return wanted === undefined || stray === null ? [] : [{ wanted, stray, at: rows.get(row) ?? row }];
  });
  if (found.length === 0) return [];
  return [
    describeDamage({
      code: "row-elsewhere",
      sheet: sheet.name,
      rows: found.map(({ wanted }) => wanted.identity),
      level: 1,
      steps: found.flatMap(({ stray, at }) => [
        clearIdentity(stray),
        ...[...stray.entries].flatMap(([column, content]): readonly RepairStep[] => {
          const actual = columns[column];
          const isFree = actual !== null && actual !== undefined && read(at, actual) === "";
          return isFree ? [{ kind: "write", sheet: sheet.name, row: at, column: actual, content }] : [];
        }),
      ]),
    }),
  ];
}

/** What stands elsewhere stays there, as somebody's own text. */
function clearIdentity({ sheet, row, idColumn }: StrayRow): RepairStep {
  return { kind: "write", sheet: sheet.name, row, column: idColumn, content: "" };
}

/** Puts rows in where the plan has them, run by run, with their words, looks and rules; formulas follow. */
function insertions(
  placed: PlacedSheet,
  those: readonly PlannedRow[],
  strayOf: (row: PlannedRow) => StrayRow | null,
): readonly Move[] {
  const byPlace = new Map<number, PlannedRow[]>();
  for (const row of those) {
    const at = insertionRow(placed, row);
    byPlace.set(at, [...(byPlace.get(at) ?? []), row]);
  }
  return [...byPlace].map(([at, rows]) => ({
    at,
    steps: [
      { kind: "insertRows", sheet: placed.sheet.name, at, count: rows.length },
      ...rows.flatMap((row, index) => rowSteps(placed, row, at + index, strayOf(row))),
    ],
  }));
}

/**
 * Behind the nearest row before it; else before the nearest one after it. Between the ends of a log stands what people
 * entered, so they go by the name over it, else by what the sheet holds.
 */
function insertionRow({ planned, sheet, rows, named }: PlacedSheet, { row }: PlannedRow): number {
  const { area } = planned.name;
  const isLog = logOnSheet(planned.plan.id) !== undefined;
  const held = named ?? sheet.area;
  if (isLog && held !== null && row === area.row + area.rows - 1) return held.row + held.rows;
  for (let before = row - 1; before >= 0; before -= 1) {
    const found = rows.get(before);
    if (found !== undefined) return found + 1;
  }
  if (isLog) return named?.row ?? row;
  const after = planned.rows.find((each) => each.row > row && rows.has(each.row));
  return after === undefined ? row : (rows.get(after.row) ?? row);
}

function rowSteps(
  { planned, sheet, columns }: PlacedSheet,
  row: PlannedRow,
  at: number,
  stray: StrayRow | null,
): readonly RepairStep[] {
  const content = row.cells.flatMap((cell, column): RepairStep[] => {
    const actual = columns[column];
    const value = row.entries.has(column) ? (stray?.entries.get(column) ?? null) : cell;
    if (actual === null || actual === undefined || value === null || typeof value === "object") return [];
    return [{ kind: "write", sheet: sheet.name, row: at, column: actual, content: value }];
  });
  const line: Area = { row: row.row, column: 0, rows: 1, columns: planned.columns };
  return [...content, ...restoreLooks({ planned, sheet, columns, rows: new Map([[row.row, at]]) }, [line])];
}

/**
 * Fills the blanks of the row that is kept from the others; what differs goes to quarantine. So does what is no entry of
 * this row: it may have been pasted over another one, whose content shows through where the copy was blank.
 */
function doubledRows({ planned, sheet, columns, rows, doubled }: PlacedSheet): readonly Damage[] {
  if (doubled.length === 0) return [];
  const read = cellReader(sheet);
  const readValue = cellReader({ ...sheet, formulas: sheet.values });
  const entries: QuarantineEntry[] = [];
  const steps: RepairStep[] = [];
  const filled = new Set<string>();
  for (const { row, planned: which } of doubled) {
    const kept = rows.get(which.row) ?? row;
    for (const [column, actual] of columns.entries()) {
      if (actual === null || column === planned.idColumn) continue;
      const [there, other] = [read(kept, actual), read(row, actual)];
      if (other === "" || other === there) continue;
      const isEntry = which.entries.has(column);
      if (!isEntry && (isFormula(other) || other === readValue(kept, actual))) continue;
      if (isEntry && there === "" && !filled.has(`${kept},${actual}`)) {
        filled.add(`${kept},${actual}`);
        steps.push({ kind: "write", sheet: sheet.name, row: kept, column: actual, content: other });
      } else
        entries.push({
          from: integrityTexts.from(
            sheet.name,
            row,
            `${rowName(which.identity)} ${headerOf(planned.rows, column)}`,
          ),
          reason: integrityTexts.doubled,
          content: other,
        });
    }
  }
  return [
    describeDamage({
      code: "row-doubled",
      sheet: sheet.name,
      rows: doubled.map(({ planned: { identity } }) => identity),
      level: 1,
      steps: [...quarantine(entries), ...steps],
      moves: doubled.map(({ row }) => ({ at: row, steps: [removal({ sheet, columns }, row)] })),
    }),
  ];
}

/** Takes a whole row out where nothing else stands on it; else empties its cells among ours. */
function removal({ sheet, columns }: Pick<PlacedSheet, "sheet" | "columns">, row: number): RepairStep {
  const ours = new Set(columns);
  const { area, formulas } = sheet;
  const others = (area === null ? [] : (formulas[row - area.row] ?? [])).some(
    (cell, index) => cell !== "" && !ours.has((area?.column ?? 0) + index),
  );
  if (!others) return { kind: "deleteRows", sheet: sheet.name, at: row, count: 1 };
  const present = columns.filter((column) => column !== null);
  const first = Math.min(...present);
  const width = Math.max(...present) - first + 1;
  return { kind: "clear", sheet: sheet.name, area: { row, column: first, rows: 1, columns: width } };
}

/** Such a row is someone's own, or one of ours that nothing tells any more. */
function unknownRows({ planned, sheet, columns, unknown }: PlacedSheet): readonly Damage[] {
  const idColumn = columns[planned.idColumn];
  if (unknown.length === 0 || idColumn === null || idColumn === undefined) return [];
  const read = cellReader(sheet);
  const header = planned.rows;
  const kept = unknown.flatMap(({ row, identity }) =>
    columns.flatMap((column, index): QuarantineEntry[] => {
      const content: CellValue = column === null || column === idColumn ? "" : read(row, column);
      if (content === "" || isFormula(content)) return [];
      const from = integrityTexts.from(sheet.name, row, `${identity} ${headerOf(header, index)}`);
      return [{ from, reason: integrityTexts.unknown, content }];
    }),
  );
  return [
    describeDamage({
      code: "identity-unknown",
      sheet: sheet.name,
      rows: unknown.map(({ identity }) => identity),
      level: 1,
      steps: [
        ...quarantine(kept),
        ...unknown.map(({ row }): RepairStep => ({
          kind: "write",
          sheet: sheet.name,
          row,
          column: idColumn,
          content: "",
        })),
      ],
    }),
  ];
}

/** The header over a column, as people see it. */
export function headerOf(rows: readonly PlannedRow[], column: number): string {
  const header = rows.find(
    ({ identity, cells }) => identity === "" && cells.filter((cell) => typeof cell === "string").length > 1,
  );
  return String(header?.cells[column] ?? "");
}

export function quarantine(entries: readonly QuarantineEntry[]): readonly RepairStep[] {
  return entries.length === 0 ? [] : [{ kind: "quarantine", entries }];
}
