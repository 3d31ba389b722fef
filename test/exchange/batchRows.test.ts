import fc from "fast-check";
import { batchRows } from "../../src/exchange/batchRows";

const bytes = (rows: unknown): number => new TextEncoder().encode(JSON.stringify(rows)).length;

describe("[P59] rows are added in batches", () => {
  it("ten thousand of them in ten, each under 1 MB", () => {
    const row = [
      "E-4K7QZ2M",
      45455,
      "Interview",
      "Head of service",
      "What was said, at some length. ".repeat(12),
    ];
    const batches = batchRows(Array.from({ length: 10_000 }, () => row));
    expect(batches).toHaveLength(10);
    expect(Math.max(...batches.map(bytes))).toBeLessThan(1_000_000);
  });

  it("none left out, none twice, in their order, and none too large unless it is one row", () => {
    const rows = fc.array(fc.tuple(fc.nat(), fc.nat(400_000)), { maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.constantFrom("a", "é", "漢", "\u0001"), (sizes, letter) => {
        const given = sizes.map(([id, size]) => [id, letter.repeat(size / 4)]);
        const batches = batchRows(given);
        expect(batches.flat()).toEqual(given);
        for (const batch of batches) expect(batch.length === 1 || bytes(batch) < 1_000_000).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
