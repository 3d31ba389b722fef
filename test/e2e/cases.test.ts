import type { Locator, Page } from "playwright-core";
import type {} from "../../src/workbench/page/window";
import { blankCase, type CaseEntry } from "../../src/domain/cases/CaseEntry";
import { findCaseForm, weighingQuestions } from "../../src/domain/cases/findInForms";
import { youthJustice202406 as pack } from "../../src/packs";
import { caseColumns } from "../../src/workbook/cases/caseColumns";
import { layOutRollUp, rollUpColumn, rollUpRow } from "../../src/workbook/cases/rollUpLayout";
import { columnLetters } from "../../src/workbook/formula/cellReference";
import type { RollUpField } from "../../src/workbook/names";
import { select, type, untilHolds, untilValue, valueOf } from "./support/grid";
import { inBrowser } from "./support/inBrowser";
import { openInspection } from "./support/openInspection";
import type { Workbench } from "./support/openWorkbench";

const forms = pack.cases;
const form = forms && findCaseForm(forms, "out-of-court");
if (!forms || !form) throw new Error("no case forms");
const summaries = form.sections.flatMap(({ summary }) => (summary === undefined ? [] : [summary]));
const desistance = form.sections.find(({ id }) => id === "A1");
if (desistance === undefined) throw new Error("no section A1");
const questions = weighingQuestions(form, desistance).length;

/** A case whose summaries are Yes, but for these. */
function aCase(number: number, others: Readonly<Record<string, string>> = {}): CaseEntry {
  const yes = Object.fromEntries(summaries.map((id) => [id, "Yes"]));
  return {
    ...blankCase(`OOC-${number}`, `C-000000${number}`),
    answers: { "I 1.1": "No", ...yes, ...others },
  };
}

function columnOf(field: string): string {
  return columnLetters(caseColumns(forms!, form!).findIndex((column) => column.field === field));
}

