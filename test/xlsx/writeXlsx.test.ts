import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { XlsxWriteError } from "../../src/xlsx/XlsxWriteError";
import type { CellContent, SheetPlan, WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { emptySheet, handPlan, workbookOf } from "./support/handPlan";
import { partsOf } from "./support/partsOf";

const anywhere = [{ row: 0, column: 0, rows: 1, columns: 1 }];
const noWords = { title: "", message: "" };

function planOf(cells: readonly (readonly CellContent[])[], more: Partial<SheetPlan> = {}): WorkbookPlan {
  return workbookOf([emptySheet("1.1", { blocks: [{ row: 0, column: 0, cells }], ...more })]);
}

async function sheetXml(
  cells: readonly (readonly CellContent[])[],
  more: Partial<SheetPlan> = {},
): Promise<string> {
  return partsOf(await writeXlsx(planOf(cells, more)))["xl/worksheets/sheet1.xml"] ?? "";
}

describe("formulas in the file", () => {
  it("stand as Excel stores an add-in's, with their last value", async () => {
    const xml = await sheetXml([[{ formula: '=INSPECT.RATE_STANDARD(E6:E9,"1.1")', value: "Good" }]]);
    expect(xml).toContain(
      '<c r="A1" t="str"><f>_xldudf_INSPECT_RATE_STANDARD(E6:E9,"1.1")</f><v>Good</v></c>',
    );
  });

  it("change only outside texts and quoted sheet names", async () => {
    const xml = await sheetXml([
      [{ formula: `=IF('INSPECT.A('!A1="INSPECT.B(",inspect.Share(1,2),MY.INSPECT.C(1))`, value: 1 }],
    ]);
    expect(xml).toContain(
      `<f>IF('INSPECT.A('!A1="INSPECT.B(",_xldudf_INSPECT_SHARE(1,2),MY.INSPECT.C(1))</f>`,
    );
  });

  it("carry the prefix of functions younger than the format", async () => {
    expect(await sheetXml([[{ formula: '=TEXTJOIN(",",TRUE,IFNA(A2,""))', value: "x" }]])).toContain(
      '<f>_xlfn.TEXTJOIN(",",TRUE,_xlfn.IFNA(A2,""))</f>',
    );
  });

  it("keep an error as an error and an empty result as something LibreOffice does not work out again", async () => {
    const xml = await sheetXml([
      [
        { formula: "=INSPECT.X(1)", value: "#VALUE!" },
        { formula: "=INSPECT.X(2)", value: "" },
      ],
    ]);
    expect(xml).toContain('<c r="A1" t="e"><f>_xldudf_INSPECT_X(1)</f><v>#VALUE!</v></c>');
    expect(xml).toContain('<v xml:space="preserve"> </v>');
  });

  it("are not worked out again on opening when every value is known, and are when one is not", async () => {
    const known = partsOf(await writeXlsx(planOf([[{ formula: "=1+1", value: 2 }]])));
    const unknown = partsOf(await writeXlsx(planOf([[{ formula: "=1+1" }]])));
    expect(known["xl/workbook.xml"]).toContain('<calcPr calcId="191029"/>');
    expect(unknown["xl/workbook.xml"]).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(known["docProps/app.xml"]).toContain("<Application>Microsoft Excel</Application>");
  });
});

describe("text in the file", () => {
  it.each(["=SUM(A1)", "+1", "-1", "@x", "#N/A", "007", "TRUE", "'x"])(
    "%s is text, and stays text when edited",
    async (text) => {
      const parts = partsOf(await writeXlsx(planOf([[text]])));
      expect(parts["xl/worksheets/sheet1.xml"]).not.toMatch(/<f>|t="e"|t="b"/);
      expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" t="');
      expect(parts["xl/styles.xml"]).toMatch(/<xf [^>]*quotePrefix="1"/);
      expect(parts["xl/styles.xml"]).not.toContain("readingOrder");
    },
  );

  it("plain words need no apostrophe", async () => {
    expect(partsOf(await writeXlsx(planOf([["1.1 Governance"]])))["xl/styles.xml"]).not.toContain(
      "quotePrefix",
    );
  });

  it("holds what XML cannot, and what looks like an escape", async () => {
    const strings = partsOf(await writeXlsx(planOf([["a\u0001b", "\uD83D!", "_x0041_", "\uFFFE"]])))[
      "xl/sharedStrings.xml"
    ];
    for (const stored of ["a_x0001_b", "_xD83D_!", "_x005F_x0041_", "_xFFFE_"])
      expect(strings).toContain(`<t>${stored}</t>`);
  });

  it("a text format has Excel's own number", async () => {
    const look = [{ areas: anywhere, style: { numberFormat: "@" } }];
    expect(partsOf(await writeXlsx(planOf([["x"]], { styles: look })))["xl/styles.xml"]).toMatch(
      /<xf numFmtId="49"[^>]*applyNumberFormat/,
    );
  });
});

describe("names and lists in the file", () => {
  it("quotes the sheet's name in every name, print names too", async () => {
    const workbook = partsOf(await writeXlsx(handPlan))["xl/workbook.xml"] ?? "";
    expect(workbook).toContain(`<definedName name="Standard_1.1">'1.1'!$A$4:$E$6</definedName>`);
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'1.1'!$4:$4</definedName>`,
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'1.1'!$A$1:$D$6</definedName>`,
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="0">'1.1'!$A$4:$D$6</definedName>`,
    );
  });

  it("puts a list that is too long, or has a comma, into cells out of sight", async () => {
    const long = Array.from({ length: 40 }, (_, index) => `Choice ${index}`);
    const validations = [long, ["Yes, with a reason", "No"], ["Yes", "No"], long].map((values, row) => ({
      areas: [{ row, column: 0, rows: 1, columns: 1 }],
      rule: { kind: "list" as const, values },
      prompt: noWords,
      error: { ...noWords, stop: true },
    }));
    const parts = partsOf(await writeXlsx(planOf([], { validations })));
    const formulas = [
      ...(parts["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<formula1>(.*?)<\/formula1>/g),
    ].map(([, text]) => text);
    expect(formulas).toEqual([
      "Above_the_Line_List_1",
      "Above_the_Line_List_2",
      '"Yes,No"',
      "Above_the_Line_List_1",
    ]);
    expect(parts["xl/workbook.xml"]).toContain(
      '<sheet name="Above the Line lists" sheetId="2" r:id="rId2" state="veryHidden"/>',
    );
    expect(parts["xl/workbook.xml"]).toContain("'Above the Line lists'!$A$1:$A$40");
  });

  it("allows blank and shows both messages", async () => {
    const xml = partsOf(await writeXlsx(handPlan))["xl/worksheets/sheet1.xml"] ?? "";
    const validations = xml.match(/<dataValidation [^>]*>/g) ?? [];
    expect(validations).toHaveLength(2);
    for (const validation of validations)
      expect(validation).toMatch(/allowBlank="1" showInputMessage="1" showErrorMessage="1"/);
  });
});

describe("looks in the file", () => {
  it("a conditional format shows its mark before the text", async () => {
    const styles = partsOf(await writeXlsx(handPlan))["xl/styles.xml"] ?? "";
    expect(styles).toMatch(
      /<dxf><font><color rgb="FF0B4A80"\/><\/font><numFmt numFmtId="\d+" formatCode="&quot;● &quot;@"\/><fill>/,
    );
  });

  it("later styles win in what they say and leave the rest", async () => {
    const styles = [
      { areas: anywhere, style: { bold: true, fill: "#FFFFFF", unlocked: true } },
      { areas: anywhere, style: { fill: "#0b4a80" } },
    ];
    const xml = partsOf(await writeXlsx(planOf([["x"]], { styles })))["xl/styles.xml"] ?? "";
    expect(xml).toContain('<fgColor rgb="FF0B4A80"/>');
    expect(xml).not.toContain('rgb="FFFFFFFF"');
    expect(xml).toContain('<protection locked="0"/>');
    expect(xml.match(/<font><b\/>.*?<name val="Calibri"\/><\/font>/)).not.toBeNull();
  });

  it("a conditional formula over areas that do not start at the top left is written for each area", async () => {
    const areas = [
      { row: 4, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 1 },
    ];
    const format = { areas, when: { kind: "formula" as const, formula: "=$D$2=B5" }, style: { bold: true } };
    const xml = await sheetXml([], { conditionalFormats: [format] });
    expect(xml).toMatch(/sqref="A5:A6"><cfRule [^>]*priority="1"[^>]*><formula>\$D\$2=B5</);
    expect(xml).toMatch(/sqref="C1"><cfRule [^>]*priority="2"[^>]*><formula>\$D\$2=D1</);
  });

  it("groups rows under the row above, protects without a password and opens on the chosen sheet", async () => {
    const xml = partsOf(await writeXlsx(handPlan))["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain('<outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<sheetFormatPr outlineLevelRow="1"');
    expect(xml).toContain('<sheetProtection sheet="1"');
    expect(xml).not.toContain("password");
    expect(xml).toContain('tabSelected="1"');
    expect(xml).toContain('fitToWidth="1" fitToHeight="0"');
  });
});

describe("what no file can hold is refused with its place", () => {
  const list = (values: readonly string[]): Partial<SheetPlan> => ({
    validations: [
      { areas: anywhere, rule: { kind: "list", values }, prompt: noWords, error: { ...noWords, stop: true } },
    ],
  });
  const cases: readonly (readonly [string, WorkbookPlan, string])[] = [
    [
      "text over 32,767 characters",
      planOf([[null, "x".repeat(40_000)]]),
      "1.1!B1: the text has 40,000 characters and Excel holds at most 32,767; shorten it",
    ],
    ["a number that is none", planOf([[Number.NaN]]), "1.1!A1: NaN is not a number for a cell"],
    ["a formula without =", planOf([[{ formula: "1+1" }]]), "1.1!A1: a formula begins with ="],
    [
      "a formula over 8,192 characters",
      planOf([[{ formula: `=${"1+".repeat(4_100)}1` }]]),
      "1.1!A1: the formula is longer than 8192 characters",
    ],
    [
      "a text in a formula over 255 characters",
      planOf([[{ formula: `="${"x".repeat(256)}"` }]]),
      "1.1!A1: a text inside the formula is longer than 255 characters",
    ],
    [
      "a sheet name with a colon",
      workbookOf([emptySheet("1:1")]),
      "“1:1” is not a name that Excel accepts for a sheet",
    ],
    [
      "a sheet name of 32 characters",
      workbookOf([emptySheet("s".repeat(32))]),
      `“${"s".repeat(32)}” is not a name`,
    ],
    [
      "two sheets of one name",
      workbookOf([emptySheet("Notes"), emptySheet("NOTES")]),
      "two sheets are called “NOTES”",
    ],
    [
      "merged cells that overlap",
      planOf([], {
        merges: [
          { row: 0, column: 0, rows: 2, columns: 2 },
          { row: 1, column: 1, rows: 1, columns: 3 },
        ],
      }),
      "1.1: merged cells overlap",
    ],
    [
      "an empty list",
      planOf([], list([])),
      "1.1!A1: a list of choices needs at least one, and none that is blank",
    ],
    [
      "a first sheet that is hidden",
      { ...planOf([]), active: "1.2" },
      "the first sheet shown, “1.2”, is not a visible sheet",
    ],
    [
      "a name like a cell",
      {
        ...planOf([]),
        names: [{ name: "A1", sheet: "1.1", area: { row: 0, column: 0, rows: 1, columns: 1 } }],
      },
      "“A1” is not a name that Excel accepts",
    ],
    [
      "a prompt over 255 characters",
      planOf([], {
        validations: [
          {
            areas: anywhere,
            rule: { kind: "textLength", max: 5 },
            prompt: { title: "", message: "y".repeat(256) },
            error: { ...noWords, stop: true },
          },
        ],
      }),
      `1.1!A1: “${"y".repeat(40)}…” has 256 characters; Excel shows at most 255 here`,
    ],
  ];

  it.each(cases)("%s", async (_, plan, message) => {
    await expect(writeXlsx(plan)).rejects.toThrow(XlsxWriteError);
    await expect(writeXlsx(plan)).rejects.toThrow(message);
  });

  it("exactly 32,767 characters are written", async () => {
    const strings = partsOf(await writeXlsx(planOf([["x".repeat(32_767)]])))["xl/sharedStrings.xml"] ?? "";
    expect(strings).toContain("x".repeat(32_767));
  });
});
