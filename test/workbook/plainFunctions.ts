export type Value = string | number | boolean;
export type Range = readonly (readonly Value[])[];

/** Does something to one value, or to each value of ranges beside each other, as Excel does in SUMPRODUCT. */
export function lift(
  work: (...values: readonly Value[]) => Value,
  ...parameters: readonly (Value | Range)[]
): Value | Range {
  const range = parameters.find((each): each is Range => Array.isArray(each));
  if (range === undefined) return work(...(parameters as readonly Value[]));
  const at = (parameter: Value | Range, row: number, column: number): Value =>
    Array.isArray(parameter) ? ((parameter as Range)[row]?.[column] ?? "") : (parameter as Value);
  return range.map((line, row) =>
    line.map((_, column) => work(...parameters.map((each) => at(each, row, column)))),
  );
}

/** What is found where there is an error: IFERROR meets it as an exception. */
export class CellError extends Error {}

/** The functions of every spreadsheet program that plans use, beside IF, IFERROR and COUNTIFS. */
export const plainFunctions: Readonly<
  Record<string, (...parameters: readonly (Value | Range)[]) => Value | Range>
> = {
  LEN: (text) => lift((each) => String(each).length, text ?? ""),
  MID: (text, from, count) =>
    lift(
      (each, start, length) => String(each).slice(Number(start) - 1, Number(start) - 1 + Number(length)),
      text ?? "",
      from ?? 1,
      count ?? 0,
    ),
  LEFT: (text, count) =>
    lift((each, length) => String(each).slice(0, Number(length)), text ?? "", count ?? 1),
  CODE: (text) => lift((each) => String(each).charCodeAt(0), text ?? ""),
  MOD: (number, divisor) => lift((each, by) => Number(each) % Number(by), number ?? 0, divisor ?? 1),
  FIND: (wanted, text) =>
    lift(
      (each, within) => {
        const at = String(within).indexOf(String(each));
        if (at < 0) throw new CellError("#VALUE!");
        return at + 1;
      },
      wanted ?? "",
      text ?? "",
    ),
  TRIM: (text) => lift((each) => String(each).trim().replace(/ +/g, " "), text ?? ""),
  COUNTA: (range) => (range as Range).flat().filter((each) => each !== "").length,
  SUM: (range) => (range as Range).flat().reduce((sum: number, each) => sum + (Number(each) || 0), 0),
  ROUND: (number) => Math.round(Number(number)),
  SUBSTITUTE: (text, old, by) =>
    lift(
      (each, from, to) => String(each).replaceAll(String(from), String(to)),
      text ?? "",
      old ?? "",
      by ?? "",
    ),
  SUMPRODUCT: (range) =>
    Array.isArray(range)
      ? (range as Range).flat().reduce((sum: number, each) => sum + Number(each), 0)
      : Number(range),
};
