import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { assessInspection } from "../../src/domain/inspection/assessInspection";
import {
  HostError,
  type CellValue,
  type Edit,
  type HostEvent,
  type NamedBlocks,
} from "../../src/workbook/InspectionHost";
import {
  blockNames,
  namesToRead,
  standardColumns,
  workbookSchema,
  type StandardField,
} from "../../src/workbook/names";
import { planReport } from "../../src/workbook/report/planReport";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { smallPack as pack } from "../support/smallPack";
import { arrivals } from "../support/hostDesk";
import { openExcel, type OpenExcel } from "../support/openExcel";

jest.setTimeout(60_000);

const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T10:00:00Z" };
const plan = planWorkbook(pack, blankInspection(pack), stamp);
const sheet = "1.1";
const name = blockNames.standard(sheet);
/** Long enough for whatever is answered at all, on a busy machine as well. */
const usual = 60_000;
let patience = usual;

/** Calls the host with hardly any patience, for what is not answered. */
async function impatiently<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  patience = 1_500;
  try {
    return await work();
  } finally {
    patience = usual;
  }
}

let excel: OpenExcel;
let untouched: unknown;
beforeAll(async () => {
  excel = await openExcel(namesToRead(pack), () => patience);
  excel.desk.host.load(plan);
  await excel.desk.host.settled();
  untouched = excel.desk.host.snapshot();
});
beforeEach(() => excel.startFrom(untouched));
afterEach(() => excel.desk.host.faults.clear());
afterAll(() => excel.close());

const edit = (row: string, field: StandardField, value: Edit["value"]): Edit => ({
  block: name,
  row,
  field,
  value,
});

function cell(blocks: NamedBlocks, row: string, field: StandardField): CellValue | undefined {
  const line = blocks[name]?.find((each) => each[standardColumns.indexOf("id")] === row);
  return line?.[standardColumns.indexOf(field)];
}

async function answers(...rows: readonly string[]): Promise<readonly (CellValue | undefined)[]> {
  const blocks = await excel.host.read();
  return rows.map((row) => cell(blocks, row, "answer"));
}

/** Somebody inserts a row above the prompts, and the event of it gets lost. */
async function shiftUnnoticed(): Promise<void> {
  excel.desk.host.faults.events("lost");
  await insertRow();
}

/** Inserts a row above the prompts, as somebody at the grid does. */
async function insertRow(act: OpenExcel["act"] = excel.act): Promise<void> {
  await act(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.protection.unprotect();
    const block = context.workbook.names.getItem(name).getRange().load("rowIndex");
    await context.sync();
    found.getRange(`${block.rowIndex + 3}:${block.rowIndex + 3}`).insert("Down");
    await context.sync();
  });
  await arrivals(excel.desk);
}

const first = "1.1.1a";
const second = "1.1.1b";
const third = "1.1.1c";

describe("[P1] an entry written in the batch of a reading", () => {
  const yes = { ...edit(first, "answer", "Yes"), was: "y" };
  /** Where rows moved down by one it lands on the first. */
  const below = { ...edit(second, "answer", "No"), was: "n" };

  /** What the reading answers with, what a later one answers with, and what the first took. */
  async function readWithYes(written = yes): Promise<readonly unknown[]> {
    let blocks: NamedBlocks = {};
    const batches = await excel.countBatches(async () => {
      blocks = await excel.host.read([], [written]);
    });
    return [cell(blocks, first, "answer"), ...(await answers(first, second)), batches];
  }

  it("is read as it is then", async () => {
    await excel.host.write([edit(first, "answer", "y")]);
    expect(await readWithYes()).toEqual(["Yes", "Yes", "", 1]);
  });

  it("leaves a cell alone that holds something else by now, a formula too", async () => {
    await excel.host.write([edit(first, "answer", "No")]);
    expect(await readWithYes()).toEqual(["No", "No", "", 4]);
    await excel.act(async (context) => {
      const block = context.workbook.names.getItem(name).getRange();
      const row = (await excel.host.read())[name]?.findIndex((line) => line.at(-1) === first) ?? -1;
      block.getCell(row, standardColumns.indexOf("answer")).formulas = [['="y"']];
      await context.sync();
    });
    expect(await readWithYes()).toEqual(["y", "y", "", 4]);
  });

  it("hits no other row where rows moved unnoticed", async () => {
    await excel.host.write([edit(first, "answer", "y"), edit(second, "answer", "n")]);
    await shiftUnnoticed();
    expect(await readWithYes(below)).toEqual(["y", "y", "n", 4]);
  });

  it("is not sent where rows are known to have moved", async () => {
    await excel.host.write([edit(first, "answer", "y")]);
    const stop = await excel.host.watch(() => undefined);
    await insertRow((work) => excel.desk.coAuthor().Excel.run(work));
    const found = await readWithYes();
    await stop();
    expect(found).toEqual(["y", "y", "", 1]);
  });

  it("costs no reading where Excel refuses it", async () => {
    await excel.host.write([edit(first, "answer", "y")]);
    excel.desk.host.faults.batch({ kind: "refused", code: "AccessDenied" });
    expect(await readWithYes()).toEqual(["y", "y", "", 2]);
  });

  it("is put back where the batch broke off after it hit the wrong row", async () => {
    await excel.host.write([edit(first, "answer", "y"), edit(second, "answer", "n")]);
    await shiftUnnoticed();
    excel.breakBatch(1, -1);
    expect((await readWithYes(below)).slice(0, 3)).toEqual(["y", "y", "n"]);
  });
});

