import * as functions from "../../src/functions/functions";
import { lift, plainFunctions, type Range, type Value } from "./plainFunctions";
import type { CellContent, SheetPlan, WorkbookPlan } from "../../src/workbook/WorkbookPlan";

const custom: Readonly<Record<string, (...parameters: unknown[]) => unknown>> = {
  JUDGE_KEY_QUESTION: functions.judgeKeyQuestion as never,
  RATE_STANDARD: functions.rateStandard as never,
  PERCENT_POSITIVE: functions.percentPositive as never,
  SHARE: functions.share as never,
  PERCENT_BAND: functions.percentBand as never,
  PERMITTED_RATINGS: functions.permittedRatings as never,
  RATE_OVERALL: functions.rateOverall as never,
  EXPLAIN_RATING: functions.explainRating as never,
  CHECK_PROMPT: functions.checkPrompt as never,
  CHECK_KEY_QUESTION: functions.checkKeyQuestion as never,
  CHECK_STANDARD: functions.checkStandard as never,
  WORKED_OUT: functions.workedOut as never,
  CHECK_OVERALL: functions.checkOverall as never,
  CHECK_LAYER: functions.checkLayer as never,
  CHECK_NOTES: functions.checkNotes as never,
  CHECK_ENTRY: functions.checkEntry as never,
  CASE_SHARE: functions.caseShare as never,
  RATE_FROM_CASES: functions.rateFromCases as never,
  CASES_TO_NEXT_RATING: functions.casesToNextRating as never,
  CHECK_SHARES: functions.checkShares as never,
  CHECK_CASE: functions.checkCase as never,
};

/** A formula of a plan beside the value the plan carries and the one the real custom functions give. */
export interface Evaluated {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly planned: Value | undefined;
  readonly evaluated: Value;
}

