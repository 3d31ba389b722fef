import { rateStandard } from "../../src/functions/functions";
import { filled, openWorkshop, type Workshop } from "./workshop";

jest.setTimeout(240_000);

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.excel.close());

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
    const { found, left } = await shop.diagnoseAndMend();
    expect(found).toEqual(["log-broken Decisions"]);
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
    await excel.host.create(filled(), { onProgress: () => undefined, isCancelled: () => false });
    expect(await excel.host.look()).toEqual({ kind: "inspection" });
    expect(await shop.diagnose()).toEqual([]);
  });
});
