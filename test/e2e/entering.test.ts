import type { Page } from "playwright-core";
import type {} from "../../src/workbench/page/window";
import { batchesOf, quiet } from "./support/batches";
import { remoteEntry, unprotect } from "./support/coAuthor";
import { boxOf, drag, select, type, untilValue, valueOf, type CellBox } from "./support/grid";
import { inBrowser } from "./support/inBrowser";
import { createBesideChecks } from "./support/openInspection";
import type { Workbench } from "./support/openWorkbench";

const sheet = "1.1";
const unread = "cannot be read here and counts as blank";

/** Every way in which an entry can reach a cell, with the Checks view open beside it. */
describe("entries are checked however they come", () => {
  let page: Page;
  let bench: Workbench;

  const way = inBrowser(async (desk) => {
    page = await desk.newPage({ permissions: ["clipboard-read", "clipboard-write"] });
    bench = await createBesideChecks(page, desk.address, { sheet, address: "E8" });
  });

  way(
    "[P1] typed: a variant is put right in the batch of the reading, a plain answer takes that as well",
    async () => {
      expect(await batchesOf(page, () => enter("E8", " y "))).toBe(1);
      expect(await valueOf(page, sheet, "E8")).toBe("Yes");
      expect(await batchesOf(page, () => enter("E9", "No"))).toBe(1);
      expect(await valueOf(page, sheet, "E9")).toBe("No");
    },
  );

  way(
    "[P1] typed: what could mean two things stays, and is reported in the cell and in the pane",
    async () => {
      await enter("E10", "na");
      await reported("E10", "na");
      expect(await valueOf(page, sheet, "P10")).toContain(unread);
      expect(await bench.pane.getByRole("tab", { name: /Checks/ }).textContent()).toContain("1 to settle");
    },
  );

  way("[P1] the way from the check to its cell is one key", async () => {
    await bench.pane.getByRole("button", { name: "Go to 1.1.1(c)" }).press("Enter");
    await page.waitForFunction(() => window.aboveTheLine?.host.selection().address === "E10");
  });

  way("[R1] chosen from the list: Not judged asks for a reason, which the pane takes", async () => {
    await select(page, sheet, "E11");
    await page.keyboard.type("N");
    await page.getByText("Not judged", { exact: true }).last().click();
    await untilValue(page, sheet, "E11", "Not judged");
    await bench.pane.getByText(/Not judged needs a reason/).waitFor();
    expect(await valueOf(page, sheet, "P11")).toContain("Not judged needs a reason");
    const reason = bench.pane.getByRole("textbox", { name: "Reason for 1.1.1(d)" });
    await reason.fill("The Board had not met yet");
    await reason.press("Tab");
    await untilValue(page, sheet, "O11", "The Board had not met yet");
    await bench.pane.getByText(/Not judged needs a reason/).waitFor({ state: "detached" });
    expect(await valueOf(page, sheet, "P11")).not.toContain("needs a reason");
  });

  way("[P1] pasted as text: variants are put right, the rest is reported, with two batches", async () => {
    await select(page, sheet, "E12");
    await page.evaluate(() => navigator.clipboard.writeText("above\nBELOW\nperhaps\nNot-judged"));
    expect(await batchesOf(page, () => page.keyboard.press("Control+v"))).toBe(2);
    expect(await valuesOf("E12", "E13", "E14", "E15")).toEqual(["Yes", "No", "perhaps", "Not judged"]);
    await reported("E14", "perhaps");
  });

  way("[P1] pasted with formats: the same, whatever it looks like", async () => {
    await select(page, sheet, "E22");
    await page.evaluate(async () => {
      const html =
        "<table><tr><td style='background:#ff0000'><b>y</b></td></tr><tr><td style='color:#0000ff'>x</td></tr></table>";
      const item = new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob(["y\nx"], { type: "text/plain" }),
      });
      await navigator.clipboard.write([item]);
    });
    await page.keyboard.press("Control+v");
    await untilValue(page, sheet, "E22", "Yes");
    await reported("E23", "x");
  });

  way("[P1] cleared with Delete: the check goes; undone: it comes back; redone: it goes", async () => {
    await select(page, sheet, "E23");
    await page.keyboard.press("Delete");
    await settled("x");
    expect(await valueOf(page, sheet, "P23")).toBe("");
    await page.keyboard.press("Control+z");
    await reported("E23", "x");
    await page.keyboard.press("Control+y");
    await settled("x");
    await page.keyboard.press("Control+z");
    await reported("E23", "x");
  });

  way("[P1] filled down: every cell is checked", async () => {
    await select(page, sheet, "E23:E25");
    await page.keyboard.press("Control+d");
    await reported("E24", "x");
    await reported("E25", "x");
    expect(await bench.pane.getByText(`“x” ${unread}`).count()).toBe(3);
  });

  way("[P1] found and replaced: in all of them at once", async () => {
    await page.getByRole("button", { name: "Replace", exact: true }).click();
    await page.getByLabel("Find", { exact: true }).fill("x");
    await page.getByLabel("Replace with").fill("y");
    const batches = await batchesOf(page, () => page.getByLabel("Replace with").press("Enter"));
    expect(batches).toBeLessThanOrEqual(3);
    await page.keyboard.press("Escape");
    expect(await valuesOf("E23", "E24", "E25")).toEqual(["Yes", "Yes", "Yes"]);
    await settled("x");
  });

  way("[P1] cut and moved: the check moves with the entry", async () => {
    await reported("E14", "perhaps");
    await select(page, sheet, "E14");
    await page.keyboard.press("Control+x");
    await select(page, sheet, "E21");
    await page.keyboard.press("Control+v");
    await untilValue(page, sheet, "E21", "perhaps");
    await bench.pane.getByRole("button", { name: "Go to 1.1.2(c)" }).waitFor();
    await bench.pane.getByRole("button", { name: "Go to 1.1.1(g)" }).waitFor({ state: "detached" });
    expect(await valueOf(page, sheet, "P21")).toContain(unread);
    await page.keyboard.press("Control+z");
    await bench.pane.getByRole("button", { name: "Go to 1.1.1(g)" }).waitFor();
    expect(await valueOf(page, sheet, "E14")).toBe("perhaps");
  });

  way("[P1] filled by dragging the handle: every cell is checked, a variant is put right", async () => {
    const fill = async (from: string, to: string): Promise<void> => {
      const [source, target] = await boxesOf(from, to);
      await drag(
        page,
        [source.x + source.width, source.y + source.height],
        [target.x + target.width / 2, target.y + target.height / 2],
      );
    };
    expect(await batchesOf(page, () => fill("E14", "E15"))).toBe(1);
    await reported("E15", "perhaps");
    expect(await bench.pane.getByText(`“perhaps” ${unread}`).count()).toBe(2);
    await page.keyboard.press("Control+z");
    await untilValue(page, sheet, "E15", "Not judged");
    await remoteEntry(page, sheet, "E17", "y");
    expect(await batchesOf(page, () => fill("E17", "E19"))).toBeLessThanOrEqual(3);
    // What the co-author typed is where the filling began, and stays as it is.
    expect(await valuesOf("E17", "E18", "E19")).toEqual(["y", "Yes", "Yes"]);
  });

  way("[P1] moved by dragging its border: the check moves with the entry", async () => {
    expect(await batchesOf(page, () => move("E14", "E14", "E18"))).toBe(1);
    await reported("E18", "perhaps");
    expect(await valueOf(page, sheet, "E14")).toBe("");
    await bench.pane.getByRole("button", { name: "Go to 1.1.2(a)" }).waitFor();
    await bench.pane.getByRole("button", { name: "Go to 1.1.1(g)" }).waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await bench.pane.getByRole("button", { name: "Go to 1.1.1(g)" }).waitFor();
    expect(await valuesOf("E14", "E18")).toEqual(["perhaps", "Yes"]);
  });

  way("[P1] [P21] a range moved by dragging: checked where it is, what went along is mended", async () => {
    expect(await batchesOf(page, () => move("E14:E15", "E15", "E19"))).toBe(1);
    await reported("E18", "perhaps");
    expect(await valuesOf("E14", "E15", "E18", "E19")).toEqual(["", "", "perhaps", "Not judged"]);
    await bench.pane.getByRole("button", { name: "Check now" }).click();
    await bench.pane.getByText(/On sheet 1\.1, \d+ formulas were changed/).waitFor();
    await bench.pane.getByRole("button", { name: "Repair all" }).click();
    await bench.pane
      .getByText("Nothing is damaged. Rows, formulas and lists are as they were made.")
      .waitFor();
    await reported("E18", "perhaps");
    expect(await valuesOf("E14", "E15", "E18", "E19", "P14")).toEqual(["", "", "perhaps", "Not judged", ""]);
  });

  way("[P1] a co-author's entry is checked and never changed", async () => {
    await remoteEntry(page, sheet, "E28", "y");
    await remoteEntry(page, sheet, "E29", "dunno");
    await reported("E29", "dunno");
    await quiet(page);
    expect(await valuesOf("E28", "E29")).toEqual(["y", "dunno"]);
    await remoteEntry(page, sheet, "E29", "");
    await settled("dunno");
  });

  way("[P1] sorted: each check goes with its row", async () => {
    await unprotect(page, sheet);
    await select(page, sheet, "A7:Q33");
    await page.getByText("Data", { exact: true }).first().click();
    await page.locator('[data-u-command="sheet.menu.sheets-sort"] svg:visible').last().click();
    await page.getByText("Custom Sort", { exact: true }).last().click();
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByText('Column "A"', { exact: true }).click();
    await page.getByText('Column "B"', { exact: true }).last().click();
    await page.getByText("Descending", { exact: true }).last().click();
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.waitForFunction(
      () =>
        window.aboveTheLine?.host.selection().address === "A7:Q33" &&
        !document.querySelector("[role=dialog]"),
    );
    await quiet(page);
    const row = await rowOf("1.1.1(c)");
    expect(row).not.toBe(10);
    expect(await valuesOf(`E${row}`, `P${row}`)).toEqual(["na", expect.stringContaining(unread)]);
    await bench.pane.getByRole("button", { name: "Go to 1.1.1(c)" }).press("Enter");
    await page.waitForFunction(
      (address) => window.aboveTheLine?.host.selection().address === address,
      `E${row}`,
    );
    expect(await bench.pane.getByText(`“na” ${unread}`).count()).toBe(1);
  });

  way("the Checks view fits 320 px, every tab in sight", async () => {
    await page.locator("#pane").evaluate((frame) => {
      frame.style.width = "320px";
      frame.style.flexBasis = "320px";
    });
    const { pane } = bench;
    await pane.getByRole("tab", { name: /Checks/ }).click();
    const edges = await pane
      .getByRole("tab")
      .evaluateAll((tabs) =>
        tabs.map((tab) => tab.getBoundingClientRect()).map(({ left, right }) => [left, right]),
      );
    expect(edges.length).toBeGreaterThanOrEqual(6);
    for (const [left = -1, right = 321] of edges) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
    }
    const widths = await pane.locator("main").evaluate((main) => [main.scrollWidth, main.clientWidth]);
    expect(widths).toEqual([320, 320]);
  });

  way("raises no error and asks nothing of anyone else", async () => {
    expect(bench.errors).toEqual([]);
    expect(bench.strayRequests).toEqual([]);
  });

  /** Both brought into sight before either is measured. */
  async function boxesOf(from: string, to: string): Promise<readonly [CellBox, CellBox]> {
    await select(page, sheet, to);
    await select(page, sheet, from);
    const target = await boxOf(page, sheet, to);
    return [await boxOf(page, sheet, from), target];
  }

  /** Takes the border of a selection below one of its cells and lets go of it over another cell. */
  async function move(selection: string, grabbed: string, to: string): Promise<void> {
    const [source, target] = await boxesOf(grabbed, to);
    await select(page, sheet, selection);
    const at = ({ x, width }: CellBox): number => x + width / 4;
    await drag(page, [at(source), source.y + source.height], [at(target), target.y + target.height / 2]);
  }

  /** Types over a cell that may be selected already. */
  async function enter(address: string, text: string): Promise<void> {
    await type(page, sheet, address, text);
  }

  /** The pane reports what a cell holds, and so does the message beside it. */
  async function reported(address: string, content: string): Promise<void> {
    await bench.pane.getByText(`“${content}” ${unread}`).first().waitFor();
    expect(await valueOf(page, sheet, address)).toBe(content);
    expect(await valueOf(page, sheet, address.replace("E", "P"))).toContain(`“${content}” ${unread}`);
  }

  /** The pane has nothing to say of this content any more. */
  async function settled(content: string): Promise<void> {
    await bench.pane.getByText(`“${content}” ${unread}`).first().waitFor({ state: "detached" });
  }

  async function valuesOf(...addresses: readonly string[]): Promise<readonly string[]> {
    const values: string[] = [];
    for (const address of addresses) values.push(await valueOf(page, sheet, address));
    return values;
  }

  async function rowOf(ref: string): Promise<number> {
    for (let row = 7; row <= 33; row += 1) if ((await valueOf(page, sheet, `A${row}`)) === ref) return row;
    throw new Error(`${ref} is on no row`);
  }
});
