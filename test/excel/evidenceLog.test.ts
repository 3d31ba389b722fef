import { blankItem } from "../../src/domain/evidence/blankItem";
import type { EvidenceItem } from "../../src/domain/evidence/EvidenceItem";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../src/packs/index";
import { evidenceCells } from "../../src/workbook/evidence/evidenceCells";
import type { CellValue } from "../../src/workbook/InspectionHost";
import { blockNames, evidenceColumns, namesToRead, standardColumns } from "../../src/workbook/names";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { readEvidenceBlock } from "../../src/workbook/evidence/readEvidenceBlock";
import { takeInEvidence } from "../../src/workbook/evidence/takeInEvidence";
import { openExcel, type OpenExcel } from "../support/openExcel";

jest.setTimeout(120_000);

const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T10:00:00Z" };
const name = blockNames.evidence;

/** An item of evidence whose id ends in a number. */
function item(number: number, fields: Partial<EvidenceItem> = {}): EvidenceItem {
  return {
    ...blankItem,
    id: `E-${String(number).padStart(7, "0")}`,
    date: "2024-06-12",
    type: "Document",
    source: "Board minutes",
    text: `Point ${number}`,
    prompts: ["1.1.1a"],
    direction: "Supports",
    by: "A. Analyst",
    ...fields,
  };
}

const logged = [item(1), item(2, { type: "Interview", direction: "Against", prompts: ["1.1.1a", "1.2.3b"] })];
let excel: OpenExcel;
let created: unknown;
beforeAll(async () => {
  excel = await openExcel(namesToRead(pack));
  const plan = planWorkbook(pack, { ...blankInspection(pack), evidence: logged }, stamp);
  await excel.host.create(plan, { onProgress: () => undefined, isCancelled: () => false });
  created = excel.desk.host.snapshot();
});
beforeEach(() => excel.startFrom(created));
afterAll(() => excel.close());

async function rowsNow(): Promise<readonly (readonly CellValue[])[]> {
  return (await excel.host.read([name]))[name] ?? [];
}

async function itemsNow(): Promise<readonly EvidenceItem[]> {
  return readEvidenceBlock(pack, { [name]: await rowsNow() }).items;
}

const cell = (row: readonly CellValue[] | undefined, field: (typeof evidenceColumns)[number]): CellValue =>
  row?.[evidenceColumns.indexOf(field)] ?? "";

/** The table's address, and what stands beside prompt 1.1.1a. */
async function sheetsNow(): Promise<{ readonly table: string; readonly beside: readonly unknown[] }> {
  let found = { table: "", beside: [] as readonly unknown[] };
  await excel.act(async (context) => {
    const range = context.workbook.tables.getItem("Evidence").getRange();
    range.load("address");
    const block = context.workbook.names.getItem(blockNames.standard("1.1")).getRange();
    block.load("values");
    await context.sync();
    const row = block.values.find((line) => line[standardColumns.indexOf("id")] === "1.1.1a") ?? [];
    found = {
      table: range.address,
      beside: (["for", "against", "sources"] as const).map((field) => row[standardColumns.indexOf(field)]),
    };
  });
  return found;
}

