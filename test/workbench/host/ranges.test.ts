import { codeOf, openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

describe("ranges", () => {
  let desk: HostDesk;
  beforeAll(async () => {
    desk = await openHostDesk();
    await desk.Excel.run((context) => Promise.resolve(context.workbook.worksheets.add("1.1")));
  });
  afterAll(() => desk.close());

  const address = (pick: (sheet: Excel.Worksheet) => Excel.Range) =>
    desk.Excel.run(async (context) => {
      const range = pick(context.workbook.worksheets.getItem("1.1")).load("address");
      await context.sync();
      return range.isNullObject ? null : range.address.replace("'1.1'!", "");
    });

  const found: readonly (readonly [string, (sheet: Excel.Worksheet) => Excel.Range, string | null])[] = [
    ["an address", (s) => s.getRange("b2:c3"), "B2:C3"],
    ["an address with its sheet", (s) => s.getRange("'1.1'!$B$2"), "B2"],
    ["corners in any order", (s) => s.getRange("C3:B2"), "B2:C3"],
    ["whole rows", (s) => s.getRange("2:3"), "2:3"],
    ["whole columns", (s) => s.getRange("B:C"), "B:C"],
    ["the whole sheet", (s) => s.getRange(), "1:1048576"],
    ["indexes", (s) => s.getRangeByIndexes(1, 1, 2, 2), "B2:C3"],
    ["a cell of the sheet", (s) => s.getCell(4, 27), "AB5"],
    ["a cell of the range", (s) => s.getRange("B2:C3").getCell(1, 1), "C3"],
    ["a cell beside the range", (s) => s.getRange("B2").getCell(5, 5), "G7"],
    ["a row", (s) => s.getRange("B2:C3").getRow(1), "B3:C3"],
    ["a column", (s) => s.getRange("B2:C3").getColumn(0), "B2:B3"],
    ["the last cell", (s) => s.getRange("B2:C3").getLastCell(), "C3"],
    ["an offset", (s) => s.getRange("B2:C3").getOffsetRange(2, -1), "A4:B5"],
    ["a larger range", (s) => s.getRange("B2").getResizedRange(2, 1), "B2:C4"],
    ["a smaller range", (s) => s.getRange("B2:C4").getResizedRange(-1, -1), "B2:B3"],
    ["a range of its own size", (s) => s.getRange("B2").getAbsoluteResizedRange(3, 2), "B2:C4"],
    ["entire rows", (s) => s.getRange("B2:C3").getEntireRow(), "2:3"],
    ["entire columns", (s) => s.getRange("B2:C3").getEntireColumn(), "B:C"],
    ["rows below", (s) => s.getRange("B2:C3").getRowsBelow(2), "B4:C5"],
    ["what two share", (s) => s.getRange("A1:C3").getIntersection("B2:D9"), "B2:C3"],
    [
      "what two share, as an object",
      (s) => s.getRange("A1:C3").getIntersectionOrNullObject(s.getRange("C3:D4")),
      "C3",
    ],
    ["nothing two share", (s) => s.getRange("A1").getIntersectionOrNullObject("B2"), null],
    ["what encloses two", (s) => s.getRange("A1").getBoundingRect("C3"), "A1:C3"],
    ["a row of a whole column", (s) => s.getRange("C:C").getRow(9), "C10"],
  ];
  it.each(found)("find %s", async (_what, pick, expected) => {
    expect(await address(pick)).toBe(expected);
  });

  const refused: readonly (readonly [string, (sheet: Excel.Worksheet) => Excel.Range, string])[] = [
    ["no address", (s) => s.getRange("nonsense!!"), "InvalidArgument"],
    ["a list", (s) => s.getRange("A1,B2"), "InvalidArgument"],
    ["another sheet", (s) => s.getRange("Sheet1!A1"), "InvalidArgument"],
    ["a cell left of the sheet", (s) => s.getRange("A1").getOffsetRange(0, -1), "InvalidArgument"],
    ["a row the range does not have", (s) => s.getRange("A1:B2").getRow(2), "InvalidArgument"],
    ["less than a cell", (s) => s.getRange("A1").getResizedRange(-1, 0), "InvalidArgument"],
    ["nothing two share", (s) => s.getRange("A1").getIntersection("B2"), "ItemNotFound"],
    ["no rows", (s) => s.getRangeByIndexes(0, 0, 0, 1), "InvalidArgument"],
  ];
  it.each(refused)("refuse %s", async (_what, pick, code) => {
    expect(await codeOf(address(pick))).toBe(code);
  });

  it("tell their place and size", async () => {
    const told = await desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("1.1").getRange("B3:D4");
      range.load("rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,worksheet/name");
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount, cellCount, isEntireRow } = range;
      return [rowIndex, columnIndex, rowCount, columnCount, cellCount, isEntireRow, range.worksheet.name];
    });
    expect(told).toEqual([2, 1, 2, 3, 6, false, "1.1"]);
  });

  it("know what is used, by value and by look", async () => {
    const used = await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Used");
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      const all = sheet.getUsedRangeOrNullObject(false).load("address");
      const part = sheet.getRange("C:Z").getUsedRangeOrNullObject(true);
      await context.sync();
      return [none.isNullObject, values.address, all.address, part.isNullObject];
    });
    expect(used).toEqual([true, "Used!B2", "Used!B2:D9", true]);
  });

  it("are selected, with their sheet in front", async () => {
    const selected = await desk.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("1.1").getRange("B2:C3").select();
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [range.address, cell.address, sheet.name];
    });
    expect(selected).toEqual(["'1.1'!B2:C3", "'1.1'!B2", "1.1"]);
  });

  it("sort their rows by several columns, blanks last", async () => {
    const sorted = await desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Sorted").getRange("A1:B6");
      range.values = [
        ["Name", "Rank"],
        ["b", 2],
        ["", 1],
        ["a", 2],
        ["C", 1],
        [5, 1],
      ];
      range.sort.apply([{ key: 1, ascending: false }, { key: 0 }], false, true);
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(sorted).toEqual([
      ["Name", "Rank"],
      ["a", 2],
      ["b", 2],
      [5, 1],
      ["C", 1],
      ["", 1],
    ]);
  });

  it("insert and delete whole columns, with what stands in them", async () => {
    const values = await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Columns");
      sheet.getRange("A1:C1").values = [[1, 2, "=A1+B1"]];
      sheet.getRange("B:B").insert("Right");
      await context.sync();
      sheet.getRange("A:A").delete("Left");
      const range = sheet.getRange("A1:C1").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(values).toEqual([["", 2, "=#REF!+B1"]]);
  });

  it("say that cells alone are not inserted", async () => {
    const code = await codeOf(
      desk.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("1.1").getRange("A1").insert("Down");
        await context.sync();
      }),
    );
    expect(code).toBe("ApiNotAvailable");
  });

  it("lie on a sheet in several areas", async () => {
    const areas = await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Areas");
      const ranges = sheet.getRanges("A1:B2, D4");
      ranges.load("address,areaCount,cellCount,areas/items/address");
      ranges.format.font.bold = true;
      const bold = ["A1:B2", "D4", "A1:D4"].map((each) => sheet.getRange(each).format.font.load("bold"));
      await context.sync();
      ranges.clear("Formats");
      const after = sheet.getRange("D4").format.font.load("bold");
      await context.sync();
      return [
        ranges.address,
        ranges.areaCount,
        ranges.cellCount,
        ranges.areas.items.map((each) => each.address),
        bold.map((font) => font.bold),
        after.bold,
      ];
    });
    expect(areas).toEqual([
      "Areas!A1:B2,Areas!D4",
      2,
      5,
      ["Areas!A1:B2", "Areas!D4"],
      [true, true, null],
      false,
    ]);
  });
});
