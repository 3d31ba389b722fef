import { toSerialDate } from "../domain/inspection/serialDate";
import { cellStyles } from "../workbook/styles";
import type { CellContent, StylePlan, WorkbookPlan } from "../workbook/WorkbookPlan";
import { writeXlsx } from "../xlsx/writeXlsx";
import type { ExportColumn, ExportTable } from "./ExportTable";

/** Writes a table as an `.xlsx` file: one sheet with headings that stay in view, real dates, and no formula at all. */
export function writeTable(table: ExportTable): Promise<Uint8Array> {
  return writeXlsx(planTable(table));
}

function planTable({ title, columns, rows }: ExportTable): WorkbookPlan {
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
  return {
    schema: "plan/1",
    names: [],
    active: title,
    sheets: [
      {
        id: "table",
        name: title,
        visibility: "visible",
        columns: columns.map(({ width }) => ({ width })),
        blocks: [
          {
            row: 0,
            column: 0,
            cells: [
              columns.map(({ label }) => label),
              ...rows.map((row) => columns.map((column, at) => contentOf(column, row[at] ?? null))),
            ],
          },
        ],
        styles: [
          { areas: [{ ...area, rows: 1 }], style: cellStyles.sectionHeader },
          ...(rows.length === 0 ? [] : columns.flatMap((column, at) => columnStyle(column, at, rows.length))),
        ],
        validations: [],
        conditionalFormats: [],
        freeze: { rows: 1, columns: 0 },
        filter: area,
        protected: false,
        print: {
          landscape: true,
          repeatRows: { from: 0, to: 0 },
          footer: { left: title, centre: "", right: "" },
        },
      },
    ],
  };
}

function contentOf({ kind }: ExportColumn, value: string | number | null): CellContent {
  return kind === "date" && typeof value === "string" ? (toSerialDate(value) ?? value) : value;
}

/** Narrow texts fit without a style; each styled cell makes the file longer. */
function columnStyle({ kind, width }: ExportColumn, column: number, rows: number): readonly StylePlan[] {
  const areas = [{ row: 1, column, rows, columns: 1 }];
  if (kind === "date") return [{ areas, style: { ...cellStyles.text, ...cellStyles.date } }];
  return width < wide ? [] : [{ areas, style: { ...cellStyles.text, wrap: true } }];
}

const wide = 40;
