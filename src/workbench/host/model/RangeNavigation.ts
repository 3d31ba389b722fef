import type { Area } from "../../../workbook/WorkbookPlan";
import { around, intersect } from "../../../workbook/sheet/areas";
import { sheetColumns, sheetRows } from "../engine/areas";
import { invalidArgument, notFound } from "../protocol/ExcelError";
import { HostObject } from "../protocol/HostObject";
import { areaAt } from "./areaAt";
import type { HostContext } from "./HostContext";
import type { Place } from "./Place";
import type { Range } from "./Range";

/** The members of `Excel.Range` that lead from one range to another. */
export abstract class RangeNavigation extends HostObject {
  abstract readonly place: Place;

  constructor(protected readonly context: HostContext) {
    super();
  }

  /** The range of other cells on the same sheet. */
  protected abstract at(area: Area): Range;

  GetCell(row: unknown, column: unknown): Range {
    const { area } = this.place;
    const [r, c] = [whole(row), whole(column)];
    return this.at({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
  }

  GetRow(row: unknown): Range {
    const { area } = this.place;
    return this.at({ ...area, row: area.row + inside(row, area.rows), rows: 1 });
  }

  GetColumn(column: unknown): Range {
    const { area } = this.place;
    return this.at({ ...area, column: area.column + inside(column, area.columns), columns: 1 });
  }

  GetLastCell(): Range {
    return this.GetCell(this.place.area.rows - 1, this.place.area.columns - 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.place.area.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.place.area.columns - 1);
  }

  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const { area } = this.place;
    return this.at({ ...area, row: area.row + whole(rows), column: area.column + whole(columns) });
  }

  GetResizedRange(rows: unknown, columns: unknown): Range {
    const { area } = this.place;
    return this.at({ ...area, rows: area.rows + whole(rows), columns: area.columns + whole(columns) });
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({ ...this.place.area, rows: whole(rows), columns: whole(columns) });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.place.area, column: 0, columns: sheetColumns });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.place.area, row: 0, rows: sheetRows });
  }

  GetRowsBelow(count: unknown): Range {
    const { area } = this.place;
    const rows = count === null || count === undefined ? 1 : whole(count);
    return this.at({ ...area, row: area.row + area.rows, rows });
  }

  GetBoundingRect(other: unknown): Range {
    return this.at(around(this.place.area, this.otherArea(other)));
  }

  GetIntersection(other: unknown): Range {
    const shared = this.GetIntersectionOrNullObject(other);
    if (!shared) throw notFound("cells that both ranges share");
    return shared;
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const shared = intersect(this.place.area, this.otherArea(other));
    return shared && this.at(shared);
  }

  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.context.cells.used(this.place.sheet, valuesOnly === true);
    const shared = used && intersect(used, this.place.area);
    return shared && this.at(shared);
  }

  private otherArea(other: unknown): Area {
    if (other instanceof RangeNavigation) {
      if (other.place.sheetId === this.place.sheetId) return other.place.area;
      throw invalidArgument("a range of the same sheet");
    }
    if (typeof other !== "string") throw invalidArgument("a range");
    return areaAt(this.context, this.place.sheetId, other);
  }
}

function whole(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw invalidArgument("a whole number");
}

function inside(value: unknown, size: number): number {
  const index = whole(value);
  if (index < 0 || index >= size) throw invalidArgument("a row or column of the range");
  return index;
}
