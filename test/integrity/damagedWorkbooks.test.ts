import { openWorkshop, type Workshop } from "./workshop";

jest.setTimeout(240_000);

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
});
beforeEach(() => shop.reset());
afterAll(() => shop.excel.close());

/** A workbook damaged by a named mishap, what is found, and which entries the mishap itself destroyed. */
interface Mishap {
  readonly name: string;
  readonly happen: () => Promise<void>;
  readonly found: readonly string[];
  readonly destroyed?: RegExp;
}

const tamper: Workshop["tamper"] = (sheet, work) => shop.tamper(sheet, work);

const mishaps: readonly Mishap[] = [
  {
    name: "[P21] a formula typed over",
    happen: () => tamper("1.2", (sheet) => void (sheet.getRange("D2").values = [["Outstanding"]])),
    found: ["formula-changed 1.2"],
  },
  {
    name: "[P21] a formula deleted",
    happen: () => tamper("1.2", (sheet) => sheet.getRange("D7:D9").clear("Contents")),
    found: ["formula-changed 1.2"],
  },
  {
    name: "[P21] a formula changed to count another range",
    happen: () =>
      tamper("1.2", (sheet) => void (sheet.getRange("G3").formulas = [['=COUNTIF(E8:E20,"Yes")']])),
    found: ["formula-changed 1.2"],
  },
  {
    name: "[P21] all formulas of a sheet pasted as values",
    happen: async () => {
      const { values } = await shop.read("1.2", "A1:M34");
      await tamper("1.2", (sheet) => void (sheet.getRange("A1:M34").values = values));
    },
    found: ["formula-changed 1.2"],
  },
  {
    name: "[P20] a prompt's row deleted",
    happen: () => tamper("1.2", (sheet) => sheet.getRange("9:9").delete("Up")),
    found: ["row-missing 1.2"],
    destroyed: /^Standard_1\.2 1\.2\.1b /,
  },
  {
    name: "[P20] several rows deleted, the last one among them",
    happen: () =>
      tamper("1.3", (sheet) => {
        sheet.getRange("30:40").delete("Up");
        sheet.getRange("8:9").delete("Up");
      }),
    found: ["row-missing 1.3"],
    destroyed: /^Standard_1\.3 /,
  },
  {
    name: "[P20] a key question's row deleted",
    happen: () => tamper("1.1", (sheet) => sheet.getRange("7:7").delete("Up")),
    found: ["row-missing 1.1"],
    destroyed: /^Standard_1\.1 1\.1\.1 /,
  },
  {
    name: "[P20] the header row deleted",
    happen: () => tamper("1.4", (sheet) => sheet.getRange("6:6").delete("Up")),
    found: ["heading-missing 1.4"],
  },
  {
    name: "[P20] the identities cleared",
    happen: () => tamper("1.2", (sheet) => sheet.getRange("N2:N34").clear("Contents")),
    found: ["identity-lost 1.2"],
  },
  {
    name: "[P20] rows sorted without their identities",
    happen: async () => {
      const { values } = await shop.read("1.2", "N8:N20");
      await tamper("1.2", (sheet) => void (sheet.getRange("N8:N20").values = [...values].reverse()));
    },
    found: ["identity-lost 1.2"],
  },
  {
    name: "[P20] a row copied and inserted a second time",
    happen: () => copyRow("1.2", 9, 12, true),
    found: ["row-doubled 1.2"],
  },
  {
    name: "[P20] a row pasted over another",
    happen: () => copyRow("1.2", 9, 12, false),
    found: ["row-doubled 1.2", "row-missing 1.2"],
    destroyed: /^Standard_1\.2 1\.2\.2 /,
  },
];

async function copyRow(name: string, from: number, to: number, insert: boolean): Promise<void> {
  const { formulas } = await shop.read(name, `A${from}:N${from}`);
  await tamper(name, (sheet) => {
    if (insert) sheet.getRange(`${to}:${to}`).insert("Down");
    sheet.getRange(`A${to}:N${to}`).formulas = formulas;
  });
}

describe("a damaged workbook", () => {
  it.each(mishaps)(
    "$name: is diagnosed and mended, and no entry is lost",
    async ({ happen, found, destroyed }) => {
      const before = await shop.entries();
      await happen();
      expect(await shop.diagnose()).toEqual(found);
      const { left } = await shop.mend();
      expect(left.map(({ key, rows, steps }) => ({ key, rows, steps }))).toEqual([]);
      const after = await shop.entries();
      const kept = (await shop.quarantined()).map(String);
      for (const [place, value] of before) {
        if (destroyed?.test(place)) continue;
        expect(`${place}: ${String(after.get(place) ?? kept.find((each) => each === String(value)))}`).toBe(
          `${place}: ${String(value)}`,
        );
      }
    },
  );
});
