import { youthJustice202406 as pack } from "../../../src/packs";
import { blockNames, checklistColumns, type ChecklistField } from "../../../src/workbook/names";
import { readWorkbook } from "../../../src/workbook/readWorkbook";
import { tidyEdits } from "../../../src/workbook/changes/tidyEdits";
import { blocksOf, planOf, shownRows } from "../plans";

const sheetOf = (plan: ReturnType<typeof planOf>) => {
  const found = plan.sheets.find(({ id }) => id === "checklist");
  if (found === undefined) throw new Error("The plan has no checklist.");
  return found;
};

const cellOf = (
  rows: readonly (readonly string[])[],
  id: string,
  field: ChecklistField,
): string | undefined =>
  rows.find((row) => row[checklistColumns.indexOf("id")] === id)?.[checklistColumns.indexOf(field)];

describe("[P30] the checklist of expected evidence", () => {
  const rows = shownRows(sheetOf(planOf()));

  it("has a row for each of the 495 pieces, below the name of its standard", () => {
    expect(rows[1]?.slice(0, 2)).toEqual(["", "1.1 Governance and leadership"]);
    expect(rows[2]?.slice(0, 2)).toEqual([
      "1.1.1(a)",
      "Approved youth justice/business plan and any draft successor",
    ]);
    expect(rows.filter((row) => row[6]?.includes(":evidence."))).toHaveLength(495);
    expect(rows).toHaveLength(1 + 6 + 495);
    expect(sheetOf(planOf()).outline).toHaveLength(6);
  });

  it("counts what was seen, for each prompt and each standard", () => {
    const expected = {
      "1.1.1a:evidence.1": { state: "Seen", reason: "" },
      "1.1.1a:evidence.2": { state: "Seen", reason: "" },
      "1.1.1a:evidence.3": { state: "Asked for", reason: "" },
    } as const;
    const shown = shownRows(sheetOf(planOf({ expected })));
    expect(cellOf(shown, "1.1.1a:evidence.1", "seen")).toBe("2 of 8 seen");
    expect(cellOf(shown, "1.1.1a:evidence.2", "seen")).toBe("");
    expect(cellOf(shown, "1.1:checklist", "seen")).toMatch(/^2 of \d+ seen$/);
  });

  it("asks why something is not available until it is said", () => {
    const expected = {
      "1.1.1a:evidence.1": { state: "Not available", reason: "" },
      "1.1.1a:evidence.2": { state: "Not available", reason: "It is part of the plan." },
    } as const;
    const shown = shownRows(sheetOf(planOf({ expected })));
    expect(cellOf(shown, "1.1.1a:evidence.1", "messages")).toBe("⚠ Say why it is not available.");
    expect(cellOf(shown, "1.1.1a:evidence.2", "messages")).toBe("");
  });

  it("[P1] reads what it means, puts variants right and reports the rest", () => {
    const id = "1.1.1a:evidence.4";
    const withState = (state: string) => {
      const blocks = blocksOf();
      const at = checklistColumns.indexOf("id");
      const lines = (blocks[blockNames.checklist] ?? []).map((line) =>
        line[at] === id ? withCell(line, checklistColumns.indexOf("state"), state) : line,
      );
      return { ...blocks, [blockNames.checklist]: lines };
    };
    expect(readWorkbook(pack, withState(" asked  for")).inspection.expected).toEqual({
      [id]: { state: "Asked for", reason: "" },
    });
    const place = { block: blockNames.checklist, row: id, field: "state" };
    expect(tidyEdits(pack, withState(" ASKED for"), [place])).toEqual([
      { ...place, value: "Asked for", was: " ASKED for" },
    ]);
    expect(tidyEdits(pack, withState("perhaps"), [place])).toEqual([]);
    const { inspection, findings } = readWorkbook(pack, withState("perhaps"));
    expect(inspection.expected).toEqual({});
    expect(findings).toMatchObject([{ code: "answer-unknown", place, content: "perhaps" }]);
    expect(findings[0]?.message).toBe(
      "“perhaps” cannot be read here and counts as blank. Choose Seen, Asked for or Not available.",
    );
  });
});

it("[P31] [P1] a fact's variants are put right by the words of its own list", () => {
  const blocks = blocksOf();
  const name = blockNames.standard("1.4");
  const typed = (id: string, answer: string) => ({
    ...blocks,
    [name]: (blocks[name] ?? []).map((line) => (line.at(-1) === id ? withCell(line, 4, answer) : line)),
  });
  const tidied = (id: string, answer: string) =>
    tidyEdits(pack, typed(id, answer), [{ block: name, row: id, field: "answer" }])[0]?.value;
  expect(tidied("1.4.3a:trigger.1", " y ")).toBe("Yes");
  expect(tidied("1.4.1a:policy.1", "MISSING")).toBe("Missing");
  expect(tidied("1.4.1a:policy.1", "y")).toBeUndefined();
  expect(readWorkbook(pack, typed("1.4.1a:policy.1", "in  place")).inspection.signals).toEqual({
    "1.4.1a:policy.1": "In place",
  });
  expect(readWorkbook(pack, typed("1.4.1a:policy.1", "y")).findings[0]?.message).toBe(
    "“y” cannot be read here and counts as blank. Choose In place or Missing.",
  );
});

function withCell<Cell>(line: readonly Cell[], column: number, cell: Cell): readonly Cell[] {
  return line.map((each, index) => (index === column ? cell : each));
}
