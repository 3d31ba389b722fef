import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { readTable } from "../../src/exchange/readTable";
import { valueOf } from "./support/grid";
import { inBrowser } from "./support/inBrowser";
import { openInspection } from "./support/openInspection";
import type { Workbench } from "./support/openWorkbench";

const csv = Buffer.from(
  "Date;Source;What it says;Prompts;For / against\r\n" +
    "25/06/2024;Board minutes;The board agreed the plan;1.1.1(a);for\r\n" +
    "03/04/2024;Café manager;=cmd|' /C calc'!A0;1.1.1(a) to (c);against\r\n" +
    "31/02/2024;Minutes;Never;1.1.1a;for\r\n",
  // As Excel saves it on a British Windows.
  "latin1",
);
const pasted =
  "Evidence\tWho said it\tPrompts\nParents had not heard of it\tParents\t1.1.1 a\n" +
  '"Two lines,\nin one cell"\tParents\t1.1.1b\n';

/** One step after another, each going on where the one before ended. */
describe("import and export, end to end", () => {
  let page: Page;
  let bench: Workbench;

  const step = inBrowser(async (desk) => {
    page = await desk.newPage();
    bench = await openInspection(page, desk.address);
    await bench.pane.getByRole("tab", { name: /Evidence/ }).click();
    await bench.pane.getByRole("button", { name: "Import" }).click();
  });

  step("[P55] shows what becomes of the rows of a file, and adds them when asked", async () => {
    const { pane } = bench;
    await chooseFile();
    await pane.getByText("1 accepted, 1 put right, 1 refused").waitFor();
    await pane.getByText("“31/02/2024” is not a day of the calendar.").waitFor();
    await pane.getByRole("button", { name: "Put right (1)" }).click();
    await pane.getByText("03/04/2024 was read as 3 April 2024, day first.").waitFor();
    expect(await counts()).toEqual(["0", "0"]);
    await pane.getByRole("button", { name: "Add 2 items" }).click();
    await said("2 items added.");
    expect(await counts()).toEqual(["1", "1"]);
    expect(await log()).toEqual([
      ["45468", "Board minutes", "The board agreed the plan", "1.1.1a", "Supports"],
      ["45385", "Café manager", "=cmd|' /C calc'!A0", "1.1.1a, 1.1.1b, 1.1.1c", "Against"],
    ]);
  });

  step("[P57] adds nothing from the same file the second time", async () => {
    await chooseFile();
    await bench.pane.getByText("0 accepted, 0 put right, 3 refused").waitFor();
    await bench.pane
      .getByText(/Already in the log, as E-/)
      .first()
      .waitFor();
    await bench.pane.getByRole("button", { name: "Choose another table" }).click();
  });

  step("[P55, P59] takes rows that are pasted, and takes the whole import out again", async () => {
    const { pane } = bench;
    await page.evaluate(copy, pasted);
    await pane.getByLabel("Or paste rows here").focus();
    await page.keyboard.press("Control+v");
    await pane.getByText("2 accepted, 0 put right, 0 refused").waitFor();
    await pane.getByRole("button", { name: "Add 2 items" }).click();
    await said("2 items added.");
    expect((await log()).map(([, , text]) => text)).toEqual([
      "The board agreed the plan",
      "=cmd|' /C calc'!A0",
      "Parents had not heard of it",
      "Two lines,\nin one cell",
    ]);
    await pane.getByRole("button", { name: "Undo the import of What you pasted" }).click();
    await said("2 items taken out again.");
    expect(await log()).toHaveLength(2);
    expect(await counts()).toEqual(["1", "1"]);
  });

  step("[P58] exports the log to files that read back as they were", async () => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "Back to the log" }).click();
    await pane.getByRole("button", { name: "Export" }).click();
    const asText = await saved("Save as text (.csv)");
    const asWorkbook = await saved("Save as Excel Workbook (.xlsx)");
    expect([asText.suggestedFilename(), asWorkbook.suggestedFilename()]).toEqual([
      expect.stringMatching(/^Evidence log \d{4}-\d{2}-\d{2}\.csv$/),
      expect.stringMatching(/^Evidence log \d{4}-\d{2}-\d{2}\.xlsx$/),
    ]);
    const [text, workbook] = [await rowsOf(asText), await rowsOf(asWorkbook)];
    expect(text.map((cells) => cells.slice(1, 7))).toEqual([
      ["Date", "Source type", "Source", "What it says", "Prompts", "Direction"],
      ["2024-06-25", "", "Board minutes", "The board agreed the plan", "1.1.1a", "Supports"],
      ["2024-04-03", "", "Café manager", "=cmd|' /C calc'!A0", "1.1.1a, 1.1.1b, 1.1.1c", "Against"],
    ]);
    expect(workbook).toEqual(text);
  });

  step("works in a pane of 320 pixels, and by the keyboard", async () => {
    const { pane } = bench;
    await page.locator("#pane").evaluate((frame: HTMLElement) => {
      frame.style.width = "320px";
      frame.style.flexBasis = "320px";
    });
    await pane.getByRole("button", { name: "Back to the log" }).click();
    await pane.getByRole("button", { name: "Import" }).press("Enter");
    await chooseFile();
    await pane.getByText("0 accepted, 0 put right, 3 refused").waitFor();
    const widths = await pane
      .locator("main")
      .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(widths).toEqual([320, 320]);
    await pane.getByRole("button", { name: "Choose another table" }).press("Enter");
    await pane.getByText("Bring items in from a workbook").waitFor();
  });

  step("asks nothing of anyone else and raises no error", async () => {
    expect(bench.strayRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  async function chooseFile(): Promise<void> {
    await bench.pane
      .getByLabel("File to import")
      .setInputFiles({ name: "evidence.csv", mimeType: "text/csv", buffer: csv });
  }

  async function said(text: string): Promise<void> {
    await bench.pane.getByRole("status", { name: "Results" }).getByText(text).waitFor();
  }

  /** How many items support 1.1.1(a) and how many speak against it, on its sheet. */
  async function counts(): Promise<readonly string[]> {
    return Promise.all(["K8", "L8"].map((address) => valueOf(page, "1.1", address)));
  }

  /** The items on the Evidence sheet: date, source, text, prompts, direction. */
  async function log(): Promise<readonly (readonly string[])[]> {
    const lines = [2, 3, 4, 5, 6].map((line) =>
      Promise.all(["B", "D", "E", "F", "G"].map((column) => valueOf(page, "Evidence", `${column}${line}`))),
    );
    return (await Promise.all(lines)).filter(([, , text]) => text !== "");
  }

  async function saved(button: string): Promise<Download> {
    const waiting = page.waitForEvent("download");
    await bench.pane.getByRole("button", { name: button }).click();
    return waiting;
  }
});

async function rowsOf(download: Download): Promise<readonly (readonly unknown[])[]> {
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const table = await readTable({ name: download.suggestedFilename(), bytes });
  if (!table.ok) throw new Error(table.problems[0]?.message);
  return table.value.rows.map(({ cells }) => cells);
}

/** Runs in the page: puts a text on the clipboard, as copying it in another program does. */
function copy(text: string): void {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
