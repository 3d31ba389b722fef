import fc from "fast-check";
import { blankCase, type CaseEntry } from "../../../src/domain/cases/CaseEntry";
import { findCaseForm } from "../../../src/domain/cases/findInForms";
import { youthJustice202406 as pack } from "../../../src/packs";
import { caseColumns } from "../../../src/workbook/cases/caseColumns";
import { caseRow } from "../../../src/workbook/cases/caseRow";
import { caseSheets } from "../../../src/workbook/cases/caseSheets";
import { readCases } from "../../../src/workbook/cases/readCases";
import type { Intake } from "../../../src/workbook/logs/Intake";
import { takeInCases } from "../../../src/workbook/cases/takeInCases";
import type { CellValue, Place } from "../../../src/workbook/InspectionHost";
import { texts } from "../../../src/workbook/strings";

type Row = readonly CellValue[];

const { cases: forms } = pack;
const form = forms && findCaseForm(forms, "out-of-court");
const sheet = caseSheets(forms)[0];
if (forms === undefined || form === undefined || sheet === undefined) throw new Error("no form");
const header: Row = caseColumns(forms, form).map(({ field }) => field);
const spare: Row = header.map(() => "");
const closing: Row = header.map((field) => (field === "id" ? texts.endOfLog : ""));
const known: CaseEntry = { ...blankCase("OOC-1", "C-0000001"), answers: { "I 1.1": "No" } };

function rowOf(entry: CaseEntry): Row {
  return caseRow(forms!, form!, header, entry).map((cell) => cell ?? "");
}

function typed(row: Row, cells: Readonly<Record<string, CellValue>>, from = header): Row {
  return row.map((cell, column) => cells[String(from[column])] ?? cell);
}

interface Given {
  readonly before?: readonly Row[];
  readonly touched?: readonly (readonly [row: string, field: string])[];
  readonly isWhole?: boolean;
  readonly referredTo?: readonly string[];
}

function takeIn(
  rows: readonly Row[],
  { before, touched = [], isWhole = false, referredTo = [] }: Given = {},
  top: Row = header,
): Intake {
  let turn = 0;
  return takeInCases(forms!, sheet!, [top, ...rows, closing], {
    before: before === undefined ? null : [header, ...before, closing],
    touched: touched.map(([row, field]): Place => ({ block: sheet!.block, row, field })),
    isWhole,
    referredTo: new Set(referredTo),
    random: () => ((turn += 1) % 32) / 32,
  });
}

