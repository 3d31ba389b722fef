import { codeOf, openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

describe("formats", () => {
  let desk: HostDesk;
  beforeAll(async () => {
    desk = await openHostDesk();
  });
  afterAll(() => desk.close());

  const all =
    "wrapText,horizontalAlignment,verticalAlignment,indentLevel,columnWidth,rowHeight,fill/color,font/name,font/size,font/color,font/bold,font/italic,font/underline,font/strikethrough,protection/locked";

  const look = (work: (range: Excel.Range) => void, address = "B2", read = address) =>
    desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      work(sheet.getRange(address));
      const { format } = sheet.getRange(read);
      format.load(all);
      await context.sync();
      return format.toJSON();
    });

  const plain = {
    wrapText: false,
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    indentLevel: 0,
    columnWidth: 48,
    rowHeight: 15,
    fill: { color: "#FFFFFF" },
    font: {
      name: "Arial",
      size: 11,
      color: "#000000",
      bold: false,
      italic: false,
      underline: "None",
      strikethrough: false,
    },
    protection: { locked: true },
  };

  it("begin with Excel's defaults", async () => {
    expect(await look(() => undefined)).toEqual(plain);
  });

  const changes: readonly (readonly [string, (range: Excel.Range) => void, object])[] = [
    ["a fill", ({ format }) => (format.fill.color = "1d70b8"), { fill: { color: "#1D70B8" } }],
    ["a named colour", ({ format }) => (format.font.color = "red"), { font: { color: "#FF0000" } }],
    ["bold", ({ format }) => (format.font.bold = true), { font: { bold: true } }],
    ["italic", ({ format }) => (format.font.italic = true), { font: { italic: true } }],
    ["an underline", ({ format }) => (format.font.underline = "Single"), { font: { underline: "Single" } }],
    ["a line through", ({ format }) => (format.font.strikethrough = true), { font: { strikethrough: true } }],
    ["a size", ({ format }) => (format.font.size = 14), { font: { size: 14 } }],
    ["a font", ({ format }) => (format.font.name = "Calibri"), { font: { name: "Calibri" } }],
    ["wrapping", ({ format }) => (format.wrapText = true), { wrapText: true }],
    [
      "a horizontal place",
      ({ format }) => (format.horizontalAlignment = "Center"),
      { horizontalAlignment: "Center" },
    ],
    ["a vertical place", ({ format }) => (format.verticalAlignment = "Top"), { verticalAlignment: "Top" }],
    ["an indent", ({ format }) => (format.indentLevel = 2), { indentLevel: 2 }],
    ["a width in points", ({ format }) => (format.columnWidth = 90), { columnWidth: 90 }],
    ["a height in points", ({ format }) => (format.rowHeight = 30), { rowHeight: 30 }],
    [
      "an unlocked cell",
      ({ format }) => (format.protection.locked = false),
      { protection: { locked: false } },
    ],
  ];
  it.each(changes)("take %s and nothing else", async (_what, work, expected) => {
    const { font, ...rest } = expected as { font?: object };
    expect(await look(work)).toEqual({ ...plain, ...rest, font: { ...plain.font, ...font } });
  });

  it("lose what is taken away again", async () => {
    const format = await look(({ format: f, ...range }) => {
      f.fill.color = "#FF0000";
      f.fill.clear();
      f.font.bold = true;
      f.font.bold = false;
      f.indentLevel = 1;
      f.indentLevel = 0;
      void range;
    });
    expect(format).toEqual(plain);
  });

  it("give nothing where the cells differ", async () => {
    const format = await look((range) => {
      const cell = range.getCell(0, 0).format;
      cell.font.bold = true;
      cell.wrapText = true;
      cell.fill.color = "#FF0000";
      cell.columnWidth = 90;
      cell.horizontalAlignment = "Left";
    }, "B2:C3");
    expect(format).toMatchObject({
      wrapText: null,
      horizontalAlignment: null,
      columnWidth: null,
      rowHeight: 15,
      fill: { color: "" },
      font: { bold: null, italic: false },
    });
  });

  it("hold for whole columns, also where nothing stands yet", async () => {
    expect(await look(({ format }) => (format.font.bold = true), "B:C", "C90")).toMatchObject({
      font: { bold: true },
    });
    expect(await look(({ format }) => (format.font.bold = true), "B:C", "D90")).toMatchObject({
      font: { bold: false },
    });
    expect(await look(({ format }) => (format.fill.color = "#00FF00"), "4:4", "H4")).toMatchObject({
      fill: { color: "#00FF00" },
    });
  });

  it("keep the width of a hidden column for when it is shown", async () => {
    const format = await look((range) => {
      range.columnHidden = true;
      range.format.columnWidth = 90;
      range.columnHidden = false;
    });
    expect(format.columnWidth).toBe(90);
  });

  it("draw borders around and between cells", async () => {
    const lines = await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("EdgeTop").weight = "Thick";
      borders.getItem("EdgeTop").color = "#FF0000";
      borders.getItem("InsideHorizontal").style = "Dash";
      borders.getItem("EdgeLeft").color = "#0000FF";
      const read = (address: string, edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft") =>
        sheet.getRange(address).format.borders.getItem(edge).load("style,weight,color,sideIndex");
      const seen = [
        read("C2", "EdgeTop"),
        read("C3", "EdgeTop"),
        read("B3", "EdgeLeft"),
        read("C3", "EdgeLeft"),
      ];
      await context.sync();
      borders.getItem("EdgeTop").style = "None";
      const gone = read("C2", "EdgeTop");
      await context.sync();
      return [...seen, gone].map(({ style, weight, color }) => [style, weight, color]);
    });
    expect(lines).toEqual([
      ["Continuous", "Thick", "#FF0000"],
      ["Dash", "Thin", "#000000"],
      ["Continuous", "Thin", "#0000FF"],
      ["None", "Thin", "#000000"],
      ["None", "Thin", "#000000"],
    ]);
  });

  it("are left by clearing contents and lost by clearing formats", async () => {
    const cleared = await desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.add().getRange("A1");
      range.values = [["x"]];
      range.format.font.bold = true;
      range.clear("Contents");
      range.load("values,format/font/bold");
      await context.sync();
      const first = [range.values[0]?.[0] as unknown, range.format.font.bold];
      range.values = [["y"]];
      range.clear("Formats");
      range.load("values,format/font/bold");
      await context.sync();
      return [first, [range.values[0]?.[0] as unknown, range.format.font.bold]];
    });
    expect(cleared).toEqual([
      ["", true],
      ["y", false],
    ]);
  });

  it("fit rows and columns to their text", async () => {
    const sizes = await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:B1").values = [["short", "a much longer line of text than that"]];
      sheet.getRange("A2").values = [["several words that have to be wrapped in a narrow column"]];
      sheet.getRange("A2").format.wrapText = true;
      sheet.getRange("A:B").format.autofitColumns();
      sheet.getRange("1:2").format.autofitRows();
      const columns = ["A1", "B1"].map((address) => sheet.getRange(address).format.load("columnWidth"));
      const rows = ["A1", "A2"].map((address) => sheet.getRange(address).format.load("rowHeight"));
      await context.sync();
      const [short = 0, long = 0] = columns.map((each) => each.columnWidth);
      const [one = 0, several = 0] = rows.map((each) => each.rowHeight);
      return { columns: long / short, rows: several / one };
    });
    expect(sizes.columns).toBeGreaterThan(2);
    expect(sizes.rows).toBeGreaterThan(2);
  });

  it("fit rows to what is seen, whatever a hidden column holds", async () => {
    const heights = await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:B1").values = [["short", "words that would take many lines ".repeat(10)]];
      sheet.getRange("A2").values = [["short"]];
      sheet.getRange("B1").format.wrapText = true;
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("1:2").format.autofitRows();
      const rows = ["A1", "A2"].map((address) => sheet.getRange(address).format.load("rowHeight"));
      await context.sync();
      return rows.map((each) => each.rowHeight);
    });
    expect(heights[0]).toBe(heights[1]);
  });

  const refused: readonly (readonly [string, (range: Excel.Range) => void])[] = [
    ["a colour that is none", ({ format }) => (format.fill.color = "reddish")],
    ["an alignment that is none", ({ format }) => (format.horizontalAlignment = "Middle" as "Center")],
    ["a negative width", ({ format }) => (format.columnWidth = -1)],
    ["a size of nothing", ({ format }) => (format.font.size = 0)],
    [
      "a line style that is none",
      ({ format }) => (format.borders.getItem("EdgeTop").style = "Wavy" as "Dash"),
    ],
    ["a wrap that is neither", ({ format }) => (format.wrapText = "yes" as unknown as boolean)],
  ];
  it.each(refused)("refuse %s", async (_what, work) => {
    expect(await codeOf(look(work))).toBe("InvalidArgument");
  });
});
