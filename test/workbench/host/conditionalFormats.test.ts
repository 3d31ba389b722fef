import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { IOtherFormulaManagerService } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingFormulaService,
  ConditionalFormattingService,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { createHost } from "../../../src/workbench/host/createHost";
import { univerHeadless } from "../../../src/workbench/host/univerHeadless";
import { codeOf, openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

describe("conditional formats", () => {
  let desk: HostDesk;
  beforeEach(async () => {
    desk = await openHostDesk();
  });
  afterEach(() => desk.close());

  const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
    desk.Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

  /** What the grid would draw for a cell. */
  const drawn = (row: number, column: number) => {
    const service = desk.univer.__getInjector().get(ConditionalFormattingService);
    return service.composeStyle(desk.unitId, desk.sheetId("Sheet1"), row, column)?.style;
  };

  it("give back what was set", async () => {
    const formats = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:B9");
      const equal = range.conditionalFormats.add("CellValue");
      equal.cellValue.rule = { formula1: '="Yes"', operator: "EqualTo" };
      equal.cellValue.format.font.color = "#00703C";
      equal.cellValue.format.fill.color = "#cce2d8";
      equal.cellValue.format.font.bold = true;
      equal.cellValue.format.numberFormat = '"+ "@';
      const formula = range.conditionalFormats.add("Custom");
      formula.custom.rule.formula = '=$C2="No"';
      formula.custom.format.fill.color = "#f6d7d2";
      formula.stopIfTrue = true;
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "BeginsWith", text: "N" };
      await context.sync();
      const { conditionalFormats } = range;
      conditionalFormats.load("items/type,items/priority,items/stopIfTrue,items/id");
      await context.sync();
      const [third, second, first] = conditionalFormats.items;
      first?.cellValue.load("rule,format/numberFormat,format/font/color,format/font/bold,format/fill/color");
      second?.custom.rule.load("formula");
      third?.textComparison.load("rule");
      const place = first?.getRange().load("address");
      await context.sync();
      return {
        list: conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
        first: first?.cellValue.toJSON(),
        second: second?.custom.rule.formula,
        third: third?.textComparison.rule,
        place: place?.address,
      };
    });
    expect(formats).toEqual({
      list: [
        ["ContainsText", 0, false],
        ["Custom", 1, true],
        ["CellValue", 2, false],
      ],
      first: {
        rule: { formula1: '="Yes"', operator: "EqualTo" },
        format: {
          numberFormat: '"+ "@',
          font: { color: "#00703C", bold: true },
          fill: { color: "#CCE2D8" },
        },
      },
      second: '=$C2="No"',
      third: { operator: "BeginsWith", text: "N" },
      place: "Sheet1!B2:B9",
    });
  });

  it("are drawn where they apply", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:B5").values = [["Yes"], ["No"], [7], [""]];
      const yes = sheet.getRange("B2:B5").conditionalFormats.add("CellValue");
      yes.cellValue.rule = { formula1: '="Yes"', operator: "EqualTo" };
      yes.cellValue.format.font.color = "#00703C";
      const high = sheet.getRange("B2:B5").conditionalFormats.add("CellValue");
      high.cellValue.rule = { formula1: "5", operator: "GreaterThan" };
      high.cellValue.format.fill.color = "#1D70B8";
      await context.sync();
    });
    expect(drawn(1, 1)?.cl?.rgb).toBe("#00703C");
    expect(drawn(2, 1)?.cl).toBeUndefined();
    expect(drawn(3, 1)?.bg?.rgb).toBe("#1D70B8");
  });

  it("move with their rows, also where there is no screen", async () => {
    await onSheet(async (sheet) => {
      sheet.getRange("B2:B5").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      return Promise.resolve();
    });
    desk.insertRow("Sheet1", 1, 2);
    await desk.host.settled();
    const after = async () =>
      onSheet(async (sheet, context) => {
        const formats = sheet.getRange("A:Z").conditionalFormats;
        formats.load("items");
        await context.sync();
        const ranges = formats.items.map((format) => format.getRanges().load("address"));
        await context.sync();
        return ranges.map(({ address }) => address);
      });
    expect(await after()).toEqual(["Sheet1!B4:B7"]);
    await onSheet(async (sheet) => {
      sheet.getRange("3:5").delete("Up");
      return Promise.resolve();
    });
    expect(await after()).toEqual(["Sheet1!B3:B4"]);
  });

  it("are cleared from some of their cells, one by one, and with everything else", async () => {
    const left = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:B9");
      range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      range.conditionalFormats.add("Custom").custom.rule.formula = "=FALSE";
      sheet.getRange("B2:B3").conditionalFormats.clearAll();
      await context.sync();
      const inside = sheet.getRange("B2:B3").conditionalFormats.getCount();
      const outside = range.conditionalFormats.getCount();
      range.conditionalFormats.getItemAt(0).delete();
      const after = range.conditionalFormats.getCount();
      range.clear("Formats");
      const none = range.conditionalFormats.getCount();
      await context.sync();
      return [inside.value, outside.value, after.value, none.value];
    });
    expect(left).toEqual([0, 2, 1, 0]);
  });

  it("lie on several areas at once", async () => {
    const address = await onSheet(async (sheet, context) => {
      const format = sheet.getRanges("B2:B3,D2:D3").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      const ranges = format.getRanges().load("address");
      await context.sync();
      return ranges.address;
    });
    expect(address).toBe("Sheet1!B2:B3,Sheet1!D2:D3");
  });

  it("say what they do not play and refuse what makes no sense", async () => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.getRange("B2").conditionalFormats.add("DataBar");
          await context.sync();
        }),
      ),
    ).toBe("ApiNotAvailable");
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.getRange("B2").conditionalFormats.add("Custom").cellValue.rule = {
            formula1: "1",
            operator: "EqualTo",
          };
          await context.sync();
        }),
      ),
    ).toBe("ItemNotFound");
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.getRange("B2").conditionalFormats.add("Custom").custom.rule.formula = "no formula";
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });

  it("put their mark in front of the value that is drawn", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:B3").values = [["Yes"], ["No"]];
      const format = sheet.getRange("B2:B3").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: '="Yes"', operator: "EqualTo" };
      format.cellValue.format.numberFormat = '"✓ "General;"✓ "-General;"✓ "General;"✓ "@';
      await context.sync();
    });
    expect(desk.shown("Sheet1", "B2")).toBe("✓ Yes");
    expect(desk.shown("Sheet1", "B3")).toBe("No");
  });

  it("are worked out where somebody looks, and dropped where their cells move", async () => {
    const univer = univerHeadless();
    const host = createHost(univer);
    const injector = univer.__getInjector();
    const book = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const place = { unitId: book?.getUnitId() ?? "", subUnitId: book?.getActiveSheet().getSheetId() ?? "" };
    const run = (id: string, params: object) =>
      injector.get(ICommandService).syncExecuteCommand(id, { ...place, ...params });
    const fillOf = (row: number): unknown =>
      injector.get(ConditionalFormattingService).composeStyle(place.unitId, place.subUnitId, row, 0)?.style
        ?.bg?.rgb;
    const seen = new Promise((done) => {
      injector.get(ConditionalFormattingFormulaService).result$.subscribe(done);
    });
    /** Cells that the engine calculates for drawing. */
    const cellsWorkedOut = (): number =>
      Object.values(injector.get(IOtherFormulaManagerService).getOtherFormulaData()[place.unitId] ?? {})
        .flatMap((formulas) => Object.values(formulas ?? {}).flatMap((formula) => formula?.ranges ?? []))
        .reduce((sum, { startRow, endRow }) => sum + endRow - startRow + 1, 0);
    const rule = {
      cfId: "no",
      stopIfTrue: false,
      ranges: [{ startRow: 0, endRow: 99, startColumn: 0, endColumn: 0 }],
      rule: {
        type: "highlightCell",
        subType: "formula",
        value: '=$B1="No"',
        style: { bg: { rgb: "#F6D7D2" } },
      },
    };
    run(SetRangeValuesMutation.id, { cellValue: { 70: { 1: { v: "No" } } } });
    run(AddConditionalRuleMutation.id, { rule });
    await host.settled();
    expect(cellsWorkedOut()).toBe(0);
    expect(fillOf(70)).toBeUndefined();
    await seen;
    expect([fillOf(69), fillOf(70), fillOf(71)]).toEqual([undefined, "#F6D7D2", undefined]);
    expect(cellsWorkedOut()).toBe(51);
    run(SetConditionalRuleMutation.id, {
      cfId: "no",
      rule: { ...rule, ranges: [{ startRow: 1, endRow: 100, startColumn: 0, endColumn: 0 }] },
    });
    // The engine forgets a turn later.
    await new Promise((done) => setImmediate(done));
    expect(cellsWorkedOut()).toBe(0);
    host.dispose();
  });
});