/** Works out every formula of a plan, precedents first, with the few words of Excel's language that plans use. */
export function evaluatePlan(plan: WorkbookPlan): readonly Evaluated[] {
  const grids = new Map(plan.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const known = new Map<string, Value>();
  const valueAt = (sheet: string, row: number, column: number): Value => {
    const cell = grids.get(sheet)?.[row]?.[column] ?? null;
    if (cell === null) return "";
    if (typeof cell !== "object") return cell;
    const key = `${sheet}!${row},${column}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = single(parse(cell.formula.slice(1), sheet, valueAt));
    known.set(key, value);
    return value;
  };
  return [...grids].flatMap(([sheet, grid]) =>
    grid.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        if (cell === null || typeof cell !== "object") return [];
        const { formula, value: planned } = cell;
        return [
          {
            sheet,
            cell: `R${row + 1}C${column + 1}`,
            formula,
            planned,
            evaluated: valueAt(sheet, row, column),
          },
        ];
      }),
    ),
  );
}

function gridOf(sheet: SheetPlan): readonly (readonly CellContent[])[] {
  const grid: CellContent[][] = [];
  for (const block of sheet.blocks)
    block.cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        (grid[block.row + row] ??= [])[block.column + column] = cell;
      }),
    );
  return Array.from(grid, (line) => Array.from(line ?? [], (cell) => cell ?? null));
}

type ValueAt = (sheet: string, row: number, column: number) => Value;

function parse(text: string, sheet: string, valueAt: ValueAt): Value | Range {
  let at = 0;
  const peek = (): string => text[at] ?? "";

  function comparison(): Value | Range {
    const left = sum();
    const sign = /^(<>|<|>|=)/.exec(text.slice(at))?.[0];
    if (sign === undefined) return left;
    at += sign.length;
    return lift(comparisons[sign] ?? concat, left, sum());
  }

  function sum(): Value | Range {
    let left = product();
    while (/[&+-]/.test(peek())) {
      const sign = peek();
      at += 1;
      left = lift(operators[sign] ?? concat, left, product());
    }
    return left;
  }

  function product(): Value | Range {
    let left = term();
    while (/[*^/]/.test(peek())) {
      const sign = peek();
      at += 1;
      left = lift(operators[sign] ?? concat, left, term());
    }
    return left;
  }

  function term(): Value | Range {
    if (peek() === '"') return constant();
    if (peek() === "(") return inBrackets();
    const number = /^\d+/.exec(text.slice(at))?.[0];
    if (number !== undefined) {
      at += number.length;
      return Number(number);
    }
    const call = /^([A-Z_.]+)\(/.exec(text.slice(at));
    if (call?.[1] !== undefined) return callOf(call[1]);
    return reference();
  }

  function inBrackets(): Value | Range {
    at += 1;
    const inside = comparison();
    at += 1;
    return inside;
  }

  function constant(): string {
    const found = /^"((?:[^"]|"")*)"/.exec(text.slice(at));
    if (found === null) throw new Error(`No constant at ${text.slice(at)}`);
    at += found[0].length;
    return (found[1] ?? "").replaceAll('""', '"');
  }

  function callOf(name: string): Value | Range {
    at += name.length + 1;
    const parameters: (Value | Range)[] = [];
    while (peek() !== ")") {
      parameters.push(comparison());
      if (peek() === ",") at += 1;
    }
    at += 1;
    if (name === "IF")
      return single(parameters[0] ?? "") === true ? (parameters[1] ?? "") : (parameters[2] ?? "");
    // Nothing that plans give to IFERROR is an error here: a test damages the cells on the real host.
    if (name === "IFERROR") return parameters[0] ?? "";
    if (name === "COUNTIFS" || name === "COUNTIF") return countIfs(parameters);
    if (name === "OR") return parameters.some((each) => single(each) === true);
    if (name === "AND") return parameters.every((each) => single(each) === true);
    const plain = plainFunctions[name];
    if (plain !== undefined) return plain(...parameters);
    const evaluate = custom[name.replace("INSPECT.", "")];
    if (evaluate === undefined) throw new Error(`Plans do not use ${name}`);
    return evaluate(...parameters) as Value;
  }

  function reference(): Value | Range {
    const found = /^(?:'((?:[^']|'')+)'!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?/.exec(text.slice(at));
    if (found === null) throw new Error(`No reference at ${text.slice(at)}`);
    at += found[0].length;
    const on = found[1]?.replaceAll("''", "'") ?? sheet;
    const [top, left] = [Number(found[3]) - 1, columnOf(found[2] ?? "")];
    if (found[4] === undefined) return valueAt(on, top, left);
    const [bottom, right] = [Number(found[5]) - 1, columnOf(found[4])];
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => valueAt(on, top + row, left + column)),
    );
  }

  const value = comparison();
  if (at !== text.length) throw new Error(`Not understood: ${text.slice(at)}`);
  return value;
}

const concat = (one: Value, other: Value): Value => `${one}${other}`;

const isSame = (one: Value, other: Value): boolean =>
  String(one).toLowerCase() === String(other).toLowerCase();

const comparisons: Readonly<Record<string, (one: Value, other: Value) => Value>> = {
  "=": isSame,
  "<>": (one, other) => !isSame(one, other),
  "<": (one, other) => Number(one) < Number(other),
  ">": (one, other) => Number(one) > Number(other),
};

const operators: Readonly<Record<string, (one: Value, other: Value) => Value>> = {
  "&": concat,
  "+": (one, other) => Number(one) + Number(other),
  "-": (one, other) => Number(one) - Number(other),
  "*": (one, other) => Number(one) * Number(other),
  "/": (one, other) => Number(one) / Number(other),
  "^": (one, other) => Number(one) ** Number(other),
};

function countIfs(parameters: readonly (Value | Range)[]): number {
  const pairs = Array.from({ length: parameters.length / 2 }, (_, index) => ({
    cells: (parameters[2 * index] as Range).flat(),
    matches: matcher(String(parameters[2 * index + 1])),
  }));
  return (pairs[0]?.cells ?? []).filter((_, row) =>
    pairs.every(({ cells, matches }) => matches(cells[row] ?? "")),
  ).length;
}

/** Excel's wildcards, which meet text only; what is none of it, numbers and blanks included, meets `<>`. */
function matcher(pattern: string): (value: Value) => boolean {
  if (pattern.startsWith("<>")) {
    const matches = matcher(pattern.slice(2));
    return (value) => !matches(value);
  }
  if (pattern.startsWith(">"))
    return (value) => typeof value === "number" && value > Number(pattern.slice(1));
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", "[^]*")
    .replaceAll("?", "[^]");
  const expression = new RegExp(`^${escaped}$`, "i");
  return (value) => typeof value === "string" && expression.test(value);
}

function single(value: Value | Range): Value {
  return Array.isArray(value) ? ((value as Range)[0]?.[0] ?? "") : (value as Value);
}

function columnOf(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
