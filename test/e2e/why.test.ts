import type { Page } from "playwright-core";
import type {} from "../../src/workbench/page/window";
import { select, valueOf } from "./support/grid";
import { inBrowser } from "./support/inBrowser";
import { openWorkbench, type Workbench } from "./support/openWorkbench";

/** The sample inspection: why 1.2.1 is No, and what its answer would have to be. */
describe("why, and what would change it", () => {
  let page: Page;
  let bench: Workbench;

  const step = inBrowser(async (desk) => {
    page = await desk.newPage();
    bench = await openWorkbench(page, desk.address);
    await page.getByRole("button", { name: "Sample" }).click();
    await bench.pane.getByRole("button", { name: "Continue the inspection" }).click();
    await bench.pane.getByRole("tab", { name: /Standard/ }).click();
    await select(page, "1.2", "E7");
    await bench.pane.getByText("Key question 1.2.1").waitFor();
  });

  step("[R3] shows the rule and its line beside the balance", async () => {
    const why = bench.pane.getByRole("list", { name: "Why this suggestion" });
    await why.getByText(/is No and critical: No is suggested/).waitFor();
    expect(await why.textContent()).toContain("R3 (004:194)");
  });

  step("tries a change out without a request to the workbook, and stops", async () => {
    const { pane } = bench;
    const before = await standing();
    const way = pane.getByRole("button", { name: /^Try it: Change 1\.2\.1\(c\) from No to Yes/ });
    await way.focus();
    await page.keyboard.press("Enter");
    const banner = pane.getByRole("region", { name: "Trying out" });
    await banner.getByText("Suggestion for 1.2.1: No → Yes").waitFor();
    expect(await banner.getByRole("heading").textContent()).toBe(
      "Trying out: nothing is written to the workbook",
    );
    expect(await pane.getByRole("status", { name: "Results" }).textContent()).toContain(
      "Suggestion for 1.2.1: No → Yes",
    );
    // Everything stands as it stood: the cells, the field in the pane and what the host was asked.
    expect(await standing()).toEqual(before);
    expect(await valueOf(page, "1.2", "D7")).toBe("No");
    await banner.getByRole("button", { name: "Stop trying" }).click();
    await banner.waitFor({ state: "detached" });
    expect(await standing()).toEqual(before);
  });

  step("fits 320 px in both themes while something is tried", async () => {
    const { pane } = bench;
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator("#pane").evaluate((frame) => {
        frame.style.width = "320px";
        frame.style.flexBasis = "320px";
      });
      await pane.getByRole("button", { name: /^Try it: Change 1\.2\.1\(c\) from No to Yes/ }).click();
      const banner = pane.getByRole("region", { name: "Trying out" });
      await banner.waitFor();
      const widths = await pane.locator("body").evaluate((body) => [body.scrollWidth, body.clientWidth]);
      expect(widths).toEqual([320, 320]);
      await banner.getByRole("button", { name: "Stop trying" }).click();
    }
    expect(bench.errors).toEqual([]);
  });

  /** Every cell of the workbook, and how many batches the add-in has sent. */
  async function standing(): Promise<{ batches: number | undefined; sheets: string }> {
    await page.evaluate(() => window.aboveTheLine?.host.settled());
    return page.evaluate(() => ({
      batches: window.aboveTheLine?.host.traffic().batches,
      sheets: JSON.stringify(window.aboveTheLine?.host.toPlan().sheets.map(({ blocks }) => blocks)),
    }));
  }
});
