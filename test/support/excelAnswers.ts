import type { Answers, Recorder } from "./excelRecorder";

/** A new workbook: one blank sheet, no names. */
export const newWorkbook: Answers = (path) => {
  if (path === "worksheets") return { items: [{ id: "{1}", name: "Sheet1", visibility: "Visible" }] };
  if (path === "names") return { items: [] };
  if (path.includes("OrNullObject")) return null;
  if (path.endsWith(".getCount()")) return { value: 0 };
  if (path.startsWith("worksheets.getFirst")) return { id: "{1}", name: "Sheet1" };
  return undefined;
};

/** Runs the add-in's code with this Excel as the page's own. */
export async function withExcel<Outcome>(
  { Excel }: Recorder,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const page = globalThis as { Excel?: unknown };
  const before = page.Excel;
  page.Excel = Excel;
  try {
    return await work();
  } finally {
    page.Excel = before;
  }
}
