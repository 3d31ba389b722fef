import fc from "fast-check";
import { youthJustice202406 as pack } from "../../src/packs";
import { blocksOfPlan } from "../../src/workbook/blocks/blocksOfPlan";
import type { CellValue, NamedBlocks } from "../../src/workbook/InspectionHost";
import { findLog } from "../../src/workbook/logBlocks";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { workbookSchema } from "../../src/workbook/names";
import { arbitraryInspection } from "./arbitraryInspection";
import { blocksOf, stamp, typed } from "./plans";

const yes = { answer: "Yes", critical: false, measures: {}, note: "", reason: "" } as const;
const runs = { numRuns: 20, endOnFailure: true };

describe("readWorkbook", () => {
  it("gives back the very inspection that a workbook was planned from", () => {
    fc.assert(
      fc.property(arbitraryInspection(pack), (inspection) => {
        const reading = readWorkbook(pack, blocksOfPlan(planWorkbook(pack, inspection, stamp)));
        expect(reading).toEqual({ inspection, findings: [] });
      }),
      runs,
    );
  });

  it("does not mind the order of rows, nor rows of the inspectors' own among them", () => {
    fc.assert(
      fc.property(arbitraryInspection(pack), fc.infiniteStream(fc.nat()), (inspection, order) => {
        const blocks = blocksOfPlan(planWorkbook(pack, inspection, stamp));
        const shuffled = Object.fromEntries(
          Object.entries(blocks).map(([name, rows]) => [
            name,
            // Logs alone have an order of their own, and no rows of others.
            rows === null || findLog(name) !== undefined ? rows : shuffle(withOwnRows(rows), order),
          ]),
        );
        expect(readWorkbook(pack, shuffled)).toEqual({ inspection, findings: [] });
      }),
      runs,
    );
  });

  it("does not miss the panel's rows in a workbook of the first layout, which had none", () => {
    const blocks = blocksOf();
    const first = {
      ...blocks,
      Inspection_Fields:
        blocks["Inspection_Fields"]?.filter((row) => !/^(decided|published):/.test(String(row[5]))) ?? null,
      Decisions_Log: [["When", "Who", "Layer", "Subject", "From", "To", "Reason", "Rules", "Engine", "Pack"]],
      Above_the_Line_Record:
        blocks["Above_the_Line_Record"]?.map((row) =>
          row[0] === "schema" ? ["schema", "workbook/1"] : row,
        ) ?? null,
    };
    const { inspection, findings } = readWorkbook(pack, first);
    expect(findings).toEqual([]);
    expect(inspection.panel).toEqual({});
    expect(inspection.decisions).toEqual([]);
  });

  it("does not miss what the third layout added in a workbook of the second", () => {
    const blocks = blocksOf();
    const added = /^((decided|published):(2\.[1-4]|3\.[1-3])|setting:bankHolidays)$/;
    const fields = blocks["Inspection_Fields"]?.filter((row) => !added.test(String(row[5]))) ?? [];
    const reading = (schema: string) =>
      readWorkbook(pack, {
        ...blocks,
        Inspection_Fields: fields,
        Above_the_Line_Record:
          blocks["Above_the_Line_Record"]?.map((row) => (row[0] === "schema" ? ["schema", schema] : row)) ??
          null,
      });
    expect(reading("workbook/2").findings).toEqual([]);
    expect(reading("workbook/2").inspection.settings.bankHolidays).toBe(false);
    expect(reading(workbookSchema).findings.filter(({ code }) => code === "row-missing")).toHaveLength(15);
  });

  it("keeps a row of the log as it stands, whatever was done to it", () => {
    const blocks = blocksOf();
    const tampered = ["x", "yesterday", 7, "sign-off", "", "", "", "", "", "", "", "", ""];
    const log = blocks["Decisions_Log"] ?? [];
    const { inspection } = readWorkbook(pack, {
      ...blocks,
      Decisions_Log: [...log.slice(0, 1), tampered, ...log.slice(1)],
    });
    expect(inspection.decisions).toEqual([
      expect.objectContaining({ number: 0, when: "yesterday", who: "7", layer: "sign-off", hash: "" }),
    ]);
  });

  it("reads synonyms as the functions do", () => {
    const blocks = typed(blocksOf(), "Standard_1.1", "1.1.1a", "answer", " above the line ");
    expect(readWorkbook(pack, blocks).inspection.prompts["1.1.1a"]?.answer).toBe("Yes");
  });

  it("[R1] counts an answer outside the list as blank, and says where it is and what to do", () => {
    const blocks = typed(
      blocksOf({ prompts: { "1.1.1b": yes } }),
      "Standard_1.1",
      "1.1.1a",
      "answer",
      "Maybe",
    );
    const { inspection, findings } = readWorkbook(pack, blocks);
    expect(inspection.prompts).toEqual({ "1.1.1b": yes });
    expect(findings).toEqual([
      {
        code: "answer-unknown",
        place: { block: "Standard_1.1", row: "1.1.1a", field: "answer" },
        content: "Maybe",
        message: "“Maybe” cannot be read here and counts as blank. Choose Yes, No or Not judged.",
      },
    ]);
  });

  it.each([
    ["Standard_1.2", "1.2.3a", "positive", "twelve", "count-unknown"],
    ["Standard_1.2", "1.2.3a.2", "base", -1, "count-unknown"],
    ["Standard_1.2", "1.2.3a", "base", 2.5, "count-unknown"],
    ["Standard_1.1", "1.1.1", "answer", "Not judged", "answer-unknown"],
    ["Standard_1.1", "1.1.1a", "critical", "Perhaps", "answer-unknown"],
    ["Standard_1.1", "1.1:proposed", "answer", "Excellent", "answer-unknown"],
    ["Inspection_Fields", "fieldworkStart", "value", "2024-02-30", "date-unknown"],
    ["Inspection_Fields", "fieldworkStart", "value", "03/04/2024", "date-unknown"],
    ["Inspection_Fields", "fieldworkEnd", "value", 0, "date-unknown"],
    ["Inspection_Fields", "fieldworkEnd", "value", true, "date-unknown"],
    ["Inspection_Fields", "resettlementCases", "value", "some", "count-unknown"],
    ["Inspection_Fields", "rating:2.1", "value", "#N/A", "answer-unknown"],
    ["Inspection_Fields", "diversity", "value", "Fine", "answer-unknown"],
    ["Inspection_Fields", "setting:includeStd34", "value", "Often", "setting-unknown"],
    ["Inspection_Fields", "setting:smallBase", "value", "few", "setting-unknown"],
    ["Inspection_Fields", "setting:extraDiversityTags", "value", "9.9.9z", "setting-unknown"],
  ])("reports %s %s %s that says %p, and reads it as blank", (block, row, field, value, code) => {
    const before = readWorkbook(pack, blocksOf());
    const { inspection, findings } = readWorkbook(pack, typed(blocksOf(), block, row, field, value));
    expect(inspection).toEqual(before.inspection);
    expect(findings).toMatchObject([
      { code, place: { block, row, field }, content: value === true ? "TRUE" : String(value) },
    ]);
  });

  it.each([
    [45455, "2024-06-12"],
    [45455.75, "2024-06-12"],
    ["2024-06-12", "2024-06-12"],
    ["12 June 2024", "2024-06-12"],
    ["1 january 2024", "2024-01-01"],
  ])("reads the date %p as %s", (value, date) => {
    const { inspection, findings } = readWorkbook(
      pack,
      typed(blocksOf(), "Inspection_Fields", "fieldworkStart", "value", value),
    );
    expect(inspection.details.fieldworkStart).toBe(date);
    expect(findings).toEqual([]);
  });

  it("reads a number typed into a note as what it looks like", () => {
    const { inspection } = readWorkbook(pack, typed(blocksOf(), "Standard_1.1", "1.1.1a", "note", 2024));
    expect(inspection.prompts["1.1.1a"]?.note).toBe("2024");
  });

  it("says that a row is gone, and reads the others", () => {
    const blocks = blocksOf({ prompts: { "1.1.1a": yes, "1.1.1b": yes } });
    const without = (blocks["Standard_1.1"] ?? []).filter((row) => row[16] !== "1.1.1a");
    const { inspection, findings } = readWorkbook(pack, { ...blocks, "Standard_1.1": without });
    expect(inspection.prompts).toEqual({ "1.1.1b": yes });
    expect(findings).toMatchObject([
      { code: "row-missing", place: { block: "Standard_1.1", row: "1.1.1a", field: "" } },
    ]);
  });

  it("counts a doubled row only where both copies agree, and reports it either way", () => {
    const blocks = blocksOf({ prompts: { "1.1.1a": yes } });
    const rows = blocks["Standard_1.1"] ?? [];
    const copy = rows.filter((row) => row[16] === "1.1.1a");
    const agreeing = readWorkbook(pack, { ...blocks, "Standard_1.1": [...rows, ...copy] });
    expect(agreeing.inspection.prompts).toEqual({ "1.1.1a": yes });
    expect(agreeing.findings).toMatchObject([{ code: "row-doubled", place: { row: "1.1.1a" } }]);
    const other = copy.map((row) => row.map((cell, column): CellValue => (column === 4 ? "No" : cell)));
    const differing = readWorkbook(pack, { ...blocks, "Standard_1.1": [...other, ...rows] });
    expect(differing.inspection.prompts).toEqual({});
    expect(differing.findings).toMatchObject([{ code: "row-doubled", place: { row: "1.1.1a" } }]);
  });

  it("says once that a sheet is gone, and reads the others", () => {
    const blocks = { ...blocksOf({ prompts: { "1.1.1a": yes, "1.2.1a": yes } }), "Standard_1.1": null };
    const { inspection, findings } = readWorkbook(pack, blocks);
    expect(inspection.prompts).toEqual({ "1.2.1a": yes });
    expect(findings).toMatchObject([
      { code: "block-missing", place: { block: "Standard_1.1", row: "", field: "" } },
    ]);
  });

  it("falls back on the default of a setting that is blank", () => {
    const blocks = typed(blocksOf(), "Inspection_Fields", "setting:includeStd34", "value", "");
    expect(readWorkbook(pack, blocks).inspection.settings.includeStd34).toBe(true);
  });
});

type Rows = NonNullable<NamedBlocks[string]>;

function withOwnRows(rows: Rows): Rows {
  const own = (rows[0] ?? []).map((_, column): CellValue => (column === 4 ? "Maybe" : "My own row"));
  return [own, ...rows, own];
}

function shuffle(rows: Rows, order: IterableIterator<number>): Rows {
  return rows
    .map((row) => ({ row, rank: Number(order.next().value) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ row }) => row);
}
