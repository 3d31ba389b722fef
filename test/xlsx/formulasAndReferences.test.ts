import fc from "fast-check";
import { decodeText } from "../../src/xlsx/decodeText";
import { encodeText } from "../../src/xlsx/encodeText";
import { fromStoredFormula } from "../../src/xlsx/fromStoredFormula";
import { gatherAreas } from "../../src/xlsx/gatherAreas";
import { moveFormula } from "../../src/workbook/formula/moveFormula";
import { outlineGroups } from "../../src/xlsx/outlineGroups";
import { outlineLevels } from "../../src/xlsx/outlineLevels";
import { parseArea } from "../../src/xlsx/parseArea";
import { parseSheetReference } from "../../src/xlsx/parseSheetReference";
import { readFooter } from "../../src/xlsx/readFooter";
import { relativeReference } from "../../src/xlsx/relativeReference";
import { toStoredFormula } from "../../src/xlsx/toStoredFormula";
import { writeFooter } from "../../src/xlsx/writeFooter";
import { anyText } from "./support/arbitraryPlan";

describe("a formula moved to another cell", () => {
  it.each([
    ["A1+$B1+C$1+$D$1", 2, 1, "B3+$B3+D$1+$D$1"],
    ["\"A1\"&A1&'A1'!A1", 1, 0, "\"A1\"&A2&'A1'!A2"],
    ["LOG10(A1)+Tax_2024+1.5E10", 1, 1, "LOG10(B2)+Tax_2024+1.5E10"],
    ["SUM(A:A,$B:C,1:2,$3:3)", 1, 1, "SUM(B:B,$B:D,2:3,$3:4)"],
    ["Sheet1!A1:B2", 0, 26, "Sheet1!AA1:AB2"],
    ["A1+B2", -1, 0, "#REF!+B1"],
  ])("%s by %d rows and %d columns reads %s", (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });

  it("comes back when it is moved back", () => {
    const formula = "IF($A5=B$2,SUM(C7:$D$9),'It''s A1'!F6)";
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (rows, columns) => {
        expect(moveFormula(moveFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});

describe("a formula as the file stores it", () => {
  it.each([
    '=INSPECT.SHARE(G9,H9)&" by INSPECT.SHARE("',
    "='INSPECT.SHARE(1)'!A1+INSPECT.PERCENT_BAND (A1)",
    '=XLOOKUP(A1,B:B,C:C)&IFNA(TEXTJOIN("_xlfn.",TRUE,A1:A3),"")',
  ])("%s comes back as it was typed", (typed) => {
    expect(fromStoredFormula(toStoredFormula(typed))).toBe(typed);
    expect(toStoredFormula(typed)).not.toBe(typed.slice(1));
  });

  it("is known by its upper-case name when LibreOffice wrote it in lower case", () => {
    expect(fromStoredFormula("_xldudf_inspect_rate_standard(A1)")).toBe("=INSPECT.RATE_STANDARD(A1)");
    expect(fromStoredFormula("_xlfn._xlws.FILTER(A1:A3,B1:B3)")).toBe("=FILTER(A1:A3,B1:B3)");
  });
});

describe("text as the file stores it", () => {
  it("comes back, and holds no half of a surrogate pair", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeText(encodeText(text))).toBe(text);
        expect(encodeText(text)).not.toMatch(/\p{Surrogate}|[\uFFFE\uFFFF]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe("references", () => {
  it.each([
    ["$E$6:$E$30", { row: 5, column: 4, rows: 25, columns: 1 }],
    ["AA10", { row: 9, column: 26, rows: 1, columns: 1 }],
    ["$5:$6", { row: 4, column: 0, rows: 2, columns: 16_384 }],
    ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
    ["XFE1", null],
    ["A1048577", null],
    ["B2:A1", null],
    ["A0", null],
    ["Answers", null],
    ["", null],
  ])("%s", (reference, area) => {
    expect(parseArea(reference)).toEqual(area);
    if (area !== null && area.columns < 16_384) expect(parseArea(relativeReference(area))).toEqual(area);
  });

  it.each([
    ["'It''s 1.1'!$A$1:$B$2", { sheet: "It's 1.1", area: { row: 0, column: 0, rows: 2, columns: 2 } }],
    ["Report!A1", { sheet: "Report", area: { row: 0, column: 0, rows: 1, columns: 1 } }],
    ["#REF!", null],
    ["'1.1'!#REF!", null],
    ["'1.1'!$A$1,'1.1'!$C$1", null],
    ["0.65", null],
    ["OFFSET('1.1'!$A$1,1,1)", null],
  ])("%s on its sheet", (reference, place) => {
    expect(parseSheetReference(reference)).toEqual(place);
  });
});

describe("cells gathered into rectangles", () => {
  it("are all there, each once", () => {
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}` }), (cells) => {
        const covered = gatherAreas(cells).flatMap((area) =>
          Array.from({ length: area.rows * area.columns }, (_, index) => ({
            row: area.row + Math.floor(index / area.columns),
            column: area.column + (index % area.columns),
          })),
        );
        const inOrder = (list: readonly { row: number; column: number }[]): unknown =>
          list.map(({ row, column }) => row * 10 + column).sort((one, other) => one - other);
        expect(inOrder(covered)).toEqual(inOrder(cells));
      }),
    );
  });

  it("are one where they form one", () => {
    const cells = [0, 1, 2].flatMap((row) => [3, 4].map((column) => ({ row, column })));
    expect(gatherAreas(cells)).toEqual([{ row: 0, column: 3, rows: 3, columns: 2 }]);
  });
});

describe("groups of rows", () => {
  it("come back from their depths", () => {
    const group = fc.tuple(fc.nat(20), fc.nat(6)).map(([from, more]) => ({ from, to: from + more }));
    fc.assert(
      fc.property(fc.array(group, { maxLength: 5 }), (groups) => {
        const levels = outlineLevels(groups);
        expect(new Map([...outlineLevels(outlineGroups(levels))].sort())).toEqual(
          new Map([...levels].sort()),
        );
      }),
    );
  });
});

describe("a footer", () => {
  it("comes back in its three parts", () => {
    const footer = { left: "A && B", centre: "Page &P of &N", right: "" };
    expect(writeFooter(footer)).toBe("&LA && B&CPage &P of &N");
    expect(readFooter(writeFooter(footer))).toEqual(footer);
  });

  it("without any code belongs in the middle, and a code of fonts stays", () => {
    expect(readFooter('&"Arial,Bold"Draft')).toEqual({ left: "", centre: '&"Arial,Bold"Draft', right: "" });
    expect(readFooter("constructor")).toEqual({ left: "", centre: "constructor", right: "" });
  });
});
