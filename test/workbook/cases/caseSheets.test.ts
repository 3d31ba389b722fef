import fc from "fast-check";
import { assessDomains } from "../../../src/domain/cases/assessDomains";
import { findCaseForm } from "../../../src/domain/cases/findInForms";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { blocksOfPlan } from "../../../src/workbook/blocks/blocksOfPlan";
import type { CellValue } from "../../../src/workbook/InspectionHost";
import { planWorkbook } from "../../../src/workbook/planWorkbook";
import { planOnce } from "../../support/planOnce";
import { readWorkbook } from "../../../src/workbook/readWorkbook";
import { installCustomFunctions } from "../../support/customFunctions";
import { evaluatePlan } from "../evaluatePlan";
import { arbitraryCase } from "./arbitraryCase";

const stamp = { engine: "0.1.0", writtenAt: "2024-06-12T09:30:00Z" };
const forms = pack.cases;
if (forms === undefined) throw new Error("no case forms");
const [outOfCourt, resettlement] = ["out-of-court", "resettlement"].map((id) => findCaseForm(forms, id));
if (outOfCourt === undefined || resettlement === undefined) throw new Error("no form");
const blank = blankInspection(pack);

const share = fc.record({
  positive: fc.option(fc.nat({ max: 9 })),
  base: fc.option(fc.integer({ min: 9, max: 20 })),
  percent: fc.option(fc.constantFrom("64.5", "0", "100", "49.9")),
});

const anyInspection: fc.Arbitrary<Inspection> = fc
  .record({
    cases: fc.record({
      "out-of-court": fc.array(arbitraryCase(forms, outOfCourt), { minLength: 1, maxLength: 5 }),
      resettlement: fc.array(arbitraryCase(forms, resettlement), { minLength: 1, maxLength: 3 }),
    }),
    shares: fc
      .record({ "2.1.1": share, "2.1.2": share, "2.1.3": share })
      .map((shares) =>
        Object.fromEntries(
          Object.entries(shares).filter(([, entry]) => Object.values(entry).some((value) => value !== null)),
        ),
      ),
    publishedPractice: fc.boolean(),
  })
  .map(({ publishedPractice, ...entries }) => ({
    ...blank,
    ...entries,
    settings: { ...blank.settings, publishedPractice },
    domainRatings: { "3.1": "Good" as const },
    domainReasons: { "3.1": "Weighed with the panel." },
  }));

/** The cells of a block as they were read, rows of strings and numbers. */
function blockOf(inspection: Inspection, name = "Cases_Out_of_court"): CellValue[][] {
  const rows = blocksOfPlan(planOnce(pack, inspection, stamp))[name];
  return (rows ?? []).map((row) => [...row]);
}

function casesIn(rows: readonly (readonly CellValue[])[]): Inspection["cases"][string] {
  const { inspection } = readWorkbook(pack, {
    ...blocksOfPlan(planOnce(pack, blank, stamp)),
    Cases_Out_of_court: rows,
  });
  return inspection.cases["out-of-court"] ?? [];
}

beforeAll(installCustomFunctions);

