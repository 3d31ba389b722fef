import type { Page } from "playwright-core";
import type {} from "../../src/workbench/page/window";
import { findCaseForm } from "../../src/domain/cases/findInForms";
import { youthJustice202406 as pack } from "../../src/packs";
import { caseColumns } from "../../src/workbook/cases/caseColumns";
import { columnLetters } from "../../src/workbook/formula/cellReference";
import { sheetNames, untilValue, valueOf } from "./support/grid";
import { inBrowser } from "./support/inBrowser";
import { openInspection } from "./support/openInspection";
import type { Workbench } from "./support/openWorkbench";

const forms = pack.cases;
const form = forms && findCaseForm(forms, "out-of-court");
if (!forms || !form) throw new Error("no case forms");
const ids = form.questions.map(({ id }) => id);
const answered: Readonly<Record<string, string>> = { "I 1.1": "No", "A 1.1": "Yes" };
const count = 30;
/** Rows that come first of all stand below a blank one, whose formulas they take. */
const firstRow = 6;

/** As another program writes it: a row a case, and a column a question. */
const csv = Buffer.from(
  [
    ["Case ref", ...ids].join(","),
    ...Array.from({ length: count }, (_, at) =>
      [`OOC-${at + 1}`, ...ids.map((id) => answered[id] ?? "")].join(","),
    ),
  ].join("\r\n"),
);

/** Cases come in from a file; then one of them is read by two inspectors, each blind, and what differs is agreed. */
describe("two inspectors on the same case, end to end", () => {
  let page: Page;
  let bench: Workbench;

  const step = inBrowser(async (desk) => {
    page = await desk.newPage();
    bench = await openInspection(page, desk.address);
    await bench.pane.getByRole("tab", { name: /^Cases/ }).click();
  });

  step("[P55] [P59] cases come in from a file, with their formulas, and count at once", async () => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "Import" }).click();
    await pane
      .getByLabel("File to import")
      .setInputFiles({ name: "cases.csv", mimeType: "text/csv", buffer: csv });
    await pane.getByText(`${count} accepted, 0 put right, 0 refused`).waitFor();
    await pane.getByRole("button", { name: `Add ${count} cases` }).click();
    await said(`${count} cases added.`);
    await untilValue(page, "Cases", `${columnOf("Counts")}${firstRow}`, "Include");
    await untilValue(page, "Cases", `${columnOf("Counts")}${firstRow + count - 1}`, "Include");
    await pane.getByRole("button", { name: "Back to the cases" }).click();
  });

  step("[P67] the second inspector answers without seeing the first, and locks", async () => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "Second readings" }).click();
    await sayWho("Beth");
    await pane.getByLabel("Case to read a second time").selectOption("OOC-2");
    await pane.getByRole("button", { name: "Begin the second reading" }).click();
    await pane.getByRole("heading", { level: 1, name: "Second reading of OOC-2" }).waitFor();
    await pane.getByLabel("Part of the form").selectOption("A1");
    const question = pane.getByRole("radiogroup", { name: /^A 1\.1 / });
    expect(await question.getByRole("radio", { checked: true }).count()).toBe(0);
    await question.getByRole("radio", { name: "No", exact: true }).check();
    await untilValue(page, "Second readings", "G2", "A 1.1: No");
    expect(await sheetNames(page)).not.toContain("Second readings");
    await pane.getByRole("button", { name: "Lock my answers" }).click();
    await pane.getByRole("button", { name: "Lock them" }).click();
    await pane.getByText("Your answers are locked.", { exact: false }).first().waitFor();
    await pane.getByRole("button", { name: "Back to the second readings" }).click();
    await pane.getByRole("button", { name: "Back to the cases" }).click();
    await pane.getByRole("button", { name: /^OOC-2\b/ }).click();
    await pane.getByText("The answers to OOC-2 are not shown to you yet").waitFor();
  });

  step(
    "[P67] the first inspector locks, both are compared, and the agreed answer goes into the case",
    async () => {
      const { pane } = bench;
      await pane.getByRole("button", { name: "Second readings" }).click();
      await pane.getByRole("button", { name: "Record as someone else" }).click();
      await sayWho("Al");
      await pane.getByRole("button", { name: /^OOC-2/ }).click();
      await pane.getByRole("button", { name: "Lock the first answers" }).click();
      await pane.getByRole("heading", { level: 1, name: "Both answers to OOC-2" }).waitFor();
      const difference = pane.getByRole("group", { name: /^A 1\.1 / });
      await difference.getByLabel("Agreed answer").selectOption("No");
      await difference.getByLabel("Why").fill("The plan came after the visit");
      await difference.getByRole("button", { name: "Record what was agreed" }).click();
      await said("A 1.1: No is agreed and recorded.");
      expect(await valueOf(page, "Cases", `${columnOf("A 1.1")}${firstRow + 1}`)).toBe("No");
      expect(await valueOf(page, "Decisions", "E2")).toBe("OOC-2 A 1.1");
      expect(await valueOf(page, "Decisions", "H2")).toBe("The plan came after the visit");
      await pane.getByRole("button", { name: "Back to the second readings" }).click();
      await pane.getByRole("button", { name: "Agreement over 1 case" }).click();
      await pane.getByRole("row", { name: /^A 1\.1 1 0 0%/ }).waitFor();
      expect(bench.errors).toEqual([]);
      expect(bench.strayRequests).toEqual([]);
    },
  );

  async function sayWho(name: string): Promise<void> {
    await bench.pane.getByLabel("Your name").fill(name);
    await page.keyboard.press("Enter");
  }

  async function said(text: string): Promise<void> {
    await bench.pane.getByRole("status", { name: "Results" }).getByText(text).waitFor();
  }

  function columnOf(field: string): string {
    return columnLetters(caseColumns(forms!, form!).findIndex((column) => column.field === field));
  }
});
