import { evidenceCells } from "../../src/workbook/evidence/evidenceCells";
import { blankItem } from "../../src/domain/evidence/blankItem";
import { layoutOf } from "../../src/workbook/integrity/layoutOf";
import { blockNames, evidenceColumns } from "../../src/workbook/names";
import { readEvidenceBlock } from "../../src/workbook/evidence/readEvidenceBlock";
import { filled, openWorkshop, pack, type Workshop } from "./workshop";

jest.setTimeout(240_000);

const name = blockNames.evidence;
const planned = filled().names.find((each) => each.name === name)?.area.rows ?? 0;
let shop: Workshop;
let opened: unknown;
beforeAll(async () => {
  shop = await openWorkshop(pack, "nothing");
  await shop.openPlan(filled());
  opened = shop.excel.desk.host.snapshot();
});
beforeEach(() => shop.excel.startFrom(opened));
afterAll(() => shop.excel.close());

function tableArea() {
  return shop.excel.desk.host.toPlan().sheets.find(({ id }) => id === "evidence")?.tables?.[0]?.area;
}

async function items() {
  const blocks = await shop.excel.host.read([name]);
  return readEvidenceBlock(pack, blocks).items;
}

describe("the evidence log of a workbook in use", () => {
  it("[P20, P23] sorting it, typing into it and adding to it is no damage", async () => {
    await shop.excel.sort("Evidence", `A2:S${planned - 1}`, evidenceColumns.indexOf("date"));
    await shop.tamper("Evidence", (sheet) => {
      sheet.getRange(`E${planned - 4}:F${planned - 4}`).values = [["Typed on the sheet", "1.1.1a"]];
    });
    await shop.excel.host.append(name, [evidenceCells({ ...blankItem, id: "E-7777777", text: "Added" })]);
    expect(await shop.diagnose()).toEqual([]);
  });

  it("[P23] a table that was made plain cells is made again", async () => {
    await shop.tamper("Evidence", (_, workbook) => void workbook.tables.getItem("Evidence").convertToRange());
    expect(await shop.diagnoseAndMend()).toMatchObject({ found: ["table-missing Evidence"], left: [] });
    expect(shop.excel.desk.host.toPlan().sheets.find(({ id }) => id === "evidence")?.tables).toEqual([
      {
        name: "Evidence",
        style: "TableStyleLight1",
        area: { row: 0, column: 0, rows: planned - 1, columns: 19 },
      },
    ]);
  });

  it("[P20] rows typed below the closing row are told and moved above it; a remark stays", async () => {
    const before = (await items()).length;
    await shop.tamper("Evidence", (sheet) => {
      sheet.getRange(`B${planned + 1}:F${planned + 2}`).values = [
        ["2024-05-01", "Case", "File 3", "=HYPERLINK(1)".slice(1), "1.1.1a"],
        ["2024-05-02", "Case", "File 4", "Another", "1.1.1b"],
      ];
      sheet.getRange(`A${planned + 5}`).values = [["a remark"]];
    });
    expect(await shop.diagnoseAndMend()).toMatchObject({ found: ["rows-below Evidence"], left: [] });
    expect((await items()).length).toBe(before + 2);
    expect((await items()).at(-1)).toMatchObject({ source: "File 4", prompts: ["1.1.1b"] });
    expect((await shop.read("Evidence", `A${planned + 7}`)).values).toEqual([["a remark"]]);
  });

  it.each([
    ["its header", "1:1"],
    ["its closing row", `${planned}:${planned}`],
  ])("[P20, P23] a log that lost %s gets it back where it was, around its items", async (_, rows) => {
    const before = await items();
    await shop.tamper("Evidence", (sheet) => sheet.getRange(rows).delete("Up"));
    expect(await shop.diagnoseAndMend()).toMatchObject({ found: ["heading-missing Evidence"], left: [] });
    expect(await items()).toEqual(before);
    expect((await shop.read("Evidence", `A1:A${planned}`)).values.flat()).toEqual([
      "Id",
      ...before.map(({ id }) => id),
      ...Array.from({ length: planned - before.length - 2 }, () => ""),
      "End",
    ]);
    expect(tableArea()).toEqual({ row: 0, column: 0, rows: planned - 1, columns: 19 });
  });

  it.each([
    ["its rows", `2:${planned - 1}`],
    ["its rows and its header", `1:${planned - 1}`],
  ])(
    "[P20, P23] a log that lost %s has blank ones to type in again, checked and coloured",
    async (_, rows) => {
      await shop.tamper("Evidence", (sheet) => sheet.getRange(rows).delete("Up"));
      expect((await shop.mend()).left).toEqual([]);
      expect(tableArea()).toEqual({ row: 0, column: 0, rows: 31, columns: 19 });
      await shop.tamper("Evidence", (sheet) => {
        sheet.getRange("E2").values = [["Typed again"]];
      });
      expect(await shop.diagnose()).toEqual([]);
      expect((await items()).map(({ text }) => text)).toEqual(["Typed again"]);
    },
  );

  it("[P22] a deleted log is made again, empty, and that is said", async () => {
    await shop.tamper("Evidence", (sheet) => sheet.delete());
    const damages = await shop.damages();
    expect(damages.map(({ key }) => key)).toContain("sheet-missing Evidence");
    expect(damages.find(({ code }) => code === "sheet-missing")?.what).toContain("what was entered on it");
    expect((await shop.mend()).left).toEqual([]);
    expect(await items()).toEqual([]);
    await shop.excel.host.append(name, [
      evidenceCells({
        ...blankItem,
        id: "E-7777777",
        type: "Case",
        prompts: ["1.1.1a"],
        direction: "Supports",
      }),
    ]);
    expect((await shop.read("1.1", "K8:M8")).values).toEqual([[1, 0, "Cases 1: one source type only"]]);
  });

  it("[P20] of a long log only the ends are looked at", async () => {
    const rows = Array.from({ length: 100 }, (_, index) =>
      evidenceCells({ ...blankItem, id: `E-8${String(index).padStart(6, "0")}`, text: "One of many" }),
    );
    await shop.excel.host.append(name, rows, { answer: "nothing" });
    const survey = await shop.excel.host.survey(layoutOf(pack).request);
    const sheet = survey.sheets.find((each) => each.name === "Evidence");
    expect(sheet?.values).toHaveLength(planned + 100);
    expect(sheet?.values.filter((line) => line.length > 0).length).toBeLessThan(10);
    expect(await shop.diagnose()).toEqual([]);
    await shop.tamper("Evidence", (each) => void (each.getRange("F1").values = [["Bears on"]]));
    expect(await shop.diagnoseAndMend()).toMatchObject({ found: ["label-changed Evidence"], left: [] });
  });
});
