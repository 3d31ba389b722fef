import fc from "fast-check";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { blocksOfPlan } from "../../../src/workbook/blocks/blocksOfPlan";
import type { CellValue, Edit, NamedBlocks, Place } from "../../../src/workbook/InspectionHost";
import { blockNames, inspectionColumns, standardColumns } from "../../../src/workbook/names";
import { planWorkbook } from "../../../src/workbook/planWorkbook";
import { readWorkbook } from "../../../src/workbook/readWorkbook";
import { tidyEdits, tidyTyped } from "../../../src/workbook/changes/tidyEdits";

const blank = blocksOfPlan(
  planWorkbook(pack, blankInspection(pack), { engine: "0.1.0", writtenAt: "2026-11-22T08:00:00.000Z" }),
);

const onStandard = (row: string, field: string): Place => ({ block: "Standard_1.2", row, field });
const onInspection = (row: string): Place => ({ block: blockNames.inspection, row, field: "value" });

function holding(place: Place, content: CellValue, blocks: NamedBlocks = blank): NamedBlocks {
  const columns: readonly string[] =
    place.block === blockNames.inspection ? inspectionColumns : standardColumns;
  return {
    ...blocks,
    [place.block]: (blocks[place.block] ?? []).map((line) =>
      line[columns.indexOf("id")] === place.row
        ? line.map((cell, index) => (index === columns.indexOf(place.field) ? content : cell))
        : line,
    ),
  };
}

/** What is written where somebody here entered this; `null` where it is left as it is. */
function tidied(place: Place, content: CellValue): Edit["value"] {
  const edits = tidyEdits(pack, holding(place, content), [place]);
  expect(edits.length).toBeLessThanOrEqual(1);
  return edits[0]?.value ?? null;
}

const answer = onStandard("1.2.1a", "answer");

describe("harmless variants are put right", () => {
  it.each([
    ["y", "Yes"],
    [" YES ", "Yes"],
    ["above", "Yes"],
    ["Above  the line", "Yes"],
    ["yes\u00a0", "Yes"],
    ["Ｙｅｓ", "Yes"],
    ["\u200bNo", "No"],
    ["n", "No"],
    ["BELOW", "No"],
    ["not-judged", "Not judged"],
    ["Not\u00a0judged", "Not judged"],
  ])("[R1] a prompt's %j becomes %j", (typed, word) => {
    expect(tidied(answer, typed)).toBe(word);
  });

  it.each(["na", "n/a", "1", "x", "TRUE", "", "   ", "maybe", "Yes and no", true, 1])(
    "[R1] a prompt's %j is never guessed and stays as it is",
    (typed) => {
      expect(tidied(answer, typed)).toBeNull();
    },
  );

  it.each([
    [onStandard("1.2.1", "answer"), "Y", "Yes"],
    [onStandard("1.2:proposed", "answer"), "ri", "Requires improvement"],
    [onStandard("1.2:qualitative", "answer"), "GOOD ", "Good"],
    [onInspection("rating:2.1"), "nr", "Not rated"],
    [onInspection("rating:2.1"), "i", "Inadequate"],
    [onInspection("overall"), "requires  improvement", "Requires improvement"],
    [onInspection("diversity"), "sufficient", "Sufficient"],
    [onInspection("setting:includeStd34"), "n", "No"],
    [onInspection("setting:smallBase"), " 7", 7],
    [onInspection("setting:pct11Base"), "14\u00a0", 14],
    [onInspection("resettlementCases"), "１２", 12],
    [onInspection("decided:1.1"), "o", "Outstanding"],
    [onInspection("published:overall"), "g", "Good"],
    [onStandard("1.2.1a", "critical"), "critical", "Critical"],
    [onStandard("1.2.1a", "critical"), "y", "Critical"],
    [onStandard("1.2.1c", "positive"), " 12 ", 12],
    [onStandard("1.2.1c", "base"), "20", 20],
  ])("[R1, R16] %j: %j becomes %j", (place, typed, word) => {
    expect(tidied(place, typed)).toBe(word);
  });

  it.each([
    [onStandard("1.2.1", "answer"), "not judged"],
    [onStandard("1.2:proposed", "answer"), "nr"],
    [onStandard("1.2.1a", "critical"), "no"],
    [onStandard("1.2.1c", "base"), "about 20"],
    [onStandard("1.2.1c", "base"), "1 2"],
    [onInspection("setting:extraDiversityTags"), "1.4.2(a)"],
    [onInspection("fieldworkStart"), " 12 June 2024 "],
    [onStandard("1.2.1a", "note"), " y "],
    [onStandard("1.2.1a", "reason"), "yes"],
    [onStandard("1.2.1a", "suggested"), "y"],
  ])("[R1] %j: %j is left as it is", (place, typed) => {
    expect(tidied(place, typed)).toBeNull();
  });

  it("what already is the word is not written again", () => {
    expect(tidied(answer, "Yes")).toBeNull();
  });
});

describe("only what somebody here has just changed is touched", () => {
  it("another cell keeps its variant, and a place told twice is put right once", () => {
    const other = onStandard("1.2.1b", "answer");
    const blocks = holding(other, "n", holding(answer, "y"));
    expect(tidyEdits(pack, blocks, [answer, answer])).toEqual([{ ...answer, value: "Yes", was: "y" }]);
    expect(tidyEdits(pack, blocks, [])).toEqual([]);
  });

  it("a row that is there twice or not at all is left alone, and so is a sheet that is gone", () => {
    const rows = holding(answer, "y")["Standard_1.2"] ?? [];
    expect(tidyEdits(pack, { ...blank, "Standard_1.2": [...rows, ...rows] }, [answer])).toEqual([]);
    expect(tidyEdits(pack, { ...blank, "Standard_1.2": [] }, [answer])).toEqual([]);
    expect(tidyEdits(pack, { ...blank, "Standard_1.2": null }, [answer])).toEqual([]);
  });

  it("[P1] what the host tells of one cell is put right as what is read of it would be", () => {
    const typed = (value: string, blocks = blank) => tidyTyped(pack, blocks, { ...answer, value });
    expect(typed(" y")).toEqual([{ ...answer, value: "Yes", was: " y" }]);
    for (const left of ["Yes", "na", "1", "TRUE", ""]) expect(typed(left)).toEqual([]);
    const rows = blank["Standard_1.2"] ?? [];
    expect(typed("y", { ...blank, "Standard_1.2": [...rows, ...rows] })).toEqual([]);
    expect(typed("y", { ...blank, "Standard_1.2": [] })).toEqual([]);
  });

  it("[law] tidying never changes what the workbook is read as, and tidying again changes nothing", () => {
    const places = [answer, onStandard("1.2:proposed", "answer"), onStandard("1.2.1c", "base")];
    const contents = fc.oneof(
      fc.constantFrom("y", " Y", "no ", "ri", "G", "12", " 7", "na", "x", "1", "TRUE", "above"),
      fc.string(),
      fc.integer(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), contents, (place, content) => {
        const blocks = holding(place, content);
        const [edit] = tidyEdits(pack, blocks, [place]);
        if (edit === undefined) return;
        const after = holding(place, edit.value ?? "", blocks);
        expect(readWorkbook(pack, after)).toEqual(readWorkbook(pack, blocks));
        expect(tidyEdits(pack, after, [place])).toEqual([]);
      }),
    );
  });
});
