import { blankItem } from "../../../src/domain/evidence/blankItem";
import type { EvidenceItem } from "../../../src/domain/evidence/EvidenceItem";
import { sealOf } from "../../../src/domain/evidence/sealOf";
import { maskIn } from "../../../src/domain/privacy/maskIn";
import { youthJustice202406 as pack } from "../../../src/packs";
import { evidenceCells } from "../../../src/workbook/evidence/evidenceCells";
import type { CellValue } from "../../../src/workbook/InspectionHost";
import { evidenceColumns, type EvidenceField } from "../../../src/workbook/names";
import type { Intake } from "../../../src/workbook/logs/Intake";
import { takeInEvidence } from "../../../src/workbook/evidence/takeInEvidence";
import { evidenceTexts } from "../../../src/workbook/evidence/evidenceTexts";
import { texts } from "../../../src/workbook/strings";

type Row = readonly CellValue[];

const stamp = { who: "A. Analyst", when: "2026-11-22T09:00:00.000Z", mask: maskIn(pack, null) };
const line = "22 November 2026 at 09:00 UTC, A. Analyst: ";
const header: Row = evidenceColumns.map((field) => evidenceTexts.headers[field]);
const closing: Row = evidenceColumns.map((field) => (field === "id" ? texts.endOfLog : ""));
const spare: Row = evidenceColumns.map(() => "");

const item: EvidenceItem = {
  ...blankItem,
  id: "E-0000001",
  text: "Seen in the minutes.",
  prompts: ["1.1.1a"],
  direction: "Supports",
};

function rowOf(made: EvidenceItem): Row {
  return evidenceCells(made).map((cell) => cell ?? "");
}

function typed(row: Row, fields: Readonly<Partial<Record<EvidenceField, CellValue>>>): Row {
  return row.map((cell, column) => fields[evidenceColumns[column] ?? "id"] ?? cell);
}

function takeIn(
  rows: readonly Row[],
  { before = null, touched = [], isWhole = false, begun = [] }: Given = {},
): Intake {
  let turn = 0;
  const random = (): number => ((turn += 1) % 32) / 32;
  const block = [header, ...rows, closing];
  return takeInEvidence(pack, block, {
    before: before && [header, ...before, closing],
    touched: new Set(touched),
    isWhole,
    begun: new Set(begun),
    stamp,
    random,
  });
}

interface Given {
  readonly before?: readonly Row[] | null;
  readonly touched?: readonly string[];
  readonly isWhole?: boolean;
  readonly begun?: readonly string[];
}

describe("rows that come into the evidence log by hand", () => {
  it("[P49] get an id, and prompts and words in normal form; blank rows get none", () => {
    const row = typed(spare, {
      text: "Typed on the sheet.",
      prompts: "1.1.1(a); 1.2.3 B",
      type: "interview",
    });
    const { identified, edits } = takeIn([rowOf(item), spare, row, spare], { touched: [""] });
    expect(identified).toEqual([
      {
        index: 3,
        was: row,
        id: "E-1234567",
        fields: { prompts: "1.1.1a, 1.2.3b", type: "Interview", seal: expect.any(String) },
      },
    ]);
    expect(edits).toEqual([]);
  });

  it("[P49] are left alone where nobody here has touched one", () => {
    const row = typed(spare, { text: "Typed elsewhere." });
    expect(takeIn([row], { touched: ["E-0000001"] }).identified).toEqual([]);
    expect(takeIn([row])).toEqual({ identified: [], edits: [] });
    expect(takeIn([row], { isWhole: true }).identified).toHaveLength(1);
  });

  it("[P49] copied inside the sheet: the lower one gets an id of its own", () => {
    const { identified } = takeIn([rowOf(item), rowOf(item)], { isWhole: true });
    expect(identified.map(({ index, id }) => [index, id])).toEqual([[2, "E-1234567"]]);
  });

  it("[P49] copied inside the sheet: the history says from which item, and claims nothing that happened to that one", () => {
    const edited = "1 June 2024 at 09:00 UTC, A. Analyst: direction changed from blank to “Supports”";
    const historyOf = (original: string, copy: string): unknown => {
      const rows = [original, copy].map((history) => rowOf({ ...item, history }));
      return takeIn(rows, { isWhole: true }).identified[0]?.fields["history"];
    };
    const copied = `${line}copied from E-0000001`;
    expect(historyOf("", "")).toBe(copied);
    expect(historyOf(edited, edited)).toBe(copied);
    expect(historyOf(`${edited}\nA later line`, edited)).toBe(copied);
    // A row of another workbook under the same id has a history of its own.
    expect(historyOf(edited, `${edited}\nA line of its own`)).toBe(`A line of its own\n${copied}`);
    const twice = `${line}copied from E-0000009`;
    expect(historyOf(`${twice}\n${edited}`, `${twice}\n${edited}`)).toBe(`${twice}\n${copied}`);
  });

  it("[P49] copied above and changed there: the row that stood there before keeps its id and history", () => {
    const row = typed(rowOf(item), { history: "An old line" });
    const copy = typed(row, { text: "Seen in another paper." });
    const given = { before: [row], isWhole: true };
    const { identified, edits } = takeIn([copy, spare, row], given);
    expect(identified.map(({ index, id }) => [index, id])).toEqual([[1, "E-1234567"]]);
    expect(identified[0]?.fields["history"]).toBe(`${line}copied from E-0000001`);
    expect(edits).toEqual([]);
    const unsealed = typed(row, { seal: "" });
    const sealed = { before: [unsealed], isWhole: true };
    expect(
      takeIn([typed(copy, { seal: "" }), unsealed], sealed).identified.map(({ index }) => index),
    ).toEqual([1]);
    // Where both were changed, only the upper can be meant.
    const other = typed(row, { text: "Put otherwise." });
    expect(takeIn([copy, other], given).identified.map(({ index }) => index)).toEqual([2]);
  });

  it("[P49] copied above while nobody looked: the row that still fits its seal keeps its id", () => {
    const copy = typed(rowOf(item), { text: "Seen in another paper." });
    const { identified, edits } = takeIn([copy, rowOf(item)], { isWhole: true });
    expect(identified.map(({ index }) => index)).toEqual([1]);
    expect(edits).toEqual([]);
  });

  it("[P49] copied from another workbook keep their ids where these are free, and get new ones where not", () => {
    const free = rowOf({ ...item, id: "E-0000002", text: "Seen elsewhere." });
    const taken = rowOf({ ...item, text: "Something else under the same id." });
    const { identified, edits } = takeIn([rowOf(item), free, taken], {
      before: [rowOf(item)],
      isWhole: true,
    });
    expect(identified.map(({ index, id }) => [index, id])).toEqual([[3, "E-1234567"]]);
    expect(identified[0]?.fields["history"]).toBe(`${line}an id was given in place of “E-0000001”`);
    expect(edits).toEqual([]);
  });

  it("[P49] with a number of their own in place of an id get one of ours, and the number goes into the history", () => {
    const row = typed(spare, { id: 1, text: "Typed on the sheet." });
    const own = typed(row, { id: "Jayden, no. 2", history: "An old line" });
    const { identified } = takeIn([row, own, typed(spare, { id: "3" })], { touched: ["1", "Jayden, no. 2"] });
    expect(identified.map(({ index, id, fields }) => [index, id, fields["history"]])).toEqual([
      [1, "E-1234567", `${line}an id was given in place of “1”`],
      [2, expect.stringMatching(/^E-/), `An old line\n${line}an id was given in place of “[name], no. 2”`],
    ]);
  });
});

