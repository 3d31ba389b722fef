import { assessInspection } from "../../src/domain/inspection/assessInspection";
import { youthJustice202406 as pack } from "../../src/packs/index";
import type { CellValue } from "../../src/workbook/InspectionHost";
import { blockNames, standardColumns, type StandardField } from "../../src/workbook/names";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { enterSample, type EnteredSample } from "../support/enterSample";
import type { OpenExcel } from "../support/openExcel";

jest.setTimeout(60_000);

const block = blockNames.standard("1.2");

let excel: OpenExcel;
let entered: EnteredSample;
beforeAll(async () => {
  entered = await enterSample();
  ({ excel } = entered);
});
beforeEach(() => entered.startAgain());
afterAll(() => excel.close());

/** Lifts the protection, which has no password, and does what an inspector then may do to the sheet. */
async function tamper(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await excel.act(async (context) => {
    const sheet = context.workbook.worksheets.getItem("1.2");
    sheet.protection.unprotect();
    work(sheet);
    await context.sync();
  });
  await excel.desk.host.settled();
}

async function cell(row: string, field: StandardField): Promise<CellValue | undefined> {
  const lines = (await excel.host.read())[block];
  const line = lines?.find((each) => each[standardColumns.indexOf("id")] === row);
  return line?.[standardColumns.indexOf(field)];
}

describe("a workbook that was tampered with", () => {
  it("[R2, R3] rows sorted by answer: every suggestion, message and reading stays", async () => {
    const before = readWorkbook(pack, await excel.host.read());
    const suggestions = await suggested();
    await tamper(() => undefined);
    await excel.sort("1.2", "A7:Q34", 4);
    expect(await rowsOf()).not.toEqual(planRows());
    expect(await suggested()).toEqual(suggestions);
    expect(readWorkbook(pack, await excel.host.read())).toEqual(before);
    await excel.host.write([{ block, row: "1.2.2a", field: "answer", value: "No" }]);
    expect(await cell("1.2.2a", "answer")).toBe("No");
    expect(await cell("1.2.2", "suggested")).toBe("No");
  });

  it("[R7] a formula typed over changes no rating that the pane and the report give", async () => {
    const before = readWorkbook(pack, await excel.host.read()).inspection;
    await tamper((sheet) => {
      sheet.getRange("D2").values = [["Outstanding"]];
      sheet.getRange("D7").values = [["Yes"]];
    });
    expect(await cell("1.2.1", "suggested")).toBe("Yes");
    const after = readWorkbook(pack, await excel.host.read()).inspection;
    expect(assessInspection(pack, after)).toEqual(assessInspection(pack, before));
    expect(assessInspection(pack, after).standards.find(({ id }) => id === "1.2")?.default).toBe(
      "Requires improvement",
    );
  });

  it("[R1] an answer outside the list is named in its place, counts as blank, and for its key question only", async () => {
    await tamper((sheet) => {
      sheet.getRange("E8").values = [["maybe"]];
    });
    const { inspection, findings } = readWorkbook(pack, await excel.host.read());
    expect(inspection.prompts["1.2.1a"]?.answer ?? null).toBeNull();
    expect(findings).toMatchObject([{ place: { block, row: "1.2.1a", field: "answer" }, content: "maybe" }]);
    // A critical No settles 1.2.1, whatever is blank; 1.2.2 waits for its own prompt.
    expect(await cell("1.2.1", "suggested")).toBe("No");
    expect(await cell("1.2.2", "suggested")).toBe("Yes");
    await excel.host.write([{ block, row: "1.2.2a", field: "answer", value: "x" }]);
    expect(await cell("1.2.2", "suggested")).toBe("");
  });

  it("[R2] a foreign row among the prompts is not counted", async () => {
    await tamper((sheet) => {
      sheet.getRange("9:9").insert("Down");
      sheet.getRange("E9").values = [["No"]];
    });
    expect(readWorkbook(pack, await excel.host.read()).findings).toEqual([]);
    expect(await cell("1.2.4", "suggested")).toBe("Yes");
  });
});

async function rowsOf(): Promise<readonly CellValue[]> {
  return ((await excel.host.read())[block] ?? []).map((line) => line.at(-1) ?? "");
}

function planRows(): readonly unknown[] {
  const area = entered.filled.names.find(({ name }) => name === block)?.area;
  const cells = entered.filled.sheets.find(({ name }) => name === "1.2")?.blocks[0]?.cells ?? [];
  return cells.slice(area?.row).map((line) => line[13] ?? "");
}

/** Each key question's suggestion, in the pack's order. */
async function suggested(): Promise<readonly (CellValue | undefined)[]> {
  const questions = pack.standards.find(({ id }) => id === "1.2")?.keyQuestions ?? [];
  return Promise.all(questions.map(({ id }) => cell(id, "suggested")));
}
