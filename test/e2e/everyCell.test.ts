import type { Page } from "playwright-core";
import type {} from "../../src/workbench/page/window";
import { batchesOf } from "./support/batches";
import { select, type, untilHolds, untilValue, valueOf } from "./support/grid";
import { inBrowser } from "./support/inBrowser";
import { createBesideChecks } from "./support/openInspection";
import type { Workbench } from "./support/openWorkbench";

const sheet = "1.2";

/** Every kind of cell that an inspector fills in, with keyboard and clipboard in the grid and the Checks view beside it. */
describe("entries are checked wherever they stand", () => {
  let page: Page;
  let bench: Workbench;

  const kind = inBrowser(async (desk) => {
    page = await desk.newPage({ permissions: ["clipboard-read", "clipboard-write"] });
    bench = await createBesideChecks(page, desk.address, { sheet, address: "E8" });
  });

  kind("[P1] a whole sheet of answers pasted at once: three batches at most, every one checked", async () => {
    const rows = Array.from({ length: 40 }, (_, row) => (row % 8 === 7 ? "perhaps" : "y"));
    await select(page, "1.1", "E8");
    const prompts = await count(page, "1.1");
    await paste(rows.slice(0, prompts - 1).join("\n"), "1.1", "E8", 3);
    expect(await valueOf(page, "1.1", "E8")).toBe("Yes");
    expect(await valueOf(page, "1.1", "E15")).toBe("perhaps");
    await bench.pane
      .getByText(/“perhaps” cannot be read here/)
      .first()
      .waitFor();
  });

  kind("[P1, R3] a critical mark: a variant is put right, anything else reported beside it", async () => {
    await type(page, sheet, "E8", "No");
    await type(page, sheet, "F8", " critical");
    await untilValue(page, sheet, "F8", "Critical");
    await untilHolds(page, sheet, "P8", "shortfall is marked as critical but has no note");
    await type(page, sheet, "F10", "maybe");
    await reported(
      "F10",
      "“maybe” cannot be read here and counts as blank. Choose Critical, or leave it blank.",
    );
    await select(page, sheet, "F10");
    await page.keyboard.press("Delete");
    await untilValue(page, sheet, "P10", "");
  });

  kind("[P2, P3] a note takes away what its absence said, and comes back with Undo", async () => {
    await type(page, sheet, "N8", "Vacancies stood open since spring.");
    await untilHolds(page, sheet, "P8", /^(?!.*has no note)/);
    await page.keyboard.press("Control+z");
    await untilHolds(page, sheet, "P8", "has no note");
    await page.keyboard.press("Control+y");
    await untilValue(page, sheet, "N8", "Vacancies stood open since spring.");
  });

  kind("[P4] a note filled down over three prompts is named as pasted several times", async () => {
    await type(page, sheet, "N19", "The same long note stands here for each.");
    await select(page, sheet, "N19:N21");
    await page.keyboard.press("Control+d");
    await untilHolds(page, sheet, "P3", "The same note stands beside");
    await page.keyboard.press("Control+z");
    await untilHolds(page, sheet, "P3", /^(?!.*The same note)/);
  });

  kind(
    "[R19, R20] counts pasted over a measure: share and band follow, more than were asked is reported",
    async () => {
      expect(await valueOf(page, sheet, "A12")).toBe("1.2.1(c)");
      await paste("13\t20", sheet, "G12", 3);
      expect(await valueOf(page, sheet, "I12")).toBe("0.65");
      expect(await valueOf(page, sheet, "J12")).toBe("Reasonable majority");
      await paste("21\t20", sheet, "G12", 3);
      await untilHolds(page, sheet, "P12", "⛔");
      await type(page, sheet, "G12", "most");
      await reported("G12", "“most” cannot be used as a count and is treated as blank.");
      expect(await valueOf(page, sheet, "G12")).toBe("most");
      await type(page, sheet, "G12", "13");
      await untilValue(page, sheet, "J12", "Reasonable majority");
    },
  );

  kind(
    "[R5] a reason typed into the sheet settles what asked for it, in the cell and in the pane",
    async () => {
      await type(page, sheet, "E10", "not judged");
      await untilHolds(page, sheet, "P10", "needs a reason");
      await bench.pane
        .getByText(/Not judged needs a reason/)
        .first()
        .waitFor();
      await type(page, sheet, "O10", "The lead was away all week.");
      await untilHolds(page, sheet, "P10", /^(?!.*needs a reason)/);
      await bench.pane.getByText(/Not judged needs a reason/).waitFor({ state: "detached" });
    },
  );

  kind("[P1, R8] a proposed rating: a variant is put right, another word reported", async () => {
    await type(page, sheet, "E5", "requires improvement ");
    await untilValue(page, sheet, "E5", "Requires improvement");
    await type(page, sheet, "E5", "fine");
    await reported("E5", "“fine” cannot be read here and counts as blank.");
    await type(page, sheet, "E5", "");
  });

  kind("[P1] a setting and a domain rating on the inspection's sheet", async () => {
    expect(await valueOf(page, "Inspection", "A67")).toMatch(/^Count exactly 80 per cent/);
    await type(page, "Inspection", "B67", "yes");
    await untilValue(page, "Inspection", "B67", "Yes");
    await type(page, "Inspection", "B67", "sometimes");
    await bench.pane
      .getByText(/“sometimes” is not a value of this setting/)
      .first()
      .waitFor();
    expect(await valueOf(page, "Inspection", "B67")).toBe("sometimes");
    await type(page, "Inspection", "B20", "GOOD");
    await untilValue(page, "Inspection", "B20", "Good");
    await type(page, "Inspection", "B21", "fair");
    await untilHolds(page, "Inspection", "E21", "“fair” cannot be read here");
  });

  kind("raises no error", async () => {
    expect(bench.errors).toEqual([]);
  });

  /** Pastes a text by the clipboard, with at most so many batches of the add-in. */
  async function paste(text: string, where: string, address: string, most: number): Promise<void> {
    await select(page, where, address);
    await page.evaluate((content) => navigator.clipboard.writeText(content), text);
    expect(await batchesOf(page, () => page.keyboard.press("Control+v"))).toBeLessThanOrEqual(most);
  }

  /** The row's message says it, and so does the pane. */
  async function reported(address: string, text: string): Promise<void> {
    await untilHolds(page, sheet, address.replace(/[A-Z]+/, "P"), text);
    await bench.pane.getByText(text, { exact: false }).first().waitFor();
  }
});

/** Rows of a standard's body. */
async function count(page: Page, name: string): Promise<number> {
  let row = 7;
  while ((await valueOf(page, name, `B${row}`)) !== "") row += 1;
  return row - 7;
}
