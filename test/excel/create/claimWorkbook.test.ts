import { claimWorkbook } from "../../../src/excel/create/claimWorkbook";
import type { Sight } from "../../../src/excel/read/lookAtWorkbook";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/WorkbookPlan";

const sheet = (name: string): SheetPlan => ({
  id: name,
  name,
  visibility: "visible",
  columns: [],
  blocks: [],
  styles: [],
  validations: [],
  conditionalFormats: [],
  protected: false,
});
const cell = { row: 0, column: 0, rows: 1, columns: 1 };
const plan: WorkbookPlan = {
  schema: "plan/1",
  sheets: ["Inspection", "1.1", "Report", "Above the Line"].map(sheet),
  names: ["Inspection", "1.1", "Report"].map((name) => ({ name: `Name_${name}`, sheet: name, area: cell })),
  active: "Inspection",
};
const empty: Sight = { state: "none", schema: undefined, sheets: [], names: [], recordSheet: false };
const visible = (...names: readonly string[]): Sight["sheets"] =>
  names.map((name) => ({ name, visible: true }));
const nothingBlank = (): boolean => false;

describe("who owns the sheets that creation needs", () => {
  it("[create] an ordinary workbook is free, and nothing in it is taken away", () => {
    const sight = { ...empty, sheets: visible("Sheet1", "My notes") };
    expect(claimWorkbook(plan, sight, nothingBlank)).toEqual({ sheets: [], names: [], recordSheet: false });
  });

  it("[create] the user's own sheets of the same name are named, in their own spelling, and creation is refused", () => {
    const sight = { ...empty, sheets: visible("Sheet1", "REPORT", "1.1") };
    expect(() => claimWorkbook(plan, sight, nothingBlank)).toThrow(
      "The workbook already has sheets called REPORT and 1.1. Rename them, or start a new workbook, then choose Create again.",
    );
  });

  it("[create] even a blank sheet of the user's is not taken from them", () => {
    const sight = { ...empty, sheets: visible("Report") };
    expect(() => claimWorkbook(plan, sight, () => true)).toThrow("a sheet called Report");
  });

  it("[create] a second creation is refused with the way out", () => {
    expect(() => claimWorkbook(plan, { ...empty, state: "inspection" }, nothingBlank)).toThrow(
      "This workbook already holds an inspection. Open it in the pane, or start a new workbook to create another.",
    );
  });

  it("[create] a workbook of a newer version is left alone", () => {
    const sight: Sight = { ...empty, state: "newer", schema: "workbook/2" };
    expect(() => claimWorkbook(plan, sight, nothingBlank)).toThrow(
      "newer version of the add-in (workbook/2)",
    );
  });

  it("[create] after an interruption the sheets our names lie on and the blank ones go, the record stays until the end", () => {
    const sight: Sight = {
      state: "unfinished",
      schema: undefined,
      sheets: visible("Sheet1", "Above the Line", "Inspection", "1.1"),
      names: [
        { name: "name_inspection", refersTo: "=Inspection!$A$1" },
        { name: "Theirs", refersTo: "=Sheet1!$A$1" },
      ],
      recordSheet: true,
    };
    expect(claimWorkbook(plan, sight, (name) => name === "1.1")).toEqual({
      sheets: ["Inspection", "1.1"],
      names: ["name_inspection"],
      recordSheet: true,
    });
  });

  it("[create] a sheet someone made after the interruption is theirs, whatever its name", () => {
    const sight: Sight = {
      ...empty,
      state: "unfinished",
      sheets: visible("Inspection", "Report"),
      recordSheet: true,
    };
    expect(() => claimWorkbook(plan, sight, (name) => name === "Inspection")).toThrow(
      "a sheet called Report",
    );
  });

  it("[create] a name of ours that is used for other cells is named; one whose cells are gone is simply replaced", () => {
    const used: Sight = { ...empty, names: [{ name: "Name_1.1", refersTo: "=Sheet1!$A$1" }] };
    expect(() => claimWorkbook(plan, used, nothingBlank)).toThrow("already uses the name Name_1.1");
    const broken: Sight = { ...empty, names: [{ name: "Name_1.1", refersTo: "=#REF!" }] };
    expect(claimWorkbook(plan, broken, nothingBlank).names).toEqual(["Name_1.1"]);
  });
});
