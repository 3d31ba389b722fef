import { FUniver } from "@univerjs/core/facade";
import "@univerjs/sheets-sort/facade";
import { parseAddress } from "../../../src/workbench/host/engine/address";
import { toRange } from "../../../src/workbench/host/engine/Engine";
import { arrivals, openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

function rangeOf(address: string) {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(`no address ${address}`);
  return toRange(area);
}

type Changed = Pick<Excel.WorksheetChangedEventArgs, "address" | "changeType" | "triggerSource" | "details">;

describe("events", () => {
  let desk: HostDesk;
  let changes: Changed[];
  beforeEach(async () => {
    desk = await openHostDesk({ ownClient: true });
    changes = [];
    await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("1.1");
      sheet.getRange("A1:C2").values = [
        ["a", 1, ""],
        ["b", 2, ""],
      ];
      sheet.getRange("C1:C2").formulas = [["=B1*2"], ["=B2*2"]];
      sheet.activate();
      await context.sync();
      context.workbook.worksheets.onChanged.add(({ address, changeType, triggerSource, details }) => {
        changes.push({ address, changeType, triggerSource, details });
        return Promise.resolve();
      });
      await context.sync();
    });
    await arrivals(desk);
    changes.length = 0;
  });
  afterEach(() => desk.close());

  const write = (work: (sheet: Excel.Worksheet) => void) =>
    desk.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("1.1"));
      await context.sync();
    });

  it("tell of what a person typed, with the value before and after, and not of formula results", async () => {
    await desk.type("1.1", "B1", 5);
    await arrivals(desk);
    expect(changes).toEqual([
      {
        address: "B1",
        changeType: "RangeEdited",
        triggerSource: "Unknown",
        details: { valueBefore: 1, valueAfter: 5, valueTypeBefore: "Double", valueTypeAfter: "Double" },
      },
    ]);
  });

  it("give details of a cell filled for the first time", async () => {
    await desk.type("1.1", "D1", "new");
    await arrivals(desk);
    expect(changes[0]?.details).toEqual({
      valueBefore: "",
      valueAfter: "new",
      valueTypeBefore: "Empty",
      valueTypeAfter: "String",
    });
  });

  it("give the computed value of a typed formula", async () => {
    await desk.typeFormula("1.1", "D1", "=B1+B2");
    await arrivals(desk);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.details).toMatchObject({ valueBefore: "", valueAfter: 3 });
  });

  it("mark the add-in's own writes, without details for more than one cell", async () => {
    await write(
      (sheet) =>
        (sheet.getRange("A1:B2").values = [
          ["x", 1],
          ["y", 2],
        ]),
    );
    await arrivals(desk);
    expect(changes).toEqual([
      { address: "A1:B2", changeType: "RangeEdited", triggerSource: "ThisLocalAddin", details: undefined },
    ]);
  });

  it("stay silent about formats, rules and names", async () => {
    await write((sheet) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").numberFormat = [["0%"]];
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.names.add("Here", sheet.getRange("A1"));
    });
    await arrivals(desk);
    expect(changes).toEqual([]);
  });

  it("tell of Delete and of undoing it", async () => {
    await desk.press("1.1", "A1:B2");
    await desk.undo();
    await arrivals(desk);
    expect(changes.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
      ["A1:B2", "Unknown"],
      ["A1:B2", "Unknown"],
    ]);
  });

  it("tell of Redo", async () => {
    await desk.type("1.1", "B1", 5);
    await desk.undo();
    await desk.command("univer.command.redo", {});
    await arrivals(desk);
    expect(changes.map(({ address, details }) => [address, details?.valueAfter])).toEqual([
      ["B1", 5],
      ["B1", 1],
      ["B1", 5],
    ]);
  });

  it("tell of cut and move as a change where it left and one where it went, and of undoing it", async () => {
    await desk.command("sheet.command.move-range", {
      fromRange: rangeOf("A1:B1"),
      toRange: rangeOf("A5:B5"),
    });
    await desk.undo();
    await arrivals(desk);
    expect(
      changes.map(({ address, changeType, triggerSource }) => [address, changeType, triggerSource]),
    ).toEqual([
      ["A1:B1", "RangeEdited", "Unknown"],
      ["A5:B5", "RangeEdited", "Unknown"],
      ["A5:B5", "RangeEdited", "Unknown"],
      ["A1:B1", "RangeEdited", "Unknown"],
    ]);
  });

  it("tell of filling down once, with the cells filled", async () => {
    await desk.command("sheet.command.auto-fill", {
      sourceRange: rangeOf("A2"),
      targetRange: rangeOf("A2:A6"),
    });
    await arrivals(desk);
    expect(changes.map(({ address }) => address)).toEqual(["A3:A6"]);
  });

  it("tell of sorting as one edit of everything sorted", async () => {
    const sheet = FUniver.newAPI(desk.univer).getActiveWorkbook()?.getSheetByName("1.1");
    sheet?.getRange("A1:B2").sort({ column: 1, ascending: false });
    await arrivals(desk);
    expect(changes.map(({ address, changeType }) => [address, changeType])).toEqual([
      ["A1:B2", "RangeEdited"],
    ]);
  });

  it("tell of Replace once, with every cell it changed; formulas stay", async () => {
    await write((sheet) => (sheet.getRange("A4:C4").values = [["Banana", "=B1", "B"]]));
    await arrivals(desk);
    changes.length = 0;
    expect(desk.host.replaceAll("B", "x")).toBe(3);
    await arrivals(desk);
    expect(changes.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
      ["A2,A4,C4", "Unknown"],
    ]);
    expect(["A2", "A4", "B4", "C4"].map((cell) => desk.shown("1.1", cell))).toEqual(["x", "xanana", 1, "x"]);
    await desk.undo();
    expect(desk.shown("1.1", "A4")).toBe("Banana");
    expect(desk.host.replaceAll("", "x")).toBe(0);
    expect(desk.host.replaceAll("nowhere", "x")).toBe(0);
  });

  it("leave locked cells out of Replace", async () => {
    await write((sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.getRange("A1:A2").values = [["b"], ["b"]];
      sheet.protection.protect();
    });
    expect(desk.host.replaceAll("b", "Yes")).toBe(1);
    expect([desk.shown("1.1", "A1"), desk.shown("1.1", "A2")]).toEqual(["Yes", "b"]);
  });

  it("tell of rows that come and go, and not of the formulas that follow", async () => {
    desk.insertRow("1.1", 1);
    desk.removeRow("1.1", 1);
    await arrivals(desk);
    expect(changes.map(({ address, changeType }) => [address, changeType])).toEqual([
      ["1:1", "RowInserted"],
      ["1:1", "RowDeleted"],
    ]);
  });

  it("stay silent about an entry that was refused", async () => {
    await write((sheet) => sheet.protection.protect());
    await desk.type("1.1", "A1", "no");
    await arrivals(desk);
    expect(changes).toEqual([]);
  });

  it("give the changed range as an object", async () => {
    const address = await desk.Excel.run(async (context) => {
      let found = "";
      const sheet = context.workbook.worksheets.getItem("1.1");
      sheet.onChanged.add(async (event) => {
        const range = event.getRange(context).load("address");
        await context.sync();
        found = range.address;
      });
      await context.sync();
      await desk.type("1.1", "A2", "z");
      await arrivals(desk);
      await arrivals(desk);
      return found;
    });
    expect(address).toBe("'1.1'!A2");
  });

  it("end once the handler is removed", async () => {
    const seen: string[] = [];
    await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("1.1");
      const handler = sheet.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      await desk.type("1.1", "A1", "one");
      await arrivals(desk);
      handler.remove();
      await context.sync();
    });
    await desk.type("1.1", "A1", "two");
    await arrivals(desk);
    expect(seen).toEqual(["A1"]);
  });

  it("tell of sheets added, activated and deleted, and of the selection", async () => {
    const seen: string[] = [];
    const note = (what: string) => () => {
      seen.push(what);
      return Promise.resolve();
    };
    await desk.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onDeactivated.add(note("deactivated"));
      worksheets.onSelectionChanged.add(({ address }) => note(`selected ${address}`)());
      context.workbook.onSelectionChanged.add(note("document selection"));
      await context.sync();
      const added = worksheets.add("New");
      added.activate();
      added.getRange("B2:C3").select();
      added.delete();
      await context.sync();
      await arrivals(desk);
    });
    expect(seen).toEqual([
      "added",
      "deactivated",
      "activated",
      "document selection",
      "selected B2:C3",
      "document selection",
      "deactivated",
      "activated",
      "document selection",
      "deleted",
    ]);
  });

  it("tell the page of edits and of the prompt of the selected cell", async () => {
    let edits = 0;
    const stop = desk.host.onEdited(() => (edits += 1));
    const prompts: unknown[] = [];
    desk.host.onSelected(({ address, prompt }) => prompts.push([address, prompt]));
    await write((sheet) => {
      const { dataValidation } = sheet.getRange("B1:B2");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
      dataValidation.prompt = { showPrompt: true, title: "Answer", message: "From 1 to 9" };
      sheet.getRange("B2").select();
    });
    expect(prompts.at(-1)).toEqual(["B2", { title: "Answer", message: "From 1 to 9" }]);
    expect(edits).toBeGreaterThan(0);
    stop();
    edits = 0;
    await desk.type("1.1", "A1", "q");
    expect(edits).toBe(0);
  });
});
