import { excelHost } from "../../../src/excel/excelHost";
import { youthJustice202406 } from "../../../src/packs/index";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { planWorkbook } from "../../../src/workbook/planWorkbook";
import type { WorkbookPlan } from "../../../src/workbook/WorkbookPlan";
import { newWorkbook, withExcel } from "../../support/excelAnswers";
import { recordExcel, type Recorder } from "../../support/excelRecorder";

const plan = planWorkbook(youthJustice202406, blankInspection(youthJustice202406), {
  engine: "0.1.0",
  writtenAt: "2026-11-22T10:00:00Z",
});

async function create(recorder: Recorder, what: WorkbookPlan = plan): Promise<string> {
  return withExcel(recorder, () =>
    excelHost().create(what, { onProgress: () => undefined, isCancelled: () => false }),
  );
}

/** Where a statement with this part stands; it has to be there. */
function position(statements: readonly string[], part: string): number {
  const found = statements.findIndex((statement) => statement.includes(part));
  expect({ part, found: found >= 0 }).toEqual({ part, found: true });
  return found;
}

describe("what creation asks of Excel", () => {
  it("[create] the youth justice workbook takes three batches and under 1 MB of requests in all", async () => {
    const recorder = recordExcel(newWorkbook);
    await expect(create(recorder)).resolves.toBe("created");
    expect(recorder.batches).toHaveLength(3);
    const bytes = recorder.batches.reduce((sum, batch) => sum + batch.bytes, 0);
    expect(bytes).toBeLessThan(1_000_000);
  });

  it("[create] the record comes first and says building; it says complete only after every sheet is protected", async () => {
    const recorder = recordExcel(newWorkbook);
    await create(recorder);
    const [, build = [], finish = []] = recorder.batches.map(({ statements }) => statements);
    const inspection = position(build, 'worksheets.add("Inspection")');
    expect(position(build, 'worksheets.add("Above the Line").visibility = "VeryHidden"')).toBeLessThan(
      inspection,
    );
    expect(position(build, "'building\"")).toBeLessThan(inspection);
    expect(build.filter((statement) => statement.includes('complete"'))).toEqual([]);
    expect(position(finish, '"complete"')).toBeGreaterThan(
      position(finish, 'worksheets["Decisions"].protection.protect('),
    );
  });

  it("[create] the untouched sheet of a new workbook goes last, once everything else stands", async () => {
    const recorder = recordExcel(newWorkbook);
    await create(recorder);
    expect(recorder.batches[2]?.statements.at(-1)).toBe('worksheets["Sheet1"].delete()');
  });

  it("[create] where Excel cannot set up printing, as without a printer, the rest is done without it", async () => {
    const recorder = recordExcel(newWorkbook);
    recorder.failAt(2, "GeneralException", "PageLayout.orientation");
    await expect(create(recorder)).resolves.toBe("created");
    const [, , , again] = recorder.batches.map(({ statements }) => statements);
    expect(again?.some((statement) => statement.includes("pageLayout"))).toBe(false);
    expect(again?.some((statement) => statement.includes('"complete"'))).toBe(true);
  });

  it("[create] each distinct look of a sheet is asked for once, whatever the number of its cells", async () => {
    const recorder = recordExcel(newWorkbook);
    await create(recorder);
    const fills = recorder.batches[1]?.statements.filter((statement) =>
      /^worksheets\.add\("1\.1"\).*\)\.format\.fill\.color = /.test(statement),
    );
    expect(new Set(fills?.map((statement) => statement.split(" = ")[1])).size).toBe(fills?.length);
  });

  it("[text] only what the plan calls a formula reaches Excel as one", async () => {
    const recorder = recordExcel(newWorkbook);
    const hostile: WorkbookPlan = {
      ...plan,
      sheets: plan.sheets.map((sheet) =>
        sheet.id === "decisions"
          ? {
              ...sheet,
              blocks: [
                { row: 1, column: 0, cells: [['=HYPERLINK("x")', "1.1", { formula: "=1+1" }, null, 7]] },
              ],
            }
          : sheet,
      ),
    };
    await create(recorder, hostile);
    expect(recorder.batches[1]?.statements).toContain(
      'worksheets.add("Decisions").getRange("A2:E2").formulas = [["\'=HYPERLINK(\\"x\\")","\'1.1","=1+1",null,7]]',
    );
  });

  it("[text] a note too long for a cell is refused, naming it, before anything is sent", async () => {
    const recorder = recordExcel(newWorkbook);
    const long: WorkbookPlan = {
      ...plan,
      sheets: plan.sheets.map((sheet) =>
        sheet.id === "decisions"
          ? { ...sheet, blocks: [{ row: 0, column: 1, cells: [["x".repeat(40_000)]] }] }
          : sheet,
      ),
    };
    await expect(create(recorder, long)).rejects.toThrow(
      "The text for Decisions, cell B1 has 40,000 characters; a cell holds at most 32,767. Shorten it and try again.",
    );
    expect(recorder.batches).toHaveLength(0);
  });
});
