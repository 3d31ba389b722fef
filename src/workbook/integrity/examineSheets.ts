import type { Area, WorkbookPlan } from "../WorkbookPlan";
import type { Damage } from "./Damage";
import { describeDamage } from "./describeDamage";
import { headerOf, quarantine } from "./examineRows";
import { logOnSheet } from "../logBlocks";
import { isFormula } from "./isFormula";
import type { PlannedSheet } from "./PlannedSheet";
import { cellReader } from "./placeRows";
import { sameName, type PlacedSheet, type Placement } from "./placeSheets";
import { integrityTexts } from "./strings";
import type { WorkbookSurvey } from "./WorkbookSurvey";

/** Sheets, the names over their rows, and their columns. */
export function examineSheets(
  { placed, missing }: Placement,
  survey: WorkbookSurvey,
  planNow: () => WorkbookPlan,
): readonly Damage[] {
  return [
    ...missing.map((sheet) => missingSheet(sheet, placed, survey, planNow())),
    ...copies(placed, survey),
    ...placed.flatMap((each) => [...examineName(each), ...missingColumns(each), ...foreignColumns(each)]),
  ];
}

/** The sheet as it is planned now: with what other sheets still say, and a record of today. */
function missingSheet(
  { plan: { id }, name: { name } }: PlannedSheet,
  placed: readonly PlacedSheet[],
  { sheets }: WorkbookSurvey,
  planNow: WorkbookPlan,
): Damage {
  const plan = planNow.sheets.find((each) => each.id === id);
  const area = planNow.names.find((each) => each.name === name)?.area;
  if (plan === undefined || area === undefined) throw new Error(`The plan has no sheet ${id}`);
  const isTaken = sheets.some((sheet) => sameName(sheet.name, plan.name));
  // A log's formulas refer to their own row only, and nobody else puts them back.
  const isLog = logOnSheet(plan.id) !== undefined;
  const sheet = {
    ...plan,
    name: isTaken ? integrityTexts.copyName(plan.name) : plan.name,
    // What they refer to may be missing too, or have another name.
    blocks: plan.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) =>
        line.map((cell) => (typeof cell === "object" && !isLog ? null : cell)),
      ),
    })),
  };
  return describeDamage({
    code: plan.id === "record" ? "record-missing" : "sheet-missing",
    sheet: plan.name,
    level: 0,
    steps: [{ kind: "addSheet", sheet, position: positionOf(id, placed, sheets, planNow), name, area }],
  });
}

/** Behind the sheet that comes before it in the plan, of those that are there, wherever people have moved that. */
function positionOf(
  id: string,
  placed: readonly PlacedSheet[],
  sheets: WorkbookSurvey["sheets"],
  { sheets: planned }: WorkbookPlan,
): number {
  const before = planned.slice(
    0,
    Math.max(
      0,
      planned.findIndex((sheet) => sheet.id === id),
    ),
  );
  const now = before.map((sheet) => placed.find((each) => each.planned.plan.id === sheet.id)?.sheet.name);
  const last = now.filter((name) => name !== undefined).at(-1);
  return last === undefined ? 0 : sheets.findIndex(({ name }) => sameName(name, last)) + 1;
}

/** Excel gives a copied sheet its own names, limited to it. */
function copies(placed: readonly PlacedSheet[], { names }: WorkbookSurvey): readonly Damage[] {
  const ours = placed.map(({ planned }) => planned.name.name);
  const scoped = names.filter(({ scope, name }) => scope !== null && ours.some((own) => sameName(own, name)));
  const sheets = [...new Set(scoped.map(({ scope }) => scope ?? ""))];
  return sheets.map((sheet) =>
    describeDamage({
      code: "sheet-copied",
      sheet,
      level: 0,
      steps: scoped
        .filter(({ scope }) => scope === sheet)
        .map(({ name }) => ({ kind: "dropName", name, scope: sheet })),
    }),
  );
}

