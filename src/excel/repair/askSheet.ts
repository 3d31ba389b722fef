import { around } from "../../workbook/sheet/areas";
import type { CellValue } from "../../workbook/InspectionHost";
import type { SurveyedSheet } from "../../workbook/integrity/WorkbookSurvey";
import { findLog } from "../../workbook/logBlocks";
import type { Area } from "../../workbook/WorkbookPlan";
import { parseAddress } from "../address";
import type { KnownBlock, KnownWorkbook } from "../KnownWorkbook";
import { rangeAt } from "../rangeAt";
import { toCellValues } from "../read/readBlocks";

/** As much of each sheet as could be ours; what someone keeps further out or further down is not asked for. */
const looked: Area = { row: 0, column: 0, rows: 5000, columns: 20 };
/** Columns that somebody may have put in among those of a block. */
const spareColumns = 20;
/** As many columns as a case sheet can have; where nothing is known of a sheet it may be one. */
const mostColumns = 160;

/** A log that is longer is asked for its ends only: its rows are people's, and thousands of them are not looked at. */
const longLog = 300;
/** Rows below its closing row that are looked at. */
const below = 200;

export type AskedSheet = ReturnType<typeof askSheet>;

/** Asks for everything that a sheet's integrity is judged by. */
export function askSheet(sheet: Excel.Worksheet, id: string, { blocks }: KnownWorkbook) {
  const own = blocks.filter(({ sheetId }) => sheetId === id);
  const widths = own.map(({ area }) => area.column + area.columns + spareColumns);
  const columns = widths.length === 0 ? mostColumns : Math.max(looked.columns, ...widths);
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  sheet.names.load("items/name,items/formula");
  const long = own.find(isLong);
  const parts = (long === undefined ? [{ ...looked, columns }] : endsOf(long, columns)).map((area) => {
    const used = rangeAt(sheet, area).getUsedRangeOrNullObject(true).untrack();
    used.load("address,values,formulas");
    return used;
  });
  return { id, sheet, parts, names: sheet.names };
}

/** Whether only the ends of a log are looked at. */
export function isLong({ name, area }: Pick<KnownBlock, "name" | "area">): boolean {
  return findLog(name)?.apart === true && area.rows > longLog;
}

function endsOf({ area }: KnownBlock, columns: number): readonly Area[] {
  const closing = area.row + area.rows - 1;
  return [
    { row: 0, column: 0, rows: area.row + 1, columns },
    { row: closing, column: 0, rows: 1 + below, columns },
  ];
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export function toSurveyedSheet({ sheet, parts }: AskedSheet): SurveyedSheet {
  const found = parts.flatMap((used) => {
    const area = used.isNullObject ? undefined : parseAddress(used.address)?.area;
    return area === undefined
      ? []
      : [{ area, values: toCellValues(used.values), formulas: toCellValues(used.formulas) }];
  });
  const area = found.reduce<Area | null>((all, part) => around(all ?? part.area, part.area), null);
  const laid = (contents: (part: (typeof found)[number]) => Lines): Lines =>
    area === null
      ? []
      : layOut(
          area,
          found.map((part) => ({ area: part.area, lines: contents(part) })),
        );
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    protected: sheet.protection.protected,
    area,
    values: laid(({ values }) => values),
    formulas: laid(({ formulas }) => formulas),
  };
}

type Lines = readonly (readonly CellValue[])[];

/** The parts in one; rows that were not looked at hold nothing. */
function layOut(whole: Area, parts: readonly { readonly area: Area; readonly lines: Lines }[]): Lines {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only.lines;
  const lines: (readonly CellValue[])[] = Array.from({ length: whole.rows }, () => []);
  for (const { area, lines: own } of parts)
    own.forEach((line, index) => {
      const before = Array.from({ length: area.column - whole.column }, (): CellValue => "");
      lines[area.row - whole.row + index] = [...before, ...line];
    });
  return lines;
}
