import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { convert, libreOffice } from "../xlsx/support/libreOffice";
import { youthJustice202406 as pack } from "../../src/packs/index";
import { filled, openWorkshop, type Workshop } from "./workshop";

jest.setTimeout(240_000);

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop(pack, "nothing");
});
afterAll(() => shop.excel.close());

async function fromFile(bytes: Uint8Array): Promise<WorkbookPlan> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** What the inspectors entered, as it is read. */
async function inspection() {
  return readWorkbook(pack, await shop.excel.host.read()).inspection;
}

/** What bringing a layout up to date comes to, as it is told before. */
const told: readonly (readonly [version: number, told: string])[] = [
  [
    1,
    "8 sheets are added. 19 columns are added. 69 rows are added. 1 name is set again by which the add-in finds its cells. 153 formulas are renewed. 3 texts are renewed. In 193 rows, the lists and rules for what cells take are renewed. In 237 rows, cells are locked or unlocked. In 36 rows, cells to fill in get their look.",
  ],
  [
    2,
    "8 sheets are added. 18 columns are added. 51 rows are added. 42 formulas are renewed. 2 texts are renewed. In 180 rows, the lists and rules for what cells take are renewed. In 237 rows, cells are locked or unlocked. In 36 rows, cells to fill in get their look.",
  ],
];

describe.each(told)("a workbook of layout workbook/%i", (version, changes) => {
  const file = path.join(__dirname, `../fixtures/workbook-${version}.xlsx`);

  it("[P24] is recognised, says what will change, changes nothing until asked, and is brought up to date with every entry as it was", async () => {
    await shop.openPlan(await fromFile(readFileSync(file)));
    expect(await shop.excel.host.look()).toEqual({ kind: "inspection" });
    const damages = await shop.damages();
    expect(damages.map(({ key }) => key)).toEqual(["layout-older Above_the_Line_Record"]);
    expect(damages[0]?.what).toMatch(/^This workbook was made by an earlier version of Above the Line\./);
    expect(damages[0]?.what).toContain(
      `Its layout is workbook/${version}. ${changes} What is added brings its formulas, lists, formats, locks and names with it. The record of the version is written last.`,
    );
    expect(await shop.damages()).toEqual(damages);
    const before = await inspection();
    expect(Object.keys(before.prompts).length).toBeGreaterThan(50);
    const { left } = await shop.mend();
    expect(left.map(({ key, rows }) => ({ key, rows }))).toEqual([]);
    await shop.excel.desk.host.settled();
    expect(await inspection()).toEqual(before);
    expect(await shop.quarantined()).toEqual([]);
    expect((await shop.read("1.2", "D2")).values).toEqual([["Requires improvement"]]);
  });
});

// Where LibreOffice is not installed there is nothing to hold the files against, except in CI, which installs it.
if (libreOffice !== null || process.env["CI"] === "true") {
  describe("a workbook that LibreOffice saved", () => {
    it("[P20–P25] is mended where LibreOffice changed it, with every entry as it was", async () => {
      await shop.openPlan(filled(pack));
      const before = await inspection();
      const saved = await convert({ "book.xlsx": await writeXlsx(shop.excel.desk.host.toPlan()) }, ["xlsx"]);
      await shop.openPlan(await fromFile(saved["book.xlsx"] ?? new Uint8Array()));
      expect(await shop.diagnoseAndMend()).toMatchObject({ found: [], left: [] });
      expect(await inspection()).toEqual(before);
    });
  });
}
