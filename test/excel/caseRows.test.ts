import { createHash } from "node:crypto";
import { blankCase, type CaseEntry } from "../../src/domain/cases/CaseEntry";
import { findCaseForm, weighingQuestions } from "../../src/domain/cases/findInForms";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../src/packs";
import { caseSheets } from "../../src/workbook/cases/caseSheets";
import { takeInCases } from "../../src/workbook/cases/takeInCases";
import type { CaseReading } from "../../src/domain/cases/CaseReading";
import { readingCells } from "../../src/workbook/cases/readingCells";
import { caseRows } from "../../src/workbook/cases/caseFormulas";
import { caseEdits, caseRow } from "../../src/workbook/cases/caseRow";
import type { CellValue } from "../../src/workbook/InspectionHost";
import type { Damage } from "../../src/workbook/integrity/Damage";
import { checkWorkbook, mendWorkbook } from "../../src/workbook/integrity/mendWorkbook";
import { blockNames, namesToRead, readingColumns } from "../../src/workbook/names";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { openExcel, type OpenExcel } from "../support/openExcel";

const forms = pack.cases;
const form = forms && findCaseForm(forms, "out-of-court");
if (!forms || !form) throw new Error("no case forms");
const block = "Cases_Out_of_court";
const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T10:00:00Z" };

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel(namesToRead(pack));
  excel.desk.host.load(planWorkbook(pack, blankInspection(pack), stamp));
  await excel.desk.host.settled();
  await excel.host.read();
});
afterAll(() => excel.close());

/** A case that counts, with every weighing question of the first section answered. */
function aCase(number: number, word: string): CaseEntry {
  const section = form!.sections[1];
  const questions = section === undefined ? [] : weighingQuestions(form!, section);
  return {
    ...blankCase(`OOC-${number}`, `C-000000${number}`),
    answers: { "I 1.1": "No", A1S: word, ...Object.fromEntries(questions.map(({ id }) => [id, word])) },
  };
}

async function rowsNow(): Promise<readonly (readonly CellValue[])[]> {
  await excel.desk.host.settled();
  return (await excel.host.read([block]))[block] ?? [];
}

function cell(
  rows: readonly (readonly CellValue[])[],
  reference: string,
  field: string,
): CellValue | undefined {
  const [header = []] = rows;
  const row = rows.find((each) => each[header.indexOf("Case")] === reference);
  return row?.[header.indexOf(field)];
}

async function rollUp(row: string): Promise<readonly CellValue[]> {
  await excel.desk.host.settled();
  const rows = (await excel.host.read())["Domains_Fields"] ?? [];
  return rows.find((each) => each.at(-1) === row) ?? [];
}

/** Cases as they are pasted from elsewhere: no ids, no formulas, answers as people write them. */
async function withoutFormulas(from: number, count: number): Promise<(string | number)[][]> {
  const header = (await rowsNow())[0] ?? [];
  return Array.from({ length: count }, (_, number) =>
    caseRow(forms!, form!, header, { ...aCase(from + number, "y"), id: "" })
      .slice(1)
      .map((content) => content ?? ""),
  );
}

/** Takes in what came onto the sheet, as the pane does; the ids given. */
async function takeIn(count: number): Promise<readonly string[]> {
  const [sheet] = caseSheets(forms);
  if (sheet === undefined) throw new Error("no sheet");
  const input = { before: null, touched: [], isWhole: true, random: Math.random };
  const { identified } = takeInCases(forms!, sheet, await rowsNow(), input);
  expect(identified).toHaveLength(count);
  await excel.host.identify(block, identified);
  return identified.map(({ id }) => id);
}

const examiner = { stamp, hash: (text: string): string => createHash("sha256").update(text).digest("hex") };

