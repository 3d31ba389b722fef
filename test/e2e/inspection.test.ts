import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { select, sheetNames, type, untilValue, valueOf } from "./support/grid";
import { inBrowser, type Desk } from "./support/inBrowser";
import { openFile, saveFile } from "./support/openInspection";
import { openWorkbench, type Workbench } from "./support/openWorkbench";

const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync);
if (!office && process.env.CI) throw new Error("CI needs LibreOffice to open the saved workbook.");

/** One journey: each step goes on where the one before ended, as an inspector would. */
describe("an inspection, end to end", () => {
  let page: Page;
  let bench: Workbench;
  let saved: string;
  let desk: Desk;

  const step = inBrowser(async (begun) => {
    desk = begun;
    page = await desk.newPage();
    bench = await openWorkbench(page, desk.address);
  });

  step("creates the workbook from the pane", async () => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "Create an inspection" }).click();
    await pane.getByLabel("Youth justice service").fill('=HYPERLINK("http://x") Gwasanaeth Tŷ 🙂');
    await pane.getByLabel("Lead inspector").fill("A. Inspector");
    await pane.getByLabel("Fieldwork starts").fill("2026-11-02");
    await pane.getByLabel("Fieldwork ends").fill("2026-11-06");
    await pane.getByLabel("Resettlement cases in the last 12 months").fill("3");
    await pane.getByRole("button", { name: "Create the inspection" }).click();
    await pane.getByRole("tab", { name: /Overview/ }).waitFor();
    expect(await sheetNames(page)).toEqual([
      "Inspection",
      "1.1",
      "1.2",
      "1.3",
      "1.4",
      "3.4",
      "4.1",
      "Evidence",
      "Coverage",
      "Checklist",
      "Cases",
      "Resettlement",
      "Domains 2 and 3",
      "Report",
      "Decisions",
      "Privacy",
    ]);
    expect(await valueOf(page, "Inspection", "B4")).toBe('=HYPERLINK("http://x") Gwasanaeth Tŷ 🙂');
  });

  step("[R2, R4] answers typed in the grid move the suggestion in the cell and in the pane", async () => {
    // Between the prompts stand their triggers, which stay blank.
    await type(page, "1.4", "E23", "Yes");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Yes");
    await page.keyboard.press("Enter");
    expect(await valueOf(page, "1.4", "D22")).toBe("");
    await page.keyboard.press("Enter");
    await page.keyboard.type("No");
    await page.keyboard.press("Enter");
    expect(await valueOf(page, "1.4", "A23")).toBe("1.4.2(a)");
    expect(await valueOf(page, "1.4", "E27")).toBe("No");
    expect(await valueOf(page, "1.4", "D22")).toBe("Yes");
    await bench.pane.getByRole("tab", { name: /Standard/ }).click();
    await select(page, "1.4", "E22");
    await bench.pane.getByText("Key question 1.4.2").waitFor();
    await bench.pane.getByText("2 above the line, 1 below", { exact: true }).waitFor();
  });

  step("[R7] an answer given in the pane reaches the cell and the default rating", async () => {
    await select(page, "1.4", "E22");
    await bench.pane.getByRole("radio", { name: /^No/ }).click();
    await untilValue(page, "1.4", "E22", "No");
    expect(await valueOf(page, "1.4", "D2")).toBe("Requires improvement");
    expect(await valueOf(page, "1.4", "P22")).toContain("reason");
  });

  step("[R37, R27] a proposal against a decision rule is explained, and no reason lifts it", async () => {
    await type(page, "1.1", "E5", "Outstanding");
    await type(page, "Inspection", "B20", "Requires improvement");
    expect(await valueOf(page, "1.1", "P5")).toContain("⛔");
    await type(page, "1.1", "O5", "Strong leadership");
    expect(await valueOf(page, "1.1", "P5")).toContain("⛔");
    await select(page, "1.1", "E5");
    await bench.pane
      .getByText(/every domain two and three rating/i)
      .first()
      .waitFor();
  });

  step(
    "[P1] keeps what is outside the list as typed and reports it; locked cells stay as they are",
    async () => {
      await type(page, "1.4", "E30", "maybe");
      expect(await valueOf(page, "1.4", "E30")).toBe("maybe");
      await bench.pane.getByRole("tab", { name: /Checks/ }).click();
      await bench.pane.getByText(/“maybe” cannot be read here/).waitFor();
      await select(page, "1.4", "E30");
      await page.keyboard.press("Delete");
      await bench.pane.getByText(/“maybe” cannot be read here/).waitFor({ state: "detached" });
      await type(page, "1.4", "D30", "Yes");
      expect(await valueOf(page, "1.4", "D30")).toBe("");
    },
  );

  step("writes the report twice without doubling, and keeps what was typed into its boxes", async () => {
    const { pane } = bench;
    await pane.getByRole("tab", { name: /Report/ }).click();
    await pane.getByRole("button", { name: "Write the report" }).click();
    await pane.getByText("The report is written.").first().waitFor();
    const before = await reportText();
    expect(before).toContain("Requires improvement");
    expect(before).toContain("Gwasanaeth Tŷ");
    await pane.getByRole("button", { name: "Write it again" }).click();
    await pane.getByText("The report is written.").first().waitFor();
    expect((await reportText()).match(/1\.1 Governance and leadership/g)?.length).toBe(
      before.match(/1\.1 Governance and leadership/g)?.length,
    );
  });

  step("saves a file that LibreOffice opens with values and lists", async () => {
    saved = await saveFile(page);
    if (!office) return;
    const folder = path.dirname(saved);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    execFileSync(office, [profile, "--headless", "--convert-to", "fods", "--outdir", folder, saved]);
    const opened = readFileSync(path.join(folder, "saved.fods"), "utf8");
    const has = (text: string): boolean => opened.includes(text);
    expect(has("Gwasanaeth Tŷ 🙂")).toBe(true);
    expect(has("Requires improvement")).toBe(true);
    expect(has("cell-content-is-in-list(&quot;Yes&quot;;&quot;No&quot;")).toBe(true);
    expect(has("#NAME?")).toBe(false);
  });

  step("nothing is lost on reload", async () => {
    await page.getByText("Kept in this browser").waitFor();
    await page.reload();
    await bench.pane.getByRole("button", { name: "Continue the inspection" }).click();
    await bench.pane.getByRole("tab", { name: /Overview/ }).waitFor();
    expect(await valueOf(page, "1.4", "D2")).toBe("Requires improvement");
    await type(page, "1.4", "E22", "Yes");
    expect(await valueOf(page, "1.4", "D2")).toBe("");
  });

  step("opens the saved file in a new tab with everything there, and goes on from it", async () => {
    const { page: other } = await openFile(await desk.newPage(), desk.address, saved);
    expect(await valueOf(other, "Inspection", "B4")).toBe('=HYPERLINK("http://x") Gwasanaeth Tŷ 🙂');
    expect(await valueOf(other, "1.4", "D2")).toBe("Requires improvement");
    await type(other, "1.4", "E22", "Yes");
    expect(await valueOf(other, "1.4", "D2")).toBe("");
    await other.context().close();
  });

  step("asks nothing of anyone else and raises no error", async () => {
    expect(bench.strayRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  async function reportText(): Promise<string> {
    return page.evaluate(() => {
      const report = window.aboveTheLine?.host.toPlan().sheets.find((sheet) => sheet.name === "Report");
      return JSON.stringify(report?.blocks ?? []);
    });
  }
});
