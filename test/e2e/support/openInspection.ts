import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { planWorkbook } from "../../../src/workbook/planWorkbook";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { quiet } from "./batches";
import { select } from "./grid";
import { openWorkbench, type Workbench } from "./openWorkbench";

/** Opens a workbook with these entries, and nothing else in it, in the workbench, and its pane at the overview. */
export async function openInspection(
  page: Page,
  address: string,
  entries: Partial<Inspection> = {},
): Promise<Workbench> {
  const inspection = { ...blankInspection(pack, { service: "Westmarch (invented)" }), ...entries };
  const plan = planWorkbook(pack, inspection, { engine: "0.1.0", writtenAt: "2026-11-22T08:00:00.000Z" });
  const file = path.join(folder(), "inspection.xlsx");
  writeFileSync(file, await writeXlsx(plan));
  return openFile(page, address, file);
}

/** Opens a saved workbook in the workbench, and its pane at the overview. */
export async function openFile(page: Page, address: string, file: string): Promise<Workbench> {
  const opened = await openWorkbench(page, address);
  await page.locator("#file").setInputFiles(file);
  await opened.pane.getByRole("button", { name: "Continue the inspection" }).click();
  return atOverview(opened);
}

/** Creates an inspection from the pane, as on the first day. */
export async function createInspection(page: Page, address: string): Promise<Workbench> {
  const opened = await openWorkbench(page, address);
  const { pane } = opened;
  await pane.getByRole("button", { name: "Create an inspection" }).click();
  await pane.getByLabel("Youth justice service").fill("Westshire");
  await pane.getByRole("button", { name: "Create the inspection" }).click();
  return atOverview(opened);
}

/** A new inspection with the Checks view beside a cell of this sheet. Coming to a sheet is a reason to read: that is over. */
export async function createBesideChecks(
  page: Page,
  address: string,
  cell: { readonly sheet: string; readonly address: string },
): Promise<Workbench> {
  const opened = await createInspection(page, address);
  const { pane } = opened;
  await pane.getByRole("tab", { name: /Checks/ }).click();
  await pane.getByRole("heading", { level: 1, name: "Checks" }).waitFor();
  await select(page, cell.sheet, cell.address);
  await quiet(page);
  return opened;
}

/** Saves the workbook by the page's button; the file's path. */
export async function saveFile(page: Page): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).click();
  const saved = path.join(folder(), "saved.xlsx");
  await (await waiting).saveAs(saved);
  return saved;
}

async function atOverview(opened: Workbench): Promise<Workbench> {
  await opened.pane.getByRole("tab", { name: /Overview/ }).waitFor();
  return opened;
}

function folder(): string {
  return mkdtempSync(path.join(tmpdir(), "above-the-line-"));
}
