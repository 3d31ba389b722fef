import { readFileSync } from "node:fs";
import path from "node:path";
import { rateStandard } from "../../src/functions/functions";
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
  shop = await openWorkshop(pack);
});
beforeEach(() => shop.reset());
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

describe.each([1, 2])("a workbook of layout workbook/%i", (version) => {
  const file = path.join(__dirname, `../fixtures/workbook-${version}.xlsx`);

  it("[P24] is recognised, says what will change, and changes nothing until asked", async () => {
    await shop.openPlan(await fromFile(readFileSync(file)));
    expect(await shop.excel.host.look()).toEqual({ kind: "inspection" });
    const damages = await shop.damages();
    expect(damages.map(({ key }) => key)).toEqual(["layout-older Above_the_Line_Record"]);
    expect(damages[0]?.what).toMatch(/^This workbook was made by an earlier version of Above the Line\./);
    expect(damages[0]?.what).toContain(`Its layout is workbook/${version}.`);
    expect(await shop.damages()).toEqual(damages);
  });

  it("[P24] is brought up to date with every entry as it was, and nothing in quarantine", async () => {
    await shop.openPlan(await fromFile(readFileSync(file)));
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

describe("functions that were not there when the workbook opened", () => {
  it.each([
    ["#NAME?", " "],
    ["#BUSY!", "  "],
  ])("[P21] are found by their %s and entered again", async (result, blanks) => {
    const { host } = shop.excel.desk;
    host.associate("INSPECT.RATE_STANDARD", () => result);
    const formula = String((await shop.read("1.2", "D2")).formulas[0]?.[0]);
    // The engine remembers what it parsed; a blank makes it look for the function again.
    await shop.tamper("1.2", (sheet) => {
      sheet.getRange("D2").formulas = [[formula.replace("(", `(${blanks}`)]];
    });
    expect((await shop.read("1.2", "D2")).values).toEqual([[result]]);
    expect(await shop.diagnose()).toContain("formula-stuck 1.2");
    host.associate("INSPECT.RATE_STANDARD", rateStandard as never);
    expect((await shop.mend()).left).toEqual([]);
    await host.settled();
    expect((await shop.read("1.2", "D2")).values).toEqual([["Requires improvement"]]);
  });
});

describe("the log of decisions", () => {
  const row = (number: number, hash: string) =>
    [
      number,
      "2026-11-22",
      "A. Smith",
      "proposed",
      "1.2",
      "",
      "Good",
      "why",
      "",
      "0.1.0",
      "p",
      "",
      "",
      hash,
    ] as const;

  it("[P25] tells of a row that does not follow from the one before, and leaves it as it is", async () => {
    await shop.excel.host.read();
    await shop.excel.host.append("Decisions_Log", [[...row(1, "not the hash of anything")]]);
    expect(await shop.diagnose()).toEqual(["log-broken Decisions"]);
    const { left } = await shop.mend();
    expect(left.map(({ key, rows, repairable }) => ({ key, rows, repairable }))).toEqual([
      { key: "log-broken Decisions", rows: ["1"], repairable: false },
    ]);
    expect((await shop.read("Decisions", "N2")).values).toEqual([["not the hash of anything"]]);
  });
});

describe("a creation that was interrupted", () => {
  it("[create] is no damage: the next Create builds it anew", async () => {
    const { excel } = shop;
    await excel.act(async (context) => {
      const record = context.workbook.worksheets.getItem("Above the Line");
      record.protection.unprotect();
      record.getRange("B7").values = [["building"]];
      await context.sync();
    });
    expect(await excel.host.look()).toEqual({ kind: "unfinished" });
    await excel.host.create(filled(pack), { onProgress: () => undefined, isCancelled: () => false });
    expect(await excel.host.look()).toEqual({ kind: "inspection" });
    expect(await shop.diagnose()).toEqual([]);
  });
});

// Where LibreOffice is not installed there is nothing to hold the files against, except in CI, which installs it.
if (libreOffice !== null || process.env["CI"] === "true") {
  describe("a workbook that LibreOffice saved", () => {
    it("[P20–P25] is mended where LibreOffice changed it, with every entry as it was", async () => {
      const before = await inspection();
      const saved = await convert({ "book.xlsx": await writeXlsx(shop.excel.desk.host.toPlan()) }, ["xlsx"]);
      await shop.openPlan(await fromFile(saved["book.xlsx"] ?? new Uint8Array()));
      expect(await shop.diagnose()).toEqual([]);
      expect((await shop.mend()).left).toEqual([]);
      expect(await inspection()).toEqual(before);
    });
  });
}
