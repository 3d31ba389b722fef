import fc from "fast-check";
import { openWorkshop, pack, type Workshop } from "./workshop";

jest.setTimeout(240_000);

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.excel.close());

/** Something people do with their own workbook. */
type Deed =
  | { readonly kind: "sort"; readonly sheet: string; readonly column: number }
  | { readonly kind: "insert"; readonly sheet: string; readonly row: number }
  | { readonly kind: "rename"; readonly sheet: string; readonly name: string }
  | { readonly kind: "move"; readonly sheet: string; readonly position: number }
  | { readonly kind: "hide"; readonly sheet: string; readonly row: number }
  | { readonly kind: "write"; readonly sheet: string; readonly row: number };

const sheet = fc.constantFrom(...pack.standards.map(({ id }) => id));
const row = fc.integer({ min: 7, max: 30 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant("sort" as const), sheet, column: fc.constantFrom(1, 4, 16) }),
  fc.record({ kind: fc.constant("insert" as const), sheet, row }),
  fc.record({
    kind: fc.constant("rename" as const),
    sheet,
    name: fc.constantFrom("Staff", "It's ours", "Part 1 (draft)", "2024"),
  }),
  fc.record({ kind: fc.constant("move" as const), sheet, position: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ kind: fc.constant("hide" as const), sheet, row }),
  fc.record({ kind: fc.constant("write" as const), sheet, row }),
);

/** Does a deed; a sheet goes by the name it has by then. */
async function perform(each: Deed, nameOf: Map<string, string>): Promise<void> {
  const name = nameOf.get(each.sheet) ?? each.sheet;
  if (each.kind === "sort") {
    const last = await lastRow(name);
    await protection(name, false);
    await shop.excel.sort(name, `A7:Q${last}`, each.column);
    return protection(name, true);
  }
  await shop.tamper(name, (target) => {
    switch (each.kind) {
      case "insert":
        target.getRange(`${each.row}:${each.row}`).insert("Down");
        return;
      case "rename":
        if ([...nameOf.values()].includes(each.name)) return;
        target.name = each.name;
        nameOf.set(each.sheet, each.name);
        return;
      case "move":
        target.position = each.position;
        return;
      case "hide":
        target.getRange(`${each.row}:${each.row}`).rowHidden = true;
        return;
      case "write":
        target.getRange(`S${each.row}`).values = [["a note of our own"]];
    }
  });
}

async function lastRow(name: string): Promise<number> {
  const { values } = await shop.read(name, "Q1:Q60");
  return values.reduce((last, [id], index) => (id === "" ? last : index + 1), 0);
}

function protection(name: string, on: boolean): Promise<void> {
  return shop.excel.act(async (context) => {
    const { protection: guard } = context.workbook.worksheets.getItem(name);
    if (on) guard.protect({ allowAutoFilter: true, allowSort: true });
    else guard.unprotect();
    await context.sync();
  });
}

describe("what people do with their own workbook", () => {
  it("[P20, P21] sorting, rows of their own, hiding, renaming and moving sheets is no damage, in any order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 5 }), async (deeds) => {
        shop.reset();
        const nameOf = new Map<string, string>();
        for (const each of deeds) await perform(each, nameOf);
        expect(await shop.diagnose()).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});
