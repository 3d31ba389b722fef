import { readInspection } from "../../../src/domain/inspection/readInspection";
import { loadSample, youthJustice202406 as pack } from "../../../src/packs/index";
import type { NamedBlocks } from "../../../src/workbook/InspectionHost";
import { blockNames, namesToRead } from "../../../src/workbook/names";
import { planWorkbook } from "../../../src/workbook/planWorkbook";
import { writeReport } from "../../../src/workbook/report/writeReport";
import { openExcel, type OpenExcel } from "../../support/openExcel";

// Starting the engine and building 150 rows takes seconds on a busy machine.
jest.setTimeout(60_000);

const quiet = { onProgress: () => undefined, isCancelled: () => false };
const first = "2026-11-22T10:00:00Z";
const later = "2026-11-23T16:30:00Z";

let excel: OpenExcel;
let created: unknown;
beforeAll(async () => {
  excel = await openExcel(namesToRead(pack));
  const sample = readInspection(pack, await loadSample());
  if (!sample.ok) throw new Error("The sample does not parse");
  await excel.host.create(planWorkbook(pack, sample.value, { engine: "0.1.0", writtenAt: first }), quiet);
  created = excel.desk.host.snapshot();
});
beforeEach(() => excel.startFrom(created));
afterAll(() => excel.close());

/** Everything on the report sheet but the line that says when it was written. */
async function report(): Promise<readonly (readonly unknown[])[]> {
  let values: readonly (readonly unknown[])[] = [];
  await excel.act(async (context) => {
    const used = context.workbook.worksheets.getItem("Report").getUsedRange(true);
    used.load("values");
    await context.sync();
    values = used.values;
  });
  return values.filter((_, row) => row !== 3);
}

async function charts(): Promise<readonly string[]> {
  let names: readonly string[] = [];
  await excel.act(async (context) => {
    const found = context.workbook.worksheets.getItem("Report").charts;
    found.load("items/name");
    await context.sync();
    names = found.items.map((chart) => chart.name);
  });
  return names;
}

function boxText(blocks: NamedBlocks, box: string): unknown {
  return blocks[blockNames.reportText]?.find(([id]) => id === box)?.[1];
}

describe("the report in the workbook", () => {
  it("[report] written twice, it says the same once: no row and no chart is doubled", async () => {
    expect(await writeReport(excel.host, pack, first)).toBe("written");
    const once = { cells: await report(), charts: await charts() };
    expect(once.cells.length).toBeGreaterThan(30);
    expect(once.charts.length).toBeGreaterThan(0);
    expect(await writeReport(excel.host, pack, later)).toBe("written");
    expect({ cells: await report(), charts: await charts() }).toEqual(once);
  });

  it("[report] the inspector's own text survives a refresh, even one that begins like a formula", async () => {
    const text = "=2 + 2 leaders were seen twice";
    await excel.host.write([{ block: blockNames.reportText, row: "summary", field: "text", value: text }]);
    await writeReport(excel.host, pack, later);
    expect(boxText(await excel.host.read(), "summary")).toBe(text);
  });

  it("[report] what is typed into a box between its reading and its writing stays", async () => {
    await writeReport(excel.host, pack, first);
    const { host } = excel;
    const typed = { block: blockNames.reportText, row: "strengths", field: "text", value: "Typed meanwhile" };
    const meanwhile: typeof host.writeReport = async (plan, when) => {
      await host.write([typed]);
      return host.writeReport(plan, when);
    };
    expect(await writeReport({ read: host.read, writeReport: meanwhile }, pack, later)).toBe("written");
    expect(boxText(await host.read(), "strengths")).toBe("Typed meanwhile");
  });

  it("[report] on a sheet the inspector renamed, moved and annotated, it is written in place and the note stays", async () => {
    await writeReport(excel.host, pack, first);
    await excel.act(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.name = "Draft for panel";
      sheet.position = 0;
      sheet.protection.unprotect();
      sheet.getRange("Z300").values = [["Ask Gwen"]];
      await context.sync();
    });
    await writeReport(excel.host, pack, later);
    await excel.act(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("Draft for panel");
      const note = sheet.getRange("Z300");
      note.load("values");
      sheet.protection.load("protected");
      worksheets.load("items/name");
      await context.sync();
      expect(note.values).toEqual([["Ask Gwen"]]);
      expect(sheet.protection.protected).toBe(true);
      expect(worksheets.items.map(({ name }) => name)).not.toContain("Report");
    });
  });

  it("[report] what was typed into a row put in between the boxes goes to the quarantine table, once", async () => {
    await writeReport(excel.host, pack, first);
    await excel.act(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.protection.unprotect();
      sheet.getRange("8:8").insert("Down");
      sheet.getRange("B8").values = [["=Ask Gwen first"].map((text) => `'${text}`)];
      await context.sync();
    });
    const { host } = excel;
    const setAside: number[] = [];
    const counting: typeof host.writeReport = async (plan, when) => {
      const count = await host.writeReport(plan, when);
      setAside.push(count);
      return count;
    };
    await writeReport({ read: host.read, writeReport: counting }, pack, later);
    await writeReport({ read: host.read, writeReport: counting }, pack, later);
    expect(setAside).toEqual([1, 0]);
    await excel.act(async (context) => {
      const kept = context.workbook.worksheets.getItem("Quarantine").getUsedRange();
      kept.load("values");
      const sheet = context.workbook.worksheets.getItem("Report").getRange("B6:B14");
      sheet.load("values");
      await context.sync();
      expect(kept.values.slice(3)).toEqual([
        [
          "Report, row 8, In the inspectors' own words",
          "=Ask Gwen first",
          "The report was written again over the row that it stood in.",
          later,
        ],
      ]);
      expect(sheet.values.flat()).not.toContain("=Ask Gwen first");
    });
  });

  it("[report] deleted, it is made again and its text boxes are found again", async () => {
    await excel.act(async (context) => {
      context.workbook.worksheets.getItem("Report").delete();
      await context.sync();
    });
    expect((await excel.host.read())[blockNames.reportText]).toBeNull();
    await writeReport(excel.host, pack, later);
    await excel.host.write([
      { block: blockNames.reportText, row: "nextSteps", field: "text", value: "Again" },
    ]);
    expect(boxText(await excel.host.read(), "nextSteps")).toBe("Again");
  });

  // Batch 4 writes: at its beginning, while it clears, while it writes, while it formats.
  it.each([0, 12, 60])(
    "[report] a failure before action %i of writing loses none of the inspector's text, and the next write mends the sheet",
    async (action) => {
      const text = { block: blockNames.reportText, row: "summary", field: "text", value: "Kept" };
      await excel.host.write([text]);
      await writeReport(excel.host, pack, first);
      const whole = await report();
      excel.breakBatch(4, action);
      await expect(writeReport(excel.host, pack, first)).rejects.toMatchObject({ code: "GeneralException" });
      expect(boxText(await excel.host.read(), "summary")).toBe("Kept");
      await writeReport(excel.host, pack, first);
      expect(await report()).toEqual(whole);
    },
  );
});
