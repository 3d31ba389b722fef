import { besideHealth } from "../../src/taskpane/panes/checks/besideHealth";
import type { ListedCheck } from "../../src/taskpane/panes/checks/listChecks";
import type { Damage } from "../../src/workbook/integrity/Damage";
import { blockNames } from "../../src/workbook/names";

const gone: ListedCheck = {
  key: "row-missing 1.2.1b",
  code: "row-missing",
  severity: "block",
  text: "The row 1.2.1b is missing.",
  rules: ["P1"],
  standard: "1.2",
  where: "1.2.1(b)",
  place: { block: blockNames.standard("1.2"), row: "1.2.1b", field: "" },
  reason: null,
};

const damage: Damage = {
  key: "row-missing 1.2",
  code: "row-missing",
  severity: "error",
  sheet: "1.2",
  rows: ["1.2.1b"],
  what: "A row is missing.",
  remedy: "Puts it back, blank.",
  rule: "P20",
  level: 1,
  repairable: true,
  steps: [],
  moves: [],
};

describe("checks beside what is wrong with the workbook itself", () => {
  it("[P1] [P20] a row that is gone is told once, with its repair; its check stays and leads there", () => {
    expect(besideHealth([gone], [damage])).toEqual([
      { ...gone, text: "Repair puts this right: see The workbook itself, at the top of Checks." },
    ]);
  });

  it("[P1] [P20] other checks, and rows that the workbook's own check has not met, keep their words", () => {
    const blank: ListedCheck = { ...gone, code: "answer-unknown", text: "It holds “x”." };
    expect(besideHealth([gone, blank], [{ ...damage, rows: ["1.2.1c"] }])).toEqual([gone, blank]);
    expect(besideHealth([blank], [damage])).toEqual([blank]);
    expect(besideHealth([gone], [])).toEqual([gone]);
  });

  it("[P1] [P22] a sheet that is gone is told once as well", () => {
    const block: ListedCheck = { ...gone, code: "block-missing", place: null };
    const sheet: Damage = { ...damage, code: "sheet-missing", rows: [] };
    expect(besideHealth([block], [sheet])[0]?.text).toContain("see The workbook itself");
    expect(besideHealth([block], [{ ...sheet, sheet: "1.3" }])).toEqual([block]);
  });
});
