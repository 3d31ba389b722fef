import { ObjectMatrix, type Injector } from "@univerjs/core";
import {
  FormulaResultStatus,
  OtherFormulaBizType,
  RegisterOtherFormulaService,
} from "@univerjs/engine-formula";
import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";
import type { UniverRange } from "./Engine";

/** Rows that are worked out together once a cell of theirs is drawn. */
const rowsAtOnce = 50;

interface Registered {
  readonly formulaText: string;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cfId: string;
  readonly id: string;
  readonly formulaId: string;
}

interface Registrations {
  getValue(id: string, keys: readonly string[]): Registered | undefined;
  addValue(entry: Registered): void;
}

interface Result {
  readonly status: FormulaResultStatus;
  readonly result?: unknown;
}

/** What the engine's own service has inside. Univer is pinned to one version. */
interface Service {
  _ensureSubunitFormulaMap(unitId: string, sheetId: string): Registrations;
  _getCellValue(cell: unknown): unknown;
  registerFormulaWithRange(
    unitId: string,
    sheetId: string,
    cfId: string,
    formula: string,
    ranges?: readonly UniverRange[],
  ): void;
  getFormulaMatrix(unitId: string, sheetId: string, cfId: string, formula: string): Result;
  getFormulaResultWithCoords(
    unitId: string,
    sheetId: string,
    cfId: string,
    formula: string,
    row?: number,
    column?: number,
  ): Result;
  deleteCache(unitId: string, sheetId: string, cfId: string, formula?: string): readonly Registered[];
}

/**
 * Lets the engine work out the formulas of conditional formats where somebody looks. By itself it works each of them out
 * for every cell of its ranges, again and again, with a tree of dependencies for each cell: with a log of 10,000 items
 * these are a quarter of a million, and none is dropped when rows come or go.
 */
export function workOutSeenFormats(injector: Injector): () => void {
  const service = injector.get(ConditionalFormattingFormulaService) as unknown as Service;
  const formulas = injector.get(RegisterOtherFormulaService);
  const register = service.registerFormulaWithRange.bind(service);
  const resultAt = service.getFormulaResultWithCoords.bind(service);
  const matrixOf = service.getFormulaMatrix.bind(service);
  const forget = service.deleteCache.bind(service);
  /** Ranges of each rule, the one that its formula is written for first. */
  const rules = new Map<string, readonly UniverRange[]>();

  const seen: Pick<
    Service,
    "registerFormulaWithRange" | "getFormulaMatrix" | "getFormulaResultWithCoords" | "deleteCache"
  > = {
    registerFormulaWithRange: (unitId, sheetId, cfId, formula, ranges) => {
      if (ranges === undefined) return register(unitId, sheetId, cfId, formula);
      rules.set(`${cfId}_${formula}`, [...ranges].sort(byPlace));
    },
    // Filled cell by cell, when they are asked for one by one.
    getFormulaMatrix: (unitId, sheetId, cfId, formula) =>
      rules.has(`${cfId}_${formula}`)
        ? { status: FormulaResultStatus.SUCCESS, result: new ObjectMatrix() }
        : matrixOf(unitId, sheetId, cfId, formula),
    getFormulaResultWithCoords: (unitId, subUnitId, cfId, formulaText, row = 0, column = 0) => {
      const ranges = rules.get(`${cfId}_${formulaText}`);
      if (!ranges?.[0]) return resultAt(unitId, subUnitId, cfId, formulaText, row, column);
      const part = partAround(ranges, ranges[0].startRow + row, ranges[0].startColumn + column);
      if (part === null) return { status: FormulaResultStatus.NOT_REGISTER };
      const known = service._ensureSubunitFormulaMap(unitId, subUnitId);
      const id = `${cfId}_${formulaText}_${part.startRow}_${part.startColumn}`;
      let formulaId = known.getValue(id, ["id"])?.formulaId;
      if (formulaId === undefined) {
        formulaId = formulas.registerFormulaWithRange(
          unitId,
          subUnitId,
          formulaText,
          withFirst(ranges[0], part),
          undefined,
          OtherFormulaBizType.CONDITIONAL_FORMATTING,
          cfId,
        );
        known.addValue({ formulaText, unitId, subUnitId, cfId, id, formulaId });
      }
      const found = formulas.getFormulaValueSync(unitId, subUnitId, formulaId);
      const cell = (found?.result as Cells | undefined)?.[row]?.[column];
      if (found?.status !== FormulaResultStatus.SUCCESS)
        return { status: found?.status ?? FormulaResultStatus.WAIT };
      return { status: found.status, result: service._getCellValue(cell) };
    },
    // The engine forgets them here, and goes on calculating them.
    deleteCache: (unitId, sheetId, cfId, formula) => {
      const dropped = forget(unitId, sheetId, cfId, formula);
      if (formula === undefined)
        for (const key of rules.keys()) if (key.startsWith(`${cfId}_`)) rules.delete(key);
      const ids = dropped.map(({ formulaId }) => formulaId);
      if (ids.length > 0) formulas.deleteFormula(unitId, sheetId, ids);
      return dropped;
    },
  };
  const own = Object.keys(seen);
  Object.assign(service, seen);
  // The engine's own come to light again.
  return () => own.forEach((name) => Reflect.deleteProperty(service, name));
}

type Cells = Readonly<Record<number, Readonly<Record<number, unknown>> | undefined>>;

function byPlace(a: UniverRange, b: UniverRange): number {
  return a.startRow - b.startRow || a.startColumn - b.startColumn;
}

/** The part of a rule's ranges that is worked out with a cell. */
function partAround(ranges: readonly UniverRange[], row: number, column: number): UniverRange | null {
  const range = ranges.find(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
  );
  if (range === undefined) return null;
  const startRow = row - ((row - range.startRow) % rowsAtOnce);
  return { ...range, startRow, endRow: Math.min(range.endRow, startRow + rowsAtOnce - 1) };
}

/** The engine takes the formula as it reads in the first cell of the first range. */
function withFirst({ startRow, startColumn }: UniverRange, part: UniverRange): UniverRange[] {
  if (part.startRow === startRow && part.startColumn === startColumn) return [part];
  return [{ startRow, endRow: startRow, startColumn, endColumn: startColumn }, part];
}
