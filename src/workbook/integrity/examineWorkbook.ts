import type { Pack } from "../../domain/framework/Pack";
import { checkChain, type ChainState } from "../../domain/decisions/checkChain";
import type { Hash } from "../../domain/decisions/Decision";
import { blockNames, workbookSchema } from "../names";
import type { Stamp } from "../PlanContext";
import type { CellValue } from "../InspectionHost";
import { cellArea } from "../sheet/areas";
import { valuesOf } from "../blocks/blocksOfPlan";
import { compareVersions } from "../record/compareVersions";
import type { WorkbookPlan } from "../WorkbookPlan";
import { planWorkbook } from "../planWorkbook";
import { versionOf } from "../record/readRecord";
import type { RecordKey } from "../record/recordKeys";
import { readWorkbook } from "../readWorkbook";
import { blocksOfPlacement } from "./blocksOfPlacement";
import { formulaWriter } from "./compareFormula";
import type { Damage } from "./Damage";
import { describeDamage } from "./describeDamage";
import { examineCaseRows } from "./examineCaseRows";
import { examineCells, type CellContext } from "./examineCells";
import { examineGuards } from "./examineGuards";
import { examineLog } from "./examineLog";
import { examineRows } from "./examineRows";
import { examineSheets } from "./examineSheets";
import { layoutOf } from "./layoutOf";
import { placeSheets, type PlacedSheet } from "./placeSheets";
import { cellReader } from "./placeRows";
import { migrationChanges } from "./migrationChanges";
import { integrityTexts } from "./strings";
import type { WorkbookSurvey } from "./WorkbookSurvey";

export interface Examiner {
  readonly stamp: Stamp;
  /** The digest that the log of decisions is chained with. */
  readonly hash: Hash;
}

/**
 * Compares a workbook with its plan, sheets, rows and columns found by what is in them. Sorting, filtering,
 * hiding, rows of people's own and renamed or moved sheets are no damage. Of a workbook of a newer layout or pack only
 * that is said, and nothing is repaired.
 * @see docs/spec.md P24
 */
export function examineWorkbook(
  pack: Pack,
  survey: WorkbookSurvey,
  { stamp, hash }: Examiner,
): readonly Damage[] {
  const placement = placeSheets(layoutOf(pack).sheets, survey);
  const record = placement.placed.find(({ planned }) => planned.plan.id === "record");
  const made = record === undefined ? null : madeFrom(record, pack);
  if (made?.kind === "newer") return [newerLayout(made.version)];
  const { inspection } = readWorkbook(pack, blocksOfPlacement(placement.placed));
  const planNow = once(() => planWorkbook(pack, inspection, stamp));
  const older = made?.kind === "older" ? made.version : null;
  const context: CellContext = {
    writer: formulaWriter(placement.placed),
    isOlder: older !== null,
    resultOf: (sheet, row, column) => resultIn(planNow(), sheet, row, column),
  };
  const damages = [
    ...examineSheets(placement, survey, planNow),
    ...placement.placed.flatMap((each) => [
      ...examineRows(each, survey),
      ...examineCells(each, context),
      ...examineCaseRows(each, context),
      ...examineGuards(each, survey),
      ...examineLog(each, survey),
    ]),
    ...brokenLog(checkChain(inspection.decisions, hash), placement.placed),
  ];
  return older === null ? damages : [migration(older, damages)];
}

function resultIn({ sheets }: WorkbookPlan, id: string, row: number, column: number): CellValue {
  const sheet = sheets.find((each) => each.id === id);
  return sheet === undefined ? "" : (valuesOf(sheet, cellArea(row, column))[0]?.[0] ?? "");
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** The schema or pack version that the record names, where it is not this version's. */
function madeFrom(
  record: PlacedSheet,
  pack: Pack,
): { readonly kind: "older" | "newer"; readonly version: string } | null {
  const valueOf = (key: RecordKey): string => {
    const row = record.rows.get(record.planned.byIdentity.get(key)?.row ?? -1);
    const column = record.columns[1];
    return row === undefined || column === null || column === undefined
      ? ""
      : String(cellReader(record.sheet)(row, column));
  };
  const schema = valueOf("schema");
  const version = `${schema}, ${pack.id} ${valueOf("packVersion")}`;
  const stand = compareVersions(valueOf("packVersion"), pack.version);
  if (stand === "newer" || versionOf(schema) > versionOf(workbookSchema)) return { kind: "newer", version };
  if (/^workbook\/\d+$/.test(schema) && schema !== workbookSchema) return { kind: "older", version: schema };
  return stand === "older" ? { kind: "older", version } : null;
}

function newerLayout(version: string): Damage {
  return describeDamage({
    code: "layout-newer",
    sheet: blockNames.record,
    said: version,
    level: 0,
    repairable: false,
  });
}

/** Everything that has to change, as one thing: asked once, done together, the record last. */
function migration(older: string, damages: readonly Damage[]): Damage {
  const isRecord = ({ code }: Damage): boolean => code === "record-changed";
  const repairable = damages.filter((damage) => damage.repairable);
  const work = repairable.some((damage) => !isRecord(damage))
    ? repairable.filter((damage) => !isRecord(damage))
    : repairable;
  const level = work.reduce<Damage["level"]>(
    (lowest, each) => (each.level < lowest ? each.level : lowest),
    2,
  );
  const now = work.filter((each) => each.level === level);
  return {
    ...describeDamage({
      code: "layout-older",
      sheet: blockNames.record,
      said: integrityTexts.older(older, migrationChanges(damages)),
      level,
      steps: now.flatMap(({ steps }) => steps),
    }),
    moves: now.flatMap(({ moves }) => moves),
  };
}

function brokenLog(chain: ChainState, placed: readonly PlacedSheet[]): readonly Damage[] {
  if (chain.whole) return [];
  const row = String(chain.position);
  const log = placed.find(({ planned }) => planned.plan.id === "decisions");
  return [
    describeDamage({
      code: "log-broken",
      sheet: log?.sheet.name ?? "",
      rows: [row],
      said: integrityTexts.firstBroken(row),
      level: 2,
      repairable: false,
    }),
  ];
}
