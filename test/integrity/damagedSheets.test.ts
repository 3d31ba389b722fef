import { blockNames } from "../../src/workbook/names";
import { describeMishaps, shop, tamper } from "./describeMishaps";
import { pack } from "./workshop";

const standards = pack.standards.map(({ id }) => id);

function deleteSheet(name: string): Promise<void> {
  return shop().excel.act(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.visibility = "Visible";
    sheet.delete();
    await context.sync();
  });
}

function rename(name: string, formula: string): Promise<void> {
  return shop().excel.act(async (context) => {
    context.workbook.names.getItem(name).formula = formula;
    await context.sync();
  });
}

/** The sheets in their order. */
async function order(): Promise<readonly string[]> {
  let names: readonly string[] = [];
  await shop().excel.act(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    names = worksheets.items.map(({ name }) => name);
  });
  return names;
}

describeMishaps("sheets, names, columns and guards", [
  {
    name: "[P22] a standard's sheet deleted",
    happen: () => deleteSheet("1.3"),
    found: ["formula-broken Inspection", "sheet-missing 1.3"],
    destroyed: /^Standard_1\.3 /,
  },
  {
    name: "[P22] the Inspection sheet deleted",
    happen: () => deleteSheet("Inspection"),
    found: [...standards.map((id) => `formula-broken ${id}`), "sheet-missing Inspection"],
    destroyed: /^Inspection_Fields /,
  },
  {
    name: "[P22] the Report sheet deleted",
    happen: () => deleteSheet("Report"),
    found: ["sheet-missing Report"],
  },
  {
    name: "[P22] the Decisions sheet deleted",
    happen: () => deleteSheet("Decisions"),
    found: ["sheet-missing Decisions"],
  },
  {
    name: "[P24] the record deleted",
    happen: () => deleteSheet("Above the Line"),
    found: [...standards.map((id) => `formula-broken ${id}`), "record-missing Above the Line"],
  },
  {
    name: "[P24] the record typed over",
    happen: () =>
      tamper("Above the Line", (sheet) => {
        sheet.getRange("B3").values = [["an older edition"]];
        sheet.getRange("B10").values = [["1.1.1a"]];
      }),
    found: ["record-changed Above the Line"],
  },
  {
    name: "[P22] a sheet copied with its names",
    happen: async () => {
      const { formulas } = await shop().read("1.2", "A1:Q34");
      await shop().excel.act(async (context) => {
        const copy = context.workbook.worksheets.add("1.2 (2)");
        copy.getRange("A1:Q34").formulas = formulas;
        copy.names.add(blockNames.standard("1.2"), copy.getRange("A2:Q34"));
        await context.sync();
      });
    },
    found: ["sheet-copied 1.2 (2)"],
  },
  {
    name: "[P22] a name deleted",
    happen: () =>
      shop().excel.act(async (context) => {
        context.workbook.names.getItem(blockNames.standard("1.4")).delete();
        await context.sync();
      }),
    found: ["name-missing 1.4"],
  },
  {
    name: "[P22] a name that refers to nothing",
    happen: () => rename(blockNames.standard("1.4"), "=#REF!"),
    found: ["name-broken 1.4"],
  },
  {
    name: "[P22] a name cut short",
    happen: () => rename(blockNames.standard("1.4"), "='1.4'!$A$2:$Q$12"),
    found: ["name-broken 1.4"],
  },
  {
    name: "[P20] the column of answers deleted",
    happen: () => tamper("1.2", (sheet) => sheet.getRange("E:E").delete("Left")),
    found: ["column-missing 1.2", "formula-broken 1.2", "formula-broken Inspection"],
    destroyed: /^Standard_1\.2 \S+ answer$/,
  },
  {
    name: "[P20] a column inserted among ours, with notes in it",
    happen: () =>
      tamper("1.2", (sheet) => {
        sheet.getRange("E:E").insert("Right");
        sheet.getRange("E9").values = [["for the chair"]];
      }),
    found: ["column-foreign 1.2"],
  },
  {
    name: "[P23] lists and rules pasted away",
    happen: () => tamper("1.2", (sheet) => sheet.getRange("E7:F34").dataValidation.clear()),
    found: ["validation-changed 1.2"],
  },
  {
    name: "[P23] another list pasted over some answers",
    happen: () =>
      tamper("1.2", (sheet) => {
        sheet.getRange("E8:E9").dataValidation.rule = { list: { inCellDropDown: true, source: "Y,N" } };
      }),
    found: ["validation-changed 1.2"],
  },
  {
    name: "[P23] formats pasted over entries: locked and grey",
    happen: () =>
      tamper("1.2", (sheet) => {
        const { format } = sheet.getRange("E8:E20");
        format.protection.locked = true;
        format.fill.color = "#CCCCCC";
      }),
    found: ["fill-changed 1.2", "lock-changed 1.2"],
  },
  {
    name: "[P23] formulas unlocked",
    happen: () => tamper("1.2", (sheet) => void (sheet.getRange("D2:D34").format.protection.locked = false)),
    found: ["lock-changed 1.2"],
  },
  {
    name: "[P23] conditional formats cleared",
    happen: () => tamper("1.2", (sheet) => sheet.getRange("A1:Q34").conditionalFormats.clearAll()),
    found: ["format-missing 1.2"],
  },
  {
    name: "[P23] protection taken off two sheets",
    happen: () =>
      shop().excel.act(async (context) => {
        for (const name of ["Inspection", "1.1"])
          context.workbook.worksheets.getItem(name).protection.unprotect();
        await context.sync();
      }),
    found: ["protection-off 1.1", "protection-off Inspection"],
  },
]);

it("[P22] sheets that are made again go to their planned places, among those that people have moved", async () => {
  await shop().excel.act(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("1.1").position = 0;
    for (const name of ["1.2", "1.3"]) worksheets.getItem(name).delete();
    await context.sync();
  });
  const before = await order();
  await shop().mend();
  const [first, ...others] = before;
  expect((await order()).slice(0, before.length + 2)).toEqual([first, "1.2", "1.3", ...others]);
});
