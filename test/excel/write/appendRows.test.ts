import { createHash } from "node:crypto";
import { appendDecision } from "../../../src/domain/decisions/appendDecision";
import { checkChain } from "../../../src/domain/decisions/checkChain";
import type { DecisionRecord, Hash } from "../../../src/domain/decisions/Decision";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { decisionCells } from "../../../src/workbook/logs/decisionLog";
import type { HostEvent, NamedBlocks } from "../../../src/workbook/InspectionHost";
import { blockNames, namesToRead } from "../../../src/workbook/names";
import { planWorkbook } from "../../../src/workbook/planWorkbook";
import { readDecisionsBlock } from "../../../src/workbook/logs/readDecisionsBlock";
import { smallPack as pack } from "../../support/smallPack";
import { openExcel, type OpenExcel } from "../../support/openExcel";

jest.setTimeout(60_000);

const hash: Hash = (text) => createHash("sha256").update(text, "utf8").digest("hex");
const stamp = { who: "A. Lead", when: "2026-11-22T10:00:00Z", engine: "0.1.0", pack, hash };
const plan = planWorkbook(pack, blankInspection(pack), {
  engine: "0.1.0",
  writtenAt: "2026-11-22T10:00:00Z",
});
const quiet = { onProgress: () => undefined, isCancelled: () => false };
const name = blockNames.decisions;

let excel: OpenExcel;
let created: unknown;
beforeAll(async () => {
  excel = await openExcel(namesToRead(pack));
  await excel.host.create(plan, quiet);
  created = excel.desk.host.snapshot();
});
beforeEach(() => excel.startFrom(created));
afterAll(() => excel.close());

/** The log with one more proposal for a standard. */
function after(log: readonly DecisionRecord[], subject: string, reason = ""): readonly DecisionRecord[] {
  const entry = { layer: "proposed", subject, from: "", to: "Good", reason, rules: "", state: "" } as const;
  return appendDecision(log, entry, stamp);
}

const cellsOf = (records: readonly DecisionRecord[]) => records.map(decisionCells);
const logIn = (blocks: NamedBlocks): readonly DecisionRecord[] => readDecisionsBlock(blocks);

async function sheetNow<Found>(
  find: (sheet: Excel.Worksheet) => Found,
  loaded: (found: Found) => void,
): Promise<void> {
  await excel.act(async (context) => {
    const found = find(context.workbook.worksheets.getItem("Decisions"));
    await context.sync();
    loaded(found);
  });
}

