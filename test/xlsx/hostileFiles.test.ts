import { zipSync, strToU8 } from "fflate";
import fc from "fast-check";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { excelFile } from "./support/excelFile";
import { handPlan } from "./support/handPlan";
import { claiming, compoundFile } from "./support/harmfulFiles";
import { fileOf } from "./support/partsOf";

async function troubleWith(bytes: Uint8Array): Promise<string> {
  const read = await readXlsx(bytes);
  if (read.ok) return "none";
  expect(read.problems).toHaveLength(1);
  return read.problems[0]?.message ?? "";
}

function without(path: string): Uint8Array {
  return fileOf(Object.fromEntries(Object.entries(excelFile).filter(([other]) => other !== path)));
}

function withPart(path: string, xml: string): Uint8Array {
  return fileOf({ ...excelFile, [path]: xml });
}

describe("a file that is no workbook", () => {
  const files: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["nothing at all", new Uint8Array(), /^The file is empty\. Choose another copy/],
    [
      "a web page",
      strToU8("<html><body>Sign in</body></html>"),
      /text or web page file.*save it as Excel Workbook/,
    ],
    ["a CSV file", strToU8("ref,answer\r\n1.1.1(a),Yes\r\n"), /text or web page file/],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /^This is not an Excel workbook\./],
    [
      "a workbook with a password",
      compoundFile("EncryptedPackage"),
      /protected with a password\..*take the password away/,
    ],
    ["an .xls file", compoundFile("Workbook"), /Excel 97–2003 \(\.xls\)\. Open it in Excel and save it as/],
    ["an old Word file", compoundFile("WordDocument"), /Office document of an older kind/],
    [
      "an .ods file",
      fileOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      /OpenDocument/,
    ],
    [
      "a .docx file",
      fileOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>" }),
      /Word or PowerPoint/,
    ],
    [
      "an .xlsb file",
      fileOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" }),
      /binary workbook \(\.xlsb\)/,
    ],
    ["any other zip", fileOf({ "photo.txt": "x" }), /^This is not an Excel workbook\./],
  ];

  it.each(files)("%s is told for what it is", async (_, bytes, message) => {
    expect(await troubleWith(bytes)).toMatch(message);
  });
});

describe("a file with something missing", () => {
  it.each([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/worksheets/sheet2.xml",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
  ])("says that %s is missing", async (path) => {
    expect(await troubleWith(without(path))).toContain(`part ${path} is missing`);
  });

  it("says that texts are missing when nothing leads to them", async () => {
    const relations = (excelFile["xl/_rels/workbook.xml.rels"] ?? "").replace(
      /<Relationship [^>]*sharedStrings[^>]*>/,
      "",
    );
    expect(await troubleWith(withPart("xl/_rels/workbook.xml.rels", relations))).toContain(
      "part xl/sharedStrings.xml is missing",
    );
  });

  it("says that its end is missing", async () => {
    const bytes = await writeXlsx(handPlan);
    expect(await troubleWith(bytes.subarray(0, bytes.length / 2))).toMatch(
      /incomplete: its end is missing\. Download it/,
    );
  });

  it("says that it is damaged when its XML breaks off or makes no sense", async () => {
    const half = (excelFile["xl/workbook.xml"] ?? "").slice(0, 400);
    expect(await troubleWith(withPart("xl/workbook.xml", half))).toMatch(/damaged/);
    expect(await troubleWith(withPart("xl/workbook.xml", "<workbook/>"))).toMatch(/damaged/);
    const unclosed = (excelFile["xl/worksheets/sheet1.xml"] ?? "").replace(
      "</sheetData>",
      '<row r="2"><c r="ZZZZ',
    );
    expect(await troubleWith(withPart("xl/worksheets/sheet1.xml", unclosed))).toMatch(/damaged/);
  });
});

