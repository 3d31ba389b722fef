import type { Page } from "playwright-core";
import { select, type, untilValue, valueOf } from "./support/grid";
import { inBrowser, type Desk } from "./support/inBrowser";
import { openFile, openInspection, saveFile } from "./support/openInspection";
import type { Workbench } from "./support/openWorkbench";

/** One note from typing to the report: each step goes on where the one before ended. */
describe("the privacy check, end to end", () => {
  let page: Page;
  let bench: Workbench;
  let desk: Desk;
  /** The note beside 1.1.1(a), the first prompt of the sheet. */
  const note = "N8";

  const step = inBrowser(async (begun) => {
    desk = begun;
    page = await desk.newPage();
    bench = await openInspection(page, desk.address);
  });

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
    const other = await openFile(await desk.newPage(), desk.address, await saveFile(page));
    await other.pane.getByRole("tab", { name: /Checks/ }).click();
    await other.pane.getByText(/^.*This may tell who a person is: 1 phone number/).waitFor();
    expect(await other.pane.getByText(/who a person is: 1 name/).count()).toBe(0);
    await other.page.context().close();
  });

  step("asks nothing of anyone else and raises no error", async () => {
    expect(bench.strayRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