describe("when Excel does not answer", () => {
  it("[fault] a reading that hangs is told in plain words, and the next one is made", async () => {
    excel.desk.host.faults.batch({ kind: "hanging", done: true });
    await expect(impatiently(() => excel.host.read())).rejects.toMatchObject({
      code: "NoAnswer",
      message: expect.stringContaining("If you are typing in a cell, finish it (Enter or Esc).") as string,
    });
    expect(await answers(first)).toEqual([""]);
  });

  it("[fault] an answer given meanwhile and done after all is told to the pane once Excel says so", async () => {
    const events: HostEvent[] = [];
    await excel.host.read();
    const stop = await excel.host.watch((event) => events.push(event));
    excel.desk.host.faults.batch({ kind: "late" });
    await expect(impatiently(() => excel.host.write([edit(first, "answer", "Yes")]))).rejects.toMatchObject({
      code: "NoAnswer",
    });
    expect(events).toEqual([]);
    excel.desk.host.faults.release();
    await arrivals(excel.desk);
    expect(events).toEqual([{ kind: "changed", places: [], remote: false }]);
    expect(await answers(first)).toEqual(["Yes"]);
    await stop();
  });

  it("[fault] a late answer about rows that moved puts back what was hit, and writes nothing over newer entries", async () => {
    await excel.host.write([edit(first, "answer", "No"), edit(second, "answer", "No")]);
    await shiftUnnoticed();
    excel.desk.host.faults.batch({ kind: "late" });
    // The row above has moved down by one: the entry for the second lands on the first, that for the third on the second.
    const late = impatiently(() =>
      excel.host.write([edit(second, "answer", "Yes"), edit(third, "answer", "Not judged")]),
    );
    await expect(late).rejects.toMatchObject({ code: "NoAnswer" });
    expect(await answers(first, second, third)).toEqual(["Yes", "Not judged", ""]);
    await excel.host.write([edit(second, "answer", "Yes"), edit(third, "answer", "No")]);
    excel.desk.host.faults.release();
    await arrivals(excel.desk);
    expect(await answers(first, second, third)).toEqual(["No", "Yes", "No"]);
  });

  it("[fault] where putting back is refused, the pane is asked to read, and that puts back what was hit", async () => {
    const events: HostEvent[] = [];
    await excel.host.write([edit(first, "answer", "No")]);
    await shiftUnnoticed();
    const stop = await excel.host.watch((event) => events.push(event));
    excel.desk.host.faults.batch({ kind: "refused", code: "GeneralException" }, 1);
    await expect(excel.host.write([edit(second, "answer", "Yes")])).rejects.toBeInstanceOf(HostError);
    expect(events).toContainEqual({ kind: "changed", places: [], remote: false });
    expect(await answers(first, second)).toEqual(["No", ""]);
    await stop();
  });

  it("[fault] where putting back is never answered, the next reading puts back what was hit", async () => {
    await excel.host.write([edit(first, "answer", "No")]);
    await shiftUnnoticed();
    excel.desk.host.faults.batch({ kind: "hanging", done: false }, 1);
    const hanging = impatiently(() => excel.host.write([edit(second, "answer", "Yes")]));
    await expect(hanging).rejects.toMatchObject({ code: "NoAnswer" });
    expect(await answers(first, second)).toEqual(["No", ""]);
  });

  it("[fault] [P24] what is owed is not put back into a workbook of a newer layout", async () => {
    await excel.host.write([edit(first, "answer", "No")]);
    await shiftUnnoticed();
    excel.desk.host.faults.batch({ kind: "hanging", done: false }, 1);
    const hanging = impatiently(() => excel.host.write([edit(second, "answer", "Yes")]));
    await expect(hanging).rejects.toMatchObject({ code: "NoAnswer" });
    const setSchema = (schema: string) =>
      excel.act(async (context) => {
        const record = context.workbook.names.getItem(blockNames.record).getRange();
        record.worksheet.protection.unprotect();
        record.getCell(0, 1).values = [[schema]];
        await context.sync();
      });
    await setSchema("workbook/99");
    expect(await answers(first, second)).toEqual(["Yes", ""]);
    await setSchema(workbookSchema);
    expect(await answers(first, second)).toEqual(["No", ""]);
  });

  it("[fault] a reading that was overtaken by moving rows is not trusted for the place of an event", async () => {
    const events: HostEvent[] = [];
    await excel.host.read();
    const stop = await excel.host.watch((event) => events.push(event));
    excel.desk.host.faults.batch({ kind: "late" });
    const reading = excel.host.read();
    await excel.act(async (context) => {
      const found = context.workbook.worksheets.getItem(sheet);
      found.protection.unprotect();
      found.getRange("3:3").insert("Down");
      await context.sync();
    });
    excel.desk.host.faults.events("remote");
    await excel.type(sheet, "E35", "x");
    await arrivals(excel.desk);
    excel.desk.host.faults.release();
    await reading;
    excel.desk.host.faults.events("remote");
    await excel.type(sheet, "E36", "x");
    await arrivals(excel.desk);
    expect(events.every((event) => event.kind !== "changed" || event.places.length === 0)).toBe(true);
    await stop();
  });

  it("[fault] a report given up while looking is not written behind the back of the next one", async () => {
    const inspection = blankInspection(pack);
    const report = planReport(pack, inspection, assessInspection(pack, inspection), stamp, {});
    excel.desk.host.faults.batch({ kind: "late" });
    await expect(
      impatiently(() => excel.host.writeReport(report, "2026-11-22T10:00:00Z")),
    ).rejects.toMatchObject({
      code: "NoAnswer",
    });
    const batches = await excel.countBatches(async () => {
      excel.desk.host.faults.release();
      await arrivals(excel.desk);
    });
    expect(batches).toBe(0);
    await excel.host.writeReport(report, "2026-11-22T10:00:00Z");
  });
});