describe("cases that come onto their sheet by hand", () => {
  it("[P1] [P60] get an id, and their answers in the words of the lists; blank rows get none", () => {
    const row = typed(spare, {
      Case: "OOC-2",
      "I 1.1": " YES ",
      "A 1.1": "n",
      "A1 critical": "a1.1",
      Home: "y",
    });
    const { identified, edits } = takeIn([rowOf(known), row, spare], {
      isWhole: true,
      before: [rowOf(known)],
    });
    expect(edits).toEqual([]);
    expect(identified).toEqual([
      {
        index: 2,
        was: row,
        id: expect.stringMatching(/^C-[0-9A-Z]{7}$/) as string,
        fields: { "I 1.1": "Yes", "A 1.1": "No", "A1 critical": "A 1.1", Home: "Yes" },
      },
    ]);
  });

  it("[P1] leave alone what could mean two things, texts, dates and ids that are none", () => {
    const row = typed(spare, {
      Case: " ooc-3 ",
      "A 1.1": "na",
      "A 1.2a": true,
      "A1 critical": "a1.1, everything",
      "A1 notes": "yes",
      suitability: "2024-06-12",
    });
    expect(takeIn([row], { isWhole: true }).identified[0]?.fields).toEqual({});
  });

  it("give a copied row an id of its own, and the row it was copied from keeps its own", () => {
    const { identified } = takeIn([rowOf(known), rowOf(known)], { isWhole: true });
    expect(identified.map(({ index }) => index)).toEqual([2]);
    expect(identified[0]?.id).not.toBe("C-0000001");
  });

  it("[P60] copied above and changed there, or from elsewhere: the row that stood there before keeps its id", () => {
    const copy = typed(rowOf(known), { Case: "OOC-7", "I 1.1": "Yes" });
    const { identified } = takeIn([copy, rowOf(known)], { isWhole: true, before: [rowOf(known)] });
    expect(identified.map(({ index }) => index)).toEqual([1]);
    const free = rowOf({ ...known, id: "C-0000002" });
    expect(
      takeIn([copy, rowOf(known), free], { isWhole: true }).identified.map(({ index }) => index),
    ).toEqual([2]);
  });

  it("[P60] get an id in place of a number of their own, which stays beside the reference", () => {
    const rows = [
      typed(spare, { id: 1, "I 1.1": "Yes" }),
      typed(spare, { id: "2", Case: "OOC-2" }),
      typed(spare, { id: "3" }),
    ];
    const { identified } = takeIn(rows, { isWhole: true });
    expect(identified.map(({ index, id, fields }) => [index, id.slice(0, 2), fields])).toEqual([
      [1, "C-", { Case: "1" }],
      [2, "C-", { Case: "OOC-2 (id: 2)" }],
    ]);
    // One that a second reading refers to stays, so that the two find each other.
    const referred = takeIn(rows, { isWhole: true, referredTo: ["2"] }).identified;
    expect(referred.map(({ index }) => index)).toEqual([1]);
  });

  it("[P1] are put right where somebody here has typed, and nowhere else", () => {
    const row = typed(rowOf(known), { "A 1.1": "y", "A 1.2a": "n" });
    const { identified, edits } = takeIn([row], { touched: [["C-0000001", "A 1.1"]] });
    expect(identified).toEqual([]);
    expect(edits).toEqual([{ block: sheet.block, row: "C-0000001", field: "A 1.1", value: "Yes", was: "y" }]);
    expect(takeIn([row]).edits).toEqual([]);
  });

  it("are told by the header, wherever a column was moved; without the column of ids nothing is written", () => {
    const [first = "", second = "", ...others] = header;
    const moved = [first, ...others, second];
    const row = typed(
      moved.map(() => ""),
      { Case: "OOC-2", A1S: "yes" },
      moved,
    );
    expect(takeIn([row], { isWhole: true }, moved).identified[0]?.fields).toEqual({ A1S: "Yes" });
    const without = header.map((field) => (field === "id" ? "" : field));
    expect(takeIn([row], { isWhole: true }, without).identified).toEqual([]);
  });

  it("[R47] take n/a as Not relevant only where the form offers it", () => {
    const other = findCaseForm(forms, "resettlement");
    const offered = other?.questions.find(({ notRelevant }) => notRelevant === true);
    const plain = other?.questions.find(({ answer, notRelevant }) => answer === "yes-no" && !notRelevant);
    const page = caseSheets(forms)[1];
    if (other === undefined || offered === undefined || plain === undefined || page === undefined)
      throw new Error("no question");
    const top = caseColumns(forms, other).map(({ field }) => field);
    const row = typed(
      top.map(() => ""),
      { [offered.id]: "N/A", [plain.id]: "n/a" },
      top,
    );
    const intake = takeInCases(forms, page, [top, row, closing], {
      before: null,
      touched: [],
      isWhole: true,
      random: Math.random,
    });
    expect(intake.identified[0]?.fields).toEqual({ [offered.id]: "Not relevant" });
  });

  it("mean the same afterwards, and need nothing more", () => {
    const word = fc.constantFrom("", "y", " No ", "ＹＥＳ", "not-judged", "na", "maybe", "Yes");
    fc.assert(
      fc.property(fc.array(word, { minLength: 6, maxLength: 6 }), (words) => {
        const fields = ["I 1.1", "Home", "A 1.1", "A 1.2a", "P2 no factors", "A1S"];
        const cells = Object.fromEntries(fields.map((field, at) => [field, words[at] ?? ""]));
        const row = typed(spare, { ...cells, Case: "OOC-9" });
        const [given] = takeIn([row], { isWhole: true }).identified;
        const after = typed(row, { ...(given?.fields as Record<string, CellValue>), id: given?.id ?? "" });
        const read = (line: Row) => readCases(forms, form, sheet.block, [header, line, closing]).cases[0];
        expect(read(after)).toEqual({ ...read(row), id: given?.id });
        expect(takeIn([after], { isWhole: true })).toEqual({ identified: [], edits: [] });
      }),
    );
  });
});
