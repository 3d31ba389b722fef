import { isStillThere, strayEntries } from "../../../src/taskpane/inspection/strayEntries";
import type { NamedBlocks } from "../../../src/workbook/InspectionHost";
import { blockNames, standardColumns } from "../../../src/workbook/names";

const block = blockNames.standard("1.1");

function rows(...answers: readonly (readonly [string, string])[]): NamedBlocks {
  const lines = answers.map(([id, answer]) =>
    standardColumns.map((field) => (field === "id" ? id : field === "answer" ? answer : "")),
  );
  return { [block]: lines };
}

const yes = { block, row: "1.1.1a", field: "answer", value: "Yes" };
const before = rows(["1.1.1a", ""], ["1.1.1b", "No"], ["1.1.1c", "Yes"]);

describe("where an unanswered entry may have gone", () => {
  it("[fault] is the row that holds it now and held something else, where rows have moved", () => {
    const now = rows(["1.1.1c", "Yes"], ["1.1.1b", "Yes"], ["1.1.1a", ""]);
    const [stray, ...others] = strayEntries(before, now, [yes]);
    expect(others).toEqual([]);
    expect(stray).toEqual({
      place: { ...yes, row: "1.1.1b" },
      meant: "1.1.1a",
      held: "No",
      holds: "Yes",
    });
    expect(stray && isStillThere(stray, now)).toBe(true);
    expect(stray && isStillThere(stray, before)).toBe(false);
  });

  it("[fault] is no row where none has moved, nor one that came since or was cleared like others", () => {
    expect(strayEntries(before, rows(["1.1.1a", ""], ["1.1.1b", "Yes"], ["1.1.1c", "Yes"]), [yes])).toEqual(
      [],
    );
    const came = rows(["1.1.1d", "Yes"], ["1.1.1a", ""], ["1.1.1b", "No"], ["1.1.1c", "Yes"]);
    expect(strayEntries(before, came, [yes])).toEqual([]);
    const moved = rows(["1.1.1b", "No"], ["1.1.1a", "Yes"], ["1.1.1c", "Yes"]);
    expect(strayEntries(before, moved, [yes])).toEqual([]);
  });

  it("[fault] is named for an entry that clears a cell as well", () => {
    const now = rows(["1.1.1b", ""], ["1.1.1a", ""], ["1.1.1c", "Yes"]);
    expect(strayEntries(before, now, [{ ...yes, value: null }])).toMatchObject([
      { place: { row: "1.1.1b" }, held: "No", holds: "" },
    ]);
  });
});
