import type { Refusal } from "../../../src/workbench/host/engine/Guard";
import { codeOf, openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

const list = { list: { inCellDropDown: true, source: "Yes,No,Not judged" } };
const stop = {
  showAlert: true,
  style: "Stop" as const,
  title: "Answer",
  message: "Choose Yes, No or Not judged.",
};

describe("data validation", () => {
  let desk: HostDesk;
  let refused: Refusal[];
  beforeEach(async () => {
    desk = await openHostDesk();
    refused = [];
    desk.host.onRefused((refusal) => refused.push(refusal));
  });
  afterEach(() => desk.close());

  const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
    desk.Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

  const validate = (
    address: string,
    rule: Excel.DataValidationRule,
    alert: Excel.DataValidationErrorAlert = stop,
  ) =>
    onSheet(async (sheet) => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.rule = rule;
      dataValidation.errorAlert = alert;
      return Promise.resolve();
    });

  const read = (address: string) =>
    onSheet(async (sheet, context) => {
      const validation = sheet.getRange(address).dataValidation;
      validation.load("type,rule,prompt,errorAlert,ignoreBlanks,valid");
      await context.sync();
      return validation.toJSON();
    });

  const valueOf = (address: string) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange(address).load("values");
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });

  it("gives back the rule, the prompt and the error as they were set", async () => {
    await onSheet(async (sheet) => {
      const { dataValidation } = sheet.getRanges("B2:B5,D2:D5");
      dataValidation.rule = list;
      dataValidation.prompt = { showPrompt: true, title: "Prompt", message: "What did you find?" };
      dataValidation.errorAlert = stop;
      return Promise.resolve();
    });
    expect(await read("D2:D5")).toEqual({
      type: "List",
      rule: list,
      prompt: { showPrompt: true, title: "Prompt", message: "What did you find?" },
      errorAlert: stop,
      ignoreBlanks: true,
      valid: true,
    });
    expect(await read("B2:C5")).toMatchObject({ type: "Inconsistent", rule: {} });
    expect(await read("C2:C5")).toMatchObject({ type: "None", rule: {} });
  });

  const rules: readonly (readonly [
    string,
    Excel.DataValidationRule,
    readonly unknown[],
    readonly unknown[],
  ])[] = [
    ["List", list, ["Yes", "Not judged"], ["yes", "Maybe", 1]],
    [
      "WholeNumber",
      { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } },
      [0, 9],
      [10, 1.5, "x"],
    ],
    ["Decimal", { decimal: { formula1: 0.5, operator: "GreaterThan" } }, [0.6], [0.5, "x"]],
    [
      "Date",
      { date: { formula1: "2024-06-01", formula2: "2024-06-30", operator: "Between" } },
      [45468],
      [45500, "x"],
    ],
    ["TextLength", { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, ["abc"], ["abcd"]],
  ];
  it.each(rules)(
    "of the kind %s lets in what fits and refuses the rest in its own words",
    async (type, rule, good, bad) => {
      await validate("B2", rule);
      expect(await read("B2")).toMatchObject({ type, rule });
      for (const value of good) {
        expect(await desk.type("Sheet1", "B2", value as string)).toBe(true);
        expect(await valueOf("B2")).toBe(value);
      }
      expect(refused).toEqual([]);
      for (const value of bad) {
        expect(await desk.type("Sheet1", "B2", value as string)).toBe(false);
        expect(await valueOf("B2")).toBe(good.at(-1));
      }
      expect(refused).toEqual(bad.map(() => ({ kind: "refused", title: stop.title, message: stop.message })));
    },
  );

  it("lets a blank in, and a deletion", async () => {
    await validate("B2", list);
    await desk.type("Sheet1", "B2", "No");
    await desk.press("Sheet1", "B2");
    expect(await valueOf("B2")).toBe("");
    expect(refused).toEqual([]);
  });

  it("only warns where it does not stop", async () => {
    await validate("B2", list, { ...stop, style: "Warning" });
    await desk.type("Sheet1", "B2", "Perhaps");
    expect(await valueOf("B2")).toBe("Perhaps");
    expect(refused).toEqual([{ kind: "warned", title: stop.title, message: stop.message }]);
  });

  it("lists the values of cells, whatever their case", async () => {
    await onSheet(async (sheet) => {
      sheet.getRange("H1:H2").values = [["Good"], ["Poor"]];
      sheet.getRange("B2").dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("H1:H2") as unknown as string },
      };
      return Promise.resolve();
    });
    expect(await read("B2")).toMatchObject({ rule: { list: { source: "=Sheet1!$H$1:$H$2" } } });
    expect(await desk.type("Sheet1", "B2", "good")).toBe(true);
    expect(await desk.type("Sheet1", "B2", "fair")).toBe(false);
  });

  it("does not bind the add-in, and tells it which cells are invalid", async () => {
    await validate("B2:B4", list);
    const invalid = await onSheet(async (sheet, context) => {
      sheet.getRange("B2:B4").values = [["Yes"], ["Nope"], ["Never"]];
      const { dataValidation } = sheet.getRange("B2:B4");
      dataValidation.load("valid");
      const cells = dataValidation.getInvalidCellsOrNullObject().load("address");
      const none = sheet.getRange("B2").dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      return [dataValidation.valid, cells.address, none.isNullObject];
    });
    expect(invalid).toEqual([null, "Sheet1!B3:B4", true]);
  });

  it("gives way to a newer rule on some of its cells", async () => {
    await validate("B2:B9", list);
    await validate("B4:B5", { wholeNumber: { formula1: 1, operator: "GreaterThan" } });
    expect(await read("B2:B3")).toMatchObject({ type: "List" });
    expect(await read("B4:B5")).toMatchObject({ type: "WholeNumber" });
    expect(await read("B6:B9")).toMatchObject({ type: "List", errorAlert: stop });
  });

  it("is cleared, alone or with everything else", async () => {
    await validate("B2:B9", list);
    await onSheet(async (sheet) => {
      sheet.getRange("B2:B3").dataValidation.clear();
      sheet.getRange("B4:B5").clear();
      return Promise.resolve();
    });
    expect(await read("B2:B5")).toMatchObject({ type: "None" });
    expect(await read("B6:B9")).toMatchObject({ type: "List" });
  });

  it("moves with its rows", async () => {
    await validate("B2:B3", list);
    desk.insertRow("Sheet1", 1);
    expect(await read("B3:B4")).toMatchObject({ type: "List", rule: list });
    expect(await read("B2")).toMatchObject({ type: "None" });
  });

  const wrong: readonly (readonly [string, unknown])[] = [
    ["two kinds", { ...list, textLength: { formula1: 3, operator: "EqualTo" } }],
    ["no kind", {}],
    ["a list without values", { list: { inCellDropDown: true, source: "" } }],
    ["a list above 255 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
    ["an unknown operator", { wholeNumber: { formula1: 1, operator: "About" } }],
    ["half of a between", { wholeNumber: { formula1: 1, operator: "Between" } }],
  ];
  it.each(wrong)("refuses %s", async (_what, rule) => {
    expect(await codeOf(validate("B2", rule as Excel.DataValidationRule))).toBe("InvalidArgument");
  });

  it("says that it does not play formulas", async () => {
    expect(await codeOf(validate("B2", { custom: { formula: "=A1=1" } }))).toBe("ApiNotAvailable");
  });
});