describe("case sheets", () => {
  it("[R40] [R41] [R42] [R45] carry beside each formula the value that the formula gives", () => {
    fc.assert(
      fc.property(anyInspection, (inspection) => {
        const cells = evaluatePlan(casePlan(inspection));
        expect(cells.length).toBeGreaterThan(500);
        expect(cells.filter(({ planned, evaluated }) => planned !== evaluated)).toEqual([]);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it("are read back as they were written", () => {
    fc.assert(
      fc.property(anyInspection, (inspection) => {
        const read = readWorkbook(pack, blocksOfPlan(planWorkbook(pack, inspection, stamp)));
        const { cases, shares, domainReasons } = read.inspection;
        expect({ cases, shares, domainReasons }).toEqual({
          cases: inspection.cases,
          shares: inspection.shares,
          domainReasons: inspection.domainReasons,
        });
        expect(read.findings).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("are read whatever order rows and columns have, and without a column that was deleted", () => {
    fc.assert(
      fc.property(anyInspection, fc.nat(), (inspection, seed) => {
        const [header = [], ...lines] = blockOf(inspection);
        const order = header.map((_, column) => (column * 7 + seed) % header.length);
        const columns = new Set(order).size === header.length ? order : [...header.keys()].reverse();
        const moved = [header, ...lines.reverse()].map((row) => columns.map((column) => row[column] ?? ""));
        expect(casesIn(moved)).toEqual([...(inspection.cases["out-of-court"] ?? [])].reverse());
        const gone = header.indexOf("A 1.1");
        const without = casesIn([header, ...lines].map((row) => row.filter((_, column) => column !== gone)));
        expect(without.every(({ answers }) => answers["A 1.1"] === undefined)).toBe(true);
        expect(without).toHaveLength(inspection.cases["out-of-court"]?.length ?? 0);
      }),
      { numRuns: 10 },
    );
  });

  it("[R48] [P1] report a classification that is none with its place, and take it for blank", () => {
    const rows = blockOf(blank);
    const [header = [], first = []] = rows;
    first[header.indexOf("Case")] = "OOC-1";
    first[header.indexOf("A 3.3")] = "Extreme";
    first[header.indexOf("workStart")] = "soon";
    const read = readWorkbook(pack, {
      ...blocksOfPlan(planOnce(pack, blank, stamp)),
      Cases_Out_of_court: rows,
    });
    expect(read.findings.map(({ code, place }) => [code, place.field])).toEqual([
      ["answer-unknown", "A 3.3"],
      ["date-unknown", "workStart"],
    ]);
    expect(read.inspection.cases["out-of-court"]?.[0]).toMatchObject({
      reference: "OOC-1",
      answers: {},
      facts: {},
    });
  });

  it("[P1] say when cases were pasted over the closing row, which hides them", () => {
    const rows = blockOf(blank);
    const [header = []] = rows;
    const closing = rows.at(-1) ?? [];
    closing[header.indexOf("Case")] = "OOC-21";
    const read = readWorkbook(pack, {
      ...blocksOfPlan(planOnce(pack, blank, stamp)),
      Cases_Out_of_court: rows,
    });
    expect(read.findings).toMatchObject([{ code: "row-missing", place: { block: "Cases_Out_of_court" } }]);
    expect(read.findings[0]?.message).toContain("then repair");
  });

  it("take in 500 pasted rows", () => {
    const [header = [], ...lines] = blockOf(blank);
    const pasted = Array.from({ length: 500 }, (_, index) =>
      header.map((field) => (field === "Case" ? `OOC-${index}` : field === "A 1.1" ? "y" : "")),
    );
    const read = casesIn([header, ...pasted, ...lines]);
    expect(read).toHaveLength(500);
    expect(read[499]).toMatchObject({ reference: "OOC-499", answers: { "A 1.1": "Yes" } });
  });

  it("[R45] [R16] count pasted rows in any order, and give no rating where the column of a summary is gone", () => {
    const [header = [], ...lines] = blockOf(blank);
    const answers: Readonly<Record<string, CellValue>> = { "I 1.1": "No", A2S: "Yes", A3S: "Yes" };
    const pasted = Array.from({ length: 500 }, (_, index) =>
      header.map((field): CellValue =>
        field === "Case"
          ? `OOC-${index}`
          : field === "A1S"
            ? index < 325
              ? "Yes"
              : "No"
            : (answers[String(field)] ?? ""),
      ),
    );
    const of = (rows: readonly (readonly CellValue[])[]) => {
      const cases = { "out-of-court": casesIn(rows) };
      const domain = assessDomains(pack, { ...blank, cases }).find(({ standard }) => standard === "3.1");
      return [domain?.shares.map(({ count, base }) => `${count}/${base}`), domain?.rating?.rating];
    };
    const whole = [["325/500", "500/500", "500/500"], "Good"];
    expect(of([header, ...pasted, ...lines])).toEqual(whole);
    expect(of([header, ...lines, ...[...pasted].reverse()])).toEqual(whole);
    const gone = header.indexOf("A1S");
    const without = [header, ...pasted].map((row) => row.filter((_, column) => column !== gone));
    expect(of(without)).toEqual([["0/0", "500/500", "500/500"], null]);
    const excluded = pasted.map((row, index) =>
      row.map((cell, column) => (header[column] === "Decision" && index < 100 ? "Exclude" : cell)),
    );
    expect(of([header, ...excluded])).toEqual([["225/400", "400/400", "400/400"], "Requires improvement"]);
  });

  it("keep a case's identity as a value until its block changes", () => {
    const blocks = blocksOfPlan(planOnce(pack, blank, stamp));
    const rows = blockOf(blank);
    const [header = [], first = []] = rows;
    first[header.indexOf("Case")] = "OOC-1";
    const read = () =>
      readWorkbook(pack, { ...blocks, Cases_Out_of_court: rows }).inspection.cases["out-of-court"];
    expect(read()).toBe(read());
  });
});

/** Only the sheets that cases bear on: the others have tests of their own. */
function casePlan(inspection: Inspection) {
  const plan = planWorkbook(pack, inspection, stamp);
  const names = ["Cases", "Resettlement", "Domains 2 and 3", "Inspection"];
  const others = plan.sheets.filter(({ name }) => !names.includes(name));
  const plain = others.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map(withoutFormulas) }));
  return { ...plan, sheets: [...plan.sheets.filter(({ name }) => names.includes(name)), ...plain] };
}

function withoutFormulas<Block extends { readonly cells: readonly (readonly unknown[])[] }>(
  block: Block,
): Block {
  const cells = block.cells.map((row) =>
    row.map((cell) =>
      typeof cell === "object" && cell !== null ? (cell as { value?: unknown }).value : cell,
    ),
  );
  return { ...block, cells };
}
