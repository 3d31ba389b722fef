import { join } from "node:path";
import { blankItem } from "../../src/domain/evidence/blankItem";
import { evidenceExport } from "../../src/exchange/evidence/evidenceExport";
import { withoutGuard } from "../../src/exchange/formulaGuard";
import { readTable } from "../../src/exchange/readTable";
import { splitHeader } from "../../src/exchange/splitHeader";
import { writeCsv } from "../../src/exchange/writeCsv";
import { writeTable } from "../../src/exchange/writeTable";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import type { WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { emptySheet, handPlan, workbookOf } from "./support/handPlan";
import { keptByLibreOffice } from "./support/keptByLibreOffice";
import { convert, findOnPath, libreOffice } from "./support/libreOffice";
import { realInspection, realPlan } from "./support/realPlan";
import { withoutResults } from "./support/withoutResults";

const texts = [
  "=SUM(A1)",
  "#N/A",
  "007",
  "_x0041_",
  "Llanfair ŵ ŷ",
  "שלום עולם",
  "👩‍👩‍👧 family",
  " spaces ",
  "two\nlines",
  "'quoted",
];
const longList = Array.from({ length: 60 }, (_, index) => `Choice, number ${index + 1}`);

const awkwardPlan = workbookOf([
  emptySheet("It's & more", {
    columns: [{ width: 30 }],
    print: { landscape: false, footer: { left: "", centre: "&P", right: "" } },
    blocks: [{ row: 0, column: 0, cells: texts.map((text) => [text]) }],
    validations: [
      {
        areas: [{ row: 0, column: 1, rows: 3, columns: 1 }],
        rule: { kind: "list", values: longList },
        prompt: { title: "Choose", message: "One of sixty." },
        error: { title: "Not there", message: "Choose from the list.", stop: true },
      },
      {
        areas: [{ row: 3, column: 1, rows: 1, columns: 1 }],
        rule: { kind: "date", from: "2000-01-01", to: "2100-12-31" },
        prompt: { title: "Day", message: "A day of this century." },
        error: { title: "No date", message: "Type a date.", stop: true },
      },
    ],
  }),
]);

/** A log whose every text could act as a formula or could be taken for something else. */
const logTable = evidenceExport(
  [...texts, "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "'=1", '"quoted", and more'].map((text, at) => ({
    ...blankItem,
    id: `E-000000${at.toString(16).toUpperCase()}`,
    date: "2024-06-12",
    source: text,
    text: `Said ${at}`,
    prompts: ["1.1.1a", "1.2.3b"],
    positive: 16,
    base: 22,
    followUp: text,
  })),
);

describe("finding LibreOffice", () => {
  it("looks for its programs along the PATH", () => {
    const folder = join(process.execPath, "..");
    expect(findOnPath(["no-such-program", "node"], `/nowhere:${folder}`)).toBe(join(folder, "node"));
    expect(findOnPath(["node"], "/nowhere")).toBeNull();
  });
});

