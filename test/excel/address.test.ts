import fc from "fast-check";
import { parseAddress, toAddress, toAddresses } from "../../src/excel/address";

const area = fc.record({
  row: fc.nat({ max: 9_999 }),
  column: fc.nat({ max: 800 }),
  rows: fc.integer({ min: 1, max: 500 }),
  columns: fc.integer({ min: 1, max: 60 }),
});

describe("addresses", () => {
  it("[address] one cell is written without a colon, a rectangle with both corners", () => {
    expect(toAddress({ row: 8, column: 4, rows: 1, columns: 1 })).toBe("E9");
    expect(toAddress({ row: 1, column: 0, rows: 39, columns: 14 })).toBe("A2:N40");
    expect(toAddress({ row: 0, column: 26, rows: 1, columns: 2 })).toBe("AA1:AB1");
  });

  it("[address] what is written is read back as the same rectangle", () => {
    fc.assert(
      fc.property(area, (given) => {
        expect(parseAddress(toAddress(given))).toEqual({ sheet: undefined, area: given });
      }),
    );
  });

  it("[address] the sheet's name is read out of its quotes", () => {
    expect(parseAddress("'1.1'!A2:N40")?.sheet).toBe("1.1");
    expect(parseAddress("'Owen''s sheet!'!$A$1")?.sheet).toBe("Owen's sheet!");
    expect(parseAddress("Inspection!B3")).toEqual({
      sheet: "Inspection",
      area: { row: 2, column: 1, rows: 1, columns: 1 },
    });
  });

  it.each(["A:C", "9:12", "A1,B2", "#REF!", ""])("[address] %s is not one bounded rectangle", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it("[address] many areas are split into addresses far below Excel's 8,192 characters, none lost", () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 600 }), (areas) => {
        const addresses = toAddresses(areas);
        expect(addresses.every((address) => address.length <= 2_000)).toBe(true);
        expect(addresses.flatMap((address) => address.split(","))).toEqual(areas.map(toAddress));
      }),
      { numRuns: 30 },
    );
  });
});
