import fc from "fast-check";
import { blankCase, type CaseEntry } from "../../src/domain/cases/CaseEntry";
import { caseFields } from "../../src/domain/cases/caseFields";
import type { CaseForm } from "../../src/domain/cases/CaseForms";
import { caseExport } from "../../src/exchange/cases/caseExport";
import { caseTableColumns } from "../../src/exchange/cases/caseTableColumns";
import { readCaseRows, type CaseRows } from "../../src/exchange/cases/readCaseRows";
import { batchRows } from "../../src/exchange/batchRows";
import { mapColumns } from "../../src/exchange/mapColumns";
import { readTable, type TableSource } from "../../src/exchange/readTable";
import { splitHeader } from "../../src/exchange/splitHeader";
import { writeCsv } from "../../src/exchange/writeCsv";
import { writeTable } from "../../src/exchange/writeTable";
import { youthJustice202406 as pack } from "../../src/packs";
import { caseForms as forms } from "../../src/packs/youth-justice/2024-06/caseForms";
import { caseRow } from "../../src/workbook/cases/caseRow";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { arbitraryCase } from "../workbook/cases/arbitraryCase";

const today = "2024-09-30";
const [form, resettlement] = forms.forms as readonly [CaseForm, CaseForm];

async function readSource(
  source: TableSource,
  existing: readonly CaseEntry[] = [],
  of = form,
): Promise<CaseRows> {
  const table = await readTable(source);
  if (!table.ok) throw new Error(table.problems[0]?.message);
  const columns = caseTableColumns(forms, of);
  const headed = splitHeader(table.value, columns);
  const mapping = mapColumns(headed, columns);
  const read = readCaseRows(pack, forms, of, headed, mapping, { today, existing });
  return { ...read, remarks: [...headed.remarks, ...read.remarks] };
}

const readText = (text: string, existing: readonly CaseEntry[] = []): Promise<CaseRows> =>
  readSource({ pasted: text }, existing);

/** What becomes of one case with these columns. */
async function one(columns: Readonly<Record<string, string>>) {
  const given = { Case: "OOC-1", ...columns };
  const { rows } = await readText(`${Object.keys(given).join("\t")}\n${Object.values(given).join("\t")}`);
  const [row] = rows;
  if (row === undefined) throw new Error("no row");
  return { status: row.status, notes: row.notes, entry: row.value };
}

