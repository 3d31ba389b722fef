import { strToU8, zipSync } from "fflate";
import { readTable } from "../../src/exchange/readTable";
import { splitHeader } from "../../src/exchange/splitHeader";
import { evidenceTableColumns } from "../../src/exchange/evidence/evidenceTableColumns";
import type { Table } from "../../src/exchange/Table";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { excelFile } from "../xlsx/support/excelFile";
import { emptySheet, workbookOf } from "../xlsx/support/handPlan";
import { claiming, compoundFile } from "../xlsx/support/harmfulFiles";
import { fileOf } from "../xlsx/support/partsOf";

async function tableOf(bytes: Uint8Array | string, name = "log.csv", sheet?: string): Promise<Table> {
  const source = typeof bytes === "string" ? { pasted: bytes } : { name, bytes };
  const read = await readTable(source, sheet);
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
}

async function troubleWith(bytes: Uint8Array, name: string, sheet?: string): Promise<string> {
  const read = await readTable({ name, bytes }, sheet);
  if (read.ok) throw new Error("was read");
  expect(read.problems).toHaveLength(1);
  return read.problems[0]?.message ?? "";
}

async function cellsOf(bytes: Uint8Array | string): Promise<readonly (readonly unknown[])[]> {
  return (await tableOf(bytes)).rows.map(({ cells }) => cells);
}

const rows = "Date,Source,What it says\r\n12/06/2024,Chair of the board,Café owners’ view\r\n";

