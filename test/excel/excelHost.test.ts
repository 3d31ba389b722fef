import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { blocksOfPlan } from "../../src/workbook/blocks/blocksOfPlan";
import type { CellValue, Edit, HostEvent, NamedBlocks } from "../../src/workbook/InspectionHost";
import { blockNames, namesToRead, standardColumns, type StandardField } from "../../src/workbook/names";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { smallPack as pack } from "../support/smallPack";
import { openExcel, type OpenExcel } from "../support/openExcel";

// Starting the engine and building 150 rows takes seconds on a busy machine.
jest.setTimeout(60_000);

const plan = planWorkbook(pack, blankInspection(pack), {
  engine: "0.1.0",
  writtenAt: "2026-11-22T10:00:00Z",
});
const quiet = { onProgress: () => undefined, isCancelled: () => false };
const name = blockNames.standard("1.1");
const planned = Object.fromEntries(
  Object.entries(blocksOfPlan(plan)).filter(([block]) => namesToRead(pack).includes(block)),
);

let excel: OpenExcel;
let untouched: unknown;
beforeAll(async () => {
  excel = await openExcel(namesToRead(pack));
  untouched = excel.desk.host.snapshot();
});
beforeEach(() => excel.startFrom(untouched));
afterAll(() => excel.close());

const edit = (row: string, field: StandardField, value: Edit["value"]): Edit => ({
  block: name,
  row,
  field,
  value,
});

function cell(blocks: NamedBlocks, row: string, field: StandardField, block = name): CellValue | undefined {
  const line = blocks[block]?.find((each) => each[standardColumns.indexOf("id")] === row);
  return line?.[standardColumns.indexOf(field)];
}

async function sheets(): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await excel.act(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    found = context.workbook.worksheets.items.map((sheet) => sheet.name);
  });
  return found;
}

describe("creating the workbook", () => {
  it("[create] all of it stands after three batches and 1 MB at most, and one batch reads back what was planned", async () => {
    expect(await excel.host.look()).toEqual({ kind: "none", taken: [] });
    const before = excel.desk.host.traffic().requestBytes;
    expect(await excel.countBatches(() => excel.host.create(plan, quiet))).toBe(3);
    expect(excel.desk.host.traffic().requestBytes - before).toBeLessThan(1_000_000);
    let blocks: NamedBlocks = {};
    expect(await excel.countBatches(async () => (blocks = await excel.host.read()))).toBe(1);
    expect(blocks).toEqual(planned);
    expect(await excel.host.look()).toEqual({ kind: "inspection" });
    expect(await sheets()).toEqual([
      "Above the Line",
      ...plan.sheets.map((sheet) => sheet.name).filter((sheet) => sheet !== "Above the Line"),
    ]);
  });

  it("[create] creating twice is refused and changes nothing", async () => {
    await excel.host.create(plan, quiet);
    const before = await excel.host.read();
    await expect(excel.host.create(plan, quiet)).rejects.toMatchObject({ code: "AlreadyCreated" });
    expect(await excel.host.read()).toEqual(before);
    expect(await sheets()).toHaveLength(plan.sheets.length);
  });

  it("[create] a sheet of the user's in the way is named, and their workbook is left as it is", async () => {
    await excel.act(async (context) => {
      context.workbook.worksheets.add("Report").getRange("A1").values = [["My own"]];
      await context.sync();
    });
    await expect(excel.host.create(plan, quiet)).rejects.toThrow("a sheet called Report");
    expect(await sheets()).toEqual(["Sheet1", "Report"]);
  });

  it("[create] in a workbook with the user's own sheets, those stay and nothing of theirs is removed", async () => {
    await excel.act(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [["Train times"]];
      await context.sync();
    });
    await excel.host.create(plan, quiet);
    expect(await sheets()).toContain("Sheet1");
  });

  // 2 is the middle of looking, 1,100 amid building, 1,800 near its end; in finishing, the print set-up may fail, and what
  // comes after it counts from the end of the batch; 0 nothing of the batch.
  it.each([
    [1, 0],
    [2, 0],
    [2, 1100],
    [3, 0],
    [3, -12],
  ])(
    "[create] after a failure in batch %i before action %i, Create finishes the workbook and doubles nothing",
    async (batch, action) => {
      excel.breakBatch(batch, action);
      await expect(excel.host.create(plan, quiet)).rejects.toMatchObject({ code: "GeneralException" });
      const state = await excel.host.look();
      expect(["none", "unfinished"]).toContain(state.kind);
      expect(await excel.countBatches(() => excel.host.create(plan, quiet))).toBe(3);
      expect(await excel.host.look()).toEqual({ kind: "inspection" });
      expect(await excel.host.read()).toEqual(planned);
      const all = await sheets();
      expect(new Set(all).size).toBe(all.length);
      expect(all).toHaveLength(plan.sheets.length);
    },
  );

  it("[create] a failure after the record said complete leaves a complete workbook", async () => {
    // Only bringing the first sheet to the front and removing the blank one come after it.
    excel.breakBatch(3, -1);
    await expect(excel.host.create(plan, quiet)).rejects.toMatchObject({ code: "GeneralException" });
    expect(await excel.host.look()).toEqual({ kind: "inspection" });
    expect(await excel.host.read()).toEqual(planned);
  });

  it.each([1, 2])("[create] cancelled after batch %i, the workbook is as it was", async (after) => {
    let asked = 0;
    const outcome = await excel.host.create(plan, { ...quiet, isCancelled: () => ++asked >= after });
    expect(outcome).toBe("cancelled");
    expect(await sheets()).toEqual(["Sheet1"]);
    expect(await excel.host.look()).toEqual({ kind: "none", taken: [] });
    await expect(excel.host.create(plan, quiet)).resolves.toBe("created");
  });

  it("[create] while a cell is being edited creation waits, and goes on when the person is done", async () => {
    excel.desk.host.setCellEditing(true);
    const created = excel.host.create(plan, quiet);
    await new Promise((resolve) => setImmediate(resolve));
    excel.desk.host.setCellEditing(false);
    await expect(created).resolves.toBe("created");
  });
});

