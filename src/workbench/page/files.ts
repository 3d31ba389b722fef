import type { Result } from "../../domain/result";
import type { WorkbookPlan } from "../../workbook/WorkbookPlan";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeXlsx } from "../../xlsx/writeXlsx";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Reads a chosen file as a workbook. */
export async function readFile(file: File): Promise<Result<WorkbookPlan>> {
  return readXlsx(new Uint8Array(await file.arrayBuffer()));
}

/** Writes a workbook to the browser's downloads under `name`. */
export async function download(plan: WorkbookPlan, name: string): Promise<void> {
  const bytes = await writeXlsx(plan);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsx }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
