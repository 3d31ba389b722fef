import { codeOf, openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

describe("worksheets", () => {
  let desk: HostDesk;
  beforeEach(async () => {
    desk = await openHostDesk();
  });
  afterEach(() => desk.close());

  const batch = <T>(
    work: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<T> | T,
  ) =>
    desk.Excel.run(async (context) => {
      const result = await work(context.workbook.worksheets, context);
      await context.sync();
      return result;
    });

  const names = () =>
    batch(async (sheets, context) => {
      sheets.load("items/name,items/visibility,items/position,items/id");
      const active = sheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(new Set(sheets.items.map(({ id }) => id)).size).toBe(sheets.items.length);
      return { names: sheets.items.map(({ name }) => name), active: active.name };
    });

  it("are added at the end and not brought to the front", async () => {
    await batch((sheets) => {
      sheets.add("1.1");
      sheets.add();
    });
    expect(await names()).toEqual({ names: ["Sheet1", "1.1", "Sheet3"], active: "Sheet1" });
  });

  it("are found by name in any case and by id, and counted", async () => {
    const found = await batch(async (sheets, context) => {
      const added = sheets.add("Report").load("id");
      await context.sync();
      const byId = sheets.getItem(added.id).load("name");
      const byName = sheets.getItemOrNullObject("REPORT").load("name");
      const none = sheets.getItemOrNullObject("Nothing");
      added.visibility = "Hidden";
      const all = sheets.getCount();
      const visible = sheets.getCount(true);
      const first = sheets.getFirst().load("name");
      const last = sheets.getLast(true).load("name");
      await context.sync();
      return [byId.name, byName.name, none.isNullObject, all.value, visible.value, first.name, last.name];
    });
    expect(found).toEqual(["Report", "Report", true, 2, 1, "Sheet1", "Sheet1"]);
  });

  it("take names, colours, places, gridlines and all degrees of hiding", async () => {
    const told = await batch(async (sheets, context) => {
      const sheet = sheets.add("One");
      sheet.name = "Two";
      sheet.tabColor = "#1d70b8";
      sheet.position = 0;
      sheet.showGridlines = false;
      sheet.visibility = "VeryHidden";
      sheet.load("name,tabColor,position,showGridlines,visibility");
      await context.sync();
      const first = [sheet.name, sheet.tabColor, sheet.position, sheet.showGridlines, sheet.visibility];
      sheet.visibility = "Hidden";
      sheet.tabColor = "";
      sheet.load("tabColor,visibility");
      await context.sync();
      return [...first, sheet.tabColor, sheet.visibility];
    });
    expect(told).toEqual(["Two", "#1D70B8", 0, false, "VeryHidden", "", "Hidden"]);
  });

  it("come to the front, and make way when they are hidden or deleted", async () => {
    await batch((sheets) => {
      sheets.add("A").activate();
      sheets.add("B");
    });
    expect((await names()).active).toBe("A");
    await batch((sheets) => (sheets.getItem("A").visibility = "Hidden"));
    expect((await names()).active).toBe("B");
    await batch((sheets) => sheets.getItem("B").delete());
    expect(await names()).toEqual({ names: ["Sheet1", "A"], active: "Sheet1" });
  });

  it("leave #REF! in formulas that pointed to a deleted one, also where it pointed to itself", async () => {
    const left = await batch(async (sheets, context) => {
      const gone = sheets.add("Gone");
      gone.getRange("A1:A2").values = [[1], ["=Gone!A1+1"]];
      const range = sheets.getItem("Sheet1").getRange("A1");
      range.formulas = [["=Gone!A2*10"]];
      range.load("values");
      await context.sync();
      const before = range.values[0]?.[0] as unknown;
      gone.delete();
      range.load("values,formulas");
      await context.sync();
      return [before, range.values[0]?.[0] as unknown, range.formulas[0]?.[0] as unknown];
    });
    expect(left).toEqual([20, "#REF!", "=#REF!*10"]);
  });

  it("leave #REF! in formulas also where the deleted one's name has to be quoted, and others as they were", async () => {
    const left = await batch(async (sheets, context) => {
      const gone = sheets.add("It's gone");
      const range = sheets.getItem("Sheet1").getRange("A1:A3");
      range.formulas = [["='It''s gone'!A1+1"], ["=1+1"], ["=Sheet1!A2"]];
      await context.sync();
      gone.delete();
      range.load("formulas");
      await context.sync();
      return range.formulas.flat() as unknown[];
    });
    expect(left).toEqual(["=#REF!+1", "=1+1", "=Sheet1!A2"]);
  });

  it("carry their new name into formulas", async () => {
    const formula = await batch(async (sheets, context) => {
      const sheet = sheets.add("Old");
      const range = sheets.getItem("Sheet1").getRange("A1");
      range.formulas = [["=Old!A1"]];
      await context.sync();
      sheet.name = "It's new";
      range.load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formula).toEqual([["='It''s new'!A1"]]);
  });

  const refused: readonly (readonly [string, (sheets: Excel.WorksheetCollection) => unknown, string])[] = [
    ["a name that is there", (sheets) => sheets.add("SHEET1"), "ItemAlreadyExists"],
    ["a name of 32 characters", (sheets) => sheets.add("x".repeat(32)), "InvalidArgument"],
    ["a name with a slash", (sheets) => sheets.add("a/b"), "InvalidArgument"],
    ["a name in apostrophes", (sheets) => sheets.add("'a'"), "InvalidArgument"],
    ["an empty name", (sheets) => sheets.add(""), "InvalidArgument"],
    ["a sheet that is not there", (sheets) => sheets.getItem("None").load("name"), "ItemNotFound"],
    ["to delete the last sheet", (sheets) => sheets.getItem("Sheet1").delete(), "InvalidOperation"],
    [
      "to hide the last sheet",
      (sheets) => (sheets.getItem("Sheet1").visibility = "Hidden"),
      "InvalidOperation",
    ],
    ["a place beyond the others", (sheets) => (sheets.getItem("Sheet1").position = 5), "InvalidArgument"],
    ["a colour that is none", (sheets) => (sheets.getItem("Sheet1").tabColor = "pinkish"), "InvalidArgument"],
  ];
  it.each(refused)("refuse %s", async (_what, work, code) => {
    expect(await codeOf(batch(async (sheets) => Promise.resolve(void work(sheets))))).toBe(code);
  });

  it("must be shown before they are deleted, when they are very hidden", async () => {
    await batch((sheets) => (sheets.add("Record").visibility = "VeryHidden"));
    expect(await codeOf(batch((sheets) => sheets.getItem("Record").delete()))).toBe("InvalidOperation");
    await batch((sheets) => {
      const record = sheets.getItem("Record");
      record.visibility = "Visible";
      record.delete();
    });
    expect((await names()).names).toEqual(["Sheet1"]);
  });

  it("hold nothing of a sheet of the same name before them", async () => {
    const told = await batch(async (sheets, context) => {
      const first = sheets.add("Again");
      first.getRange("A1").values = [["old"]];
      first.protection.protect();
      await context.sync();
      first.delete();
      const second = sheets.add("Again");
      const used = second.getUsedRangeOrNullObject();
      second.load("protection/protected");
      await context.sync();
      return [used.isNullObject, second.protection.protected];
    });
    expect(told).toEqual([true, false]);
  });
});

describe("the workbook", () => {
  let desk: HostDesk;
  beforeAll(async () => {
    desk = await openHostDesk();
  });
  afterAll(() => desk.close());

  it("keeps document properties, own ones among them", async () => {
    const told = await desk.Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Inspection";
      properties.custom.add("schema", "workbook/1");
      properties.custom.add("Schema", "workbook/2");
      properties.custom.add("count", 3);
      properties.load("title,author");
      properties.custom.load("items/key,items/value,items/type");
      const none = properties.custom.getItemOrNullObject("none");
      await context.sync();
      properties.custom.getItem("count").delete();
      const left = properties.custom.getCount();
      await context.sync();
      const custom = properties.custom.items.map(({ key, value, type }) => [key, value as unknown, type]);
      return [properties.title, properties.author, custom, none.isNullObject, left.value];
    });
    expect(told).toEqual([
      "Inspection",
      "",
      [
        ["schema", "workbook/2", "String"],
        ["count", 3, "Number"],
      ],
      true,
      1,
    ]);
  });

  it("calculates once a batch is through where calculation was suspended", async () => {
    const values = await desk.Excel.run(async (context) => {
      const { application, workbook } = context;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      const range = workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.formulas = [[2, "=A1*2"]];
      await context.sync();
      range.load("values");
      application.calculate("Recalculate");
      application.load("calculationMode,calculationState");
      await context.sync();
      return [range.values, application.calculationMode, application.calculationState];
    });
    expect(values).toEqual([[[2, 4]], "Automatic", "Done"]);
  });

  it("says that it calculates only automatically", async () => {
    const manual = desk.Excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      await context.sync();
    });
    expect(await codeOf(manual)).toBe("ApiNotAvailable");
  });
});
