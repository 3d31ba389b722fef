import { codeOf, openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

describe("names", () => {
  let desk: HostDesk;
  beforeEach(async () => {
    desk = await openHostDesk();
    await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("1.1");
      sheet.getRange("A1:B3").values = [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ];
      context.workbook.names.add("Answers", sheet.getRange("B1:B3"));
      context.workbook.names.add("Total", "=SUM(Answers)", "the sum");
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=SUM(Answers)"]];
      await context.sync();
    });
  });
  afterEach(() => desk.close());

  const read = (name: string) =>
    desk.Excel.run(async (context) => {
      const item = context.workbook.names
        .getItemOrNullObject(name)
        .load("name,formula,value,type,visible,comment,scope");
      const range = item.getRangeOrNullObject().load("address,values");
      const sum = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      if (item.isNullObject) return null;
      const { formula, value, type, visible, comment, scope } = item;
      const address = range.isNullObject ? null : range.address;
      return { formula, value, type, visible, comment, scope, address, sum: sum.values[0]?.[0] as unknown };
    });

  it("stand for cells and for formulas", async () => {
    expect(await read("Answers")).toEqual({
      formula: "='1.1'!$B$1:$B$3",
      value: "'1.1'!$B$1:$B$3",
      type: "Range",
      visible: true,
      comment: "",
      scope: "Workbook",
      address: "'1.1'!B1:B3",
      sum: 6,
    });
    expect(await read("Total")).toMatchObject({
      formula: "=SUM(Answers)",
      address: null,
      comment: "the sum",
    });
  });

  it("are found whatever their case, and are null objects when they are not there", async () => {
    expect(await read("ANSWERS")).toMatchObject({ address: "'1.1'!B1:B3" });
    expect(await read("Nothing")).toBeNull();
  });

  it("follow their cells when the add-in inserts and deletes rows", async () => {
    await desk.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("1.1").getRange("2:3").insert("Down");
    });
    expect(await read("Answers")).toMatchObject({ address: "'1.1'!B1:B5", sum: 6 });
    await desk.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("1.1").getRange("1:1").delete("Up");
    });
    expect(await read("Answers")).toMatchObject({ address: "'1.1'!B1:B4", sum: 5 });
  });

  it("follow their cells when a person inserts rows, and back when that is undone", async () => {
    desk.insertRow("1.1", 1, 2);
    expect(await read("Answers")).toMatchObject({ address: "'1.1'!B3:B5", sum: 6 });
    await desk.undo();
    expect(await read("Answers")).toMatchObject({ address: "'1.1'!B1:B3", sum: 6 });
  });

  it("follow their sheet when it is renamed", async () => {
    await desk.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("1.1").name = "Bob's sheet";
    });
    expect(await read("Answers")).toMatchObject({ formula: "='Bob''s sheet'!$B$1:$B$3", sum: 6 });
  });

  it("read #REF! and give a null object once their sheet is gone", async () => {
    await desk.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("1.1").delete();
    });
    expect(await read("Answers")).toMatchObject({
      formula: "=#REF!",
      value: "#REF!",
      type: "Error",
      address: null,
      sum: "#REF!",
    });
  });

  it("are listed, hidden, changed and deleted", async () => {
    const listed = await desk.Excel.run(async (context) => {
      const { names } = context.workbook;
      names.getItem("Answers").visible = false;
      names.getItem("Total").formula = "='1.1'!$A$1";
      names.load("items/name,items/visible,items/formula");
      const count = names.getCount();
      await context.sync();
      names.items[0]?.delete();
      const after = names.getCount();
      await context.sync();
      return [
        names.items.map(({ name, visible, formula }) => [name, visible, formula]),
        count.value,
        after.value,
      ];
    });
    expect(listed).toEqual([
      [
        ["Answers", false, "='1.1'!$B$1:$B$3"],
        ["Total", true, "='1.1'!$A$1"],
      ],
      2,
      1,
    ]);
  });

  it("belong to a sheet where that is asked for", async () => {
    const own = await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("1.1");
      const item = sheet.names.add("Answers", sheet.getRange("A1")).load("scope,formula");
      const other = context.workbook.names.getItem("Answers").load("formula");
      await context.sync();
      return [item.scope, item.formula, other.formula];
    });
    expect(own).toEqual(["Worksheet", "='1.1'!$A$1", "='1.1'!$B$1:$B$3"]);
  });

  it.each(["1st", "A1", "R1C1", "two words", "", "x".repeat(256)])("refuse to be %p", async (name) => {
    const work = desk.Excel.run(async (context) => {
      context.workbook.names.add(name, context.workbook.worksheets.getItem("1.1").getRange("A1"));
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  });

  it("refuse to be twice, and to be read when they are not there", async () => {
    const twice = desk.Excel.run(async (context) => {
      context.workbook.names.add("answers", context.workbook.worksheets.getItem("1.1").getRange("A1"));
      await context.sync();
    });
    expect(await codeOf(twice)).toBe("ItemAlreadyExists");
    const missing = desk.Excel.run(async (context) => {
      context.workbook.names.getItem("Nothing").load("name");
      await context.sync();
    });
    expect(await codeOf(missing)).toBe("ItemNotFound");
  });

  it("serve as an address on their sheet", async () => {
    const address = await desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("1.1").getRange("Answers").load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'1.1'!B1:B3");
  });
});
