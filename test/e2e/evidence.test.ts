import type { Page } from "playwright-core";
import type {} from "../../src/workbench/page/window";
import type { PromptEntry } from "../../src/domain/inspection/Inspection";
import { select, type, untilHolds, untilValue, valueOf } from "./support/grid";
import { inBrowser } from "./support/inBrowser";
import { openInspection } from "./support/openInspection";
import type { Workbench } from "./support/openWorkbench";

/** One item after another, each step going on where the one before ended. */
describe("the evidence log, end to end", () => {
  let page: Page;
  let bench: Workbench;

  const step = inBrowser(async (desk) => {
    page = await desk.newPage();
    bench = await openInspection(page, desk.address, { prompts: { "1.1.1a": oneAnswer } });
    await bench.pane.getByRole("tab", { name: /Standard/ }).click();
    await bench.pane.getByRole("combobox", { name: "Standard" }).waitFor();
  });

  step("[P40] says beside a prompt that its answer rests on nothing", async () => {
    await select(page, "1.1", "E8");
    await bench.pane.getByText("No evidence is logged for this answer yet.").waitFor();
    await bench.pane.getByText("No evidence is logged for this prompt yet.").waitFor();
    expect(await counts("8")).toEqual(["0", "0"]);
  });

  step(
    "[P41] logs an item for two prompts from the pane, and the counts move in pane and sheet",
    async () => {
      const { pane } = bench;
      await pane.getByRole("button", { name: "Add evidence for this prompt" }).click();
      await pane.getByLabel("What it says").fill("=The board agreed the plan.");
      const prompts = pane.getByRole("combobox", { name: "Prompts it bears on" });
      await prompts.fill("1.1.2a");
      await prompts.press("Enter");
      await pane.getByLabel("Supports a Yes").check();
      await pane.getByLabel("Source type").selectOption("Document");
      await pane.getByLabel("Source", { exact: true }).fill("Board minutes, September");
      await pane.getByLabel("Date").fill("2026-09-14");
      await pane.getByLabel("Your name").fill("A. Analyst");
      await pane.getByRole("button", { name: "Save the item" }).click();
      await pane.getByText("1 in support, 0 against", { exact: true }).waitFor();
      await pane.getByText(/of one source type \(document\)/).waitFor();
      expect(await counts("8")).toEqual(["1", "0"]);
      expect(await counts(await lineOf("1.1", "1.1.2(a)"))).toEqual(["1", "0"]);
      const line = await lineOf("Evidence", "=The board agreed the plan.");
      expect(await valueOf(page, "Evidence", `F${line}`)).toBe("1.1.1a, 1.1.2a");
      expect(await valueOf(page, "Evidence", `L${line}`)).toBe("A. Analyst");
    },
  );

  step("[P44, P49] takes in an item typed on the sheet: an id, prompts in normal form, counts", async () => {
    const { pane } = bench;
    typed = String(Number(await lineOf("Evidence", "=The board agreed the plan.")) + 1);
    await type(page, "Evidence", `E${typed}`, "Parents had not heard of the plan.");
    await untilHolds(page, "Evidence", `A${typed}`, /^E-[0-9A-Z]{7}$/);
    await type(page, "Evidence", `F${typed}`, "1.1.1(a)");
    await untilValue(page, "Evidence", `F${typed}`, "1.1.1a");
    await type(page, "Evidence", `C${typed}`, "Interview");
    await type(page, "Evidence", `D${typed}`, "Parents, focus visit");
    await type(page, "Evidence", `G${typed}`, "Against");
    expect(await counts("8")).toEqual(["1", "1"]);
    await select(page, "1.1", "E8");
    await pane.getByText("1 in support, 1 against", { exact: true }).waitFor();
    await pane.getByText("1 document, 1 interview").waitFor();
    // What speaks against a Yes is no second source type for it.
    await pane.getByText(/of one source type \(document\)/).waitFor();
    await pane.getByText(/points the other way than this answer/).waitFor();
  });

  step(
    "[P49] says in the history what was changed on the sheet, and by whom; Undo is left alone",
    async () => {
      const { pane } = bench;
      expect(await valueOf(page, "Evidence", `R${typed}`)).toBe("");
      await type(page, "Evidence", `G${typed}`, "Context");
      await untilHolds(
        page,
        "Evidence",
        `R${typed}`,
        "A. Analyst: direction changed from “Against” to “Context”",
      );
      expect(await counts("8")).toEqual(["1", "0"]);
      // What the add-in wrote is taken back first, then what was typed.
      for (
        let press = 0;
        press < 4 && (await valueOf(page, "Evidence", `G${typed}`)) !== "Against";
        press += 1
      )
        await page.keyboard.press("Control+z");
      await select(page, "1.1", "E8");
      await pane.getByText("1 in support, 1 against", { exact: true }).waitFor();
      expect(await counts("8")).toEqual(["1", "1"]);
    },
  );

  step("[P49] finds it by its words as they are typed, and goes to its row", async () => {
    const { pane } = bench;
    await pane.getByRole("tab", { name: /Evidence/ }).click();
    await pane.getByText("2 items").waitFor();
    await pane.getByLabel("Search the log").fill("parents heard");
    await pane.getByText("1 of 2 items").waitFor();
    const id = await valueOf(page, "Evidence", `A${typed}`);
    await pane.getByRole("button", { name: `Go to row ${id}` }).click();
    await page.locator("[data-u-comp=defined-name] input").waitFor();
  });

  step("[P49] withdraws it with a reason and keeps it", async () => {
    const { pane } = bench;
    const id = await valueOf(page, "Evidence", `A${typed}`);
    await pane.getByRole("button", { name: `Withdraw ${id}` }).click();
    await pane.getByLabel("Why it is withdrawn").fill("Another service.");
    await pane.getByRole("button", { name: "Withdraw it" }).click();
    await pane.getByText("0 of 2 items").waitFor();
    expect(await valueOf(page, "Evidence", `P${typed}`)).toBe("Withdrawn");
    expect(await valueOf(page, "Evidence", `R${typed}`)).toContain("withdrawn: Another service.");
    expect(await counts("8")).toEqual(["1", "0"]);
  });

  step("keeps the log through a reload", async () => {
    await page.getByText("Kept in this browser").waitFor();
    await page.reload();
    await bench.pane.getByRole("button", { name: "Continue the inspection" }).click();
    await bench.pane.getByRole("tab", { name: /Evidence/ }).click();
    await bench.pane.getByText("1 of 2 items").waitFor();
    expect(await valueOf(page, "Evidence", `P${typed}`)).toBe("Withdrawn");
  });

  step("asks nothing of anyone else and raises no error", async () => {
    expect(bench.strayRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  let typed = "";

  /** How many items support a prompt and how many speak against it, by its row. */
  async function counts(line: string): Promise<readonly string[]> {
    return Promise.all(["K", "L"].map((column) => valueOf(page, "1.1", `${column}${line}`)));
  }

  /** The row of a sheet in which a cell holds this text, counted from one. */
  async function lineOf(sheet: string, text: string): Promise<string> {
    await page.evaluate(() => window.aboveTheLine?.host.settled());
    const line = await page.evaluate(findLine, [sheet, text] as const);
    if (line === 0) throw new Error(`no cell of ${sheet} holds “${text}”`);
    return String(line);
  }
});

/** Runs in the page. */
function findLine([sheet, text]: readonly [string, string]): number {
  const plan = window.aboveTheLine?.host.toPlan().sheets.find(({ name }) => name === sheet);
  for (const block of plan?.blocks ?? []) {
    const found = block.cells.findIndex((line) =>
      line.some((cell) => (typeof cell === "object" && cell !== null ? cell.value : cell) === text),
    );
    if (found >= 0) return block.row + found + 1;
  }
  return 0;
}

/** A Yes with a note, and nothing else. */
const oneAnswer: PromptEntry = {
  answer: "Yes",
  critical: false,
  measures: {},
  note: "Clear and shared.",
  reason: "",
};