describe("cases on a live sheet", () => {
  it("[R40] [R41] [R45] are added in one batch each with their formulas, and count at once", async () => {
    const header = (await rowsNow())[0] ?? [];
    const before = excel.desk.host.traffic().batches;
    await excel.host.append(block, [caseRow(forms, form, header, aCase(1, "Yes"))]);
    expect(excel.desk.host.traffic().batches - before).toBe(1);
    await excel.host.append(
      block,
      [2, 3].map((number) => caseRow(forms, form, header, aCase(number, "No"))),
    );
    const rows = await rowsNow();
    expect(["OOC-1", "OOC-2"].map((reference) => cell(rows, reference, "A1 suggested"))).toEqual([
      "Yes",
      "No",
    ]);
    expect(cell(rows, "OOC-3", "Counts")).toBe("Include");
    const share = await rollUp("share:A1S");
    expect(share.slice(3, 5)).toEqual([1, 3]);
    expect(share[8]).toBe("Inadequate");
  });

  it("[R41] take one answer in one batch, and say in their cell what follows", async () => {
    const [case1] = readWorkbook(pack, { [block]: await rowsNow() }).inspection.cases["out-of-court"] ?? [];
    if (case1 === undefined) throw new Error("no case");
    const before = excel.desk.host.traffic().batches;
    const calls = excel.desk.host.calls();
    const after = { ...case1, answers: { ...case1.answers, A1S: "No" } };
    await excel.host.write(caseEdits(forms, form, block, case1, after));
    await excel.desk.host.settled();
    expect(excel.desk.host.traffic().batches - before).toBe(1);
    expect(cell(await rowsNow(), "OOC-1", "Messages")).toMatch(/^⚠ /);
    expect((await rollUp("share:A1S")).slice(3, 5)).toEqual([0, 3]);
    const again = excel.desk.host.calls();
    const made = Object.entries(again).flatMap(([name, count]) => {
      const more = count - (calls[name] ?? 0);
      return more === 0 ? [] : [[name, more] as const];
    });
    // Its own check, its key question's share, band and ratings, its standard; no other standard.
    expect(Object.fromEntries(made)).toEqual({
      "INSPECT.CHECK_CASE": 1,
      "INSPECT.SHARE": 1,
      "INSPECT.PERCENT_BAND": 1,
      "INSPECT.RATE_FROM_CASES": 2,
      "INSPECT.CASES_TO_NEXT_RATING": 1,
      "INSPECT.CHECK_SHARES": 1,
      "INSPECT.CHECK_ENTRY": 1,
    });
  });

  it("[R40] get ids, words and formulas in two batches where many are pasted without them", async () => {
    const count = 12;
    const pasted = await withoutFormulas(10, count);
    await excel.act(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Cases");
      // Above the first case nothing hands a formula down.
      sheet.getRangeByIndexes(4, 0, count, 1).getEntireRow().insert("Down");
      sheet.getRangeByIndexes(4, 1, count, pasted[0]?.length ?? 0).values = pasted;
      await Promise.resolve();
    });
    expect(cell(await rowsNow(), "OOC-10", "Counts")).toBe("");
    const before = excel.desk.host.traffic().batches;
    const ids = await takeIn(count);
    expect(excel.desk.host.traffic().batches - before).toBe(3);
    const after = await rowsNow();
    expect(cell(after, "OOC-21", "id")).toBe(ids.at(-1));
    expect(cell(after, "OOC-21", "A1 suggested")).toBe("Yes");
    expect(cell(after, "OOC-10", "Counts")).toBe("Include");
    expect((await rollUp("share:A1S")).slice(3, 5)).toEqual([count, count + 3]);
  });

  it("[P20] count after a repair where they are more than the blank rows and went over the closing one", async () => {
    const count = 22;
    const pasted = await withoutFormulas(50, count);
    const ids = (await rowsNow()).map(([id]) => String(id));
    const lastCase = Math.max(...ids.map((id, index) => (id.startsWith("C-") ? index : 0)));
    await excel.act(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Cases");
      sheet.getRangeByIndexes(lastCase + 4, 1, count, pasted[0]?.length ?? 0).values = pasted;
      await Promise.resolve();
    });
    const before = excel.desk.host.traffic().batches;
    const { mended } = await mendWorkbook(
      excel.host,
      pack,
      examiner,
      ({ code }) => code === "rows-below",
      () => undefined,
    );
    expect(mended).toBe(1);
    await takeIn(count);
    expect(excel.desk.host.traffic().batches - before).toBeLessThan(20);
    const after = await rowsNow();
    expect(after.at(-1)?.[0]).toBe("End");
    expect(cell(after, "OOC-71", "A1 suggested")).toBe("Yes");
    expect((await rollUp("share:A1S")).slice(3, 5)).toEqual([12 + count, 12 + count + 3]);
  });

  it("[P59] go out again whole where they came in together, but for one that was changed since", async () => {
    const header = (await rowsNow())[0] ?? [];
    const rows = [901, 902, 903].map((number) => caseRow(forms, form, header, aCase(number, "Yes")));
    await excel.host.append(block, rows, { answer: "nothing" });
    await excel.host.write([{ block, row: "C-000000902", field: "A 1.3", value: "No" }]);
    await excel.desk.host.settled();
    const taken = await excel.host.remove(
      block,
      rows.map((row) => ({ id: String(row[0]), was: row.map((cell) => cell ?? "") })),
    );
    expect([...taken].sort()).toEqual(["C-000000901", "C-000000903"]);
    const left = await rowsNow();
    expect(cell(left, "OOC-902", "A1 suggested")).toBe("Yes");
    expect(cell(left, "OOC-901", "A1 suggested")).toBeUndefined();
    await excel.host.remove(block, [
      { id: "C-000000902", was: left.find(([id]) => id === "C-000000902") ?? [] },
    ]);
    expect(cell(await rowsNow(), "OOC-902", "Case")).toBeUndefined();
  });

  it("[P67] a second reading is added to its hidden, locked sheet, answered and locked in one batch each", async () => {
    const reading: CaseReading = {
      id: "R-0000001",
      part: "second",
      caseId: "C-0000001",
      reference: "OOC-1",
      who: "Beth",
      begun: "2024-09-30T09:00:00Z",
      locked: "",
      seal: "",
      answers: {},
      sections: {},
      notes: {},
    };
    const { readings } = blockNames;
    const row = readingCells(forms, form, reading);
    await excel.host.read([readings]);
    const before = excel.desk.host.traffic().batches;
    await excel.host.append(readings, [row], { answer: "nothing" });
    const answered = { ...reading, answers: { "A 1.1": "No" }, locked: "2024-09-30T10:00:00Z", seal: "ab" };
    const now = readingCells(forms, form, answered);
    const fields = (["answers", "locked", "seal"] as const).map((field) => ({
      block: readings,
      row: reading.id,
      field,
      value: now[readingColumns.indexOf(field)] ?? null,
    }));
    await excel.host.write(fields);
    expect(excel.desk.host.traffic().batches - before).toBe(2);
    const read = await excel.host.read([readings]);
    expect(readWorkbook(pack, read).inspection.readings).toEqual({ "out-of-court": [answered] });
    let look: unknown = null;
    await excel.act(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Second readings");
      sheet.load("visibility");
      sheet.protection.load("protected");
      await context.sync();
      look = [sheet.visibility, sheet.protection.protected];
    });
    expect(look).toEqual(["Hidden", true]);
  });

  describe("[P21] their formulas", () => {
    const damagesNow = async (): Promise<readonly Damage[]> => {
      await excel.desk.host.settled();
      return checkWorkbook(excel.host, pack, examiner);
    };
    /** Where a case has a field on the sheet, counted from 0. */
    const placeOf = async (reference: string, field: string): Promise<readonly [number, number]> => {
      const rows = await rowsNow();
      const [header = []] = rows;
      const row = rows.findIndex((each) => each[header.indexOf("Case")] === reference);
      return [row + caseRows.header, header.indexOf(field)];
    };
    const onSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
      excel.act(async ({ workbook }) => {
        work(workbook.worksheets.getItem("Cases"));
        await Promise.resolve();
      });

    it("are as planned wherever rows and columns of people's own stand among them", async () => {
      expect((await damagesNow()).map(({ key }) => key)).toEqual([]);
      const [row, column] = await placeOf("OOC-2", "A 1.2a");
      await onSheet((sheet) => {
        sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().insert("Down");
        sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().insert("Right");
      });
      expect((await damagesNow()).map(({ key }) => key)).toEqual([]);
      await onSheet((sheet) => {
        sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().delete("Up");
        sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().delete("Left");
      });
      expect((await damagesNow()).map(({ key }) => key)).toEqual([]);
    });

    it("are found where they were typed over, deleted or changed, and written again", async () => {
      const before = await rowsNow();
      const [typed, deleted, changed] = [
        await placeOf("OOC-1", "Counts"),
        await placeOf("OOC-2", "A1 suggested"),
        await placeOf("OOC-3", "Messages"),
      ];
      const blank = (await rowsNow()).length + caseRows.header - 3;
      await onSheet((sheet) => {
        sheet.getCell(...typed).values = [["Counts, I think"]];
        sheet.getCell(...deleted).clear("Contents");
        sheet.getCell(...changed).formulas = [['=CHECK("OOC-3")&""']];
        sheet.getCell(blank, typed[1]).formulas = [["=1+1"]];
      });
      const [damage, ...others] = await damagesNow();
      expect(others).toEqual([]);
      expect(damage).toMatchObject({ key: "formula-changed Cases", repairable: true });
      expect(damage?.what).toBe(
        `On sheet Cases, 4 formulas were changed, typed over or deleted: ${[...damage!.rows].join(", ")}.`,
      );
      expect([...damage!.rows].sort()).toEqual(["OOC-1", "OOC-2", "OOC-3", `row ${blank + 1}`]);
      const { left } = await mendWorkbook(
        excel.host,
        pack,
        examiner,
        ({ code }) => code === "formula-changed",
        () => undefined,
      );
      expect(left.filter(({ code }) => code.startsWith("formula"))).toEqual([]);
      expect(await rowsNow()).toEqual(before);
      const kept: unknown[] = [];
      await excel.act(async (context) => {
        const found = context.workbook.worksheets.getItem("Quarantine").getUsedRange().load("values");
        await context.sync();
        kept.push(...found.values.flat());
      });
      expect(kept).toContain("Counts, I think");
    });
  });

  it("are found whatever column was moved or deleted, and however rows were sorted", async () => {
    const rows = await rowsNow();
    const at = (rows[0] ?? []).indexOf("A 1.3");
    await excel.act(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Cases");
      const column = sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();
      column.delete("Left");
      await Promise.resolve();
    });
    const all = readWorkbook(pack, { [block]: await rowsNow() }).inspection.cases["out-of-court"] ?? [];
    const read = all.filter(({ reference }) => /^OOC-[123]$/.test(reference));
    expect(read.map(({ reference, answers }) => [reference, answers["A 1.3"], answers["A 1.4"]])).toEqual([
      ["OOC-1", undefined, "Yes"],
      ["OOC-2", undefined, "No"],
      ["OOC-3", undefined, "No"],
    ]);
    const edit = { block, row: "C-0000001", field: "A 1.3", value: "Yes" };
    await expect(excel.host.write([edit])).rejects.toThrow("The column A 1.3 is gone from its sheet.");
    // A question less than the section has is no complete section, so nothing is suggested.
    expect(cell(await rowsNow(), "OOC-2", "A1 suggested")).toBe("");
  });
});