describe("the evidence log", () => {
  it("[evidence] is read apart, as it was planned, and the table leaves the closing row out", async () => {
    expect(Object.keys(await excel.host.read())).not.toContain(name);
    expect(await itemsNow()).toEqual(logged);
    expect(await sheetsNow()).toEqual({
      table: "Evidence!A1:S33",
      beside: [1, 1, "Documents 1, Interviews 1"],
    });
  });

  it("[evidence] an added item takes one batch, stands behind the last, and is counted where it bears", async () => {
    await excel.host.read([name]);
    const added = item(3, { type: "Interview" });
    const answered: unknown[] = [];
    expect(
      await excel.countBatches(async () =>
        answered.push(await excel.host.append(name, [evidenceCells(added)], { answer: "nothing" })),
      ),
    ).toBe(1);
    expect(answered).toEqual([[]]);
    expect(await itemsNow()).toEqual([...logged, added]);
    expect(await sheetsNow()).toEqual({
      table: "Evidence!A1:S34",
      beside: [2, 1, "Documents 1, Interviews 2"],
    });
    // The next edit of it needs no other look.
    const edit = { block: name, row: added.id, field: "status", value: "Withdrawn" };
    expect(await excel.countBatches(() => excel.host.write([edit]))).toBe(1);
    expect((await sheetsNow()).beside).toEqual([1, 1, "Documents 1, Interviews 1"]);
    expect(cell((await rowsNow())[3], "messages")).toBe("Withdrawn: it counts nowhere.");
  });

  it("[evidence] ten blank rows are left for typing at least, and the table holds them", async () => {
    await excel.act(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evidence");
      sheet.getRange("A4:A28").values = Array.from({ length: 25 }, (_, index) => [`E-00001${10 + index}`]);
      await context.sync();
    });
    await excel.host.read([name]);
    await excel.host.append(name, [evidenceCells(item(3))]);
    const rows = await rowsNow();
    expect(rows.findIndex(([id]) => id === item(3).id)).toBe(28);
    expect(rows.slice(29, -1)).toHaveLength(30);
    expect((await sheetsNow()).table).toBe("Evidence!A1:S59");
    expect(cell(rows.at(-2), "messages")).toBe("");
  });

  it("[evidence] two panes at once lose nothing, and every row says what it says of itself", async () => {
    const other = excel.coAuthor();
    await Promise.all([excel.host.read([name]), other.read([name])]);
    await Promise.all([
      excel.host.append(name, [item(3), item(4, { direction: null })].map(evidenceCells), {
        answer: "nothing",
      }),
      other.append(name, [item(5, { prompts: [] })].map(evidenceCells), { answer: "nothing" }),
    ]);
    const rows = await rowsNow();
    const said = Object.fromEntries(rows.map((row) => [String(row[0]), cell(row, "messages")]));
    expect(said).toMatchObject({
      "E-0000003": "",
      "E-0000004": "⚠ Say which way it points.",
      "E-0000005": "⚠ Name the prompts that it bears on.",
    });
    expect(await itemsNow()).toHaveLength(5);
    await other.append(name, [evidenceCells(item(6))], { answer: "nothing" });
    expect((await itemsNow()).map(({ id }) => id)).toEqual(
      expect.arrayContaining([item(3).id, item(4).id, item(5).id, item(6).id]),
    );
  });

  it("[evidence] after the table was sorted and filtered, items are added and edited by their ids as before", async () => {
    await excel.host.read([name]);
    await excel.host.append(name, [evidenceCells(item(3, { text: "An early point" }))]);
    await excel.sort("Evidence", "A2:S34", evidenceColumns.indexOf("text"));
    expect((await rowsNow()).slice(1, 4).map(([id]) => id)).toEqual([item(3).id, item(1).id, item(2).id]);
    // Only the interview stays in view: neither the documents above it nor the blank rows do.
    const hidden = await excel.filter("Evidence", evidenceColumns.indexOf("type"), ["Interview"]);
    expect(hidden).toEqual([1, 2, ...Array.from({ length: 30 }, (_, index) => index + 4)]);
    await excel.host.append(name, [evidenceCells(item(4))]);
    await excel.host.write([{ block: name, row: item(1).id, field: "followUp", value: "Ask for the paper" }]);
    await excel.host.write([{ block: name, row: item(2).id, field: "source", value: "YJS manager" }]);
    const items = await itemsNow();
    expect(items.map(({ id, source, followUp }) => [id, source, followUp]).sort()).toEqual([
      [item(1).id, "Board minutes", "Ask for the paper"],
      [item(2).id, "YJS manager", ""],
      [item(3).id, "Board minutes", ""],
      [item(4).id, "Board minutes", ""],
    ]);
    expect((await rowsNow()).at(-1)?.[0]).toBe("End");
  });

  it("[evidence] a row typed into the sheet is told to have no number, and is given one where it still holds the same", async () => {
    const typed = ["2024-07-01", "Case", "File 12", "Seen in the plan", "1.1.1(b)", "Against"];
    await excel.act(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evidence");
      sheet.getRange("B4:G4").values = [typed];
      await context.sync();
    });
    const rows = await rowsNow();
    expect(cell(rows[3], "messages")).toContain("this row has no number yet");
    const given = { index: 3, was: rows[3] ?? [], id: item(9).id, fields: { prompts: "1.1.1b" } };
    expect(await excel.countBatches(() => excel.host.identify(name, [given]))).toBe(1);
    expect((await itemsNow())[2]).toMatchObject({ id: item(9).id, prompts: ["1.1.1b"], date: "2024-07-01" });
    const late = { ...given, index: 1, id: item(8).id };
    await expect(excel.host.identify(name, [late])).rejects.toMatchObject({ code: "RowsMoving" });
    expect((await itemsNow()).map(({ id }) => id)).toEqual([item(1).id, item(2).id, item(9).id]);
  });

  it("[evidence] rows copied into another workbook keep their ids where these are free, and get new ones where not", async () => {
    await excel.host.append(name, [evidenceCells(item(3, { history: "An old line" }))]);
    const copied = (await rowsNow()).slice(1, 4);
    // The other workbook has an item of its own under the second id.
    const own = item(2, { text: "Something else", history: "Its own line" });
    const plan = planWorkbook(pack, { ...blankInspection(pack), evidence: [own] }, stamp);
    excel.desk.host.load(plan);
    await excel.desk.host.settled();
    const before = await rowsNow();
    await excel.act(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evidence");
      sheet.getRange("A3:S5").values = copied.map((row) => [...row]);
      await context.sync();
    });
    const rows = await rowsNow();
    const { identified, edits } = takeInEvidence(pack, rows, {
      before,
      touched: new Set(),
      begun: new Set(),
      isWhole: true,
      random: () => 0.5,
      stamp: { who: "A. Analyst", when: stamp.writtenAt, mask: (text) => text },
    });
    expect(edits).toEqual([]);
    await excel.host.identify(name, identified);
    expect((await itemsNow()).map(({ id, text, history }) => [id, text, history])).toEqual([
      [own.id, "Something else", "Its own line"],
      [item(1).id, "Point 1", ""],
      [
        "E-GGGGGGG",
        "Point 2",
        `22 November 2026 at 10:00 UTC, A. Analyst: an id was given in place of “${own.id}”`,
      ],
      [item(3).id, "Point 3", "An old line"],
    ]);
  });

  it("[evidence] rows that nobody has touched since are taken out whole, in two batches; others stay", async () => {
    await excel.host.read([name]);
    await excel.host.append(name, [item(3), item(4), item(5)].map(evidenceCells));
    const rows = await rowsNow();
    const wanted = rows.slice(3, 6).map((was) => ({ id: String(was[0]), was }));
    await excel.host.write([{ block: name, row: item(4).id, field: "text", value: "Put in other words" }]);
    let gone: readonly string[] = [];
    expect(await excel.countBatches(async () => (gone = await excel.host.remove(name, wanted)))).toBe(2);
    expect(gone).toEqual([item(3).id, item(5).id]);
    expect((await itemsNow()).map(({ id }) => id)).toEqual([item(1).id, item(2).id, item(4).id]);
    expect((await sheetsNow()).table).toBe("Evidence!A1:S34");
  });

  it("[evidence] selecting an item in the pane brings its row to the front", async () => {
    await excel.host.read([name]);
    await excel.host.show({ block: name, row: item(2).id, field: "text" });
    expect(excel.desk.host.selection()).toMatchObject({ sheet: "Evidence", address: "E3" });
  });
});
