import type { Area } from "../WorkbookPlan";
import type { Damage } from "./Damage";
import { describeDamage } from "./describeDamage";
import { logOnSheet } from "../logBlocks";
import { touches } from "../sheet/areas";
import { endsOf } from "./examineLog";
import { mapAreas } from "./mapAreas";
import { cellReader } from "./placeRows";
import type { PlacedSheet } from "./placeSheets";
import type { RepairStep } from "./RepairStep";
import { restoreLooks } from "./restoreLooks";
import { expectedProbes, type ExpectedProbe } from "./surveyRequest";
import type { ProbeResult, SurveyedRule, WorkbookSurvey } from "./WorkbookSurvey";

/** What keeps people from slips of the hand: rules of cells, locks, looks, colours that follow the value, protection. */
export function examineGuards(placed: PlacedSheet, survey: WorkbookSurvey): readonly Damage[] {
  const { planned, sheet } = placed;
  const probes = (keepsIdentities(placed) ? expectedProbes([planned]) : []).flatMap((expected) => {
    const found = survey.probes[expected.key];
    return found === undefined ? [] : [{ expected, found }];
  });
  const moved = isReordered(placed);
  const rules = probes.filter(({ expected, found }) => !moved && !keepsRule(expected, found));
  const locks = probes.filter(({ expected, found }) => !moved && found.locked !== expected.locked);
  const fills = probes.filter(({ expected, found }) => !keepsFill(expected, found, moved));
  const restoring = (those: typeof probes): readonly RepairStep[] =>
    those.flatMap(({ expected }) => restoreLooks(placed, cellsOf(expected)));
  const name = sheet.name;
  return [
    ...described("validation-changed", rules),
    ...described("lock-changed", locks),
    ...described("fill-changed", fills),
    ...missingFormats(placed, survey),
    ...(planned.plan.protected && !sheet.protected
      ? [
          describeDamage({
            code: "protection-off",
            sheet: name,
            level: 2,
            steps: [{ kind: "protect", sheet: name }],
          }),
        ]
      : []),
  ];

  function described(
    code: "validation-changed" | "lock-changed" | "fill-changed",
    those: typeof probes,
  ): readonly Damage[] {
    if (those.length === 0) return [];
    const rows = those.flatMap(({ expected }) => expected.cells.map(({ row }) => row));
    return [describeDamage({ code, sheet: name, rows, level: 2, steps: restoring(those) })];
  }
}

/**
 * Excel sorts cells and leaves rules, and sometimes locks, where they are. Where rows were sorted, rules and locks of
 * other rows are therefore no damage. A row of people's own that was put in among ours and now stands at their end, or
 * before them, has been sorted there.
 */
function isReordered({ planned, rows, named }: PlacedSheet): boolean {
  const now = planned.rows.flatMap(({ row }) => rows.get(row) ?? []);
  if (now.some((row, index) => row < (now[index - 1] ?? row))) return true;
  const [first, last] = [now[0], now.at(-1)];
  if (named === null || first === undefined || last === undefined) return false;
  return named.row < first || named.row + named.rows - 1 > last;
}

/** Probes go by identity: where identities are mixed up or lost, they are judged once these are right again. */
function keepsIdentities({ planned, sheet, columns, rows, doubled }: PlacedSheet): boolean {
  const column = columns[planned.idColumn];
  if (column === null || column === undefined || doubled.length > 0) return false;
  const read = cellReader(sheet);
  return planned.rows.every(({ row, identity }) => {
    const now = rows.get(row);
    return identity === "" || now === undefined || String(read(now, column)).trim() === identity;
  });
}

function keepsRule({ rule }: ExpectedProbe, found: ProbeResult): boolean {
  return rule === null || isSameRule(rule, found.rule);
}

function isSameRule(one: SurveyedRule, other: SurveyedRule): boolean {
  if (one.kind !== "list" || other.kind !== "list") return one.kind === other.kind;
  return one.values.join() === other.values.join();
}

function keepsFill({ fill, locked }: ExpectedProbe, found: ProbeResult, moved: boolean): boolean {
  if (locked || fill === null) return true;
  if (moved && found.fill === null) return true;
  return found.fill?.toUpperCase() === fill.toUpperCase();
}

function cellsOf({ cells, sheet: { byIdentity, name } }: ExpectedProbe): readonly Area[] {
  return cells.flatMap(({ row, column }) => {
    const planned = byIdentity.get(row);
    return planned === undefined
      ? []
      : [{ row: planned.row, column: name.area.column + column, rows: 1, columns: 1 }];
  });
}

interface Lines {
  readonly row: number;
  readonly rows: number;
}

/** Between header and closing row of a log, where no row is the plan's; `null` on other sheets and where one is gone. */
function bodyOfLog(placed: PlacedSheet): Lines | null {
  const ends = logOnSheet(placed.planned.plan.id) === undefined ? null : endsOf(placed);
  return ends === null ? null : { row: ends.header + 1, rows: ends.closing - ends.header - 1 };
}

/** The columns of an area where they are now, over all rows of a log. */
function withinRows({ columns }: PlacedSheet, area: Area, body: Lines): readonly Area[] {
  const rows = new Map([[area.row, body.row]]);
  return mapAreas({ columns, rows }, [{ ...area, rows: 1 }]).map((each) => ({ ...each, ...body }));
}

/** Pasting splits formats into more; fewer than planned means that some are gone. */
function missingFormats(placed: PlacedSheet, survey: WorkbookSurvey): readonly Damage[] {
  const { planned, sheet } = placed;
  const { plan, name } = planned;
  const wanted = plan.conditionalFormats.filter(({ areas }) =>
    areas.some((area) => touches(area, name.area)),
  );
  const count = survey.formats[name.name];
  if (count === undefined || count >= wanted.length) return [];
  const [area] = mapAreas(placed, [name.area]);
  const body = bodyOfLog(placed);
  if (area === undefined || body?.rows === 0) return [];
  const all = mapAreas(placed, [name.area]);
  const bottom = Math.max(...all.map(({ row, rows }) => row + rows));
  const formats = wanted.flatMap((format) => {
    const areas = format.areas.flatMap((each) =>
      body !== null && each.row > name.area.row ? withinRows(placed, each, body) : mapAreas(placed, [each]),
    );
    const [first] = areas;
    const [planFirst] = format.areas;
    if (first === undefined || planFirst === undefined) return [];
    const { when } = format;
    if (when.kind !== "formula") return [{ ...format, areas }];
    return [
      { ...format, areas, when: { ...when, formula: shiftRows(when.formula, planFirst.row, first.row) } },
    ];
  });
  return [
    describeDamage({
      code: "format-missing",
      sheet: sheet.name,
      level: 2,
      steps: [{ kind: "format", sheet: sheet.name, area: { ...area, rows: bottom - area.row }, formats }],
    }),
  ];
}

/** A rule counts from its first cell, so its relative rows go along; fixed ones are above the first row that moves. */
function shiftRows(formula: string, from: number, to: number): string {
  if (from === to) return formula;
  return formula.replace(
    /(\$?[A-Z]{1,3})(\d+)/g,
    (_, column: string, row: string) => `${column}${Number(row) + to - from}`,
  );
}