/** Entries in the order of their keys, as it does not matter. */
function sorted(entry: CaseEntry): unknown {
  return JSON.parse(
    JSON.stringify(entry, (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ),
  );
}

describe("Cases from a table", () => {
  it("[P55] are what our own export wrote, as text and as a workbook, formulas as text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(arbitraryCase(forms, form), {
          minLength: 1,
          maxLength: 3,
          selector: ({ reference }) => reference,
        }),
        fc.boolean(),
        async (cases, asText) => {
          const table = caseExport(forms, form, cases);
          const bytes = asText ? writeCsv(table) : await writeTable(table);
          const { rows, ask } = await readSource({ name: "cases", bytes });
          expect(ask).toBeNull();
          expect(
            rows.map(({ value }) => value && { ...(sorted(value as CaseEntry) as object), id: "" }),
          ).toEqual(cases.map((entry) => ({ ...(sorted(entry) as object), id: "" })));
        },
      ),
      { numRuns: 12 },
    );
  });

  it("[P55] are found on our own sheet, below its titles and above its closing row", async () => {
    const cases = [
      { ...blankCase("OOC-1", "C-0000001"), answers: { "A 1.1": "Yes", A1S: "No" }, born: "2008-03-01" },
    ];
    const plan = planWorkbook(
      pack,
      { ...blankInspection(pack), cases: { [form.id]: cases } },
      { engine: "0.1.0", writtenAt: "2024-09-30T08:00:00Z" },
    );
    const sheets = plan.sheets.filter(({ name }) => name === "Cases");
    const bytes = await writeXlsx({ ...plan, sheets, names: [], active: "Cases" });
    const { rows, ask, remarks } = await readSource({ name: "cases.xlsx", bytes });
    expect(rows.map(({ value }) => value)).toEqual(cases);
    expect(remarks[0]).toBe("The headings stand in row 4; the rows above them were left out.");
    expect(ask).toBeNull();
  });

  it.each([
    ["A 1.1", "yes", { "A 1.1": "Yes" }, "accepted", ""],
    ["A 1.1", "Perhaps", {}, "putRight", "A 1.1: “Perhaps” is none of Yes, No, Not judged; left blank."],
    [
      "A 2.x",
      "Enormous",
      {},
      "putRight",
      "A 2.x: “Enormous” is none of Low, Medium, High, Very high; left blank.",
    ],
    ["I 1.11", "=1+1", { "I 1.11": "=1+1" }, "accepted", ""],
    ["a1.1:", "No", { "A 1.1": "No" }, "accepted", ""],
  ])("[P55] %s: %s", async (heading, cell, answers, status, note) => {
    const read = await one({ [heading]: cell });
    expect([read.status, read.notes[0] ?? ""]).toEqual([
      Object.keys(answers).length === 0 ? "putRight" : status,
      note,
    ]);
    expect(read.entry?.answers).toEqual(answers);
  });

  it.each([
    [{ Born: "March 2008" }, "2008-03-01", "Born: March 2008 was read as its first day."],
    [{ Born: "03/04/2008" }, "2008-04-03", "Born: 03/04/2008 was read as 3 April 2008, day first."],
    [{ "Date of birth": "12 June 2030" }, "2030-06-12", "The date of birth lies ahead. Check the year."],
  ])("[P56] [P63] reads %j day first and marks what cannot be", async (columns, born, note) => {
    const read = await one({ "A 1.1": "Yes", ...columns });
    expect([read.entry?.born, read.notes]).toEqual([born, [note]]);
  });

  it("[P63] marks dates before birth and after today, with their time, and refuses what is no day", async () => {
    const read = await one({
      "A 1.1": "Yes",
      Born: "2008-03-01",
      workStart: "1 May 2007 at 9",
      policeReferral: "12/06/2024 16:05",
    });
    expect(read).toMatchObject({ status: "refused", entry: null });
    expect(read.notes[0]).toContain("workStart: “1 May 2007 at 9” is not a date");
    const marked = await one({
      "A 1.1": "Yes",
      Born: "2008-03-01",
      workStart: "1 May 2007",
      policeReferral: "25/12/2026 16:05",
    });
    expect(marked.entry?.facts).toEqual({ workStart: "2007-05-01", policeReferral: "2026-12-25T16:05" });
    expect(marked.notes).toEqual([
      "The date “Work with the child began” lies before the birth of the child. Check both dates.",
      "The date “Police referred the child” lies ahead. Check the year, unless it is a plan.",
    ]);
  });

  it("[P57] [P60] refuses a reference that stands there already, and says where the first stands", async () => {
    const existing = [blankCase("OOC-7", "C-0000007"), { ...blankCase("OOC-1"), answers: { "A 1.1": "No" } }];
    const { rows } = await readText(
      "Case\tA 1.1\nOOC-1\tYes\nooc-7\t\nOOC-9\tNo\n ooc-9 \tYes\n\tYes",
      existing,
    );
    expect(rows.map(({ status, notes }) => [status, ...notes])).toEqual([
      ["refused", "Already on the sheet Cases, as case 2, with other answers. Change it there."],
      ["refused", "Already on the sheet Cases, as case 1, with the same answers."],
      ["accepted"],
      ["refused", "Its reference stands on line 4 already."],
      ["refused", "It has no reference. Give each case one, never a name."],
    ]);
  });

  it("[P55] shows what is amiss in a case before it comes in: no answer, a summary alone, answers though excluded", async () => {
    const { rows } = await readText(
      "Case\tA 1.1\tA1S\tDecision\tDecision reason\tA1 critical\n" +
        "OOC-1\t\t\t\t\t\nOOC-2\t\tYes\t\t\t\nOOC-3\tYes\t\tExclude\tMoved away\t\nOOC-4\tNo\t\t\t\tA 1.1, A 9.9",
    );
    expect(rows.map(({ status, notes }) => [status, ...notes])).toEqual([
      ["putRight", "No question of this case is answered yet."],
      ["putRight", expect.stringContaining("The summary of A1 is answered, but none of the questions")],
      [
        "putRight",
        "The case is left out of the sample but has answers. They do not count; check the decision.",
      ],
      ["putRight", "A1 critical: “A 9.9” names no question of the section; left out."],
    ]);
  });

  it("[P55] says plainly where the questions are those of another edition or form, and guesses none", async () => {
    const other = "Case\tA 1.1\tA 1.2\tA 4.1 Was it reviewed?\tA1 notes of the panel\nOOC-1\tYes\tNo\tNo\tx";
    const { ask, rows, remarks } = await readText(other);
    expect(remarks).toEqual([
      "3 columns were left out, because nothing here is called so: A 1.2, A 4.1 Was it reviewed?, A1 notes of the panel.",
    ]);
    expect(ask?.why).toEqual([
      `The form “${form.name}” has no questions A 1.2, A 4.1.`,
      "66 of its 67 questions have no column in this table: I 1.1, I 1.4, I 1.5, I 1.6, I 1.7, I 1.8 and 60 more.",
    ]);
    expect(ask?.confirm).toBe("The one question that was found means the same here; take it");
    expect(rows[0]?.value).toMatchObject({ answers: { "A 1.1": "Yes" }, notes: {} });
    const ids = form.questions.map(({ id }) => id);
    const whole = await readText(`Case\t${ids.join("\t")}\nOOC-1\t${ids.map(() => "").join("\t")}`);
    expect(whole.ask).toBeNull();
    const wrong = await readSource({ pasted: `Case\t${ids.join("\t")}\nOOC-1\tYes` }, [], resettlement);
    expect(wrong.ask?.why[0]).toContain("has no questions I 1.1, I 1.4,");
  });

  it("[P59] brings 500 cases to the host in few requests, each under a megabyte", async () => {
    const header = caseFields(forms, form).map(({ field }) => field);
    const answers = Object.fromEntries(form.questions.map(({ id }) => [id, "Not judged"]));
    const notes = Object.fromEntries(form.sections.map(({ id }) => [id, "Seen late. ".repeat(20)]));
    const rows = Array.from({ length: 500 }, (_, at) =>
      caseRow(forms, form, header, { ...blankCase(`OOC-${at}`, `C-${at}`), answers, notes }),
    );
    const batches = batchRows(rows);
    expect(batches.flat()).toEqual(rows);
    expect(batches).toHaveLength(4);
    for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThan(1_000_000);
  });
});
