import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { planWorkbook } from "../../../src/workbook/planWorkbook";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { openWorkbench, type Workbench } from "./openWorkbench";

/** Opens a workbook with these entries, and nothing else in it, in the workbench, and its pane at the overview. */
export async function openInspection(
  page: Page,
  address: string,
  entries: Partial<Inspection> = {},
): Promise<Workbench> {
  const inspection = { ...blankInspection(pack, { service: "Westmarch (invented)" }), ...entries };
  const plan = planWorkbook(pack, inspection, { engine: "0.1.0", writtenAt: "2026-11-22T08:00:00.000Z" });
  const file = path.join(mkdtempSync(path.join(tmpdir(), "above-the-line-")), "inspection.xlsx");
  writeFileSync(file, await writeXlsx(plan));
  const opened = await openWorkbench(page, address);
  await page.locator("#file").setInputFiles(file);
  await opened.pane.getByRole("button", { name: "Continue the inspection" }).click();
  await opened.pane.getByRole("tab", { name: /Overview/ }).waitFor();
  return opened;
}