describe("a file made to do harm", () => {
  it("with 50 MB is not opened", async () => {
    const large = new Uint8Array(50 * 1024 * 1024);
    large.set((await writeXlsx(handPlan)).subarray(0, 4));
    expect(await troubleWith(large)).toMatch(/The file is 50 MB; at most 20 MB can be opened here/);
  });

  it("with a part that grows out of proportion is not unpacked", async () => {
    const bomb = `<worksheet>${" ".repeat(30_000_000)}</worksheet>`;
    expect(await troubleWith(withPart("xl/worksheets/sheet1.xml", bomb))).toMatch(
      /grow out of all proportion/,
    );
  });

  it("with many parts that are large only together is not unpacked", async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 90 }, (_, index) => [`xl/media/${index}.xml`, " ".repeat(800_000)]),
    );
    expect(await troubleWith(fileOf({ ...excelFile, ...parts }))).toMatch(/grow out of all proportion/);
  });

  it("with thousands of parts is not unpacked", async () => {
    const parts = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`x/${index}`, ""]));
    expect(await troubleWith(fileOf({ ...excelFile, ...parts }))).toMatch(/more parts than any workbook/);
  });

  it("that hides how large its parts become is not unpacked", async () => {
    const hidden = claiming(fileOf(excelFile), (view, entry) => view.setUint32(entry + 24, 0, true));
    expect(await troubleWith(hidden)).toMatch(/grow out of all proportion/);
    const streamed = claiming(fileOf(excelFile), (view, entry) => {
      view.setUint16(entry + 8, 8, true);
      view.setUint32(entry + 20, 0, true);
      view.setUint32(entry + 24, 0, true);
    });
    expect(await troubleWith(streamed)).toMatch(/grow out of all proportion/);
  });

  it("that understates how large its parts become is damaged, and is not unpacked further", async () => {
    const short = claiming(fileOf(excelFile), (view, entry) => view.setUint32(entry + 24, 10, true));
    expect(await troubleWith(short)).not.toBe("none");
  });

  it("with locked parts asks for a copy without a password", async () => {
    const locked = claiming(fileOf(excelFile), (view, entry) => view.setUint16(entry + 8, 1, true));
    expect(await troubleWith(locked)).toMatch(
      /locked with a password\. Save the workbook from Excel without one/,
    );
  });

  it("with two parts of one name is damaged", async () => {
    const twice = claiming(fileOf({ ...excelFile, "xl/worksheets/sheet3.xml": "<x/>" }), (view, entry) => {
      const name = new Uint8Array(view.buffer, entry + 46, 24);
      const text = new TextDecoder().decode(name);
      if (text === "xl/worksheets/sheet3.xml") name[19] = "2".charCodeAt(0);
    });
    expect(await troubleWith(twice)).toMatch(/damaged/);
  });

  it.each(["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"])(
    "with an external entity in %s is left alone",
    async (path) => {
      const reaching = (excelFile[path] ?? "").replace(
        "?>",
        '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
      );
      expect(await troubleWith(withPart(path, reaching))).toContain(`part ${path} carries a document type`);
    },
  );

  it("with cells in far corners is not spread out in memory", async () => {
    const corners = (excelFile["xl/worksheets/sheet1.xml"] ?? "").replace(
      "</sheetData>",
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    );
    expect(await troubleWith(withPart("xl/worksheets/sheet1.xml", corners))).toMatch(/cells too far apart/);
    const wide = Array.from(
      { length: 400 },
      (_, row) => `<row r="${row + 3}"><c r="XFD${row + 3}"><v>1</v></c></row>`,
    ).join("");
    const broad = (excelFile["xl/worksheets/sheet1.xml"] ?? "").replace(
      "</sheetData>",
      `${wide}</sheetData>`,
    );
    expect(await troubleWith(withPart("xl/worksheets/sheet1.xml", broad))).toMatch(/cells too far apart/);
  });
});

describe("any damage to a file", () => {
  it("never throws, wherever the file is cut", async () => {
    const bytes = await writeXlsx(handPlan);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        expect(await troubleWith(bytes.subarray(0, length))).not.toBe("none");
      }),
      { numRuns: 60 },
    );
  });

  it("never throws, whichever bytes change", async () => {
    const bytes = await writeXlsx(handPlan);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const copy = bytes.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        expect(typeof (await readXlsx(copy)).ok).toBe("boolean");
      }),
      { numRuns: 60 },
    );
  });

  it("never throws, whatever stands in its XML", async () => {
    const paths = Object.keys(excelFile);
    const piece = fc.constantFrom(
      "<",
      ">",
      '"',
      "/>",
      "&#xFFFFFFF;",
      "A1:XFD1048576",
      '<c r="A0"/>',
      "<v>1e999</v>",
      "-1",
      "",
      "<row>",
      "</sheetData>",
      'r="999999999"',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.nat(30),
        piece,
        async (path, at, drop, insert) => {
          const xml = excelFile[path] ?? "";
          const place = at % (xml.length + 1);
          const read = await readXlsx(withPart(path, xml.slice(0, place) + insert + xml.slice(place + drop)));
          expect(typeof read.ok).toBe("boolean");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("random bytes that begin like a zip are no workbook", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (tail) => {
        expect(await troubleWith(Uint8Array.from([0x50, 0x4b, 3, 4, ...tail]))).not.toBe("none");
      }),
      { numRuns: 60 },
    );
  });
});

describe("a file packed in an unusual but sound way", () => {
  it("is read when its parts are stored and not compressed", async () => {
    const stored = zipSync(
      Object.fromEntries(Object.entries(excelFile).map(([path, xml]) => [path, strToU8(xml)])),
      { level: 0 },
    );
    expect(await troubleWith(stored)).toBe("none");
  });
});
