import fc from "fast-check";
import { answersFingerprint } from "../../src/domain/inspection/answersFingerprint";
import { layOutStandard } from "../../src/workbook/standard/standardLayout";
import { checkedEdit } from "../../src/workbook/standard/workedOut";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { contentsOf, valuesOf } from "../../src/workbook/blocks/blocksOfPlan";
import type { WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { convert, libreOffice } from "../xlsx/support/libreOffice";
import { openWorkshop, pack, type Workshop } from "./workshop";

jest.setTimeout(240_000);

const said = "Worked out by Above the Line 0.1.0, checked 22 November 2026 at 10:00 UTC";
const stale = /^⚠ Out of date: an answer on this sheet has changed/;

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.excel.close());

async function messageOn(sheet: string): Promise<unknown> {
  return (await shop.read(sheet, "P4")).values[0]?.[0];
}

/** The seen fingerprint stays what it was, as it does in a program that does not know the function. */
function freeze(sheet: string): Promise<void> {
  return shop.tamper(sheet, (each) => {
    each.getRange("O4").values = [["1 0.1.0"]];
  });
}

describe("without the add-in", () => {
  it("[P26] each standard says by which version and when it was worked out, and goes on saying so after an answer", async () => {
    for (const { id } of pack.standards) expect(await messageOn(id)).toBe(said);
    await shop.excel.type("1.2", "E8", "No");
    expect(await messageOn("1.2")).toBe(said);
  });

  it("[P26] warns once the functions no longer see the answers, and where they are gone", async () => {
    await freeze("1.2");
    expect(await messageOn("1.2")).toMatch(stale);
    expect(await messageOn("1.3")).toBe(said);
    await shop.tamper("1.3", (sheet) => void (sheet.getRange("O4").formulas = [["=NA()"]]));
    expect(await messageOn("1.3")).toMatch(stale);
  });

  it("[P26] sorting rows and rows of one's own leave it as it is", async () => {
    await shop.tamper("1.2", (sheet) => void sheet.getRange("9:9").insert("Down"));
    expect(await messageOn("1.2")).toBe(said);
    await shop.excel.act(async (context) => {
      context.workbook.worksheets.getItem("1.2").protection.unprotect();
      await context.sync();
    });
    await shop.excel.sort("1.2", "A7:Q35", 4);
    expect(await messageOn("1.2")).toBe(said);
  });

  it("[P26] says when the workbook was last checked, on a protected sheet that nobody sees, in one batch", async () => {
    await shop.excel.host.read();
    const batches = await shop.excel.countBatches(() =>
      shop.excel.host.write([checkedEdit("2026-11-23T09:30:00Z")]),
    );
    expect(batches).toBe(1);
    await shop.excel.desk.host.settled();
    expect(await messageOn("1.1")).toBe(
      "Worked out by Above the Line 0.1.0, checked 23 November 2026 at 09:30 UTC",
    );
  });
});

describe("the fingerprint of the answers", () => {
  const standard = pack.standards.find(({ id }) => id === "1.1");
  if (standard === undefined) throw new Error("The pack has no standard 1.1");
  const ids = layOutStandard(standard).identities.filter((id) => !/\.\d+[a-z]\.\d/.test(id));
  const answers = fc.array(fc.constantFrom("", "Yes", "No", "Not judged"), {
    minLength: ids.length,
    maxLength: ids.length,
  });
  const rowsOf = (given: readonly string[]) => ids.map((id, index) => ({ id, answer: given[index] ?? "" }));

  it("[P26] is the same in any order of rows", () => {
    fc.assert(
      fc.property(answers, fc.nat(), (given, turn) => {
        const rows = rowsOf(given);
        const at = turn % rows.length;
        expect(answersFingerprint([...rows.slice(at), ...rows.slice(0, at)])).toBe(answersFingerprint(rows));
      }),
    );
  });

  it("[P26] changes with any one answer, and when two different answers change places", () => {
    fc.assert(
      fc.property(answers, fc.nat(), fc.nat(), (given, one, other) => {
        const [a, b] = [one % ids.length, other % ids.length];
        const isRating = (index: number): boolean => (ids[index] ?? "").includes(":");
        fc.pre(given[a] !== given[b] && !isRating(a) && !isRating(b));
        const before = answersFingerprint(rowsOf(given));
        const changed = given.map((answer, index) => (index === a ? (given[b] ?? "") : answer));
        expect(answersFingerprint(rowsOf(changed))).not.toBe(before);
        const swapped = changed.map((answer, index) => (index === b ? (given[a] ?? "") : answer));
        expect(answersFingerprint(rowsOf(swapped))).not.toBe(before);
      }),
    );
  });
});

// Where LibreOffice is not installed there is nothing to hold the files against, except in CI, which installs it.
if (libreOffice !== null || process.env["CI"] === "true") {
  describe("LibreOffice, which knows none of our functions,", () => {
    it("[P26] keeps what was worked out, and warns where an answer in the file was changed", async () => {
      const plan = shop.excel.desk.host.toPlan();
      const written = await convert(
        {
          "kept.xlsx": await writeXlsx(withAnswer(plan, null)),
          "changed.xlsx": await writeXlsx(withAnswer(plan, "No")),
        },
        ["xlsx"],
      );
      expect(await messageIn(written["kept.xlsx"])).toBe(said);
      expect(await messageIn(written["changed.xlsx"])).toMatch(stale);
    });
  });
}

/** The file with one answer changed, and the plain formula on its sheet left for whoever opens it to work out. */
function withAnswer(plan: WorkbookPlan, answer: string | null): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      if (sheet.name !== "1.2") return sheet;
      const said = contentsOf(sheet, { row: 3, column: 15, rows: 1, columns: 1 })[0]?.[0];
      if (typeof said !== "object" || said === null) throw new Error("There is no formula that says it");
      return {
        ...sheet,
        blocks: [
          ...sheet.blocks,
          { row: 3, column: 15, cells: [[{ formula: said.formula }]] },
          { row: 7, column: 4, cells: [[answer]] },
        ],
      };
    }),
  };
}

async function messageIn(file: Uint8Array | undefined): Promise<unknown> {
  const read = await readXlsx(file ?? new Uint8Array());
  if (!read.ok) throw new Error("LibreOffice wrote something else");
  const sheet = read.value.sheets.find(({ name }) => name === "1.2");
  return sheet === undefined
    ? undefined
    : valuesOf(sheet, { row: 3, column: 15, rows: 1, columns: 1 })[0]?.[0];
}