describe("[P55] a text file is read however it was saved", () => {
  const wide = (text: string, bigEndian: boolean): Uint8Array =>
    Uint8Array.from(
      [...`\uFEFF${text}`].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );
  const windows = Uint8Array.from([...rows].map((letter) => (letter === "’" ? 0x92 : letter.charCodeAt(0))));

  it.each([
    ["UTF-8", strToU8(rows)],
    ["UTF-8 with its mark", strToU8(`\uFEFF${rows}`)],
    ["UTF-16", wide(rows, false)],
    ["UTF-16, big end first", wide(rows, true)],
    ["Windows-1252", windows],
  ])("%s", async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual([
      ["Date", "Source", "What it says"],
      ["12/06/2024", "Chair of the board", "Café owners’ view"],
    ]);
  });

  it("says that it took Windows-1252 for it", async () => {
    expect((await tableOf(windows)).remarks).toEqual([
      "The text is not in UTF-8 and was read as Windows-1252. Look at the letters with accents below.",
    ]);
  });

  it("names the lines of broken UTF-8, and lets none of them in", async () => {
    const broken = Uint8Array.from([...strToU8("a,b\nCafé,1\nCaf"), 0xe9, ...strToU8(",2\nZoë,3\n")]);
    const table = await tableOf(broken);
    expect(table.remarks).toEqual([
      "Line 3 holds bytes that mean nothing in UTF-8. Save the file again as CSV UTF-8, or put the line right by hand.",
    ]);
    expect(table.rows.map(({ line, trouble }) => [line, trouble.slice(0, 35)])).toEqual([
      [1, ""],
      [2, ""],
      [3, "Its letters cannot all be read: it "],
      [4, ""],
    ]);
  });

  it.each([
    ["commas", "a,b\n1,2"],
    ["semicolons", "a;b\n1;2"],
    ["tabs", "a\tb\n1\t2"],
    ["Excel's own first line", "sep=;\na;b\n1;2"],
    ["old Mac line ends", "a,b\r1,2"],
    ["mixed line ends", "a,b\r\n1,2\n"],
    ["blank lines", "\n\na,b\n\n , \n1,2\n\n"],
  ])("with %s", async (_, text) => {
    expect(await cellsOf(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("with commas in the text of a table with semicolons", async () => {
    const text = "Source;Evidence\nHead, deputy;Says, in short, yes, no, and, well\nBoard;Yes, no\n";
    expect(await cellsOf(text)).toEqual([
      ["Source", "Evidence"],
      ["Head, deputy", "Says, in short, yes, no, and, well"],
      ["Board", "Yes, no"],
    ]);
  });

  it("with quoted line breaks, quotation marks and separators, each row on its line", async () => {
    const table = await tableOf('a,b\r\n"one\r\ntwo","say ""yes"", then no"\r\nlast,1\r\n');
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["one\r\ntwo", 'say "yes", then no'],
      ["last", "1"],
    ]);
    expect(table.rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it("with 200 columns", async () => {
    const line = Array.from({ length: 200 }, (_, index) => `c${index}`).join(",");
    expect((await tableOf(`${line}\n${line}`)).width).toBe(200);
  });

  it("with 40,000 characters in a cell", async () => {
    const table = await tableOf(`a,b\n1,${"x".repeat(40_000)}`);
    expect(String(table.rows[1]?.cells[1])).toHaveLength(40_000);
  });

  it("without the apostrophe that our export puts before what could act as a formula", async () => {
    expect(await cellsOf("a\n'=1+1\n'@x\n'quoted'\n=cmd|' /C calc'!A0\n''+1")).toEqual([
      ["a"],
      ["=1+1"],
      ["@x"],
      ["'quoted'"],
      ["=cmd|' /C calc'!A0"],
      ["'+1"],
    ]);
  });

  it("but not where a quotation mark is never closed", async () => {
    const text = `a,b\n1,2\n3,"four\n${"5,6\n".repeat(20)}`;
    expect(await troubleWith(strToU8(text), "log.csv")).toBe(
      "“log.csv” was not read. A quotation mark opens on line 3 and is never closed, so it cannot be told where the cell ends. Close or delete it, and choose the file again.",
    );
  });

  it("and marks a line whose quotation marks do not match", async () => {
    const table = await tableOf('a,b\n"5" screen",2\n3,4\n');
    expect(table.rows[1]?.trouble).toMatch(/^Its quotation marks do not match/);
    expect(table.rows[2]).toEqual({ line: 3, cells: ["3", "4"], trouble: "" });
  });
});

describe("[P55] a file that is no table says what it is and what to do", () => {
  const bomb = fileOf({
    ...excelFile,
    "xl/worksheets/sheet1.xml": `<worksheet>${" ".repeat(30_000_000)}</worksheet>`,
  });
  const hidden = claiming(fileOf(excelFile), (view, entry) => view.setUint32(entry + 24, 0, true));
  const corners = fileOf({
    ...excelFile,
    "xl/worksheets/sheet1.xml": (excelFile["xl/worksheets/sheet1.xml"] ?? "").replace(
      "</sheetData>",
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    ),
  });

  it.each<readonly [string, Uint8Array, RegExp]>([
    [
      "empty.csv",
      new Uint8Array(),
      /^“empty\.csv” was not read\. It holds nothing\. Choose a file with a table/,
    ],
    ["blank.csv", strToU8(" , \n,,\n"), /It holds no table: every cell is empty\. Choose another/],
    [
      "photo.jpg",
      Uint8Array.from([0xff, 0xd8, 0, 1]),
      /It is neither text nor a workbook\. Choose a table saved as/,
    ],
    [
      "page.xls",
      strToU8("<html><table>"),
      /It is a web page and not a table\. Open it in Excel and save it as/,
    ],
    [
      "old.xls",
      compoundFile("Workbook"),
      /“old\.xls” was not read\. This is a workbook of Excel 97–2003 \(\.xls\)\. Open it/,
    ],
    [
      "locked.xlsx",
      compoundFile("EncryptedPackage"),
      /protected with a password\. Open it in Excel, take the password away/,
    ],
    [
      "photos.zip",
      zipSync({ "a.txt": strToU8("x") }),
      /This is not an Excel workbook\. Choose a file that was saved as/,
    ],
    ["bomb.xlsx", bomb, /would grow out of all proportion when opened, so it was left alone/],
    ["hidden.xlsx", hidden, /would grow out of all proportion/],
    ["corners.xlsx", corners, /cells too far apart to be read\. Delete the stray cells/],
    [
      "large.xlsx",
      new Uint8Array(50 * 1024 * 1024),
      /It is 50 MB; at most 20 MB can be read here\. Split it/,
    ],
    ["wide.csv", strToU8("a,".repeat(600) + "b"), /It has 601 columns; at most 500 can be read\. Check that/],
    [
      "long.csv",
      strToU8("a\n".repeat(50_001)),
      /It has 50,001 rows; at most 50,000 can be read in one go\. Split it/,
    ],
    [
      "sheets.xlsx",
      fileOf({
        ...excelFile,
        "xl/workbook.xml": (excelFile["xl/workbook.xml"] ?? "").replace(
          "</sheets>",
          Array.from(
            { length: 250 },
            (_, at) => `<sheet name="S${at}" sheetId="${at + 20}" r:id="rId1"/>`,
          ).join("") + "</sheets>",
        ),
      }),
      /It has 252 sheets; at most 200 can be read\. Save the sheet with the table as a workbook/,
    ],
  ])("%s", async (name, bytes, sentence) => {
    expect(await troubleWith(bytes, name)).toMatch(sentence);
  });
});

describe("[P55] a workbook is read as the values that it shows", () => {
  it("a formula by its stored value, a day as a date, text that looks like a formula as text", async () => {
    const bytes = await writeXlsx(
      workbookOf([
        emptySheet("Empty"),
        emptySheet("Log", {
          blocks: [
            {
              row: 1,
              column: 0,
              cells: [
                ["Date", "What it says", "Base"],
                [45455, "=cmd|'/C calc'!A0", { formula: "=10+2", value: 12 }],
                ["soon", "'=1", { formula: "=1+" + "1" }],
              ],
            },
          ],
          styles: [
            { areas: [{ row: 2, column: 0, rows: 1, columns: 1 }], style: { numberFormat: "d mmmm yyyy" } },
          ],
        }),
        emptySheet("Other", { blocks: [{ row: 0, column: 0, cells: [["x"]] }] }),
      ]),
    );
    const table = await tableOf(bytes, "log.xlsx");
    expect(table.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, "Date", "What it says", "Base"],
      [3, "2024-06-12", "=cmd|'/C calc'!A0", 12],
      [4, "soon", "'=1", ""],
    ]);
    expect([table.sheets, table.sheet]).toEqual([["Log", "Other"], "Log"]);
    expect(table.remarks).toEqual([
      "The workbook has 2 sheets with something on them; this is “Log”.",
      "One formula was read as the value it shows.",
      "One formula has never been worked out and was read as empty. Open the file in Excel and save it, to be sure of its value.",
    ]);
    expect((await tableOf(bytes, "log.xlsx", "Other")).rows[0]?.cells).toEqual(["x"]);
    expect(await troubleWith(bytes, "log.xlsx", "Empty")).toMatch(
      /has no sheet called “Empty” with anything on it/,
    );
  });

  it("as Excel saves it", async () => {
    const table = await tableOf(fileOf(excelFile), "file.xlsx", "Staffing (renamed)");
    expect(table.rows[0]?.cells).toEqual([" a\r\nb ", "2024-06-12", "2024-06-12T18:00:00"]);
  });
});

describe("[P55] headings", () => {
  const headed = async (text: string, hasHeader?: boolean) =>
    splitHeader(await tableOf(text), evidenceTableColumns, hasHeader);

  it("are told from rows by their words", async () => {
    const { header, rows: lines, hasHeader } = await headed("When,Who said it\n12/06/2024,Chair");
    expect([header, lines.length, hasHeader]).toEqual([["When", "Who said it"], 1, true]);
  });

  it("are numbered where there are none", async () => {
    const {
      header,
      rows: lines,
      hasHeader,
    } = await headed("12/06/2024,Interview,Chair\n13/06/2024,Document,Plan");
    expect([header, lines.length, hasHeader]).toEqual([["Column 1", "Column 2", "Column 3"], 2, false]);
  });

  it("are what the person says they are", async () => {
    expect((await headed("12/06/2024,Chair", true)).rows).toHaveLength(0);
    expect((await headed("When,Who said it", false)).rows).toHaveLength(1);
  });

  it("that stand there twice or not at all are numbered, and that is said", async () => {
    const { header, remarks } = await headed("Source,source ,,Date\na,b,c,d");
    expect(header).toEqual(["Source", "source (2)", "Column 3", "Date"]);
    expect(remarks).toEqual(["Two or more columns are called “source”; they are numbered here."]);
  });

  it("show that a separator stands in the text of a line", async () => {
    const { rows: lines } = await headed("Date,Source\n12/06/2024,Chair, board\n13/06/2024,Head");
    expect(lines.map(({ trouble }) => trouble)).toEqual([
      "It has 3 cells and the table has 2 columns, so a separator stands in the text. Put quotation marks around the text.",
      "",
    ]);
  });
});
