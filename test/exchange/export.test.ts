import fc from "fast-check";
import { blankItem } from "../../src/domain/evidence/blankItem";
import {
  directions,
  evidenceStrengths,
  sourceTypes,
  type EvidenceItem,
} from "../../src/domain/evidence/EvidenceItem";
import { promptsOf } from "../../src/domain/framework/find";
import { evidenceExport } from "../../src/exchange/evidence/evidenceExport";
import { evidenceTableColumns } from "../../src/exchange/evidence/evidenceTableColumns";
import { readEvidenceRows } from "../../src/exchange/evidence/readEvidenceRows";
import type { ExportTable } from "../../src/exchange/ExportTable";
import { mapColumns } from "../../src/exchange/mapColumns";
import { readTable } from "../../src/exchange/readTable";
import { splitHeader } from "../../src/exchange/splitHeader";
import { writeCsv } from "../../src/exchange/writeCsv";
import { writeTable } from "../../src/exchange/writeTable";
import { youthJustice202406 as pack } from "../../src/packs";
import { anyText } from "../xlsx/support/arbitraryPlan";

const awkward = fc.constantFrom(
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r\n=1",
  "'=1",
  "''",
  "'",
  " =1",
  "＝1",
  '"',
  '""',
  ",",
  ";",
  "a\rb",
  "\uFEFF",
  "1",
  "2024-06-12",
  "TRUE",
);

/** Any text that a cell can hold. */
const cellText = fc
  .oneof(anyText, awkward, fc.string({ unit: fc.constantFrom(..."=+-@'\"\t\r\n,;| a1") }))
  .map((text) => text.replace(/\p{Surrogate}/gu, ""));

const tables: fc.Arbitrary<ExportTable> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    title: fc.constant("Evidence"),
    columns: fc.constant(
      Array.from({ length: width + 1 }, (_, at) => ({
        label: `Column ${at + 1}`,
        width: 20,
        kind: "text" as const,
      })),
    ),
    // The first column is filled, as an id is: blank lines are no rows.
    rows: fc.array(
      fc.array(cellText, { minLength: width, maxLength: width }).map((cells) => ["E-1", ...cells]),
      { maxLength: 5 },
    ),
  }),
);

async function cellsOf(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const read = await readTable({ name: "export", bytes });
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return splitHeader(read.value, [], true).rows.map(({ cells }) => cells);
}

describe("[P58] text goes out and comes back as it was, also where it could act as a formula", () => {
  it("through a .csv file", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        expect(await cellsOf(writeCsv(table))).toEqual(table.rows);
      }),
      { numRuns: 400 },
    );
  });

  it("through an .xlsx file, in which nothing is a formula", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        expect(await cellsOf(await writeTable(table))).toEqual(table.rows);
      }),
      { numRuns: 60 },
    );
  });

  it("with an apostrophe in .csv only before what could act as one", () => {
    const columns = [{ label: "Text", width: 20, kind: "text" as const }];
    const csv = writeCsv({
      title: "Evidence",
      columns,
      rows: [["=1"], ["-1"], ["@x"], ["plain"], [" +1"], ["'=1"], [-1]],
    });
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv)).toBe(
      '\uFEFFText\r\n"\'=1"\r\n"\'-1"\r\n"\'@x"\r\nplain\r\n"\' +1"\r\n"\'\'=1"\r\n-1',
    );
  });
});

const noted = cellText.map((text) =>
  text.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu, ""),
);
const count = fc.option(fc.nat(200));
const items: fc.Arbitrary<readonly EvidenceItem[]> = fc.uniqueArray(
  fc.record<EvidenceItem>({
    ...(Object.fromEntries(
      Object.entries(blankItem).map(([field, value]) => [field, fc.constant(value)]),
    ) as {
      [Field in keyof EvidenceItem]: fc.Arbitrary<EvidenceItem[Field]>;
    }),
    id: fc
      .string({ unit: fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"), minLength: 7, maxLength: 7 })
      .map((signs) => `E-${signs}`),
    date: fc.option(
      fc
        .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    ),
    type: fc.option(fc.constantFrom(...sourceTypes)),
    source: noted,
    text: noted.map((text) => `Said: ${text}`),
    prompts: fc.uniqueArray(fc.constantFrom(...promptsOf(pack).map(({ id }) => id)), { maxLength: 4 }),
    direction: fc.option(fc.constantFrom(...directions)),
    strength: fc.option(fc.constantFrom(...evidenceStrengths)),
    positive: count,
    base: count,
    followUp: noted,
    followUpDone: fc.boolean(),
    link: noted,
    withdrawn: fc.boolean(),
    history: noted,
  }),
  { maxLength: 4, selector: ({ id }) => id },
);

describe("[P57] an exported log", () => {
  it.each([
    ["as .csv", (table: ExportTable) => Promise.resolve(writeCsv(table))],
    ["as .xlsx", writeTable],
  ])("%s can be read into another workbook, and adds nothing to its own", async (_, write) => {
    await fc.assert(
      fc.asyncProperty(items, async (log) => {
        const table = await readTable({ name: "log", bytes: await write(evidenceExport(log)) });
        if (!table.ok) throw new Error(table.problems[0]?.message);
        const headed = splitHeader(table.value, evidenceTableColumns);
        const mapping = mapColumns(headed, evidenceTableColumns);
        const read = (existing: readonly EvidenceItem[]) =>
          readEvidenceRows(pack, headed.rows, mapping, { today: "2024-09-30", existing }).rows;
        const into = read([]);
        // Two items of a log that say the same are one in the other.
        const taken = into.filter(({ status }) => status !== "refused");
        expect(taken.map(({ value }) => value)).toEqual(
          log.filter((_item, at) => into[at]?.status !== "refused"),
        );
        expect(into.flatMap(({ status, notes }) => (status === "refused" ? notes : []))).toEqual(
          into
            .filter(({ status }) => status === "refused")
            .map(() => expect.stringMatching(/^The same as line/)),
        );
        expect(read(log).filter(({ status }) => status !== "refused")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
