import type { SheetPlan } from "../../src/workbook/WorkbookPlan";
import { cellsIn, planOf, sheetOf, shownRows } from "./plans";

const plan = planOf({}, { service: "Westshire" });
const standards = plan.sheets.filter(({ id }) => id.startsWith("standard:"));

describe("planWorkbook", () => {
  it("lays the sheets out in the order inspectors work, the record hidden", () => {
    expect(plan.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      "Inspection visible",
      "1.1 visible",
      "1.2 visible",
      "1.3 visible",
      "1.4 visible",
      "3.4 visible",
      "4.1 visible",
      "Evidence visible",
      "Coverage visible",
      "Checklist visible",
      "Cases visible",
      "Resettlement visible",
      "Domains 2 and 3 visible",
      "Report visible",
      "Decisions visible",
      "Privacy visible",
      "Second readings hidden",
      "Above the Line veryHidden",
    ]);
    expect(plan.active).toBe("Inspection");
  });

  it("gives each key question and prompt a row of its own, with its printed reference and label", () => {
    const rows = shownRows(sheetOf(plan, "standard:1.1"));
    expect(rows.slice(6, 8).map((row) => row.slice(0, 3))).toEqual([
      ["1.1.1", "Vision and strategy are local, clear and aimed at good personalised work", ""],
      ["1.1.1(a)", "Board steers YJS strategy, putting service quality and evidence first", ""],
    ]);
    expect(rows.find(([ref]) => ref === "1.1.1(b)")?.[2]).toBe("◆");
    expect(rows).toHaveLength(6 + 3 + 19 + 5);
  });

  it("[R19] puts a prompt's first measure on its own row and a further one right below", () => {
    const rows = shownRows(sheetOf(plan, "standard:1.2"));
    const at = rows.findIndex(([ref]) => ref === "1.2.3(a)");
    expect(rows[at]?.[1]).toBe(
      "Supervision is effective and improves work with children\n▸ Case-manager interviews: share positive on management oversight",
    );
    expect(rows[at + 1]?.[1]).toBe(
      "▸ Case-manager interviews: share positive that supervision sustains good work",
    );
    expect(rows[at + 1]?.[16]).toBe("1.2.3a.2");
  });

  it("[R20] [R22] [R23] puts the facts of a prompt below it, each with a list of its own answers and without a message", () => {
    const below = (standard: string, ref: string, count: number): readonly string[] => {
      const rows = shownRows(sheetOf(plan, `standard:${standard}`));
      const at = rows.findIndex(([each]) => each === ref);
      return rows.slice(at + 1, at + 1 + count).map((row) => `${row[1]} | ${row[16]}`);
    };
    expect(below("1.2", "1.2.3(d)", 1)).toEqual([
      "▸ Poor-performance processes are ineffective or weakly applied (where it applies, it might lead to No) | 1.2.3d:trigger.1",
    ]);
    expect(below("1.2", "1.2.1(c)", 3).map((text) => text.split(" | ")[1])).toEqual([
      "1.2.1c.2",
      "1.2.1c:practitioners",
      "1.2.1c:managers",
    ]);
    expect(below("1.4", "1.4.1(a)", 9)[8]).toBe(
      "▸ Policy: resettlement (only the guidance lists it) | 1.4.1a:policy.9",
    );
    const lists = sheetOf(plan, "standard:1.4").validations.flatMap(({ rule, areas }) =>
      rule.kind === "list"
        ? [{ values: rule.values.join(", "), cells: areas.reduce((sum, { rows }) => sum + rows, 0) }]
        : [],
    );
    expect(lists).toContainEqual({ values: "In place, Missing", cells: 9 });
    expect(lists).toContainEqual({ values: "Yes, No", cells: 4 });
  });

  it("[R22] marks a fact that speaks against its prompt, and hands the marks to that prompt only", () => {
    const sheet = sheetOf(
      planOf({ signals: { "1.3.3b:trigger.1": "Yes", "1.3.3c:trigger.1": "No" } }),
      "standard:1.3",
    );
    const rows = shownRows(sheet);
    const markOf = (id: string): string | undefined => rows.find((row) => row[16] === id)?.[2];
    expect([markOf("1.3.3b:trigger.1"), markOf("1.3.3c:trigger.1"), markOf("1.3.3d:trigger.1")]).toEqual([
      "⚑",
      "",
      "",
    ]);
    const formulas = sheet.blocks
      .flatMap(({ cells }) => cells.flat())
      .flatMap((cell) =>
        typeof cell === "object" && cell !== null && cell.formula.includes("CHECK_PROMPT")
          ? [cell.formula]
          : [],
      );
    const withFacts = formulas.filter((formula) => formula.includes("$C$"));
    expect(withFacts.map((formula) => /"([^"]+)"/.exec(formula)?.[1])).toEqual([
      "1.3.1f",
      "1.3.3a",
      "1.3.3b",
      "1.3.3c",
      "1.3.3d",
    ]);
    // Answers to other prompts are none of theirs.
    for (const formula of formulas) expect(formula).not.toMatch(/\$E\$\d/);
  });

  it("names a block a standard, by names that Excel accepts", () => {
    expect(plan.names.map(({ name }) => name)).toContain("Standard_4.1");
    for (const { name } of plan.names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
  });

  it("gives every row of a block one identity that no other has", () => {
    for (const sheet of standards) {
      const ids = shownRows(sheet)
        .slice(1)
        .map((row) => row[16]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each(plan.sheets.map((sheet) => [sheet.name, sheet] as const))(
    "unlocks on %s exactly the cells that a person fills in, and says for each what is expected",
    (_, sheet) => {
      const allowed = sheet.validations.flatMap(({ areas }) => areas.flatMap(cellsIn));
      expect(new Set(allowed).size).toBe(allowed.length);
      expect([...allowed].sort()).toEqual([...unlocked(sheet)].sort());
      // People type, sort and paste in the evidence log and in the sheets of cases.
      const isOpen = sheet.id === "evidence" || sheet.id.startsWith("cases:");
      expect(sheet.protected).toBe(!isOpen);
    },
  );

  it("has one rule on each sheet for all cells that take the same under the same words", () => {
    for (const { validations } of plan.sheets) {
      const contents = validations.map(({ rule, prompt, error }) => JSON.stringify([rule, prompt, error]));
      expect(new Set(contents).size).toBe(contents.length);
    }
  });

  it("keeps every message within what Excel shows", () => {
    for (const { prompt, error, rule } of plan.sheets.flatMap(({ validations }) => validations)) {
      expect(Math.max(prompt.title.length, error.title.length)).toBeLessThanOrEqual(32);
      expect(Math.max(prompt.message.length, error.message.length)).toBeLessThanOrEqual(255);
      if (rule.kind === "list") expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
    }
  });

  it("writes no formula where a person types, and custom functions in no conditional format", () => {
    for (const sheet of plan.sheets) {
      const inputs = unlocked(sheet);
      for (const block of sheet.blocks)
        block.cells.forEach((line, row) =>
          line.forEach((cell, column) => {
            if (typeof cell === "object" && cell !== null)
              expect(inputs.has(`${block.row + row},${block.column + column}`)).toBe(false);
          }),
        );
      expect(JSON.stringify(sheet.conditionalFormats)).not.toContain("INSPECT");
    }
  });

  it("takes text for text, whatever it begins with", () => {
    const hostile = '=HYPERLINK("http://example.test","Minutes")';
    const prompt = { answer: null, critical: false, measures: {}, note: hostile, reason: hostile };
    const hostilePlan = planOf(
      { prompts: { "1.1.1a": prompt } },
      { service: hostile, leadInspector: "=1+1" },
    );
    expect(formulas(hostilePlan.sheets)).toEqual(formulas(plan.sheets));
    expect(shownRows(sheetOf(hostilePlan, "standard:1.1"))[7]?.[13]).toBe(hostile);
  });

  it("[R12] shows 4.1 as Not applicable without a case, and greys its sheet", () => {
    const sheet = sheetOf(planOf({}, { resettlementCases: 0 }), "standard:4.1");
    expect(shownRows(sheet)[1]?.[3]).toBe("Not applicable");
    expect(sheet.conditionalFormats[0]).toMatchObject({
      when: { formula: '=$D$2="Not applicable"' },
      style: { colour: "#404040", fill: "#EFEFEF" },
    });
    expect(shownRows(sheetOf(plan, "standard:4.1"))[1]?.[3]).toBe("");
  });

  it("freezes, filters, groups and prints a standard's sheet for long lists", () => {
    const sheet = sheetOf(planOf({}, { service: "Marks & Sons" }), "standard:1.4");
    expect(sheet.freeze).toEqual({ rows: 6, columns: 2 });
    expect(sheet.filter).toEqual({ row: 5, column: 0, rows: 36, columns: 17 });
    expect(sheet.outline).toEqual([
      // A key question's prompts, and inside them the facts below a prompt.
      { from: 7, to: 20 },
      { from: 22, to: 27 },
      { from: 29, to: 32 },
      { from: 34, to: 40 },
      { from: 8, to: 16 },
      { from: 23, to: 23 },
      { from: 25, to: 25 },
      { from: 27, to: 27 },
      { from: 30, to: 30 },
    ]);
    expect(sheet.print).toEqual({
      landscape: true,
      repeatRows: { from: 5, to: 5 },
      footer: { left: "Marks && Sons", centre: "Page &P of &N", right: "Framework edition v3.4, June 2024" },
    });
  });

  it("puts dates in as days that Excel counts, and blanks as empty cells", () => {
    const details = { fieldworkStart: "2024-06-12", fieldworkEnd: null };
    const [sheet] = planOf({}, details).sheets;
    const rows = sheet?.blocks[0]?.cells ?? [];
    expect(rows.find((row) => row[5] === "fieldworkStart")?.[1]).toBe(45455);
    expect(rows.find((row) => row[5] === "fieldworkEnd")?.[1]).toBeNull();
  });

  it("gives a row the height that its longest text needs", () => {
    const note = "One of many words in a long note. ".repeat(20);
    const prompt = { answer: null, critical: false, measures: {}, note, reason: "" };
    const heights = sheetOf(planOf({ prompts: { "1.1.1a": prompt } }), "standard:1.1").rowHeights ?? [];
    expect(heights.find(({ row }) => row === 7)?.height).toBeGreaterThan(180);
    expect(heights.find(({ row }) => row === 8)?.height).toBe(33);
  });
});

function unlocked(sheet: SheetPlan): ReadonlySet<string> {
  return new Set(
    sheet.styles
      .filter(({ style }) => style.unlocked === true)
      .flatMap(({ areas }) => areas.flatMap(cellsIn)),
  );
}

function formulas(sheets: readonly SheetPlan[]): readonly string[] {
  return sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : [])),
    ),
  );
}
