import { arrivals, codeOf, openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

describe("the protocol between the genuine client and the host", () => {
  let desk: HostDesk;
  beforeEach(async () => {
    desk = await openHostDesk({ ownClient: true });
  });
  afterEach(() => desk.close());

  const failure = async (work: (context: Excel.RequestContext) => void) => {
    try {
      await desk.Excel.run(async (context) => {
        work(context);
        await context.sync();
      });
    } catch (error) {
      return error as OfficeExtension.Error;
    }
    throw new Error("the batch succeeded");
  };

  const missing: readonly (readonly [string, string, (context: Excel.RequestContext) => void])[] = [
    ["a method", "Worksheet.copy", ({ workbook }) => workbook.worksheets.getActiveWorksheet().copy()],
    ["an object", "Workbook.slicers", ({ workbook }) => workbook.slicers.load("items")],
    [
      "a property that is set",
      "Worksheet.standardWidth",
      ({ workbook }) => (workbook.worksheets.getActiveWorksheet().standardWidth = 9),
    ],
    [
      "a property that is read",
      "Range.hyperlink",
      ({ workbook }) => workbook.getSelectedRange().load("hyperlink"),
    ],
    [
      "an event",
      "Worksheet._RegisterCalculatedEvent",
      ({ workbook }) => workbook.worksheets.getActiveWorksheet().onCalculated.add(() => Promise.resolve()),
    ],
    [
      "a member of our own",
      "Range.place",
      ({ workbook }) => workbook.getSelectedRange().load("place" as "values"),
    ],
  ];
  it.each(missing)("names %s that it does not play", async (_what, member, work) => {
    const error = await failure(work);
    expect(error.code).toBe("ApiNotAvailable");
    expect(error.message).toBe(`The workbench does not offer ${member}.`);
  });

  it("applies a batch in order: what ran before a failing action stays", async () => {
    const error = await failure(({ workbook }) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["before"]];
      workbook.worksheets.getItem("Nowhere");
      sheet.getRange("A1").values = [["after"]];
    });
    expect(error.code).toBe("ItemNotFound");
    const value = await desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([["before"]]);
  });

  it("says where a batch failed", async () => {
    const error = await failure(({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["a", "b"]];
    });
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    expect(error.debugInfo.statement).toBe("range.values = ...;");
  });

  it("gives null objects, hands them on, and lets nothing be done with them", async () => {
    await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getRange("A1").load("values");
      const chart = sheet.charts.getItemOrNullObject("None");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, chart.isNullObject]).toEqual([true, true, true]);
    });
    const error = await failure(({ workbook }) => {
      workbook.worksheets.getItemOrNullObject("Nowhere").getRange("A1").values = [["x"]];
    });
    expect(error.code).toBe("InvalidObjectPath");
  });

  it("refuses everything while a cell is being edited", async () => {
    desk.host.setCellEditing(true);
    const error = await failure(({ workbook }) => workbook.load("name"));
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    desk.host.setCellEditing(false);
    await desk.Excel.run((context) => Promise.resolve(context.workbook.load("name")));
  });

  it("waits for the end of cell editing where the add-in asks for it", async () => {
    desk.host.setCellEditing(true);
    const order: string[] = [];
    const waiting = desk.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["done"]];
      await context.sync();
      order.push("written");
    });
    await arrivals(desk);
    order.push("left the cell");
    desk.host.setCellEditing(false);
    await waiting;
    expect(order).toEqual(["left the cell", "written"]);
  });

  it("answers requests in the order they came", async () => {
    const add = (text: string) =>
      desk.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
        await context.sync();
        range.values = [[`${String(range.values[0]?.[0])}${text}`]];
        await context.sync();
      });
    await add("a");
    await add("b");
    await add("c");
    const value = await desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([["abc"]]);
  });

  it("lets a kept range follow its rows, and forgets what is let go", async () => {
    await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A5:B6");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A7:B8");
      sheet.getRange("7:8").delete("Up");
      await context.sync();
      range.load("values");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  it("knows the limit of 5 MB for a request, and counts its traffic", async () => {
    const before = desk.host.traffic();
    const error = await failure(({ workbook }) => {
      const texts = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
      workbook.worksheets.getActiveWorksheet().getRange("A1:A200").values = texts;
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    const after = desk.host.traffic();
    expect(after.batches - before.batches).toBe(1);
    expect(after.requestBytes - before.requestBytes).toBeGreaterThan(6_000_000);
  });

  it("lets the client refuse what was not loaded", async () => {
    await desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1");
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
    });
  });

  it("gives all plain properties where none is named", async () => {
    const names = await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load();
      await context.sync();
      return [sheet.name, sheet.visibility, sheet.position, sheet.tabColor, sheet.showGridlines];
    });
    expect(names).toEqual(["Sheet1", "Visible", 0, "", true]);
  });

  it("does not take part of a path for another object", async () => {
    expect(
      await codeOf(
        desk.Excel.run((c) => Promise.resolve(c.workbook.worksheets.getItem("Nope").charts.load("items"))),
      ),
    ).toBe("ItemNotFound");
  });
});