describe("adding to the log of decisions", () => {
  it("[append] takes one batch, answers with the whole block, and reads back as it was recorded", async () => {
    await excel.host.read();
    const one = after([], "1.1", "=HYPERLINK(1)");
    const two = after(one, "1.2", "line one\nline two");
    let answered: NamedBlocks[string] = null;
    expect(
      await excel.countBatches(async () => (answered = await excel.host.append(name, cellsOf(one)))),
    ).toBe(1);
    expect(logIn({ [name]: answered })).toEqual(one);
    expect(await excel.countBatches(() => excel.host.append(name, cellsOf(two.slice(1))))).toBe(1);
    const blocks = await excel.host.read();
    expect(logIn(blocks)).toEqual(two);
    expect(checkChain(logIn(blocks), hash)).toEqual({ whole: true, entries: 2 });
    expect(blocks[name]?.at(-1)?.[0]).toBe("End");
  });

  it("[append] several rows at once go in one batch and stand in their order", async () => {
    await excel.host.read();
    const log = after(after(after([], "1.1"), "1.2"), "1.3");
    expect(await excel.countBatches(() => excel.host.append(name, cellsOf(log)))).toBe(1);
    expect(logIn(await excel.host.read())).toEqual(log);
  });

  it("[append] leaves the sheet protected and the rows locked, dated, wrapped and unlike the header", async () => {
    await excel.host.append(name, cellsOf(after([], "1.1")));
    await sheetNow(
      (sheet) => {
        sheet.protection.load("protected,options");
        const row = sheet.getRange("A2:N2");
        row.load("numberFormat,valueTypes,text");
        row.format.load("wrapText");
        row.format.font.load("bold,color");
        row.format.fill.load("color");
        row.format.protection.load("locked");
        return { sheet, row };
      },
      ({ sheet, row }) => {
        expect(sheet.protection.protected).toBe(true);
        expect(sheet.protection.options.allowAutoFilter).toBe(true);
        expect(row.format.protection.locked).toBe(true);
        expect(row.format.wrapText).toBe(true);
        expect(row.format.font.bold).toBe(false);
        expect(row.format.fill.color).toBe("#FFFFFF");
        expect(row.numberFormat[0]?.[1]).toBe("d mmmm yyyy hh:mm:ss");
        expect(row.valueTypes[0]?.slice(0, 3)).toEqual(["Double", "Double", "String"]);
        expect(row.valueTypes[0]?.[9]).toBe("String");
      },
    );
  });

  it("[append] is told to nobody as a change of somebody's", async () => {
    await excel.host.read();
    const events: HostEvent[] = [];
    const stop = await excel.host.watch((event) => events.push(event));
    await excel.host.append(name, cellsOf(after([], "1.1")));
    await excel.desk.host.settled();
    expect(events.filter(({ kind }) => kind === "changed")).toEqual([]);
    await stop();
  });

  it("[append] two panes at once overwrite nothing, and the next entry follows both", async () => {
    const other = excel.coAuthor();
    await Promise.all([excel.host.read(), other.read()]);
    await Promise.all([
      excel.host.append(name, cellsOf(after([], "1.1"))),
      other.append(name, cellsOf(after([], "1.2"))),
    ]);
    const log = logIn(await excel.host.read());
    expect(log.map(({ subject }) => subject).sort()).toEqual(["1.1", "1.2"]);
    expect(log.map(({ number }) => number)).toEqual([1, 1]);
    expect(checkChain(log, hash)).toEqual({ whole: true, entries: 2 });
    const joined = after(log, "1.3");
    await excel.host.append(name, cellsOf(joined.slice(2)));
    expect(logIn(await excel.host.read())).toEqual(joined);
    expect(joined[2]?.after).toBe(log.map((record) => record.hash.slice(0, 12)).join(" "));
    expect(checkChain(joined, hash)).toEqual({ whole: true, entries: 3 });
    expect(checkChain(joined.slice(1), hash)).toMatchObject({ whole: false, fault: "removed", position: 2 });
  });

  it("[append] finds the log where rows of somebody's own have moved it", async () => {
    await excel.host.read();
    await excel.act(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Decisions");
      sheet.protection.unprotect();
      sheet.getRange("1:2").insert("Down");
      await context.sync();
    });
    const log = after([], "1.1");
    await excel.host.append(name, cellsOf(log));
    expect(logIn(await excel.host.read())).toEqual(log);
  });

  it("[append] refuses where the closing row is gone, and says so", async () => {
    await excel.act(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Decisions");
      sheet.protection.unprotect();
      sheet.getRange("A2:N2").clear("Contents");
      await context.sync();
    });
    await expect(excel.host.append(name, cellsOf(after([], "1.1")))).rejects.toMatchObject({
      code: "RowNotFound",
    });
    expect(logIn(await excel.host.read())).toEqual([]);
  });

  it.each([1, 3, 6, 9])(
    "[append] a batch that stops %i actions before its end leaves no row in part",
    async (before) => {
      await excel.host.read();
      const log = after([], "1.1", "Agreed by the team");
      excel.breakBatch(1, -before);
      const failed = await excel.host.append(name, cellsOf(log)).then(
        () => false,
        () => true,
      );
      const found = logIn(await excel.host.read());
      expect([[], log]).toContainEqual(found);
      if (!failed) expect(found).toEqual(log);
      if (found.length === 0) {
        await excel.host.append(name, cellsOf(log));
        expect(logIn(await excel.host.read())).toEqual(log);
      }
    },
  );
});
