import fc from "fast-check";
import { intersect, touches } from "../../../src/workbook/sheet/areas";
import type { Area } from "../../../src/workbook/WorkbookPlan";
import {
  columnName,
  formatArea,
  parseAddress,
  quoteSheet,
  splitList,
} from "../../../src/workbench/host/engine/address";
import {
  contains,
  cover,
  sheetColumns,
  sheetRows,
  shiftArea,
  without,
} from "../../../src/workbench/host/engine/areas";

const small = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

const cellsOf = (areas: readonly Area[]): string[] =>
  areas
    .flatMap(({ row, column, rows, columns }) =>
      Array.from(
        { length: rows * columns },
        (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`,
      ),
    )
    .sort();

describe("areas", () => {
  it("without a hole hold every other cell once", () => {
    fc.assert(
      fc.property(small, small, (area, hole) => {
        const inside = new Set(cellsOf([hole]));
        expect(cellsOf(without([area], hole))).toEqual(cellsOf([area]).filter((cell) => !inside.has(cell)));
      }),
    );
  });

  it("share the cells that both hold", () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const shared = intersect(a, b);
        expect(touches(a, b)).toBe(shared !== null);
        const inside = new Set(cellsOf([b]));
        expect(cellsOf(shared ? [shared] : [])).toEqual(cellsOf([a]).filter((cell) => inside.has(cell)));
        expect(contains(a, b)).toBe(shared !== null && cellsOf([shared]).length === cellsOf([b]).length);
      }),
    );
  });

  it("cover cells exactly, and a rectangle with one area", () => {
    fc.assert(
      fc.property(fc.array(small, { maxLength: 4 }), (areas) => {
        const cells = [...new Set(cellsOf(areas))];
        const places = cells
          .map((cell) => cell.split(",").map(Number))
          .map(([row = 0, column = 0]) => ({ row, column }));
        expect(cellsOf(cover(places))).toEqual(cells);
      }),
    );
    fc.assert(
      fc.property(small, (area) => {
        const places = cellsOf([area]).map((cell) => cell.split(",").map(Number));
        expect(cover(places.map(([row = 0, column = 0]) => ({ row, column })))).toEqual([area]);
      }),
    );
  });

  it("come back to their place when rows go that had come", () => {
    fc.assert(
      fc.property(small, fc.nat(12), fc.integer({ min: 1, max: 4 }), (area, at, by) => {
        const moved = shiftArea(area, { axis: "row", at, by });
        expect(moved && shiftArea(moved, { axis: "row", at, by: -by })).toEqual(area);
      }),
    );
  });

  it("move, grow, shrink and go with their rows", () => {
    const area = { row: 4, column: 1, rows: 3, columns: 2 };
    const rows = (at: number, by: number) => shiftArea(area, { axis: "row", at, by });
    expect(rows(0, 2)).toEqual({ ...area, row: 6 });
    expect(rows(4, 1)).toEqual({ ...area, row: 5 });
    expect(rows(5, 1)).toEqual({ ...area, rows: 4 });
    expect(rows(7, 1)).toEqual(area);
    expect(rows(3, -2)).toEqual({ ...area, row: 3, rows: 2 });
    expect(rows(6, -5)).toEqual({ ...area, rows: 2 });
    expect(rows(4, -3)).toBeNull();
    expect(shiftArea(area, { axis: "column", at: 0, by: 1 })).toEqual({ ...area, column: 2 });
  });

  it("of whole columns stay whole when rows come", () => {
    const whole = { row: 0, column: 2, rows: sheetRows, columns: 1 };
    expect(shiftArea(whole, { axis: "row", at: 3, by: 5 })).toEqual(whole);
  });
});

describe("addresses", () => {
  it("are read as they are written", () => {
    fc.assert(
      fc.property(small, fc.boolean(), (area, absolute) => {
        expect(parseAddress(formatArea(area, absolute))).toEqual({ area });
      }),
    );
  });

  it("carry any sheet name there and back", () => {
    const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/^'|'$|[\r\n]/.test(text));
    fc.assert(
      fc.property(name, (sheet) => {
        expect(parseAddress(`${quoteSheet(sheet)}!B2`)?.sheet).toBe(sheet);
      }),
    );
  });

  it("name whole rows, whole columns and the last cell", () => {
    expect(formatArea({ row: 0, column: 1, rows: sheetRows, columns: 2 })).toBe("B:C");
    expect(formatArea({ row: 4, column: 0, rows: 1, columns: sheetColumns })).toBe("5:5");
    expect(columnName(sheetColumns - 1)).toBe("XFD");
    expect(parseAddress("XFD1048576")?.area).toEqual({ row: 1_048_575, column: 16_383, rows: 1, columns: 1 });
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2:C3", "A1:", "A1 B2", "Sheet!"])(
    "refuse %p",
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  it("are put in quotes where Excel would", () => {
    expect(["Report", "1.1", "Bob's", "A1", "R1C1", "Domains 2 and 3"].map(quoteSheet)).toEqual([
      "Report",
      "'1.1'",
      "'Bob''s'",
      "'A1'",
      "'R1C1'",
      "'Domains 2 and 3'",
    ]);
  });

  it("are listed with commas, of which quoted ones do not count", () => {
    expect(splitList("A1:B2, 'a,b'!C3,D4")).toEqual(["A1:B2", "'a,b'!C3", "D4"]);
  });
});
