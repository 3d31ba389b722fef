import { describeMishaps, shop, tamper } from "./describeMishaps";

describeMishaps("rows and cells", [
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
      const { values } = await shop().read("1.2", "A1:P47");
      await tamper("1.2", (sheet) => void (sheet.getRange("A1:P47").values = values));
    },
    found: ["formula-changed 1.2"],
  },
  {
    name: "[P20] a prompt's row deleted",
    happen: () => tamper("1.2", (sheet) => sheet.getRange("10:10").delete("Up")),
    found: ["row-missing 1.2"],
    destroyed: /^Standard_1\.2 1\.2\.1b /,
  },
  {
    name: "[P20] [P31] a trigger's row deleted, and one of a policy copied and inserted a second time",
    happen: async () => {
      await tamper("1.2", (sheet) => sheet.getRange("11:11").delete("Up"));
      await copyRow("1.4", 12, 14, true);
    },
    found: ["row-doubled 1.4", "row-missing 1.2"],
    destroyed: /^Standard_1\.2 1\.2\.1b:trigger\.1 /,
  },
  {
    name: "[P20] [P30] rows of the checklist deleted and the identities of others cleared",
    happen: () =>
      tamper("Checklist", (sheet) => {
        sheet.getRange("G20:G300").clear("Contents");
        sheet.getRange("4:5").delete("Up");
      }),
    found: ["identity-lost Checklist", "row-missing Checklist"],
    destroyed: /^Checklist_Items 1\.1\.1a:evidence\.[23] /,
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
    happen: () => tamper("1.2", (sheet) => sheet.getRange("Q2:Q47").clear("Contents")),
    found: ["identity-lost 1.2"],
  },
  {
    name: "[P20] rows sorted without their identities",
    happen: async () => {
      const { values } = await shop().read("1.2", "Q8:Q20");
      await tamper("1.2", (sheet) => void (sheet.getRange("Q8:Q20").values = [...values].reverse()));
    },
    found: ["identity-lost 1.2"],
  },
  {
    name: "[P20] a row copied and inserted a second time",
    happen: () => copyRow("1.2", 10, 12, true),
    found: ["row-doubled 1.2"],
  },
  {
    name: "[P20] a row pasted over another",
    happen: () => copyRow("1.2", 10, 16, false),
    found: ["row-doubled 1.2", "row-missing 1.2"],
    destroyed: /^Standard_1\.2 1\.2\.1d /,
  },
  {
    name: "[P20] a key question's row pasted over a prompt's, without its blanks",
    happen: async () => {
      const { formulas } = await shop().read("1.2", "A7:Q7");
      await tamper("1.2", (sheet) => {
        for (const [column, content] of (formulas[0] ?? []).entries())
          if (content !== "") sheet.getCell(15, column).formulas = [[content]];
      });
    },
    found: ["row-doubled 1.2", "row-missing 1.2"],
    destroyed: /^Standard_1\.2 1\.2\.1d (answer|reason)/,
  },
  {
    name: "[P20] a row cut to another sheet",
    happen: async () => {
      const { formulas } = await shop().read("1.2", "A10:Q10");
      await tamper("1.2", (sheet, workbook) => {
        workbook.worksheets.add("Scrap").getRange("A3:Q3").formulas = formulas;
        sheet.getRange("A10:Q10").clear("Contents");
      });
    },
    found: ["formula-changed 1.2", "identity-lost 1.2", "label-changed 1.2", "row-elsewhere 1.2"],
  },
  {
    name: "[P20] a row moved to another sheet, and its place deleted",
    happen: async () => {
      const { formulas } = await shop().read("1.2", "A10:Q10");
      await tamper("1.2", (sheet, workbook) => {
        workbook.worksheets.add("Scrap").getRange("B3:R3").formulas = formulas;
        sheet.getRange("10:10").delete("Up");
      });
    },
    found: ["row-elsewhere 1.2"],
  },
  {
    name: "[P20] an identity typed over",
    happen: () => tamper("1.2", (sheet) => void (sheet.getRange("Q10").values = [["mine"]])),
    found: ["identity-lost 1.2"],
  },
  {
    name: "[P20] a label and a header typed over",
    happen: () =>
      tamper("1.2", (sheet) => {
        sheet.getRange("B10").values = [["Ask the chair about this"]];
        sheet.getRange("E6").values = [["My answer"]];
      }),
    found: ["label-changed 1.2"],
  },
  {
    name: "[P20] a row that nothing tells any more, with entries in it",
    happen: () =>
      tamper("1.2", (sheet) => {
        sheet.getRange("12:12").insert("Down");
        sheet.getRange("Q12").values = [["9.9.9z"]];
        sheet.getRange("E12").values = [["Yes"]];
        sheet.getRange("N12").values = [["Seen on site"]];
      }),
    found: ["identity-unknown 1.2"],
  },
]);

async function copyRow(name: string, from: number, to: number, insert: boolean): Promise<void> {
  const { formulas } = await shop().read(name, `A${from}:Q${from}`);
  await tamper(name, (sheet) => {
    if (insert) sheet.getRange(`${to}:${to}`).insert("Down");
    sheet.getRange(`A${to}:Q${to}`).formulas = formulas;
  });
}
