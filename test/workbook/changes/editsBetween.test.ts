import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { readInspection } from "../../../src/domain/inspection/readInspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { sample } from "../../../src/packs/youth-justice/2024-06/sample";
import { editsBetween } from "../../../src/workbook/changes/editsBetween";
import { planWorkbook } from "../../../src/workbook/planWorkbook";

const stamp = { engine: "0.0.0", writtenAt: "2026-11-22T09:00:00Z" };
const blank = planWorkbook(pack, blankInspection(pack), stamp);

function filled() {
  const read = readInspection(pack, sample);
  if (!read.ok) throw new Error("the sample does not parse");
  return planWorkbook(pack, read.value, stamp);
}

describe("editsBetween", () => {
  it("[R1] holds each answer with its row's identity and no formula", () => {
    const edits = editsBetween(blank, filled());
    expect(edits).toContainEqual({ block: "Standard_1.1", row: "1.1.1a", field: "answer", value: "Yes" });
    expect(edits).toContainEqual({
      block: "Standard_1.1",
      row: "1.1:proposed",
      field: "answer",
      value: "Outstanding",
    });
    expect(edits.filter(({ field }) => ["suggested", "messages", "share", "band"].includes(field))).toEqual(
      [],
    );
  });

  it("holds nothing where nothing differs, and clears what is gone", () => {
    expect(editsBetween(blank, blank)).toEqual([]);
    const cleared = editsBetween(filled(), blank);
    expect(cleared).toContainEqual({ block: "Standard_1.1", row: "1.1.1a", field: "answer", value: null });
  });
});
