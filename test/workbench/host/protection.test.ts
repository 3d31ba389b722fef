import type { Refusal } from "../../../src/workbench/host/engine/Guard";
import { arrivals, codeOf, openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

describe("protected sheets", () => {
  let desk: HostDesk;
  let refused: Refusal[];
  beforeEach(async () => {
    desk = await openHostDesk();
    refused = [];
    desk.host.onRefused((refusal) => refused.push(refusal));
    await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("1.1");
      sheet.getRange("A1:B2").values = [
        ["Locked", "Open"],
        [1, 2],
      ];
      sheet.getRange("C2").formulas = [["=A2+B2"]];
      sheet.getRange("B2:B9").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
    });
  });
  afterEach(() => desk.close());

  const valuesOf = (address: string) =>
    desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("1.1").getRange(address).load("values");
      await context.sync();
      return range.values;
    });

  const attempt = (work: (sheet: Excel.Worksheet) => void) =>
    desk.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("1.1"));
      await context.sync();
    });

  it("let the add-in write unlocked cells and nothing else", async () => {
    await attempt((sheet) => (sheet.getRange("B2").values = [[5]]));
    expect(await valuesOf("A2:C2")).toEqual([[1, 5, 6]]);
    expect(await codeOf(attempt((sheet) => (sheet.getRange("A2").values = [[9]])))).toBe("AccessDenied");
    expect(await codeOf(attempt((sheet) => (sheet.getRange("A2:B2").values = [[9, 9]])))).toBe(
      "AccessDenied",
    );
    expect(await valuesOf("A2:C2")).toEqual([[1, 5, 6]]);
  });

  const denied: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    ["clear locked cells", (sheet) => sheet.getRange("A1").clear("Contents")],
    ["change a format", (sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000")],
    ["change a number format", (sheet) => (sheet.getRange("B2").numberFormat = [["0%"]])],
    [
      "change a border",
      (sheet) => (sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Continuous"),
    ],
    ["lock or unlock", (sheet) => (sheet.getRange("A1").format.protection.locked = false)],
    [
      "set validation",
      (sheet) => (sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } }),
    ],
    ["set conditional formats", (sheet) => sheet.getRange("B2").conditionalFormats.add("Custom")],
    ["hide rows", (sheet) => (sheet.getRange("2:2").rowHidden = true)],
    ["insert rows", (sheet) => sheet.getRange("2:2").insert("Down")],
    ["delete rows", (sheet) => sheet.getRange("2:2").delete("Up")],
    ["merge cells", (sheet) => sheet.getRange("B2:B3").merge()],
    ["group rows", (sheet) => sheet.getRange("2:3").group("ByRows")],
    ["set a filter", (sheet) => sheet.autoFilter.apply(sheet.getRange("A1:B2"))],
    ["add a chart", (sheet) => sheet.charts.add("BarClustered", sheet.getRange("A1:B2"), "Columns")],
  ];
  it.each(denied)("deny the add-in to %s", async (_what, work) => {
    expect(await codeOf(attempt(work))).toBe("AccessDenied");
  });

  it("allow what their options allow", async () => {
    await attempt((sheet) => (sheet.getRange("A:A").format.columnWidth = 100));
    const width = await desk.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("1.1").getRange("A1");
      format.load("columnWidth");
      await context.sync();
      return format.columnWidth;
    });
    expect(width).toBe(100);
  });

  it("cannot be protected twice, and open again", async () => {
    expect(await codeOf(attempt((sheet) => sheet.protection.protect()))).toBe("InvalidOperation");
    await attempt((sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("A2").values = [[9]];
    });
    expect(await valuesOf("A2")).toEqual([[9]]);
  });

  it("open only to their password", async () => {
    await attempt((sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({}, "open sesame");
    });
    expect(await codeOf(attempt((sheet) => sheet.protection.unprotect("wrong")))).toBe("AccessDenied");
    await attempt((sheet) => sheet.protection.unprotect("open sesame"));
  });

  it("tell whether they are protected and which cells are locked", async () => {
    const told = await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("1.1");
      sheet.load("protection/protected,protection/options");
      const locks = ["A1", "B2:B9", "A1:B9"].map((address) =>
        sheet.getRange(address).format.protection.load("locked"),
      );
      await context.sync();
      return [
        sheet.protection.protected,
        sheet.protection.options.allowFormatColumns,
        locks.map(({ locked }) => locked),
      ];
    });
    expect(told).toEqual([true, true, [true, false, null]]);
  });

  it("refuse typing into locked cells at the grid and say so", async () => {
    expect(await desk.type("1.1", "A2", 9)).toBe(false);
    expect(await valuesOf("A2")).toEqual([[1]]);
    expect(refused).toEqual([
      expect.objectContaining({ kind: "refused", title: "This cell cannot be changed" }),
    ]);
  });

  it("take typing into unlocked cells, and calculate with it", async () => {
    expect(await desk.type("1.1", "B2", 7)).toBe(true);
    expect(await valuesOf("A2:C2")).toEqual([[1, 7, 8]]);
    expect(refused).toEqual([]);
  });

  it("refuse Delete over locked cells, also together with unlocked ones", async () => {
    await desk.press("1.1", "A2:B2");
    expect(await valuesOf("A2:B2")).toEqual([[1, 2]]);
    expect(refused).toHaveLength(1);
    await desk.press("1.1", "B2");
    expect(await valuesOf("A2:B2")).toEqual([[1, ""]]);
  });

  it("refuse to insert and delete rows at the grid", async () => {
    desk.insertRow("1.1", 2);
    await arrivals(desk);
    desk.removeRow("1.1", 2);
    expect(await valuesOf("A1:B2")).toEqual([
      ["Locked", "Open"],
      [1, 2],
    ]);
    expect(refused).toHaveLength(2);
  });

  it("keep a formula that someone tried to overwrite at work", async () => {
    await desk.type("1.1", "C2", "mine");
    await desk.type("1.1", "B2", 40);
    expect(await valuesOf("C2")).toEqual([[41]]);
  });

  it("tell a person once about one action", async () => {
    await desk.press("1.1", "A1:A2");
    expect(refused).toHaveLength(1);
    await arrivals(desk);
    await desk.press("1.1", "A1:A2");
    expect(refused).toHaveLength(2);
  });

  it("let formulas follow a cell that is moved, and keep rules off locked cells", async () => {
    const place = { unitId: desk.unitId, subUnitId: desk.sheetId("1.1") };
    const [from, to, locked] = [
      { startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 },
      { startRow: 3, endRow: 3, startColumn: 1, endColumn: 1 },
      { startRow: 3, endRow: 3, startColumn: 0, endColumn: 0 },
    ];
    await desk.command("sheet.command.move-range", {
      fromUnitId: desk.unitId,
      fromSubUnitId: place.subUnitId,
      toUnitId: desk.unitId,
      toSubUnitId: place.subUnitId,
      fromRange: from,
      toRange: to,
    });
    expect(await valuesOf("B2:C4")).toEqual([
      ["", 3],
      ["", ""],
      [2, ""],
    ]);
    expect(refused).toEqual([]);
    const rule = { uid: "r", type: "list", formula1: "a,b", ranges: [locked] };
    await desk.command("data-validation.mutation.addRule", { ...place, rule });
    expect(refused).toHaveLength(1);
  });

  it("refuse formats at the grid", async () => {
    const place = { unitId: desk.unitId, subUnitId: desk.sheetId("1.1") };
    const range = { startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 };
    await desk.command("sheet.command.set-style", {
      ...place,
      range,
      style: { type: "bg", value: { rgb: "#FF0000" } },
    });
    const fill = await desk.Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem("1.1").getRange("B2").format;
      fill.load("color");
      await context.sync();
      return fill.color;
    });
    expect(fill).toBe("#FFFFFF");
    expect(refused).toHaveLength(1);
  });

  it("follow unlocked cells when rows come", async () => {
    await attempt((sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("1:3").insert("Down");
      sheet.protection.protect();
    });
    expect(await desk.type("1.1", "B5", 3)).toBe(true);
    expect(await desk.type("1.1", "B2", 3)).toBe(false);
  });
});
