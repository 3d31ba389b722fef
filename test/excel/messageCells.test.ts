import { youthJustice202406 as pack } from "../../src/packs/index";
import type { CellValue, NamedBlocks } from "../../src/workbook/InspectionHost";
import { blockNames, inspectionColumns, standardColumns, summaryRows } from "../../src/workbook/names";
import type { WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { enterSample, type EnteredSample } from "../support/enterSample";
import type { OpenExcel } from "../support/openExcel";

jest.setTimeout(60_000);

const standard = blockNames.standard("1.2");

let excel: OpenExcel;
let entered: EnteredSample;
beforeAll(async () => {
  entered = await enterSample();
  ({ excel } = entered);
});
beforeEach(() => entered.startAgain());
afterAll(() => excel.close());

/** What the message cell of each row says, by block and identity. */
async function said(): Promise<ReadonlyMap<string, CellValue>> {
  await excel.desk.host.settled();
  return messagesIn(await excel.host.read());
}

function messagesIn(blocks: NamedBlocks): ReadonlyMap<string, CellValue> {
  const named = [
    [blockNames.inspection, inspectionColumns],
    ...pack.standards.map(({ id }) => [blockNames.standard(id), standardColumns] as const),
  ] as const;
  return new Map(
    named.flatMap(([block, columns]: readonly [string, readonly string[]]) =>
      (blocks[block] ?? [])
        .filter((line) => line[columns.indexOf("id")] !== "")
        .map((line): [string, CellValue] => [
          `${block} ${line[columns.indexOf("id")]}`,
          line[columns.indexOf("messages")] ?? "",
        ]),
    ),
  );
}

/** The same as a plan has it. */
function planned(plan: WorkbookPlan): ReadonlyMap<string, CellValue> {
  return messagesIn(
    Object.fromEntries(
      plan.names.map(({ name, sheet, area }) => [
        name,
        (plan.sheets.find((candidate) => candidate.name === sheet)?.blocks[0]?.cells ?? [])
          .slice(area.row, area.row + area.rows)
          .map((line) => line.slice(area.column, area.column + area.columns).map(valueOf)),
      ]),
    ),
  );
}

function valueOf(cell: unknown): CellValue {
  const value = typeof cell === "object" && cell !== null && "value" in cell ? cell.value : (cell ?? "");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

describe("the message cells of a live workbook", () => {
  it("say after answering what a new workbook with the same answers says", async () => {
    expect(Object.fromEntries(await said())).toEqual(Object.fromEntries(planned(entered.filled)));
  });

  it("[P1] name an answer that nobody can read in its own row, and stay readable everywhere else", async () => {
    await excel.host.write([{ block: standard, row: "1.2.1a", field: "answer", value: "na" }]);
    const cells = await said();
    expect(cells.get(`${standard} 1.2.1a`)).toMatch(
      /^⛔ “na” cannot be read here and counts as blank\. Choose Yes, No or Not judged\./,
    );
    expect([...cells.values()].filter((value) => String(value).startsWith("#"))).toEqual([]);
  });

  it("[P2] [P3] [P4] follow the notes", async () => {
    const note = (row: string, value: string) => ({ block: standard, row, field: "note", value });
    await excel.host.write([
      note("1.2.1a", ""),
      note("1.2.2b", "Seen in twelve files, by us both."),
      note("1.2.2c", "seen in twelve files by us both"),
    ]);
    const cells = await said();
    expect(cells.get(`${standard} 1.2.1a`)).toMatch(/no note/);
    expect(cells.get(`${standard} ${summaryRows.positive("1.2")}`)).toBe(
      "⚠ The same note stands beside 1.2.2(b), 1.2.2(c). Say for each prompt what it rests on.",
    );
  });

  it("[P1] [P6] mark what cannot be read, and dates that cannot be, on the Inspection sheet", async () => {
    const at = (row: string, value: string | number) => ({
      block: blockNames.inspection,
      row,
      field: "value",
      value,
    });
    await excel.host.write([
      at("fieldworkStart", 45455),
      at("fieldworkEnd", 45454),
      at("rating:2.1", "x"),
      at("setting:smallBase", "few"),
    ]);
    const cells = await said();
    const of = (row: string): CellValue | undefined => cells.get(`${blockNames.inspection} ${row}`);
    expect(of("fieldworkStart")).toBe("");
    expect(of("fieldworkEnd")).toMatch(/^⛔ The fieldwork ends before it starts/);
    expect(of("rating:2.1")).toMatch(/^⛔ “x” cannot be read here/);
    expect(of("rating:2.2")).toBe("");
    expect(of("setting:smallBase")).toMatch(/^⚠ “few” is not a value of this setting/);
    expect(of("setting:includeStd34")).not.toMatch(/^⚠/);
    expect([...cells.values()].filter((value) => String(value).startsWith("#"))).toEqual([]);
  });
});