describe("when a batch breaks off", () => {
  it("[fault] after it hit the wrong rows, these get their content back and the failure is told", async () => {
    await excel.host.write([edit(first, "answer", "No"), edit(second, "answer", "Yes")]);
    await shiftUnnoticed();
    excel.desk.host.faults.batch({ kind: "halfway", before: -1, code: "GeneralException" });
    await expect(excel.host.write([edit(second, "answer", "Not judged")])).rejects.toMatchObject({
      code: "GeneralException",
    });
    expect(await answers(first, second)).toEqual(["No", "Yes"]);
  });

  it.each(["AccessDenied", "InvalidOperation", "RequestAborted"])(
    "[fault] %s is told in words, and the same entry is written when tried again",
    async (code) => {
      excel.desk.host.faults.batch({ kind: "refused", code }, 1);
      await expect(excel.host.write([edit(first, "answer", "Yes")])).rejects.toMatchObject({ code });
      await excel.host.write([edit(first, "answer", "Yes")]);
      expect(await answers(first)).toEqual(["Yes"]);
    },
  );
});

describe("when an event gets lost, or comes", () => {
  it("[fault] a row that came back unnoticed is found, and written to", async () => {
    const whole = excel.desk.host.snapshot();
    const blocks = await excel.host.read();
    const offset = (blocks[name] ?? []).findIndex((line) => line.at(-1) === first);
    await excel.act(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.unprotect();
      const block = context.workbook.names.getItem(name).getRange().load("rowIndex");
      await context.sync();
      const row = block.rowIndex + offset + 1;
      context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).delete("Up");
      await context.sync();
    });
    expect(await answers(first, second)).toEqual([undefined, ""]);
    excel.desk.host.restore(whole);
    await excel.host.write([edit(first, "answer", "Yes")]);
    expect(await answers(first, second)).toEqual(["Yes", ""]);
  });

  it("[fault] rows told to have moved are asked for before anything is written, so that none is hit by mistake", async () => {
    await excel.host.write([edit(first, "answer", "No")]);
    const stop = await excel.host.watch(() => undefined);
    await insertRow((work) => excel.desk.coAuthor().Excel.run(work));
    // Never answered: nothing could be put right any more.
    excel.desk.host.faults.batch({ kind: "hanging", done: true }, 1);
    await expect(impatiently(() => excel.host.write([edit(second, "answer", "Yes")]))).rejects.toMatchObject({
      code: "NoAnswer",
    });
    expect(await answers(first, second)).toEqual(["No", "Yes"]);
    await stop();
  });
});
