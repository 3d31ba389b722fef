import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../../src/packs/index";
import { HostError, type NamedBlocks } from "../../../src/workbook/InspectionHost";
import { blockNames, sheetNames } from "../../../src/workbook/names";
import { planOnce } from "../../support/planOnce";
import { reportTextIds } from "../../../src/workbook/report/reportLayout";
import type { SheetPlan } from "../../../src/workbook/WorkbookPlan";
import { writeReport } from "../../../src/workbook/report/writeReport";
import { memoryHost, type MemoryHost } from "../../support/memoryHost";

const now = "2026-11-22T09:30:00.000Z";

function openWorkbook(): MemoryHost {
  const inspection = blankInspection(pack, { service: "Westmarch" });
  return memoryHost({ plan: planOnce(pack, inspection, { engine: "0.1.0", writtenAt: now }) });
}

/** Every text on a sheet. */
function textsOf(sheet: SheetPlan | undefined): readonly string[] {
  return (sheet?.blocks ?? []).flatMap(({ cells }) => cells.flat()).map(String);
}

/** A host whose record says something else. */
function withRecord(host: MemoryHost, key: string, value: string): Pick<MemoryHost, "read" | "writeReport"> {
  const change = (blocks: NamedBlocks): NamedBlocks => ({
    ...blocks,
    [blockNames.record]: (blocks[blockNames.record] ?? []).map((row) =>
      row[0] === key ? [key, value] : row,
    ),
  });
  return { read: async () => change(await host.read()), writeReport: host.writeReport };
}

describe("writeReport", () => {
  it("reads once and writes once", async () => {
    const host = openWorkbook();
    expect(await writeReport(host, pack, now)).toBe("written");
    expect(host.calls).toEqual(["read", "writeReport"]);
    expect(host.reports.map(({ name }) => name)).toEqual([sheetNames.report]);
  });

  it("[R7] reports what the sheets say now, and not what they said when they were made", async () => {
    const host = openWorkbook();
    await writeReport(host, pack, now);
    host.typeInCell({ block: blockNames.standard("1.2"), row: "1.2.1", field: "answer", value: "No" });
    await writeReport(host, pack, now);
    const [before, after] = host.reports.map(textsOf);
    expect(before).toContain("Service: Westmarch");
    expect(before).not.toContain("Requires improvement");
    expect(after).toContain("Requires improvement");
  });

  it("stamps the report with the time it was written and the pack it was written from", async () => {
    const host = openWorkbook();
    await writeReport(host, pack, "2026-12-24T18:00:00.000Z");
    const stamp = textsOf(host.reports[0]).find((text) => text.includes("Written on"));
    expect(stamp).toMatch(/24 December 2026/);
    expect(stamp).toContain(pack.id);
  });

  it("keeps the inspectors' own texts", async () => {
    const host = openWorkbook();
    const [identity] = reportTextIds;
    host.typeInCell({
      block: blockNames.reportText,
      row: identity,
      field: "text",
      value: "=HYPERLINK stays words",
    });
    await writeReport(host, pack, now);
    expect(textsOf(host.reports[0])).toContain("=HYPERLINK stays words");
  });

  it.each([
    ["schema", "", "none"],
    ["schema", "workbook/4", "newer"],
    ["packVersion", "99.0.0", "newer"],
    ["state", "building", "unfinished"],
    ["pack", "prisons/1999", "unknownPack"],
  ])("writes nothing where the record's %s is %j, and says why", async (key, value, outcome) => {
    const host = openWorkbook();
    expect(await writeReport(withRecord(host, key, value), pack, now)).toBe(outcome);
    expect(host.reports).toEqual([]);
  });

  it("passes on what the host refuses", async () => {
    const host = openWorkbook();
    host.failNext("writeReport", "The sheet is protected with a password.");
    await expect(writeReport(host, pack, now)).rejects.toThrow(HostError);
  });
});
