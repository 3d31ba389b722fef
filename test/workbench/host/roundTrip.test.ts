import type { WorkbookPlan } from "../../../src/workbook/WorkbookPlan";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../../src/packs/index";
import { planWorkbook } from "../../../src/workbook/planWorkbook";
import { arrivals, openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** A little of everything a plan can hold. */
const plan: WorkbookPlan = {
  schema: "plan/1",
  sheets: [
    {
      id: "standard:1.1",
      name: "1.1",
      visibility: "visible",
      tabColour: "#1D70B8",
      columns: [{ width: 12 }, { width: 40 }, { width: 8.43, hidden: true }, { width: 20 }],
      rowHeights: [{ row: 0, height: 30 }],
      blocks: [
        {
          row: 0,
          column: 0,
          cells: [
            ["Ref", "Answer", "Id", "Share"],
            ["1.1", "=not a formula", "'quoted", { formula: "=INSPECT.TWICE(B5)", value: 6 }],
            ["-", "TRUE", "007", { formula: "=SUM(D2,1)", value: 7 }],
            [null, true, 0, 1.5],
            [null, 3, null, { formula: '=""', value: "" }],
          ],
        },
      ],
      styles: [
        { areas: [area(0, 0, 1, 4)], style: { bold: true, fill: "#F3F2F1", wrap: true, vertical: "top" } },
        { areas: [area(1, 1, 3, 1)], style: { unlocked: true, border: "#B1B4B6", horizontal: "left" } },
        {
          areas: [area(3, 3, 1, 1)],
          style: { numberFormat: "0%", italic: true, size: 14, colour: "#D4351C" },
        },
      ],
      validations: [
        {
          areas: [area(1, 1, 3, 1), area(7, 1, 2, 1)],
          rule: { kind: "list", values: ["Yes", "No", "Not judged"] },
          prompt: { title: "Answer", message: "What did you find?" },
          error: { title: "Answer", message: "Choose from the list.", stop: true },
        },
        {
          areas: [area(10, 1, 1, 1)],
          rule: { kind: "wholeNumber", min: 0 },
          prompt: { title: "", message: "" },
          error: { title: "", message: "", stop: false },
        },
        {
          areas: [area(11, 1, 1, 1)],
          rule: { kind: "date", from: "2024-01-01", to: "2026-12-31" },
          prompt: { title: "", message: "" },
          error: { title: "", message: "", stop: true },
        },
        {
          areas: [area(12, 1, 1, 1)],
          rule: { kind: "textLength", max: 500 },
          prompt: { title: "", message: "" },
          error: { title: "", message: "", stop: true },
        },
      ],
      conditionalFormats: [
        {
          areas: [area(1, 1, 3, 1)],
          when: { kind: "equals", text: 'Say "Yes"' },
          style: { colour: "#00703C", fill: "#CCE2D8", bold: true, mark: "✓" },
        },
        {
          areas: [area(1, 1, 3, 1)],
          when: { kind: "formula", formula: '=$B2="No"' },
          style: { fill: "#F6D7D2" },
        },
      ],
      charts: [
        {
          title: "Shares",
          kind: "barClustered",
          categories: area(1, 0, 3, 1),
          values: area(1, 3, 3, 1),
          at: area(5, 3, 10, 4),
        },
      ],
      merges: [area(14, 0, 1, 3)],
      freeze: { rows: 1, columns: 2 },
      filter: area(0, 0, 5, 4),
      outline: [{ from: 2, to: 4 }],
      protected: true,
      print: {
        landscape: true,
        repeatRows: { from: 0, to: 0 },
        area: area(0, 0, 20, 4),
        footer: { left: "Above the Line", centre: "", right: "&P" },
      },
    },
    {
      id: "record",
      name: "Above the Line",
      visibility: "veryHidden",
      columns: [],
      blocks: [],
      styles: [],
      validations: [],
      conditionalFormats: [],
      protected: false,
    },
  ],
  names: [{ name: "Standard_1.1", sheet: "1.1", area: area(1, 0, 3, 4) }],
  active: "1.1",
};

/** The plan with one formula and nothing else on its only sheet. */
function oneFormula(formula: string): WorkbookPlan {
  const [first] = plan.sheets;
  if (!first) throw new Error("the plan has a sheet");
  const cells = [[{ formula, value: "" }]];
  return { ...plan, names: [], sheets: [{ ...first, blocks: [{ row: 0, column: 0, cells }] }] };
}

describe("what the host holds", () => {
  let desk: HostDesk;
  beforeEach(async () => {
    desk = await openHostDesk();
    desk.CustomFunctions.associate("TWICE", (value: unknown) => Number(value) * 2);
  });
  afterEach(() => desk.close());

  it("is the plan it was given, with values computed anew", async () => {
    desk.host.load(plan);
    await desk.host.settled();
    expect(desk.host.toPlan()).toEqual(plan);
    expect(desk.host.calls()).toEqual({ "INSPECT.TWICE": 1 });
  });

  it("survives being stored as JSON and brought back, without calculating", async () => {
    desk.host.load(plan);
    await desk.host.settled();
    const stored = JSON.parse(JSON.stringify(desk.host.snapshot())) as unknown;
    const other = await openHostDesk({ ownClient: true });
    other.CustomFunctions.associate("TWICE", () => 0);
    other.host.restore(stored);
    await other.host.settled();
    expect(other.host.toPlan()).toEqual(plan);
    other.close();
  });

  it("leaves formulas whose value is blank as they were when it is brought back", async () => {
    desk.CustomFunctions.associate("SILENT", () => "");
    desk.host.load(oneFormula("=INSPECT.SILENT()"));
    await desk.host.settled();
    desk.host.restore(desk.host.snapshot());
    await arrivals(desk);
    await desk.host.settled();
    expect(desk.host.calls()).toMatchObject({ "INSPECT.SILENT": 1 });
  });

  it("is calculated when it is brought back if it was stored before that", async () => {
    desk.host.load(oneFormula("=INSPECT.TWICE(4)"));
    const stored = desk.host.snapshot();
    await desk.host.settled();
    desk.host.restore(stored);
    await desk.host.settled();
    expect(desk.host.toPlan().sheets[0]?.blocks[0]?.cells[0]?.[0]).toMatchObject({ value: 8 });
  });

  it("is not changed through a snapshot that was taken of it", async () => {
    desk.host.load(plan);
    await desk.host.settled();
    const snapshot = desk.host.snapshot();
    await desk.type("1.1", "B2", "Yes");
    desk.host.restore(snapshot);
    await desk.host.settled();
    expect(desk.host.toPlan()).toEqual(plan);
  });

  it("works on after it was brought back: locks, validation, names and functions", async () => {
    desk.host.load(plan);
    await desk.host.settled();
    desk.host.restore(desk.host.snapshot());
    await desk.host.settled();
    expect(await desk.type("1.1", "A2", "x")).toBe(false);
    expect(await desk.type("1.1", "B2", "Maybe")).toBe(false);
    expect(await desk.type("1.1", "B2", "Yes")).toBe(true);
    const result = await desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("1.1");
      sheet.protection.unprotect();
      sheet.getRange("B5").values = [[10]];
      const range = context.workbook.names.getItem("Standard_1.1").getRange().load("values");
      await context.sync();
      return range.values;
    });
    expect(result[0]).toEqual(["1.1", "Yes", "'quoted", 20]);
  });

  it.each(["loaded twice", "brought back"])(
    "moves everything once with its rows after it was %s",
    async (how) => {
      const [first] = plan.sheets;
      if (!first) throw new Error("the plan has a sheet");
      const open = { ...plan, sheets: [{ ...first, protected: false }] };
      desk.host.load(open);
      await desk.host.settled();
      const before = desk.host.toPlan();
      if (how === "brought back") desk.host.restore(desk.host.snapshot());
      else desk.host.load(before);
      await desk.host.settled();
      desk.insertRow("1.1", 1, 2);
      await desk.host.settled();
      const [moved] = desk.host.toPlan().sheets;
      const down = <T extends { row: number }>(each: T): T => ({ ...each, row: each.row + 2 });
      const [was] = before.sheets;
      expect(moved).toMatchObject({
        validations: was?.validations.map((each) => ({ ...each, areas: each.areas.map(down) })),
        merges: was?.merges?.map(down),
        filter: was?.filter && down(was.filter),
        outline: [{ from: 4, to: 6 }],
        charts: was?.charts?.map((chart) => ({
          ...chart,
          at: down(chart.at),
          values: down(chart.values),
          categories: down(chart.categories),
        })),
      });
      expect(moved?.conditionalFormats.map(({ areas }) => areas)).toEqual(
        was?.conditionalFormats.map(({ areas }) => areas.map(down)),
      );
      expect(desk.host.toPlan().names).toEqual(
        before.names.map((each) => ({ ...each, area: down(each.area) })),
      );
    },
  );

  it("takes the place of what was open before", async () => {
    await desk.Excel.run((context) => Promise.resolve(context.workbook.worksheets.add("Old")));
    desk.host.load(plan);
    const names = await desk.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      return worksheets.items.map(({ name, visibility }) => [name, visibility]);
    });
    expect(names).toEqual([
      ["1.1", "Visible"],
      ["Above the Line", "VeryHidden"],
    ]);
  });

  it("reads functions as files store them", async () => {
    desk.host.load(oneFormula("=_xldudf_INSPECT_TWICE(2)"));
    await desk.host.settled();
    const [sheet] = desk.host.toPlan().sheets;
    expect(sheet?.blocks[0]?.cells[0]?.[0]).toEqual({ formula: "=INSPECT.TWICE(2)", value: 4 });
  });

  it("refuses to bring back what it did not store", () => {
    expect(() => desk.host.restore({ anything: true })).toThrow("not a workbook");
    expect(() => desk.host.restore(null)).toThrow("not a workbook");
  });

  it("holds the whole youth justice workbook, stably", async () => {
    const whole = planWorkbook(pack, blankInspection(pack), {
      engine: "0.1.0",
      writtenAt: "2026-11-22T10:00:00Z",
    });
    const named = new Set(JSON.stringify(whole).match(/INSPECT\.\w+/g));
    expect(named.size).toBeGreaterThan(5);
    for (const name of named) desk.host.associate(name, () => name);
    desk.host.load(whole);
    await desk.host.settled();
    const once = desk.host.toPlan();
    desk.host.load(once);
    await desk.host.settled();
    expect(desk.host.toPlan()).toEqual(once);
    expect(once.sheets.map(({ id, name }) => [id, name])).toEqual(
      whole.sheets.map(({ id, name }) => [id, name]),
    );
  });
});
