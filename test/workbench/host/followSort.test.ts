import { ICommandService, UndoCommand } from "@univerjs/core";
import { openExcel, type OpenExcel } from "../../support/openExcel";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  await excel.act(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").formulas = [
      ["a", 1, "=$B1*10+$B$3"],
      ["b", 2, "=$B2*10+$B$3"],
      ["c", 3, "=$B3*10+$B$3"],
    ];
    await context.sync();
  });
});
afterAll(() => excel.close());

async function cells(): Promise<{ formulas: unknown[][]; values: unknown[][] }> {
  let found = { formulas: [] as unknown[][], values: [] as unknown[][] };
  await excel.act(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3");
    range.load("formulas,values");
    await context.sync();
    found = { formulas: range.formulas, values: range.values };
  });
  return found;
}

describe("sorting rows with formulas", () => {
  it("keeps each formula on its own row, and what is fixed with a $ where it is, as Excel does", async () => {
    await excel.sort("Sheet1", "A1:C3", 1);
    const { formulas, values } = await cells();
    expect(formulas).toEqual([
      ["c", 3, "=$B1*10+$B$3"],
      ["b", 2, "=$B2*10+$B$3"],
      ["a", 1, "=$B3*10+$B$3"],
    ]);
    expect(values.map((line) => line[2])).toEqual([31, 21, 11]);
  });

  it("takes that back with the sort", async () => {
    const injector = excel.desk.univer.__getInjector();
    await injector.get(ICommandService).executeCommand(UndoCommand.id);
    await excel.desk.host.settled();
    const { formulas } = await cells();
    expect(formulas.map((line) => line[2])).toEqual(["=$B1*10+$B$3", "=$B2*10+$B$3", "=$B3*10+$B$3"]);
    expect(formulas.map((line) => line[0])).toEqual(["a", "b", "c"]);
  });
});

describe("rules of validation while rows are sorted", () => {
  it("stay where they are, on the sorted sheet and on every other, as in Excel", async () => {
    await excel.act(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      const wholeNumber = { formula1: 0, operator: "GreaterThanOrEqualTo" as const };
      other.getRange("B1").dataValidation.rule = { wholeNumber };
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").dataValidation.rule = { wholeNumber };
      await context.sync();
    });
    await excel.sort("Sheet1", "A1:C3", 0);
    const types: string[] = [];
    await excel.act(async (context) => {
      const asked = ["Sheet1", "Other"].flatMap((name) =>
        ["B1", "B2", "B3"].map((address) => {
          const { dataValidation } = context.workbook.worksheets.getItem(name).getRange(address);
          return dataValidation.load("type");
        }),
      );
      await context.sync();
      types.push(...asked.map(({ type }) => type));
    });
    expect(types).toEqual(["None", "WholeNumber", "None", "WholeNumber", "None", "None"]);
  });
});