/** A case after another, by keyboard alone, until a rating tips. */
describe("cases, end to end", () => {
  let page: Page;
  let bench: Workbench;

  const step = inBrowser(async (desk) => {
    page = await desk.newPage();
    bench = await openInspection(page, desk.address, {
      cases: { "out-of-court": [aCase(1), aCase(2), aCase(3, { A1S: "No" })] },
    });
  });

  step("[R45] shows two Yes of three as Good, and how near the next rating is", async () => {
    expect(await rollUp("share:A1S", "share")).toMatch(/^0\.66/);
    expect(await rollUp("share:A1S", "rating")).toBe("Good");
    expect(await rollUp("cases:3.1", "rating")).toBe("Good");
  });

  step("[R40] [R41] fills a case by keyboard alone, and sees suggestion and summary", async () => {
    const { pane } = bench;
    const { keyboard } = page;
    await pane.getByRole("tab", { name: /Overview/ }).focus();
    for (let press = 0; press < 3; press += 1) await keyboard.press("ArrowRight");
    await pane.getByText("3 cases, 3 count in the shares").waitFor();
    await tabTo(pane.getByRole("textbox", { name: "Reference" }));
    await keyboard.type("OOC-4");
    await keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: "Case OOC-4" }).waitFor();
    await tabTo(answers("I 1.1").first());
    await keyboard.press("n");
    await pane.getByText("Counts: not care experienced").first().waitFor();
    await untilValue(page, "Cases", `${columnOf("Counts")}8`, "Include");
    await keyboard.press("Alt+Shift+PageDown");
    await keyboard.press("Alt+Shift+PageDown");
    await pane.getByRole("heading", { level: 2, name: "A1 Assessment: desistance" }).waitFor();
    await tabTo(answers("A 1.1").first());
    for (let answered = 0; answered < questions; answered += 1) {
      await keyboard.press(answered === 0 ? "y" : "n");
      await keyboard.press("Enter");
    }
    // Background may stay blank.
    expect(await isFocused(answers("A 1.10").first())).toBe(true);
    await keyboard.press("Enter");
    expect(await isFocused(answers("A1S").first())).toBe(true);
    await suggestion("No").waitFor();
    await untilValue(page, "Cases", `${columnOf("A1 suggested")}8`, "No");
    await keyboard.press("n");
    await untilValue(page, "Cases", `${columnOf("A1S")}8`, "No");
    await keyboard.press("Enter");
    await pane.getByRole("heading", { level: 2, name: "A2 Assessment: keeping the child safe" }).waitFor();
    expect(await isFocused(answers("A 2.2").first())).toBe(true);
    expect(await valueOf(page, "Cases", "A8")).toMatch(/^C-[0-9A-Z]{7}$/);
  });

  step("[R45] the rating has tipped, and the sheet says why", async () => {
    expect(await rollUp("share:A1S", "share")).toBe("0.5");
    expect(await rollUp("share:A1S", "rating")).toBe("Requires improvement");
    expect(await rollUp("cases:3.1", "rating")).toBe("Requires improvement");
    expect(await rollUp("share:A1S", "next")).toContain("Good");
    expect(await rollUp("cases:3.1", "messages")).toContain("would change the rating");
  });

  step("goes to the case before by its keys, in the same part, and follows the sheet", async () => {
    const { pane } = bench;
    await page.keyboard.press("Alt+PageUp");
    await pane.getByRole("heading", { level: 1, name: "Case OOC-3" }).waitFor();
    await pane.getByRole("heading", { level: 2, name: "A2 Assessment: keeping the child safe" }).waitFor();
    await select(page, "Cases", "B6");
    await pane.getByRole("heading", { level: 1, name: "Case OOC-2" }).waitFor();
  });

  step(
    "[P1] [P60] takes in a case typed on the sheet: an id, its answers in the words that count",
    async () => {
      await type(page, "Cases", "B9", "OOC-5");
      await untilHolds(page, "Cases", "A9", /^C-[0-9A-Z]{7}$/);
      await type(page, "Cases", `${columnOf("I 1.1")}9`, "n");
      await untilValue(page, "Cases", `${columnOf("I 1.1")}9`, "No");
      await type(page, "Cases", `${columnOf("A1S")}9`, " YES ");
      await untilValue(page, "Cases", `${columnOf("A1S")}9`, "Yes");
      expect(await rollUp("share:A1S", "share")).toBe("0.6");
      await select(page, "Cases", "B9");
      await bench.pane.getByRole("heading", { level: 1, name: "Case OOC-5" }).waitFor();
    },
  );

  step("fits a pane of 320 pixels without scrolling sideways", async () => {
    const { pane } = bench;
    await page.locator("#pane").evaluate((frame) => (frame.style.flexBasis = "320px"));
    const body = pane.locator("body");
    const width = await body.evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(width[0]).toBe(width[1]);
    for (const tab of await pane.getByRole("tab").all()) {
      const box = await tab.evaluate((element) => [element.scrollWidth, element.clientWidth]);
      expect(box[0]).toBeLessThanOrEqual(box[1] ?? 0);
    }
    expect(bench.errors).toEqual([]);
    expect(bench.strayRequests).toEqual([]);
  });

  function answers(question: string): Locator {
    return bench.pane
      .getByRole("radiogroup", { name: new RegExp(`^${question.replace(".", "\\.")} `) })
      .getByRole("radio");
  }

  function suggestion(word: string): Locator {
    return bench.pane.locator("dl").filter({ hasText: "Suggestion" }).getByText(word, { exact: true });
  }

  async function isFocused(control: Locator): Promise<boolean> {
    return control.evaluate((element) => element === element.ownerDocument.activeElement);
  }

  /** Presses Tab until the keyboard is there. */
  async function tabTo(control: Locator): Promise<void> {
    for (let press = 0; press < 60; press += 1) {
      if (await isFocused(control)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("the Tab key does not lead there");
  }

  async function rollUp(row: string, field: RollUpField): Promise<string> {
    const line = rollUpRow(layOutRollUp(pack, forms!), row) + 1;
    return valueOf(page, "Domains 2 and 3", `${columnLetters(rollUpColumn(field))}${line}`);
  }
});
