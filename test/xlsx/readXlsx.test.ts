import { readXlsx } from "../../src/xlsx/readXlsx";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { excelFile } from "./support/excelFile";
import { fileOf } from "./support/partsOf";

async function plan(parts: Readonly<Record<string, string>> = excelFile): Promise<WorkbookPlan> {
  const read = await readXlsx(fileOf(parts));
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
}

async function staffing(): Promise<SheetPlan> {
  const sheet = (await plan()).sheets[1];
  if (sheet === undefined) throw new Error("The second sheet is missing");
  return sheet;
}

describe("a file saved by Excel", () => {
  it("gives texts, rich texts, booleans, errors, inline texts and dates as numbers", async () => {
    const [block] = (await staffing()).blocks;
    expect(block?.cells.slice(0, 2)).toEqual([
      [" a\r\nb ", 45_455, 45_455.75],
      [true, "#DIV/0!", "in line"],
    ]);
    expect((await plan()).sheets[0]?.blocks[0]?.cells).toEqual([["Yes"], ["Not judged"]]);
  });

  it("gives formulas, shared ones moved to their cell, with their last values", async () => {
    const [block] = (await staffing()).blocks;
    expect(block?.cells.slice(2)).toEqual([
      [
        "Yes",
        { formula: '=$A3+C$1&LOG10(A3)&"A3"', value: 3 },
        { formula: "=INSPECT.RATE_STANDARD(A1:A3)", value: "Good" },
      ],
      [null, { formula: '=$A4+C$1&LOG10(A4)&"A3"', value: 4 }, null],
      [null, { formula: '=$A5+C$1&LOG10(A5)&"A3"', value: "" }, null],
    ]);
  });

  it("tells a sheet by our name for it, whatever it is called now", async () => {
    const { sheets, names, active } = await plan();
    expect(sheets.map(({ id, name }) => [id, name])).toEqual([
      ["sheet:My notes", "My notes"],
      ["standard:1.2", "Staffing (renamed)"],
    ]);
    expect(names.map(({ name }) => name)).toEqual(["Choices", "Standard_1.2"]);
    expect(active).toBe("Staffing (renamed)");
  });

  it("gives lists that stand in cells, and leaves out what no plan can say", async () => {
    const { validations, conditionalFormats } = await staffing();
    expect(validations.map(({ areas, rule, prompt }) => [areas.length, rule, prompt.message])).toEqual([
      [2, { kind: "list", values: ["Yes", "Not judged"] }, "One\ntwo"],
      [1, { kind: "list", values: ["Not judged"] }, ""],
    ]);
    expect(conditionalFormats).toEqual([]);
  });

  it("gives widths, heights, panes, filter, protection, repeated rows and what is unlocked", async () => {
    const sheet = await staffing();
    expect(sheet).toMatchObject({
      columns: [{ width: 10 }, { width: 10 }],
      rowHeights: [{ row: 0, height: 30 }],
      freeze: { rows: 2, columns: 1 },
      filter: { row: 0, column: 0, rows: 3, columns: 3 },
      protected: true,
    });
    expect(sheet.styles).toEqual([
      { areas: [{ row: 0, column: 1, rows: 1, columns: 1 }], style: { numberFormat: "m/d/yyyy" } },
      { areas: [{ row: 0, column: 2, rows: 1, columns: 1 }], style: { numberFormat: "d\\ mmmm\\ yyyy" } },
      { areas: [{ row: 2, column: 0, rows: 1, columns: 1 }], style: { bold: true, unlocked: true } },
    ]);
  });

  it("gives dates as Excel for Windows numbers them, also from a workbook that counts from 1904", async () => {
    const since1904 = (excelFile["xl/workbook.xml"] ?? "").replace(
      "<workbookPr ",
      '<workbookPr date1904="1" ',
    );
    const [, sheet] = (await plan({ ...excelFile, "xl/workbook.xml": since1904 })).sheets;
    expect(sheet?.blocks[0]?.cells[0]?.[1]).toBe(45_455 + 1_462);
  });

  it("shows another sheet first where the chosen one is hidden", async () => {
    const hidden = (excelFile["xl/workbook.xml"] ?? "").replace('sheetId="7"', 'sheetId="7" state="hidden"');
    expect((await plan({ ...excelFile, "xl/workbook.xml": hidden })).active).toBe("My notes");
  });
});