// Where LibreOffice is not installed there is nothing to hold the files against, except in CI, which installs it.
if (libreOffice !== null || process.env["CI"] === "true") {
  describe("LibreOffice opens a written file and", () => {
    let files: Readonly<Record<string, Uint8Array>> = {};
    let real: WorkbookPlan = awkwardPlan;
    let worked = 0;
    let sampleLog = logTable;

    beforeAll(async () => {
      real = await realPlan();
      const given = { real, hand: handPlan, awkward: awkwardPlan };
      const written = await Promise.all(
        Object.entries(given).map(async ([name, plan]) => [`${name}.xlsx`, await writeXlsx(plan)] as const),
      );
      // The sample comes without the results of its plain formulas, which LibreOffice has to work out.
      const fresh = withoutResults(
        (written.find(([name]) => name === "real.xlsx") ?? ["", new Uint8Array()])[1],
      );
      worked = fresh.lost;
      sampleLog = evidenceExport((await realInspection()).evidence);
      const log = {
        "log.xlsx": await writeTable(logTable),
        "logText.csv": writeCsv(logTable),
        "sampleLog.xlsx": await writeTable(sampleLog),
      };
      files = await convert({ ...Object.fromEntries(written), "real.xlsx": fresh.file, ...log }, [
        "xlsx",
        "csv",
        "pdf",
      ]);
    }, 120_000);

    async function saved(name: string): Promise<unknown> {
      const read = await readXlsx(files[name] ?? new Uint8Array());
      if (!read.ok) throw new Error(read.problems[0]?.message);
      return keptByLibreOffice(read.value);
    }

    const text = (name: string): string => new TextDecoder().decode(files[name]);

    it("keeps values, formulas, lists, formats, names, protection and print set-up of the sample inspection", async () => {
      expect(await saved("real.xlsx")).toEqual(keptByLibreOffice(real));
    });

    it("keeps one of everything a plan can say", async () => {
      expect(await saved("hand.xlsx")).toEqual(keptByLibreOffice(handPlan));
    });

    it("keeps text as text, long lists in cells and limits of dates", async () => {
      expect(await saved("awkward.xlsx")).toEqual(keptByLibreOffice(awkwardPlan));
    });

    it("shows the judgements that the file brings, and knows no function it would have to work out", () => {
      const sheets = Object.keys(files).filter((name) => /^real-.*\.csv$/.test(name));
      expect(sheets).toHaveLength(real.sheets.length);
      for (const name of sheets) expect(text(name)).not.toMatch(/#NAME\?|#VALUE!|#REF!|Err:/);
      expect(text("real-1.1.csv")).toMatch(/Default rating,,Good,/);
      expect(text("real-1.2.csv")).toMatch(/Default rating,,Requires improvement,/);
    });

    it("[R45] works out the shares of cases anew, as they were here", () => {
      expect(worked).toBeGreaterThan(500);
      const rollUp = text("real-Domains 2 and 3.csv");
      expect(rollUp).toMatch(/^"?3\.1"?,.*56 included, 2 excluded, 1 referred/m);
      expect(rollUp).toMatch(/^A3S,[^\n]*,37,56,,/m);
      expect(rollUp).toMatch(/^D2S,[^\n]*,35,56,,/m);
      expect(rollUp).toMatch(/^CAG-R1,[^\n]*,2,4,,/m);
    });

    async function logSaved(name: string): Promise<readonly (readonly string[])[]> {
      const read = await readTable({ name, bytes: files[name] ?? new Uint8Array() });
      if (!read.ok) throw new Error(read.problems[0]?.message);
      // A remark would say that there are formulas.
      expect(read.value.remarks).toEqual([]);
      return splitHeader(read.value, [], true).rows.map(({ cells }) => cells.map(String));
    }

    it("[P58] changes nothing in an exported evidence log and finds no formula in it", async () => {
      const shown = ({ rows }: typeof logTable): readonly (readonly string[])[] =>
        rows.map((row) => row.map((cell) => String(cell ?? "")));
      expect(await logSaved("log.xlsx")).toEqual(shown(logTable));
      expect(sampleLog.rows.length).toBeGreaterThanOrEqual(150);
      expect(await logSaved("sampleLog.xlsx")).toEqual(shown(sampleLog));
    });

    it("[P58] finds no formula in a log exported as .csv", async () => {
      const sources = (await logSaved("logText.xlsx")).map((cells) => withoutGuard(cells[3] ?? ""));
      const harmful = logTable.rows.map((row) => String(row[3])).filter((text) => /^[=+\-@]/.test(text));
      expect(harmful).toHaveLength(5);
      expect(sources).toEqual(expect.arrayContaining(harmful));
    });

    it("prints every visible sheet on landscape A4, one page wide", () => {
      const pages = [...text("real.pdf").matchAll(/\/Type\s*\/Page\b[^s]/g)].length;
      const sizes = [...text("real.pdf").matchAll(/\/MediaBox\s*\[\s*0 0 (\d+)[\d.]* (\d+)/g)].map(
        ([, width, height]) => `${width}×${height}`,
      );
      expect(new Set(sizes)).toEqual(new Set(["841×595"]));
      expect(pages).toBeGreaterThanOrEqual(
        real.sheets.filter(({ visibility }) => visibility === "visible").length,
      );
    });
  });
}
