import type { Page } from "playwright-core";
import type {} from "../../../src/workbench/page/window";

/**
 * Brings a sheet to the front by its tab and selects a cell by the name box. The tab in front is left alone: while the
 * page is busy the grid may take a press on it for the beginning of a drag.
 */
export async function select(page: Page, sheet: string, address: string): Promise<void> {
  const tab = page
    .locator("[data-u-comp=slide-tab-item]")
    .filter({ has: page.getByText(sheet, { exact: true }) });
  if ((await tab.getAttribute("aria-selected")) !== "true") await tab.click();
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

/** Where a cell stands in the page, in pixels. */
export interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where the grid draws a cell that is in sight: its editor, which F2 opens, lies over it. Cells are painted, and nothing
 * else in the page tells.
 */
export async function boxOf(page: Page, sheet: string, address: string): Promise<CellBox> {
  await select(page, sheet, address);
  const editor = page.locator("canvas#univer-doc-main-canvas").last();
  await page.keyboard.press("F2");
  const asks = 100;
  let before: CellBox | null = null;
  for (let ask = 1; ask <= asks; ask += 1) {
    const box = await editor.boundingBox();
    // Closed, it waits outside the page; opening, it is put in place and then given its size.
    if (box !== null && box.x >= 0 && isSame(box, before)) {
      await page.keyboard.press("Escape");
      return box;
    }
    before = box;
    await page.waitForTimeout(50);
  }
  throw new Error(`${sheet}!${address} is not in sight`);
}

function isSame(one: CellBox, other: CellBox | null): boolean {
  return (["x", "y", "width", "height"] as const).every((side) => one[side] === other?.[side]);
}

/** Drags with the real mouse, in steps as a hand does. */
export async function drag(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 12 });
  await page.mouse.up();
}

/** What a cell holds once nothing is left to calculate: a formula's value, or the entry itself. */
export async function valueOf(page: Page, sheet: string, address: string): Promise<string> {
  await page.evaluate(() => window.aboveTheLine?.host.settled());
  return page.evaluate(cellText, [sheet, address] as const);
}

/** Waits until a cell holds this text; asked from outside, since the page's policy lets nothing be evaluated in it. */
export async function untilValue(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await untilFits(page, sheet, address, (held) => held === text, `“${text}”`);
}

/** Waits until a cell holds a text that fits the pattern, or has this text in it. */
export async function untilHolds(
  page: Page,
  sheet: string,
  address: string,
  text: string | RegExp,
): Promise<void> {
  const fits = (held: string): boolean => (typeof text === "string" ? held.includes(text) : text.test(held));
  await untilFits(page, sheet, address, fits, String(text));
}

async function untilFits(
  page: Page,
  sheet: string,
  address: string,
  fits: (held: string) => boolean,
  wanted: string,
): Promise<void> {
  const asks = 400;
  for (let ask = 1; ask <= asks; ask += 1) {
    const held = await page.evaluate(cellText, [sheet, address] as const);
    if (fits(held)) return;
    if (ask === asks) throw new Error(`${sheet}!${address} holds “${held}” and not ${wanted}`);
    await page.waitForTimeout(50);
  }
}

/** Runs in the page. */
function cellText([sheet, address]: readonly [string, string]): string {
  const parts = /^([A-Z]+)(\d+)$/.exec(address);
  const column = [...(parts?.[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(parts?.[2]) - 1;
  const plan = window.aboveTheLine?.host.toPlan().sheets.find((candidate) => candidate.name === sheet);
  if (!plan) throw new Error(`there is no sheet ${sheet}`);
  const found = plan.blocks
    .map((block) => block.cells[row - block.row]?.[column - block.column])
    .filter((cell) => cell !== null && cell !== undefined)
    .at(-1);
  return String((typeof found === "object" && found !== null ? found.value : found) ?? "");
}

/** Names of the sheets a person can see, in order. */
export async function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plan = window.aboveTheLine?.host.toPlan();
    return (plan?.sheets ?? []).filter((sheet) => sheet.visibility === "visible").map((sheet) => sheet.name);
  });
}
