import fc from "fast-check";
import type { NamedBlocks } from "../../../src/workbook/InspectionHost";
import { keepUnchanged } from "../../../src/workbook/changes/keepUnchanged";

const cell = fc.oneof(fc.constantFrom("", "Yes", "No"), fc.integer({ min: 0, max: 2 }), fc.boolean());
const rows = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 });
const blocks: fc.Arbitrary<NamedBlocks> = fc.dictionary(
  fc.constantFrom("Inspection", "Standard_1.1", "Evidence"),
  fc.option(rows, { freq: 4 }),
  { noNullPrototype: true },
);

describe("what did not change between two readings", () => {
  it("[P1] shows exactly what was read now, and what was not read as it was", () => {
    fc.assert(
      fc.property(blocks, blocks, (before, read) => {
        expect(keepUnchanged(before, read)).toEqual({ ...before, ...read });
      }),
    );
  });

  it("[P1] stays the same objects: rows beside a changed one, and blocks in which nothing changed", () => {
    const before: NamedBlocks = {
      a: [
        ["1", "Yes"],
        ["2", "No"],
      ],
      b: [["3", 4]],
    };
    const after = keepUnchanged(before, {
      a: [
        ["1", "Yes"],
        ["2", "Yes"],
      ],
      b: [["3", 4]],
    });
    expect(after["a"]?.[0]).toBe(before["a"]?.[0]);
    expect(after["a"]?.[1]).toEqual(["2", "Yes"]);
    expect(after["b"]).toBe(before["b"]);
  });

  it("[P1] tells a number from the text that looks like it", () => {
    const after = keepUnchanged({ a: [["1", 4]] }, { a: [["1", "4"]] });
    expect(after["a"]).toEqual([["1", "4"]]);
  });
});