describe("edits on the sheet", () => {
  const row = rowOf(item);

  it("[P49] get a line of history with what stood there before, and a new seal", () => {
    const now = typed(row, { direction: "Against" });
    const { edits } = takeIn([now], { before: [row], touched: ["E-0000001"] });
    expect(edits.map(({ field, was }) => [field, was])).toEqual([
      ["history", ""],
      ["seal", row[evidenceColumns.indexOf("seal")]],
    ]);
    expect(edits[0]?.value).toBe(
      "22 November 2026 at 09:00 UTC, A. Analyst: direction changed from “Supports” to “Against”",
    );
  });

  it("[P49] that fill in what is blank on a row that came in here are no change yet; replacing is one", () => {
    const filled = typed(row, { source: "Minutes" });
    const given = { before: [row], touched: ["E-0000001"], begun: ["E-0000001"] };
    expect(takeIn([filled], given).edits.map(({ field }) => field)).toEqual(["seal"]);
    const replaced = typed(filled, { direction: "Against" });
    expect(takeIn([replaced], given).edits.map(({ field }) => field)).toEqual(["history", "seal"]);
  });

  it("[P49] are a change of a row that came in here, too, where a reading met it before it was told", () => {
    const replaced = typed(row, { direction: "Against" });
    const { edits } = takeIn([replaced], {
      before: [replaced],
      touched: ["E-0000001"],
      begun: ["E-0000001"],
    });
    expect(edits.map(({ field }) => field)).toEqual(["history", "seal"]);
    expect(edits[0]?.value).toBe(`${line}changed on the sheet: direction`);
  });

  it("[P49] claim nothing that somebody else changed and sealed meanwhile", () => {
    const theirs = rowOf({ ...item, direction: "Against" });
    const sealed = typed(theirs, { seal: sealOf({ ...item, direction: "Against" }) });
    const ours = typed(sealed, { source: "Minutes" });
    const { edits } = takeIn([ours], { before: [row], touched: ["E-0000001"] });
    expect(edits[0]?.value).toBe(`${line}source changed from blank to “Minutes”`);
  });

  it("[P49] made while nobody looked are named by their fields", () => {
    const { edits } = takeIn([typed(row, { direction: "Against", source: "Minutes" })], { isWhole: true });
    expect(edits[0]?.value).toContain("changed on the sheet: source, direction");
  });

  it("[P53] repeat nothing that was masked, and what they repeat is masked first", () => {
    const before = rowOf({ ...item, text: "Jayden called.", source: "Notes of Chloe Smith" });
    const changed = (fields: Parameters<typeof typed>[1]): unknown =>
      takeIn([typed(before, fields)], { before: [before], touched: ["E-0000001"] }).edits[0]?.value;
    expect(changed({ text: "[name] called." })).toBe(`${line}what it says: masked (1 name)`);
    expect(changed({ source: "Notes" })).toBe(`${line}source changed from “Notes of [name]” to “Notes”`);
  });

  it("[P44] of prompts are put into normal form; what is none of the framework's stays", () => {
    const now = typed(row, { prompts: "1.1.1(a) to (c), 7.7.7z" });
    const { edits } = takeIn([now], { before: [row], touched: ["E-0000001"] });
    expect(edits[0]).toMatchObject({ field: "prompts", value: "1.1.1a, 1.1.1b, 1.1.1c, 7.7.7z" });
  });

  it("[P49] that change nothing, and rows that did not change, are not written to", () => {
    expect(takeIn([row], { before: [row], touched: ["E-0000001"] }).edits).toEqual([]);
    const now = typed(row, { direction: "Against" });
    expect(takeIn([now], { before: [now], isWhole: true }).edits).toEqual([]);
  });
});
