import type { CellValue } from "../InspectionHost";
import { rowName } from "../rowName";
import type { CellContent, FormulaContent } from "../WorkbookPlan";
import type { FormulaWriter } from "./compareFormula";
import type { Damage, DamageCode } from "./Damage";
import { describeDamage } from "./describeDamage";
import { headerOf, quarantine } from "./examineRows";
import { isFormula } from "./isFormula";
import type { PlannedRow } from "./PlannedSheet";
import { cellReader } from "./placeRows";
import type { PlacedSheet } from "./placeSheets";
import type { QuarantineEntry, RepairStep } from "./RepairStep";
import { integrityTexts } from "./strings";

/** What formulas shall say where things stand now, and what they come to. */
export interface CellContext {
  readonly writer: FormulaWriter;
  /** The result that a planned formula has for the entries as they are. */
  readonly resultOf: (sheet: string, row: number, column: number) => CellValue;
  readonly isOlder: boolean;
}

type CellDamage = Extract<
  DamageCode,
  | "identity-lost"
  | "formula-changed"
  | "formula-broken"
  | "formula-stuck"
  | "label-changed"
  | "record-changed"
>;

export interface FoundCell {
  readonly code: CellDamage;
  readonly row: string;
  readonly step: RepairStep | null;
  readonly lost: QuarantineEntry | null;
}

/**
 * Every cell of ours that is not a person's to fill in: identities, texts and formulas. Where the record is out of date,
 * what stands there is an older version's and not kept.
 */
export function examineCells(placed: PlacedSheet, context: CellContext): readonly Damage[] {
  const found = placed.planned.rows.flatMap((row) => examineRow(placed, context, row));
  return foundDamages(placed.sheet.name, found, context);
}

/** What was found in the cells of a sheet, alike things taken together. */
export function foundDamages(
  sheet: string,
  found: readonly FoundCell[],
  { isOlder }: Pick<CellContext, "isOlder">,
): readonly Damage[] {
  return codes.flatMap((code) => {
    const cells = found.filter((cell) => cell.code === code);
    if (cells.length === 0) return [];
    const lost = isOlder ? [] : cells.flatMap((cell) => cell.lost ?? []);
    return [
      describeDamage({
        code,
        sheet,
        rows: cells.map(({ row }) => row),
        level: 2,
        steps: [...quarantine(lost), ...cells.flatMap(({ step }) => step ?? [])],
      }),
    ];
  });
}

const codes: readonly CellDamage[] = [
  "record-changed",
  "identity-lost",
  "formula-broken",
  "formula-changed",
  "formula-stuck",
  "label-changed",
];

function examineRow(placed: PlacedSheet, context: CellContext, planned: PlannedRow): readonly FoundCell[] {
  const row = placed.rows.get(planned.row);
  if (row === undefined) return [];
  const read = cellReader(placed.sheet);
  const readValue = cellReader({ ...placed.sheet, formulas: placed.sheet.values });
  return planned.cells.flatMap((cell, column): readonly FoundCell[] => {
    const actual = placed.columns[column];
    if (cell === null || planned.entries.has(column) || actual === null || actual === undefined) return [];
    const content = read(row, actual);
    const where = { placed, planned, row, column, actual };
    return isFormulaContent(cell)
      ? examineFormula(where, cell, content, readValue(row, actual), context)
      : examineText(where, cell, content);
  });
}

interface Where {
  readonly placed: PlacedSheet;
  readonly planned: PlannedRow;
  readonly row: number;
  readonly column: number;
  readonly actual: number;
}

function examineFormula(
  where: Where,
  { formula }: FormulaContent,
  content: CellValue,
  value: CellValue,
  { writer, resultOf }: CellContext,
): readonly FoundCell[] {
  const { placed, planned, column } = where;
  const isSame = isFormula(content) && writer.isSame(placed, formula, content);
  const code = faultOf({ formula, content, value, isSame });
  if (code === null) return [];
  const now = writer.write(placed, formula);
  const isOwn =
    code === "formula-changed" &&
    !isNothingLost(content, value, () => resultOf(placed.planned.plan.id, planned.row, column));
  return [
    {
      code,
      row: nameOf(where),
      step: now === null ? null : writeStep(where, { formula: now }),
      lost: isOwn ? lostFrom(where, content) : null,
    },
  ];
}

interface ComparedFormula {
  readonly formula: string;
  readonly content: CellValue;
  readonly value: CellValue;
  /** Whether the content is that formula. */
  readonly isSame: boolean;
}

/** What is wrong with a formula; `null` where it is as planned and gives a result. */
export function faultOf({ formula, content, value, isSame }: ComparedFormula): FormulaFault | null {
  if (isSame) return formula.includes("INSPECT.") && stuck.has(String(value)) ? "formula-stuck" : null;
  return isFormula(content) && content.includes("#REF!") ? "formula-broken" : "formula-changed";
}

type FormulaFault = Extract<CellDamage, "formula-changed" | "formula-broken" | "formula-stuck">;

/** What Excel shows while a custom function is not there, or never comes back. */
const stuck = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** A blank, an error, or the very result that was pasted over its own formula. */
function isNothingLost(content: CellValue, value: CellValue, resultNow: () => CellValue): boolean {
  if (content === "" || /^#[A-Z/0_]+[!?]?$/.test(String(value))) return true;
  const result = resultNow();
  if (typeof content === "number" && typeof result === "number") return Math.abs(content - result) < 1e-9;
  return String(content).trim() === String(result).trim();
}

function examineText(
  where: Where,
  cell: string | number | boolean,
  content: CellValue,
): readonly FoundCell[] {
  if (sameText(cell, content)) return [];
  const { placed, column } = where;
  const isIdentity = column === placed.planned.idColumn;
  const isRecord = placed.planned.plan.id === "record";
  return [
    {
      code: isRecord ? "record-changed" : isIdentity ? "identity-lost" : "label-changed",
      row: nameOf(where),
      step: writeStep(where, cell),
      lost: isRecord || isIdentity || content === "" ? null : lostFrom(where, content),
    },
  ];
}

/** Other programs change line ends and turn `4` into `4.0`, but not what is said. */
function sameText(cell: string | number | boolean, content: CellValue): boolean {
  if (cell === content) return true;
  const plain = (text: CellValue): string => String(text).replaceAll("\r\n", "\n").trim();
  return plain(cell) === plain(content);
}

function isFormulaContent(cell: CellContent | undefined): cell is FormulaContent {
  return typeof cell === "object" && cell !== null;
}

function writeStep({ placed, row, actual }: Where, content: CellContent): RepairStep {
  return { kind: "write", sheet: placed.sheet.name, row, column: actual, content };
}

function lostFrom({ placed, row, column, planned }: Where, content: CellValue): QuarantineEntry {
  const what = `${rowName(planned.identity)} ${headerOf(placed.planned.rows, column)}`.trim();
  return {
    from: integrityTexts.from(placed.sheet.name, row, what),
    reason: integrityTexts.typedOver,
    content,
  };
}

function nameOf({ planned }: Where): string {
  return (
    planned.identity || String(planned.cells.find((cell) => typeof cell === "string" && cell !== "") ?? "")
  );
}
