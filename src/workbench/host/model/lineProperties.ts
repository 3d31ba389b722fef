import { cover, sheetColumns, sheetRows } from "../engine/areas";
import { invalidArgument, notAvailable } from "../protocol/ExcelError";
import { hideColumns, hideRows } from "./hiddenLines";
import type { HostContext } from "./HostContext";
import { highestRow, points, setColumnWidths, setRowHeights, widestColumn } from "./lineSizes";
import { Place } from "./Place";

/** What one line of a range is to have; absent where it stays as it is. */
interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
}

/**
 * `Range.setColumnProperties`: widths, and which columns are hidden, an object a column; an empty one leaves its column
 * alone. @throws ExcelError `InvalidArgument`, `AccessDenied`, and `ApiNotAvailable` for properties of cells
 */
export function setColumnProperties(context: HostContext, place: Place, input: unknown): void {
  const { sheet, sheetId, area } = place;
  const lines = linesOf(input, area.columns, "columnWidth", "columnHidden", widestColumn);
  const sizes = sizesOf(lines, area.column);
  if (sizes.size > 0) setColumnWidths(context, sheet, sizes);
  for (const hidden of [true, false])
    for (const run of cover(among(lines, hidden).map((index) => ({ row: 0, column: area.column + index }))))
      hideColumns(context, new Place(context, sheetId, [{ ...run, rows: sheetRows }]), hidden);
}

/** `Range.setRowProperties`, as `setColumnProperties` for rows. @throws ExcelError as there */
export function setRowProperties(context: HostContext, place: Place, input: unknown): void {
  const { sheet, sheetId, area } = place;
  const lines = linesOf(input, area.rows, "rowHeight", "rowHidden", highestRow);
  const sizes = sizesOf(lines, area.row);
  if (sizes.size > 0) setRowHeights(context, sheet, sizes);
  for (const hidden of [true, false])
    for (const run of cover(among(lines, hidden).map((index) => ({ row: area.row + index, column: 0 }))))
      hideRows(context, new Place(context, sheetId, [{ ...run, columns: sheetColumns }]), hidden);
}

function sizesOf(lines: readonly Line[], first: number): ReadonlyMap<number, number> {
  return new Map(
    lines.flatMap(({ size }, index) => (size === undefined ? [] : [[first + index, size] as const])),
  );
}

function among(lines: readonly Line[], hidden: boolean): readonly number[] {
  return lines.flatMap((line, index) => (line.hidden === hidden ? [index] : []));
}

function linesOf(
  input: unknown,
  count: number,
  sizeName: "columnWidth" | "rowHeight",
  hiddenName: "columnHidden" | "rowHidden",
  most: number,
): readonly Line[] {
  if (!Array.isArray(input) || input.length !== count)
    throw invalidArgument(`${count} objects, one for each line of the range`);
  return input.map((line: unknown) => {
    const { format = {}, [hiddenName]: hidden, ...others } = record(line);
    const { [sizeName]: size, ...looks } = record(format);
    const [other] = [...Object.keys(others), ...Object.keys(looks).map((name) => `format.${name}`)];
    const owner = sizeName === "rowHeight" ? "SettableRowProperties" : "SettableColumnProperties";
    if (other !== undefined) throw notAvailable(`${owner}.${other}`);
    if (hidden !== undefined && typeof hidden !== "boolean") throw invalidArgument("true or false");
    return {
      ...(size === undefined ? {} : { size: points(size, most) }),
      ...(hidden === undefined ? {} : { hidden }),
    };
  });
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  throw invalidArgument("an object of properties");
}