/** The name has to cover every row and column that it was planned over; it may cover more rows. */
function examineName(each: PlacedSheet): readonly Damage[] {
  const { planned, sheet, named, isNamed, rows } = each;
  const { area } = planned.name;
  const present = planned.rows.flatMap(({ row }) => {
    const now = rows.get(row);
    const isInside = row >= area.row && row < area.row + area.rows;
    return isInside && now !== undefined ? [now] : [];
  });
  if (present.length === 0) return [];
  const columns = each.columns.slice(area.column, area.column + area.columns);
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === null || first === undefined || last === null || last === undefined) return [];
  const top = Math.min(...present);
  const rowsNow = Math.max(...present) - top + 1;
  const wanted: Area = { row: top, column: first, rows: rowsNow, columns: last - first + 1 };
  const covers =
    named !== null &&
    named.column === wanted.column &&
    named.columns === wanted.columns &&
    named.row <= wanted.row &&
    named.row + named.rows >= wanted.row + wanted.rows;
  if (covers) return [];
  const grown = named === null || named.column !== wanted.column ? wanted : around(named, wanted);
  return [
    describeDamage({
      code: isNamed ? "name-broken" : "name-missing",
      sheet: sheet.name,
      level: 0,
      steps: [
        {
          kind: "setName",
          name: planned.name.name,
          sheet: sheet.name,
          area: { ...grown, columns: wanted.columns },
        },
      ],
    }),
  ];
}

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  return { ...other, row, rows: Math.max(one.row + one.rows, other.row + other.rows) - row };
}

function missingColumns(each: PlacedSheet): readonly Damage[] {
  const { planned, sheet, columns } = each;
  const missing = columns.flatMap((column, index) => (column === null ? [index] : []));
  if (missing.length === 0) return [];
  return [
    describeDamage({
      code: "column-missing",
      sheet: sheet.name,
      rows: missing.map((column) => headerOf(planned.rows, column)),
      level: 0,
      // The last first: two that go to the same place then stand in order.
      moves: [...missing].reverse().map((column) => {
        const before =
          columns
            .slice(0, column)
            .filter((found) => found !== null)
            .at(-1) ?? -1;
        const at = before + 1;
        const cells = [{ row: 0, column, rows: planned.name.area.row + planned.name.area.rows, columns: 1 }];
        const now = columns.map((_, index) => (index === column ? at : null));
        const styles = planned.plan.styles.flatMap(({ areas, style }) => {
          const shared = areas.flatMap((area) => areaInColumn(each, area, column, now) ?? []);
          return shared.length === 0 ? [] : [{ areas: shared, style }];
        });
        return {
          at,
          steps: [
            { kind: "insertColumns", sheet: sheet.name, at, count: 1 },
            {
              kind: "style",
              sheet: sheet.name,
              areas: cells.flatMap((area) => areaInColumn(each, area, column, now) ?? []),
              styles,
            },
            ...(planned.plan.columns[column]?.hidden === true
              ? [{ kind: "hideColumn", sheet: sheet.name, column: at } as const]
              : []),
          ],
        };
      }),
    }),
  ];
}

/** Each present cell of a planned column, one by one: its rows may have been sorted since. */
function areaInColumn(
  { rows }: PlacedSheet,
  area: Area,
  column: number,
  columns: readonly (number | null)[],
): readonly Area[] | null {
  if (column < area.column || column >= area.column + area.columns) return null;
  const at = columns[column];
  if (at === null || at === undefined) return null;
  const found = [...rows]
    .filter(([row]) => row >= area.row && row < area.row + area.rows)
    .map(([, now]) => now);
  return found.sort((one, other) => one - other).map((row) => ({ row, column: at, rows: 1, columns: 1 }));
}

function foreignColumns({ planned, sheet, foreign }: PlacedSheet): readonly Damage[] {
  if (foreign.length === 0) return [];
  const read = cellReader(sheet);
  const { area } = sheet;
  const rows = area === null ? [] : Array.from({ length: area.rows }, (_, index) => area.row + index);
  const entries = foreign.flatMap((column) =>
    rows.flatMap((row) => {
      const content = read(row, column);
      if (content === "" || isFormula(content)) return [];
      return [{ from: integrityTexts.from(sheet.name, row, ""), reason: integrityTexts.inserted, content }];
    }),
  );
  return [
    describeDamage({
      code: "column-foreign",
      sheet: sheet.name,
      rows: foreign.map((column) => headerOf(planned.rows, column)),
      level: 0,
      steps: quarantine(entries),
      moves: foreign.map((at) => ({
        at,
        steps: [{ kind: "deleteColumns", sheet: sheet.name, at, count: 1 }],
      })),
    }),
  ];
}
