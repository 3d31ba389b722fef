import { layoutOf } from "../../src/workbook/integrity/layoutOf";
import { everyName } from "../../src/workbook/blocks/readApart";
import { planRepair } from "../../src/workbook/integrity/planRepair";
import { examiner, openWorkshop, pack, type Workshop } from "./workshop";

jest.setTimeout(240_000);

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.excel.close());

const quiet = { when: examiner.stamp.writtenAt, onProgress: () => undefined };

/** Two kinds of damage, one of which has something to go to quarantine. */
function damage(): Promise<void> {
  return shop.tamper("1.2", (sheet) => {
    sheet.getRange("D2").values = [["my own view"]];
    sheet.getRange("E8:E12").dataValidation.clear();
  });
}

describe("surveying and repairing", () => {
  it("[survey] reads the whole workbook in one batch after a reading, and needs a look around without one", async () => {
    const survey = () => shop.excel.host.survey(layoutOf(pack).request);
    await shop.excel.host.read(everyName(pack));
    expect(await shop.excel.countBatches(survey)).toBe(1);
    expect(await shop.excel.countBatches(survey)).toBe(1);
    shop.reset();
    expect(await shop.excel.countBatches(survey)).toBeLessThanOrEqual(2);
  });

  it("[survey] meets rows that moved since the last reading where they are now", async () => {
    await shop.excel.host.read();
    await shop.tamper("1.2", (sheet) => void sheet.getRange("9:9").insert("Down"));
    expect(await shop.diagnose()).toEqual([]);
  });

  it("[repair] one round is two batches; a second time there is nothing to do", async () => {
    await damage();
    const steps = planRepair(await shop.damages());
    expect(await shop.excel.countBatches(() => shop.excel.host.repair(steps, quiet))).toBe(2);
    expect(await shop.damages()).toEqual([]);
    expect(await shop.excel.countBatches(() => shop.excel.host.repair(planRepair([]), quiet))).toBe(0);
  });

  it("[repair] stopped half-way leaves every entry, and is finished by the next one; nothing is listed twice", async () => {
    const before = await shop.entries();
    for (const action of [4, 12, 20]) {
      shop.reset();
      await damage();
      const steps = planRepair(await shop.damages());
      shop.excel.breakBatch(2, action);
      await expect(shop.excel.host.repair(steps, quiet)).rejects.toThrow();
      const { left } = await shop.mend();
      expect(left).toEqual([]);
      expect(await shop.entries()).toEqual(before);
      expect(await shop.quarantined()).toEqual(["my own view"]);
    }
  });

  it("[repair] does nothing where rows have moved since the survey, and says so", async () => {
    await damage();
    const steps = planRepair(await shop.damages());
    await shop.tamper("1.2", (sheet) => void sheet.getRange("9:9").insert("Down"));
    await expect(shop.excel.host.repair(steps, quiet)).rejects.toMatchObject({ code: "RowsMoving" });
    expect((await shop.read("1.2", "D2")).values).toEqual([["my own view"]]);
  });

  it("[repair] mends what is chosen and leaves the rest", async () => {
    await damage();
    const { left, mended } = await shop.mend(({ code }) => code === "validation-changed");
    expect(mended).toBe(1);
    expect(left.map(({ code }) => code)).toEqual(["formula-changed"]);
    expect((await shop.read("1.2", "D2")).values).toEqual([["my own view"]]);
  });

  it("[P24] without its record the workbook is still recognised as an inspection", async () => {
    await shop.excel.act(async (context) => {
      const record = context.workbook.worksheets.getItem("Above the Line");
      record.visibility = "Visible";
      record.delete();
      await context.sync();
    });
    expect(await shop.excel.host.look()).toEqual({ kind: "inspection" });
  });
});
