import fc from "fast-check";
import { resolveStyles } from "../../../src/excel/apply/resolveStyles";
import type { Area, CellStyle, StylePlan } from "../../../src/workbook/WorkbookPlan";

const area = fc.record({
  row: fc.nat({ max: 12 }),
  column: fc.nat({ max: 8 }),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 5 }),
});
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    bold: fc.boolean(),
    unlocked: fc.boolean(),
    fill: fc.constantFrom("#FFFFFF", "#E6F0FA"),
    size: fc.constantFrom(11, 16),
  },
  { requiredKeys: [] },
);
const plans = fc.array(fc.record({ areas: fc.array(area, { maxLength: 3 }), style }), { maxLength: 6 });

/** What the plan says of one cell, read off one style after the other. */
function lookOf(styles: readonly StylePlan[], row: number, column: number): CellStyle {
  return styles
    .filter(({ areas }) => areas.some((each) => contains(each, row, column)))
    .reduce<CellStyle>((look, next) => ({ ...look, ...next.style }), {});
}

function contains(each: Area, row: number, column: number): boolean {
  return (
    row >= each.row &&
    row < each.row + each.rows &&
    column >= each.column &&
    column < each.column + each.columns
  );
}

describe("styles laid over each other", () => {
  it("[style] every cell ends with what the last style says of it, and no cell is named twice", () => {
    fc.assert(
      fc.property(plans, (styles) => {
        const resolved = resolveStyles(styles);
        const told: unknown[] = [];
        const wanted: unknown[] = [];
        for (let row = 0; row < 20; row += 1) {
          for (let column = 0; column < 14; column += 1) {
            const look = lookOf(styles, row, column);
            for (const property of ["bold", "unlocked", "fill", "size"] as const) {
              const cell = `${row} ${column} ${property}`;
              for (const { areas, value } of resolved.filter((each) => each.property === property))
                told.push(...areas.filter((at) => contains(at, row, column)).map(() => [cell, value]));
              // A new cell is neither bold nor unlocked, so that is not sent.
              if (look[property] !== undefined && look[property] !== false)
                wanted.push([cell, look[property]]);
            }
          }
        }
        expect(told).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  it("[style] one column of equal cells listed one by one becomes one area", () => {
    const areas = [3, 4, 5, 7].map((row) => ({ row, column: 4, rows: 1, columns: 1 }));
    expect(resolveStyles([{ areas, style: { fill: "#FFFFFF" } }])).toEqual([
      {
        property: "fill",
        value: "#FFFFFF",
        areas: [
          { row: 3, column: 4, rows: 3, columns: 1 },
          { row: 7, column: 4, rows: 1, columns: 1 },
        ],
      },
    ]);
  });
});
