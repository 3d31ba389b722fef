import { excelHost } from "../../../src/excel/excelHost";
import { youthJustice202406 } from "../../../src/packs/index";
import type { WorkbookState } from "../../../src/workbook/InspectionHost";
import { namesToRead } from "../../../src/workbook/names";
import { withExcel } from "../../support/excelAnswers";
import { recordExcel } from "../../support/excelRecorder";

interface Found {
  readonly sheets?: readonly string[];
  /** The record's rows, found by its name. */
  readonly named?: readonly (readonly string[])[];
  /** What stands on a sheet of the record's own name; `null` for a blank one. */
  readonly onSheet?: readonly (readonly string[])[] | null;
}

async function look({ sheets = ["Sheet1"], named, onSheet }: Found): Promise<WorkbookState> {
  const recorder = recordExcel((path) => {
    if (path === "worksheets")
      return { items: sheets.map((name) => ({ id: name, name, visibility: "Visible" })) };
    if (path === "names") return { items: [] };
    if (path.startsWith("names.")) return named ? { values: named } : null;
    if (path === 'worksheets.getItemOrNullObject("Above the Line")') return onSheet === undefined ? null : {};
    if (path.includes("getUsedRangeOrNullObject")) return onSheet ? { values: onSheet } : null;
    return {};
  });
  const state = await withExcel(recorder, () => excelHost({ names: namesToRead(youthJustice202406) }).look());
  expect(recorder.batches).toHaveLength(1);
  return state;
}

const record = (state: string, schema = "workbook/2"): readonly (readonly string[])[] => [
  ["schema", schema],
  ["pack", "youth-justice/2024-06"],
  ["state", state],
];

describe("what the open workbook is to us", () => {
  it("[look] a workbook without a record is not an inspection; the sheets in the way are listed", async () => {
    await expect(look({ sheets: ["Sheet1", "report", "1.1", "1.10"] })).resolves.toEqual({
      kind: "none",
      taken: ["report", "1.1"],
    });
  });

  it("[look] a complete record makes it an inspection", async () => {
    await expect(look({ named: record("complete") })).resolves.toEqual({ kind: "inspection" });
  });

  it("[look] a record that says building means that creation was interrupted", async () => {
    await expect(look({ named: record("building") })).resolves.toEqual({ kind: "unfinished" });
  });

  it("[look] interrupted before its name was there, the record is found by its sheet", async () => {
    await expect(look({ onSheet: record("building") })).resolves.toEqual({ kind: "unfinished" });
  });

  it("[look] interrupted right after the record's sheet was added, the blank sheet tells it", async () => {
    await expect(look({ onSheet: null })).resolves.toEqual({ kind: "unfinished" });
  });

  it("[look] a sheet of the record's name with something else on it is the user's own", async () => {
    const sheets = ["Above the Line"];
    await expect(look({ sheets, onSheet: [["My notes", "on rates"]] })).resolves.toEqual({
      kind: "none",
      taken: ["Above the Line"],
    });
  });

  it.each(["workbook/4", "workbook/10", "workbook/1.5", "casebook/1"])(
    "[look] the schema %s is newer than this version and is left alone",
    async (schema) => {
      await expect(look({ named: record("complete", schema) })).resolves.toEqual({ kind: "newer", schema });
    },
  );
});
