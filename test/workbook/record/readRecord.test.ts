import { youthJustice202406 as pack } from "../../../src/packs";
import type { NamedBlocks } from "../../../src/workbook/InspectionHost";
import { readRecord } from "../../../src/workbook/record/readRecord";
import { blocksOf } from "../plans";

describe("readRecord", () => {
  it("tells what a workbook was made from", () => {
    const reading = readRecord(blocksOf(), [pack]);
    expect(reading).toMatchObject({
      kind: "inspection",
      record: {
        schema: "workbook/3",
        pack: "youth-justice/2024-06",
        packVersion: pack.version,
        engine: "0.1.0",
        created: "2024-06-12T09:30:00Z",
        state: "complete",
      },
    });
    const rows = reading.kind === "inspection" ? reading.record.rows : {};
    expect(rows["standard:1.1"]?.slice(0, 6)).toEqual([
      "1.1:default",
      "1.1:positive",
      "1.1:qualitative",
      "1.1:proposed",
      "1.1.1",
      "1.1.1a",
    ]);
    expect(rows["inspection"]).toContain("rating:3.4");
  });

  it("tells a workbook that is none of ours", () => {
    expect(readRecord({}).kind).toBe("none");
    expect(readRecord(said("schema", "")).kind).toBe("none");
  });

  it.each(["workbook/4", "workbook/10", "ledger"])("leaves a workbook of schema %s alone", (schema) => {
    expect(readRecord(said("schema", schema))).toEqual({ kind: "newer", schema });
  });

  it.each([
    ["1.0.1", "newer"],
    ["1.10.0", "newer"],
    ["2.0", "newer"],
    ["1.0", "inspection"],
    ["1.0.0", "inspection"],
    ["0.9.12", "inspection"],
    ["next", "inspection"],
  ])("[P24] takes a workbook of pack version %s beside 1.0.0 as %s", (version, kind) => {
    const reading = readRecord(said("packVersion", version), [{ id: pack.id, version: "1.0.0" }]);
    expect(reading.kind).toBe(kind);
    if (reading.kind === "newer") expect(reading.schema).toBe(`workbook/3, youth-justice/2024-06 ${version}`);
    const later = readRecord(said("packVersion", version), [{ id: pack.id, version: "1.10.1" }]);
    expect(later.kind).toBe(version === "2.0" ? "newer" : "inspection");
  });

  it("tells an interrupted creation", () => {
    expect(readRecord(said("state", "building")).kind).toBe("unfinished");
  });

  it("tells a pack that is not at hand", () => {
    expect(readRecord(said("pack", "adult/2030-01"), [pack])).toMatchObject({
      kind: "unknownPack",
      pack: "adult/2030-01",
    });
  });
});

function said(key: string, value: string): NamedBlocks {
  const blocks = blocksOf();
  const rows = blocks["Above_the_Line_Record"] ?? [];
  return { ...blocks, Above_the_Line_Record: rows.map((row) => (row[0] === key ? [key, value] : row)) };
}
