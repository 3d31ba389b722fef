import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { youthJustice202406 as pack } from "../../src/packs";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { select, type, untilValue, valueOf } from "./support/grid";
import { openWorkbench, startBrowser, type Workbench } from "./support/openWorkbench";
import { startServer, type RunningServer } from "./support/startServer";

let browser: Browser | null;
let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server.stop();
});

/** One note from typing to the report: each step goes on where the one before ended. */
describe("the privacy check, end to end", () => {
  let page: Page;
  let bench: Workbench;
  const folder = mkdtempSync(path.join(tmpdir(), "above-the-line-"));
  /** The note beside 1.1.1(a), the first prompt of the sheet. */
  const note = "N8";

  beforeAll(async () => {
    if (!browser) return;
    const file = path.join(folder, "blank.xlsx");
    const inspection = blankInspection(pack, { service: "Westmarch (invented)" });
    const stamp = { engine: "0.1.0", writtenAt: "2026-11-22T08:00:00.000Z" };
    writeFileSync(file, await writeXlsx(planWorkbook(pack, inspection, stamp)));
    const context = await browser.newContext({
      acceptDownloads: true,
      viewport: { width: 1440, height: 900 },
    });
    page = await context.newPage();
    bench = await open(page, file);
  });

  const step = (title: string, work: () => Promise<void>): void => {
    it(title, async () => {
      // Without a browser there is nothing to drive; in CI that has failed before.
      if (!browser) return expect(process.env.CI).toBeUndefined();
      await work();
    });
  };

  step("[P50] marks a name and a postcode in a note that was typed on the sheet", async () => {
    const { pane } = bench;
    await pane.getByRole("tab", { name: /Standard/ }).click();
    await type(page, "1.1", note, "Jayden called from LS8 2QT.");
    await select(page, "1.1", "E8");
    const notice = pane.getByRole("group", { name: "This may identify a person: 1 postcode, 1 name." });
    await notice.waitFor();
    expect(await notice.locator("mark").allTextContents()).toEqual(["Jayden", "LS8 2QT"]);
  });

  step("[P53] masks the postcode in the cell, as a whole", async () => {
    await bench.pane.getByRole("button", { name: "Mask the postcode" }).click();
    await untilValue(page, "1.1", note, "Jayden called from [postcode].");
    await bench.pane.getByRole("group", { name: "This may identify a person: 1 name." }).waitFor();
  });

  step("[P52] takes the answer that the name identifies nobody, and keeps it without the name", async () => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "The name identifies nobody" }).click();
    await pane.getByLabel("Why it identifies nobody").fill("=The title of a film.");
    await pane.getByLabel("Your name").fill("A. Lead");
    await pane.getByRole("button", { name: "Keep this answer" }).click();
    await untilValue(page, "Privacy", "A3", "End");
    await pane.getByRole("list", { name: "What is marked" }).waitFor({ state: "detached" });
    const row = await Promise.all(["C2", "D2", "E2", "F2"].map((cell) => valueOf(page, "Privacy", cell)));
    expect(row).toEqual(["A. Lead", "1.1.1a note", "name", "=The title of a film."]);
    expect(await valueOf(page, "Privacy", "A2")).toMatch(/^P-[0-9A-Z]{7}$/);
  });

  step("[P50] marks a name in the form of an item while it is typed, and masks it there", async () => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "Add evidence for this prompt" }).click();
    await pane.getByLabel("What it says").fill("Chloe Evans called.");
    await pane.getByRole("button", { name: "Mask the name" }).click();
    expect(await pane.getByLabel("What it says").inputValue()).toBe("[name] called.");
    await pane.getByRole("button", { name: "Cancel" }).click();
    await pane.getByRole("button", { name: "Leave and lose it" }).click();
  });

  step("[P54] asks before the report is written, and goes on when told to", async () => {
    const { pane } = bench;
    await type(page, "1.1", "N9", "Ring 07700 900123 after six.");
    await pane.getByRole("tab", { name: /Report/ }).click();
    await pane.getByRole("button", { name: "Write the report" }).click();
    const gate = pane.getByRole("region", { name: "Before the report is written" });
    await gate.getByText("One text that goes out may identify a person.", { exact: false }).waitFor();
    expect(await gate.locator("mark").allTextContents()).toEqual(["07700 900123"]);
    await gate.getByRole("button", { name: "Write the report all the same" }).click();
    await pane.getByText(/^Written on/).waitFor();
  });

  step("keeps the answer through saving and opening again", async () => {
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save" }).click();
    const saved = path.join(folder, "saved.xlsx");
    await (await waiting).saveAs(saved);
    const context = await browser!.newContext({ viewport: { width: 1440, height: 900 } });
    const other = await open(await context.newPage(), saved);
    await other.pane.getByRole("tab", { name: /Checks/ }).click();
    await other.pane.getByText(/^.*This may tell who a person is: 1 phone number/).waitFor();
    expect(await other.pane.getByText(/who a person is: 1 name/).count()).toBe(0);
    await context.close();
  });

  step("asks nothing of anyone else and raises no error", async () => {
    expect(bench.strayRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  async function open(on: Page, file: string): Promise<Workbench> {
    const opened = await openWorkbench(on, server.address);
    await on.locator("#file").setInputFiles(file);
    await opened.pane.getByRole("button", { name: "Continue the inspection" }).click();
    await opened.pane.getByRole("tab", { name: /Overview/ }).waitFor();
    return opened;
  }
});
