import type { Page } from "playwright-core";
import type {} from "../../../src/workbench/page/window";

/** Brings a sheet to the front by its tab and selects a cell by the name box. */
export async function select(page: Page, sheet: string, address: string): Promise<void> {
  await page.locator("[data-u-comp=slide-tab-item]").getByText(sheet, { exact: true }).click();
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

/** Types into a cell as a person would, and confirms with Enter. */
export async function type(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await select(page, sheet, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What a cell holds once nothing is left to calculate: a formula's value, or the entry itself. */
export async function valueOf(page: Page, sheet: string, address: string): Promise<string> {
  return page.evaluate(
    async ([name, at]) => {
      const desk = window.aboveTheLine;
      if (!desk || !name || !at) throw new Error("the workbench is not ready");
      await desk.host.settled();
      const parts = /^([A-Z]+)(\d+)$/.exec(at);
      const column =
        [...(parts?.[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const row = Number(parts?.[2]) - 1;
      const plan = desk.host.toPlan().sheets.find((candidate) => candidate.name === name);
      if (!plan) throw new Error(`there is no sheet ${name}`);
      let found: unknown = null;
      for (const block of plan.blocks) {
        const cell = block.cells[row - block.row]?.[column - block.column];
        if (cell != null) found = cell;
      }
      const value =
        found !== null && typeof found === "object" ? (found as { value?: unknown }).value : found;
      return String(value ?? "");
    },
    [sheet, address],
  );
}

/** Names of the sheets a person can see, in order. */
export async function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plan = window.aboveTheLine?.host.toPlan();
    return (plan?.sheets ?? []).filter((sheet) => sheet.visibility === "visible").map((sheet) => sheet.name);
  });
}
