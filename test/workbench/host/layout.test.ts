import { SetSheetsFilterCriteriaMutation } from "@univerjs/sheets-filter";
import { codeOf, openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

describe("layout", () => {
  let desk: HostDesk;
  beforeAll(async () => {
    desk = await openHostDesk();
  });
  afterAll(() => desk.close());

  const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
    desk.Excel.run((context) => work(context.workbook.worksheets.add(), context));

  it("freezes rows, columns and both, and lets go", async () => {
    const places = await onSheet(async (sheet, context) => {
      const { freezePanes } = sheet;
      const found: (string | null)[] = [];
      const look = async () => {
        const range = freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        found.push(range.isNullObject ? null : (range.address.split("!")[1] ?? ""));
      };
      await look();
      freezePanes.freezeRows(3);
      await look();
      freezePanes.freezeColumns(2);
      await look();
      freezePanes.freezeAt("A1:B4");
      await look();
      freezePanes.unfreeze();
      await look();
      return found;
    });
    expect(places).toEqual([null, "1:3", "A:B", "A1:B4", null]);
  });

  it("hides rows and columns and shows them again", async () => {
    const hidden = await onSheet(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("C:D").columnHidden = true;
      const ranges = ["A2:A3", "A1:A2", "C1:D1", "A1"].map((each) =>
        sheet.getRange(each).load("rowHidden,columnHidden"),
      );
      await context.sync();
      sheet.getRange("2:2").rowHidden = false;
      const shown = sheet.getRange("A2").load("rowHidden");
      await context.sync();
      return [...ranges.map(({ rowHidden, columnHidden }) => [rowHidden, columnHidden]), shown.rowHidden];
    });
    expect(hidden).toEqual([[true, false], [null, false], [false, true], [false, false], false]);
  });

  it("sizes and hides many columns and rows with one request each, and leaves alone what it says nothing of", async () => {
    const found = await onSheet(async (sheet, context) => {
      sheet.getRange("B:B").format.columnWidth = 90;
      sheet
        .getRange("A:D")
        .setColumnProperties([
          { format: { columnWidth: 60 } },
          {},
          { format: { columnWidth: 30 }, columnHidden: true },
          { columnHidden: true },
        ]);
      sheet
        .getRange("2:4")
        .setRowProperties([
          { format: { rowHeight: 30 } },
          {},
          { format: { rowHeight: 45 }, rowHidden: true },
        ]);
      sheet.getRange("D:D").setColumnProperties([{ columnHidden: false }]);
      const columns = ["A1", "B1", "C1", "D1"].map((each) =>
        sheet.getRange(each).load("columnHidden,format/columnWidth"),
      );
      const rows = ["A1", "A2", "A3", "A4"].map((each) =>
        sheet.getRange(each).load("rowHidden,format/rowHeight"),
      );
      await context.sync();
      return [
        columns.map(({ columnHidden, format }) => [columnHidden, format.columnWidth]),
        rows.map(({ rowHidden, format }) => [rowHidden, format.rowHeight]),
      ];
    });
    expect(found).toEqual([
      [
        [false, 60],
        [false, 90],
        [true, 30],
        [false, 48],
      ],
      [
        [false, 15],
        [false, 30],
        [false, 15],
        [true, 45],
      ],
    ]);
  });

  it.each([
    ["as many properties as there are columns", "InvalidArgument", [{}]],
    ["objects", "InvalidArgument", [null, {}]],
    ["widths a column can have", "InvalidArgument", [{ format: { columnWidth: 1_801 } }, {}]],
    ["nothing but widths and hiding", "ApiNotAvailable", [{ format: { wrapText: true } }, {}]],
  ])("takes %s only", async (_what, code, properties) => {
    const refused = onSheet(async (sheet, context) => {
      sheet.getRange("A:B").setColumnProperties(properties as Excel.SettableColumnProperties[]);
      await context.sync();
    });
    expect(await codeOf(refused)).toBe(code);
  });

  it("sizes no columns on a protected sheet that does not allow it", async () => {
    const refused = onSheet(async (sheet, context) => {
      sheet.protection.protect({});
      sheet.getRange("A:A").setColumnProperties([{ format: { columnWidth: 60 } }]);
      await context.sync();
    });
    expect(await codeOf(refused)).toBe("AccessDenied");
  });

  it("merges cells, keeps the first value and splits them again", async () => {
    const merged = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      range.merge(false);
      range.load("values");
      await context.sync();
      const whole = range.values;
      range.unmerge();
      range.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      range.merge(true);
      range.load("values");
      await context.sync();
      return [whole, range.values];
    });
    expect(merged).toEqual([
      [
        ["a", ""],
        ["", ""],
      ],
      [
        ["a", ""],
        ["c", ""],
      ],
    ]);
  });

  it("groups rows and lets them go", async () => {
    await onSheet(async (sheet, context) => {
      sheet.name = "Grouped";
      sheet.getRange("3:5").group("ByRows");
      sheet.getRange("8:9").group("ByRows");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("9:10").ungroup("ByRows");
      await context.sync();
    });
    const plan = desk.host.toPlan().sheets.find(({ name }) => name === "Grouped");
    expect(plan?.outline).toEqual([{ from: 3, to: 5 }]);
    expect(
      await codeOf(
        onSheet(async (sheet, context) => (sheet.getRange("3:5").ungroup("ByRows"), context.sync())),
      ),
    ).toBe("InvalidOperation");
    expect(
      await codeOf(
        onSheet(async (sheet, context) => (sheet.getRange("A3:B5").group("ByRows"), context.sync())),
      ),
    ).toBe("InvalidArgument");
  });

  it("gives a row that a filter hides as hidden", async () => {
    const hidden = await onSheet(async (sheet, context) => {
      sheet.getRange("A4:A6").values = [["Name"], ["one"], ["other"]];
      sheet.autoFilter.apply("A4:A6");
      sheet.load("id");
      await context.sync();
      await desk.command(SetSheetsFilterCriteriaMutation.id, {
        unitId: desk.unitId,
        subUnitId: sheet.id,
        col: 0,
        criteria: { colId: 0, filters: { filters: ["one"] } },
      });
      const rows = ["A5", "A6", "A5:A6"].map((each) => sheet.getRange(each).load("rowHidden"));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden);
    });
    expect(hidden).toEqual([false, true, null]);
  });

  it("sets filters and takes them away", async () => {
    const told = await onSheet(async (sheet, context) => {
      const { autoFilter } = sheet;
      const look = async () => {
        autoFilter.load("enabled,isDataFiltered");
        const range = autoFilter.getRangeOrNullObject().load("address");
        await context.sync();
        return [
          autoFilter.enabled,
          autoFilter.isDataFiltered,
          range.isNullObject ? null : range.address.split("!")[1],
        ];
      };
      const before = await look();
      autoFilter.apply(sheet.getRange("A4:C9"));
      const during = await look();
      autoFilter.apply("B4:C9");
      const moved = await look();
      autoFilter.remove();
      return [before, during, moved, await look()];
    });
    expect(told).toEqual([
      [false, false, null],
      [true, false, "A4:C9"],
      [true, false, "B4:C9"],
      [false, false, null],
    ]);
  });

  it("keeps the print set-up", async () => {
    const page = await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$5:$6");
      pageLayout.setPrintArea(sheet.getRange("A1:H40"));
      pageLayout.setPrintMargins("Inches", { top: 1 });
      pageLayout.headersFooters.defaultForAllPages.leftFooter = "Above the Line";
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P of &N";
      await context.sync();
      pageLayout.load("orientation,paperSize,zoom,headersFooters/defaultForAllPages/leftFooter");
      pageLayout.headersFooters.defaultForAllPages.load("centerFooter,rightFooter");
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      const footer = pageLayout.headersFooters.defaultForAllPages;
      return [
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.zoom,
        rows.address.split("!")[1],
        area.address.split("!")[1],
        columns.isNullObject,
        [footer.leftFooter, footer.centerFooter, footer.rightFooter],
      ];
    });
    expect(page).toEqual([
      "Landscape",
      "A4",
      { horizontalFitToPages: 1 },
      "5:6",
      "A1:H40",
      true,
      ["Above the Line", "", "&P of &N"],
    ]);
  });

  it("adds charts, describes them and lets the page draw them with the values of now", async () => {
    const told = await onSheet(async (sheet, context) => {
      sheet.name = "Charted";
      sheet.getRange("A1:B4").values = [
        ["Standard", "Share"],
        ["'1.1", 0.5],
        ["'1.2", ""],
        ["'1.3", 1],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
      chart.name = "Shares";
      chart.title.text = "Share of prompts";
      chart.legend.visible = false;
      chart.setPosition("D2", "H12");
      chart.series.getItemAt(0).format.fill.setSolidColor("#1d70b8");
      sheet.charts.load("items/name,count");
      chart.load("title/text,legend/visible,chartType");
      chart.series.load("items/name");
      const none = sheet.charts.getItemOrNullObject("None");
      await context.sync();
      return [
        sheet.charts.items.map(({ name }) => name),
        sheet.charts.count,
        chart.title.text,
        chart.legend.visible,
        chart.chartType,
        chart.series.items.map(({ name }) => name),
        none.isNullObject,
      ];
    });
    expect(told).toEqual([["Shares"], 1, "Share of prompts", false, "BarClustered", ["Share"], true]);
    await desk.type("Charted", "B3", 0.75);
    expect(desk.host.charts()).toEqual([
      {
        sheet: "Charted",
        name: "Shares",
        kind: "BarClustered",
        title: "Share of prompts",
        legend: false,
        at: { row: 1, column: 3, rows: 11, columns: 5 },
        categories: ["1.1", "1.2", "1.3"],
        series: [{ name: "Share", colour: "#1D70B8", labels: false, values: [0.5, 0.75, 1] }],
      },
    ]);
    await desk.Excel.run((context) =>
      Promise.resolve(context.workbook.worksheets.getItem("Charted").charts.getItem("Shares").delete()),
    );
    expect(desk.host.charts()).toEqual([]);
  });

  it("says which charts it does not play", async () => {
    const radar = onSheet(async (sheet, context) => {
      sheet.charts.add("Radar", sheet.getRange("A1:B4"));
      await context.sync();
    });
    expect(await codeOf(radar)).toBe("ApiNotAvailable");
  });
});