describe("working in the created workbook", () => {
  let created: unknown;
  beforeAll(async () => {
    excel.startFrom(untouched);
    await excel.host.create(plan, quiet);
    created = excel.desk.host.snapshot();
  });
  beforeEach(async () => {
    excel.startFrom(created);
    await excel.host.read();
  });

  it("[write] an answer takes one batch, reaches its row and moves the suggestion in its key question's cell", async () => {
    const prompts = (planned[name] ?? [])
      .map((line) => String(line.at(-1)))
      .filter((id) => /^1\.1\.1[a-z(]/.test(id));
    expect(prompts.length).toBeGreaterThan(1);
    const edits = prompts.map((row) => edit(row, "answer", "Yes"));
    expect(await excel.countBatches(() => excel.host.write(edits))).toBe(1);
    const blocks = await excel.host.read();
    for (const row of prompts) expect(cell(blocks, row, "answer")).toBe("Yes");
    expect(cell(blocks, "1.1.1", "suggested")).toBe("Yes");
  });

  it.each([
    ["a formula", '=HYPERLINK("https://example.org","press")'],
    ["a telephone number", "+44 20 7946 0000"],
    ["a negative number", "-1"],
    ["a function", "@SUM(A1)"],
    ["a standard's id", "1.1"],
    ["a key question's id", "1.1.1"],
    ["what looks like a date", "1-2"],
    ["a date", "31/12/2025"],
    ["a boolean word", "TRUE"],
    ["a quotation", "'quoted'"],
    ["emoji, Welsh and Hebrew", "🙂 ŵ ŷ ‏שלום"],
    ["several lines", "one\ntwo\n=three"],
    ["the longest text", "x".repeat(32_767)],
    ["the longest text that begins like a formula", `=${"x".repeat(32_765)}`],
  ])("[text] %s is read back letter by letter", async (_what, text) => {
    await excel.host.write([edit("1.1.1", "reason", text)]);
    expect(cell(await excel.host.read(), "1.1.1", "reason")).toBe(text);
  });

  it("[write] on a renamed and moved sheet the answer still finds its row", async () => {
    await excel.act(async (context) => {
      const sheet = context.workbook.worksheets.getItem("1.1");
      sheet.name = "Owen's leadership";
      sheet.position = 0;
      await context.sync();
    });
    await excel.host.write([edit("1.1.1", "answer", "No")]);
    expect(cell(await excel.host.read(), "1.1.1", "answer")).toBe("No");
  });

  it("[write] after someone inserted a row the answer reaches its own row and no other", async () => {
    const row = String(planned[name]?.at(-1)?.at(-1));
    await excel.act(async (context) => {
      const sheet = context.workbook.worksheets.getItem("1.1");
      sheet.protection.unprotect();
      sheet.getRange("9:9").insert("Down");
      await context.sync();
    });
    // One that hits the wrong row, two that put that right, and one that writes.
    expect(await excel.countBatches(() => excel.host.write([edit(row, "answer", "No")]))).toBe(4);
    const blocks = await excel.host.read();
    expect(cell(blocks, row, "answer")).toBe("No");
    expect(blocks[name]?.filter((line) => line[standardColumns.indexOf("answer")] === "No")).toHaveLength(1);
  });

  it("[write] a computed cell is protected, and the refusal says so", async () => {
    await expect(excel.host.write([edit("1.1.1", "suggested", "Yes")])).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });

  it("[watch] an answer typed in the grid is told by its identity, and after it the add-in sends one batch: the reading", async () => {
    const events: HostEvent[] = [];
    const stop = await excel.host.watch((event) => events.push(event));
    const row = (planned[name] ?? []).findIndex((line) => line.at(-1) === "1.1.1") + 2;
    const batches = await excel.countBatches(async () => {
      await excel.type("1.1", `E${row}`, "No");
      await new Promise((resolve) => setImmediate(resolve));
      expect(cell(await excel.host.read(), "1.1.1", "answer")).toBe("No");
    });
    expect(batches).toBe(1);
    expect(events.filter(({ kind }) => kind === "changed")).toEqual([
      {
        kind: "changed",
        places: [{ block: name, row: "1.1.1", field: "answer" }],
        remote: false,
        text: "No",
      },
    ]);
    await excel.host.write([edit("1.1.1", "answer", "Yes")]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(events.filter(({ kind }) => kind === "changed")).toHaveLength(1);
    await stop();
  });

  it("[read] a deleted sheet reads as null, and writing to it is refused with the way out", async () => {
    await excel.act(async (context) => {
      context.workbook.worksheets.getItem("1.1").delete();
      await context.sync();
    });
    await expect(excel.host.write([edit("1.1.1", "answer", "Yes")])).rejects.toThrow(/removal|gone/);
    const blocks = await excel.host.read();
    expect(blocks[name]).toBeNull();
    expect(blocks[blockNames.standard("1.2")]).toEqual(planned[blockNames.standard("1.2")]);
  });

  it("[show] the cell is selected on its own sheet in one batch", async () => {
    expect(
      await excel.countBatches(() =>
        excel.host.show({ block: blockNames.standard("1.2"), row: "1.2.1", field: "answer" }),
      ),
    ).toBe(1);
    await excel.act(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      expect(selected.address).toMatch(/^'1\.2'!E\d+$/);
    });
  });

  it("[show, P49] a hidden row is selected in one batch, and it is said that nobody sees it", async () => {
    const place = { block: blockNames.standard("1.2"), row: "1.2.1", field: "answer" };
    await excel.host.show(place);
    const address = excel.desk.host.selection().address;
    await excel.act(async (context) => {
      const sheet = context.workbook.worksheets.getItem("1.2");
      sheet.protection.unprotect();
      sheet.getRange(address).rowHidden = true;
      sheet.getRange("A1").select();
      await context.sync();
    });
    const batches = await excel.countBatches(() =>
      expect(excel.host.show(place)).rejects.toMatchObject({
        code: "RowHidden",
        message: expect.stringContaining("On the sheet 1.2, clear the filter") as string,
      }),
    );
    expect(batches).toBe(1);
    expect(excel.desk.host.selection().address).toBe(address);
  });

  it("[show] a sheet the inspector has hidden is shown again", async () => {
    await excel.act(async (context) => {
      context.workbook.worksheets.getItem("1.2").visibility = "Hidden";
      await context.sync();
    });
    await excel.host.read();
    await excel.host.show({ block: blockNames.standard("1.2"), row: "1.2.1", field: "answer" });
    await excel.act(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect(active.name).toBe("1.2");
    });
  });
});
