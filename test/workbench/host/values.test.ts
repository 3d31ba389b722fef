import { codeOf, openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

describe("Range.values and Range.formulas", () => {
  let desk: HostDesk;
  beforeAll(async () => {
    desk = await openHostDesk();
  });
  afterAll(() => desk.close());

  /** Writes into fresh cells and gives back what Excel would read. */
  async function enter(values: unknown[][], format?: string) {
    return desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
      if (format) range.numberFormat = values.map((row) => row.map(() => format));
      range.values = values;
      range.load("values,formulas,text,valueTypes,numberFormat");
      await context.sync();
      return range.toJSON();
    });
  }

  it("keeps text, numbers, truth values and blanks apart", async () => {
    const { values, valueTypes } = await enter([["Yes", 1.5, true, ""]]);
    expect(values).toEqual([["Yes", 1.5, true, ""]]);
    expect(valueTypes).toEqual([["String", "Double", "Boolean", "Empty"]]);
  });

  it("reads text as if it were typed", async () => {
    const { values, numberFormat } = await enter([
      ["12", "-3", "50%", "1,234", "true", "2024-06-25", "1.1.1a", "#n/a"],
    ]);
    expect(values).toEqual([[12, -3, 0.5, 1234, true, 45468, "1.1.1a", "#N/A"]]);
    expect(numberFormat).toEqual([
      ["General", "General", "0%", "#,##0", "General", "yyyy-mm-dd", "General", "General"],
    ]);
  });

  it("takes =, + and - for the beginning of a formula, and calculates before it answers", async () => {
    const { values, formulas } = await enter([["=1+1", "+2+2", "-3-3"]]);
    expect(formulas).toEqual([["=1+1", "=+2+2", "=-3-3"]]);
    expect(values).toEqual([[2, 4, -6]]);
  });

  it("takes an apostrophe for the mark of text, which is no part of it", async () => {
    const { values, formulas, valueTypes } = await enter([["'=1+1", "'007", "'- a dash", "'"]]);
    expect(values).toEqual([["=1+1", "007", "- a dash", ""]]);
    expect(formulas).toEqual([["=1+1", "007", "- a dash", ""]]);
    expect(valueTypes).toEqual([["String", "String", "String", "Empty"]]);
  });

  it("takes everything as text in cells formatted as text", async () => {
    const { values } = await enter([["=1+1", "007", 5, true]], "@");
    expect(values).toEqual([["=1+1", "007", "5", "TRUE"]]);
  });

  it("leaves a cell alone for null and empties it for an empty text", async () => {
    const values = await desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      range.values = [[null, "", "d"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["a", "", "d"]]);
  });

  it("puts one value into every cell of a range", async () => {
    const values = await desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange("A1:B2");
      (range as { values: unknown }).values = "x";
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  it("shows numbers under their format", async () => {
    const { text } = await enter([[0.256, 45468, "Yes"]]);
    expect(text).toEqual([["0.256", "45468", "Yes"]]);
    const formatted = await desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange("A1:D1");
      range.values = [[0.256, 45468, true, ""]];
      range.numberFormat = [["0%", "dd/mm/yyyy", "General", "General"]];
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(formatted).toEqual([["26%", "25/06/2024", "TRUE", ""]]);
  });

  it("reads values written and computed in an earlier request", async () => {
    await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Earlier");
      sheet.getRange("A1").values = [[2]];
      sheet.getRange("B1").formulas = [["=A1*10"]];
    });
    await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Earlier");
      sheet.getRange("A1").values = [[3]];
      const result = sheet.getRange("B1").load("values");
      await context.sync();
      expect(result.values).toEqual([[30]]);
    });
  });

  it("gives errors of formulas as their text", async () => {
    const { values, valueTypes } = await enter([["=1/0", "=NA()", '="a"+1']]);
    expect(values).toEqual([["#DIV/0!", "#N/A", "#VALUE!"]]);
    expect(valueTypes).toEqual([["Error", "Error", "Error"]]);
  });

  it("sends a large matrix whole", async () => {
    const big = Array.from({ length: 400 }, (_, row) => [row, `r${row}`, row % 2 === 0, row / 4, ""]);
    const { values } = await enter(big);
    expect(values).toEqual(big);
  });

  const refused: readonly (readonly [string, unknown])[] = [
    ["too few rows", [["a"]]],
    ["too few columns", [["a"], ["b"]]],
    ["a missing value", null],
    [
      "text above 32,767 characters",
      [
        ["x".repeat(32_768), ""],
        ["", ""],
      ],
    ],
    [
      "an object",
      [
        [{}, ""],
        ["", ""],
      ],
    ],
    [
      "a formula that is none",
      [
        ["=SUM(", ""],
        ["", ""],
      ],
    ],
  ];
  it.each(refused)("refuses %s as InvalidArgument", async (_what, values) => {
    const code = await codeOf(
      desk.Excel.run(async (context) => {
        const range = context.workbook.worksheets.add().getRange("A1:B2");
        (range as { values: unknown }).values = values;
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });

  it("takes 32,767 characters, Excel's limit", async () => {
    const { values } = await enter([["x".repeat(32_767)]]);
    expect(String(values?.[0]?.[0])).toHaveLength(32_767);
  });

  it("gives no values for whole rows and columns", async () => {
    const values = await desk.Excel.run(async (context) => {
      const column = context.workbook.worksheets.add().getRange("A:A").load("values,address,rowCount");
      await context.sync();
      return [column.values, column.address.split("!")[1], column.rowCount];
    });
    expect(values).toEqual([null, "A:A", 1_048_576]);
  });
});
