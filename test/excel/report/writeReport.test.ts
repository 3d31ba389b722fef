import { excelHost } from "../../../src/excel/excelHost";
import type { SheetPlan } from "../../../src/workbook/WorkbookPlan";
import { reportTextIds } from "../../../src/workbook/report/reportLayout";
import { withExcel } from "../../support/excelAnswers";
import { recordExcel, type Answers, type Recorder } from "../../support/excelRecorder";

/** What the name of the boxes covers: their labels between their texts. */
const boxes = reportTextIds.flatMap((id) => [
  ["", ""],
  [id, ""],
]);

const report: SheetPlan = {
  id: "report",
  name: "Report",
  visibility: "visible",
  columns: [{ width: 4, hidden: true }, { width: 40 }],
  blocks: [{ row: 0, column: 1, cells: [["Inspection report"], ["=not a formula"]] }],
  styles: [{ areas: [{ row: 0, column: 1, rows: 20, columns: 1 }], style: { bold: true } }],
  validations: [],
  conditionalFormats: [],
  charts: [
    {
      title: "Prompts answered Yes",
      kind: "barClustered",
      categories: { row: 2, column: 1, rows: 3, columns: 1 },
      values: { row: 2, column: 2, rows: 3, columns: 1 },
      at: { row: 6, column: 1, rows: 10, columns: 4 },
    },
  ],
  protected: true,
};

/** A report that was written before: renamed by the inspector, protected, with a chart of theirs beside ours. */
const writtenBefore: Answers = (path) => {
  if (path === "worksheets") return { items: [{ id: "{R}", name: "Our report" }] };
  if (path === "names") return { items: [{ name: "Report_Text" }, { name: "Report_Content" }] };
  if (path.startsWith('names.getItemOrNullObject("Report_Content").'))
    return { address: "'Our report'!A1:I60" };
  if (path.startsWith('names.getItemOrNullObject("Report_Text").'))
    return { address: "'Our report'!A6:B13", values: boxes };
  if (path.endsWith(".protection")) return { protected: true };
  if (path.endsWith(".charts")) {
    return {
      items: [
        { id: "c1", name: "Above the Line 1" },
        { id: "c2", name: "My own chart" },
      ],
    };
  }
  if (path.includes("getUsedRangeOrNullObject")) return { address: "'Our report'!A1:Z90" };
  return {};
};

function last(recorder: Recorder): readonly string[] {
  return recorder.batches.at(-1)?.statements ?? [];
}

function position(statements: readonly string[], part: string): number {
  const found = statements.findIndex((statement) => statement.includes(part));
  expect({ part, found: found >= 0 }).toEqual({ part, found: true });
  return found;
}

describe("writing the report", () => {
  it("[report] everything is replaced in one batch after two that look: unlocked, cleared, written, locked again", async () => {
    const recorder = recordExcel(writtenBefore);
    await withExcel(recorder, () => excelHost().writeReport(report, "2026-11-22T10:00:00Z"));
    expect(recorder.batches).toHaveLength(3);
    const statements = last(recorder);
    const order = [
      "protection.unprotect()",
      'getRange("A1:I60").clear("Formats")',
      'getRange("A14:I60").clear("Contents")',
      'getRange("B1:B2").formulas = [["Inspection report"],["\'=not a formula"]]',
      "protection.protect(",
    ].map((part) => position(statements, part));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order.at(-1)).toBe(statements.length - 1);
  });

  it("[report] our charts are replaced and not doubled, the inspector's own stays", async () => {
    const recorder = recordExcel(writtenBefore);
    await withExcel(recorder, () => excelHost().writeReport(report, "2026-11-22T10:00:00Z"));
    const statements = last(recorder);
    expect(
      statements.filter((statement) => statement.endsWith(".delete()") && statement.includes("charts")),
    ).toEqual(['worksheets["Our report"].charts["c1"].delete()']);
    expect(
      statements.filter((statement) => statement.includes(".charts.add(") && statement.includes(".name =")),
    ).toEqual([
      'worksheets["Our report"].charts.add("BarClustered", <worksheets["Our report"].getRange("C3:C5")>, "Columns").name = "Above the Line 1"',
    ]);
  });

  it("[report] nothing outside what the last write put there is cleared, and the next write will know what this one put", async () => {
    const recorder = recordExcel(writtenBefore);
    await withExcel(recorder, () => excelHost().writeReport(report, "2026-11-22T10:00:00Z"));
    const statements = last(recorder);
    const cleared = statements.filter((statement) => /\.clear(All)?\(/.test(statement));
    expect(cleared.map((statement) => statement.match(/getRange\("([^"]*)"\)/)?.[1])).toEqual([
      "A1:I60",
      "A1:I60",
      "A1:I60",
      "A1:I5",
      "A14:I60",
    ]);
    expect(statements).toContain(`names["Report_Content"].formula = "='Our report'!$A$1:$E$20"`);
  });

  it("[report] the inspector's texts are not cleared before the new ones are written over them", async () => {
    const recorder = recordExcel(writtenBefore);
    await withExcel(recorder, () => excelHost().writeReport(report, "2026-11-22T10:00:00Z"));
    // Their name lies on rows 6 to 13.
    const contents = last(recorder).filter((statement) => statement.includes('.clear("Contents")'));
    expect(contents.map((statement) => statement.match(/A\d+:I\d+/)?.[0])).toEqual(["A1:I5", "A14:I60"]);
  });

  it("[report] a deleted report sheet is made again, with the name that finds the inspector's texts", async () => {
    const recorder = recordExcel((path) => {
      if (path === "worksheets") return { items: [{ id: "{1}", name: "1.1" }] };
      if (path === "names") return { items: [{ name: "Report_Text" }] };
      return path.includes("OrNullObject") ? null : {};
    });
    await withExcel(recorder, () => excelHost().writeReport(report, "2026-11-22T10:00:00Z"));
    const statements = last(recorder);
    position(statements, 'worksheets.add("Report")');
    expect(statements).toContain(`names["Report_Text"].formula = "='Report'!$A$6:$B$13"`);
    expect(statements).toContain('names.add("Report_Content", <worksheets["Report"].getRange("A1:E20")>)');
    expect(statements.some((statement) => statement.includes("unprotect"))).toBe(false);
  });

  it("[report] a sheet called Report that is not ours is not written over", async () => {
    const recorder = recordExcel((path) => {
      if (path === "worksheets") return { items: [{ id: "{1}", name: "report" }] };
      if (path === "names") return { items: [] };
      return path.includes("OrNullObject") ? null : {};
    });
    await withExcel(recorder, async () => {
      await expect(excelHost().writeReport(report, "2026-11-22T10:00:00Z")).rejects.toThrow(
        "A sheet called Report is there that this add-in did not make. Rename it, then write the report again.",
      );
    });
    expect(recorder.batches).toHaveLength(1);
  });

  it("[report] a report that could not be locked again is still written; any other failure is told", async () => {
    const failing = (code: string, location: string): Promise<number> => {
      const recorder = recordExcel(writtenBefore);
      recorder.failAt(2, code, location);
      return withExcel(recorder, () => excelHost().writeReport(report, "2026-11-22T10:00:00Z"));
    };
    await expect(failing("AccessDenied", "WorksheetProtection.protect")).resolves.toBe(0);
    await expect(failing("AccessDenied", "WorksheetProtection.unprotect")).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });
});
