import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/WorkbookPlan";

/** A sheet with nothing on it, to be filled with what a test is about. */
export function emptySheet(name: string, more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    id: `sheet:${name}`,
    name,
    visibility: "visible",
    columns: [],
    blocks: [],
    styles: [],
    validations: [],
    conditionalFormats: [],
    protected: false,
    ...more,
  };
}

/** A workbook of these sheets, the first of them shown. */
export function workbookOf(sheets: readonly SheetPlan[], more: Partial<WorkbookPlan> = {}): WorkbookPlan {
  return { schema: "plan/1", sheets, names: [], active: sheets[0]?.name ?? "", ...more };
}

/** A small standard's sheet with one of everything a plan can say, and a hidden record. */
export const handPlan: WorkbookPlan = workbookOf(
  [
    emptySheet("1.1", {
      id: "standard:1.1",
      tabColour: "#0B4A80",
      columns: [{ width: 8 }, { width: 58 }, { width: 12 }, { width: 12 }, { width: 10, hidden: true }],
      rowHeights: [
        { row: 0, height: 24 },
        { row: 4, height: 33 },
      ],
      blocks: [
        { row: 0, column: 0, cells: [["1.1 Governance and leadership"]] },
        {
          row: 1,
          column: 0,
          cells: [
            ["Default", { formula: '=INSPECT.RATE_STANDARD(C4:C6,"INSPECT.X(")', value: "Good" }, 16, true],
            [
              "Share",
              { formula: "=INSPECT.SHARE(16,22)", value: 16 / 22 },
              { formula: "=C2=16", value: true },
            ],
            ["Ref", "Key question / prompt", "Answer", "Note"],
            ["1.1.1", "Vision and strategy", "Yes", "=SUM(A1)"],
            ["1.1.1(a)", "Board steers", "Not judged", "#N/A"],
          ],
        },
      ],
      styles: [
        {
          areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
          style: { bold: true, size: 16, colour: "#0B4A80" },
        },
        {
          areas: [{ row: 4, column: 2, rows: 2, columns: 2 }],
          style: {
            border: "#C8CDD3",
            fill: "#FFFFFF",
            unlocked: true,
            wrap: true,
            vertical: "top",
            numberFormat: "@",
          },
        },
        {
          areas: [{ row: 2, column: 1, rows: 1, columns: 1 }],
          style: { numberFormat: "0.0%", horizontal: "right" },
        },
      ],
      validations: [
        {
          areas: [{ row: 4, column: 2, rows: 2, columns: 1 }],
          rule: { kind: "list", values: ["Yes", "No", "Not judged"] },
          prompt: { title: "Answer", message: "Yes when it is above the line of sufficiency." },
          error: { title: "Not an answer", message: "Choose Yes, No or Not judged.", stop: true },
        },
        {
          areas: [{ row: 4, column: 3, rows: 2, columns: 1 }],
          rule: { kind: "textLength", max: 32_767 },
          prompt: { title: "Note", message: "What you saw." },
          error: { title: "Too long", message: "A note holds 32,767 characters.", stop: false },
        },
      ],
      conditionalFormats: [
        {
          areas: [{ row: 1, column: 1, rows: 1, columns: 1 }],
          when: { kind: "equals", text: "Good" },
          style: { colour: "#0B4A80", fill: "#E6F0FA", mark: "●" },
        },
        {
          areas: [{ row: 4, column: 3, rows: 2, columns: 1 }],
          when: { kind: "formula", formula: '=LEFT(D5,1)="⛔"' },
          style: { colour: "#8A1C1C", bold: true },
        },
      ],
      charts: [
        {
          title: "Share positive",
          kind: "barClustered",
          categories: { row: 1, column: 0, rows: 2, columns: 1 },
          values: { row: 1, column: 2, rows: 2, columns: 1 },
          at: { row: 8, column: 0, rows: 12, columns: 3 },
        },
      ],
      merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
      freeze: { rows: 4, columns: 2 },
      filter: { row: 3, column: 0, rows: 3, columns: 4 },
      outline: [{ from: 5, to: 5 }],
      protected: true,
      print: {
        landscape: true,
        repeatRows: { from: 3, to: 3 },
        area: { row: 0, column: 0, rows: 6, columns: 4 },
        footer: { left: "Anytown && District", centre: "Page &P of &N", right: "Youth justice, June 2024" },
      },
    }),
    emptySheet("Above the Line", {
      id: "record",
      visibility: "veryHidden",
      columns: [{ width: 20 }],
      blocks: [{ row: 0, column: 0, cells: [["schema", "workbook/1"]] }],
    }),
  ],
  {
    names: [
      { name: "Standard_1.1", sheet: "1.1", area: { row: 3, column: 0, rows: 3, columns: 5 } },
      {
        name: "Above_the_Line_Record",
        sheet: "Above the Line",
        area: { row: 0, column: 0, rows: 1, columns: 2 },
      },
    ],
  },
);
