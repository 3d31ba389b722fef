import type { Page } from "playwright-core";
import { findStandard } from "../../src/domain/framework/find";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../src/packs";
import { unprotect } from "./support/coAuthor";
import { type, untilValue, valueOf } from "./support/grid";
import { inBrowser, type Desk } from "./support/inBrowser";
import { openFile, openInspection, saveFile } from "./support/openInspection";
import type { Workbench } from "./support/openWorkbench";

/** One journey from proposal to sign-off: each step goes on where the one before ended. */
describe("decisions, end to end", () => {
  let page: Page;
  let bench: Workbench;
  let desk: Desk;

  const step = inBrowser(async (begun) => {
    desk = begun;
    page = await desk.newPage();
    bench = await atDecisions(await openInspection(page, desk.address, answered()));
  });

  step("[P11] asks who records, and records a proposal typed into the sheet by itself", async () => {
    await bench.pane.getByLabel("Your name").fill("A. Lead");
    await bench.pane.getByRole("button", { name: "Start recording" }).click();
    await bench.pane.getByText("Recording as A. Lead").waitFor();
    await type(page, "1.2", "E5", "Good");
    await bench.pane.getByText("The log is whole: 1 entry.").waitFor();
    expect(await row(2)).toEqual(["1", "A. Lead", "proposed", "1.2", "Good", "Good", "", ""]);
  });

  step("[P10] asks for the reason of a decision that differs, then records it with the rule", async () => {
    const { pane } = bench;
    await pane.getByLabel("Rating of").selectOption("1.2");
    const decided = pane.getByRole("radiogroup", { name: "Decided by the ratings panel" });
    await decided.getByRole("radio", { name: "Inadequate" }).click();
    await pane.getByText("Needs a reason before it can be recorded.").waitFor();
    await untilValue(page, "Inspection", "B36", "Inadequate");
    expect(await valueOf(page, "Inspection", "E36")).toContain("Record the reason");
    await pane.getByLabel("Reason for the decided rating").fill("=1+1 is how many posts are filled.");
    await pane.getByLabel("Reason for the decided rating").press("Tab");
    await pane.getByText("The log is whole: 2 entries.").waitFor();
    expect(await row(3)).toEqual([
      "2",
      "A. Lead",
      "decided",
      "1.2",
      "Good",
      "Inadequate",
      "=1+1 is how many posts are filled.",
      "P10, R10",
    ]);
    expect(await valueOf(page, "Decisions", "A4")).toBe("End");
  });

  step("[P10, R27] bars in pane and sheet what a decision rule bars, and never records it", async () => {
    const { pane } = bench;
    await pane.getByLabel("Rating of").selectOption("1.1");
    const decided = pane.getByRole("radiogroup", { name: "Decided by the ratings panel" });
    expect(await decided.getByRole("radio", { name: "Outstanding" }).isDisabled()).toBe(true);
    await type(page, "Inspection", "B35", "Outstanding");
    await pane.getByText("A rule bars it, so it cannot be recorded.").waitFor();
    expect(await valueOf(page, "Inspection", "E35")).toContain("⛔");
    await type(page, "Inspection", "D35", "We all agree.");
    expect(await valueOf(page, "Inspection", "E35")).toContain("⛔");
    await pane.getByRole("button", { name: /Clear.*Decided by the ratings panel/ }).click();
    await untilValue(page, "Inspection", "B35", "");
    await pane.getByText("The log is whole: 2 entries.").waitFor();
  });

  step("[P10, P11] records a domain rating that came with the workbook when somebody says so", async () => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "Record 1 decision" }).click();
    await pane.getByText("Every rating is recorded.").waitFor();
    await pane.getByText("The log is whole: 3 entries.").waitFor();
    expect((await row(4)).slice(0, 6)).toEqual([
      "3",
      "A. Lead",
      "proposed",
      "2.1",
      "",
      "Requires improvement",
    ]);
  });

  step("[P7, P12] signs a standard off, and shows when an answer changes afterwards", async () => {
    const { pane } = bench;
    await pane.getByLabel("Rating of").selectOption("1.2");
    await pane.getByRole("button", { name: "Sign off 1.2" }).click();
    await pane.getByText(/^Signed off by A. Lead on/).waitFor();
    expect((await row(5)).slice(0, 6)).toEqual(["4", "A. Lead", "sign-off", "1.2", "", "Signed off"]);
    await type(page, "1.2", "E7", "No");
    await pane.getByText(/Something has changed since/).waitFor();
    await type(page, "1.2", "E7", "Yes");
    await pane.getByText(/Something has changed since/).waitFor({ state: "detached" });
  });

  step("keeps everything through saving and opening again", async () => {
    const other = await atDecisions(await openFile(await desk.newPage(), desk.address, await saveFile(page)));
    await other.pane.getByText("The log is whole: 4 entries.").waitFor();
    await other.pane.getByText("Every rating is recorded.").waitFor();
    await other.pane.getByLabel("Rating of").selectOption("1.2");
    await other.pane.getByText(/^Signed off by A. Lead on/).waitFor();
    // Who records is asked for anew: it is kept nowhere but in the log.
    expect(await other.pane.getByLabel("Your name").inputValue()).toBe("");
    await other.page.context().close();
  });

  step(
    "[P11] refuses a hand in the log, and names the first broken row where someone forced it",
    async () => {
      const { pane } = bench;
      await type(page, "Decisions", "G2", "Outstanding");
      expect(await valueOf(page, "Decisions", "G2")).toBe("Good");
      await unprotect(page, "Decisions");
      await type(page, "Decisions", "G3", "Good");
      await pane.getByText("The log is broken at row 2").waitFor();
      await pane.getByText("That entry is not as it was recorded.", { exact: false }).waitFor();
      await type(page, "Decisions", "G3", "Inadequate");
      await pane.getByText("The log is whole: 4 entries.").waitFor();
    },
  );

  step("[P12] withdraws a sign-off with a reason", async () => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "Withdraw the sign-off" }).click();
    await pane.getByLabel("Reason for withdrawing").fill("New evidence.");
    await pane.getByRole("button", { name: "Withdraw the sign-off" }).click();
    await pane.getByText(/^Sign-off withdrawn by A. Lead on/).waitFor();
    expect((await row(6)).slice(4, 7)).toEqual(["Signed off", "Withdrawn", "New evidence."]);
  });

  step("asks nothing of anyone else and raises no error", async () => {
    expect(bench.strayRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  async function atDecisions(opened: Workbench): Promise<Workbench> {
    await opened.pane.getByRole("tab", { name: /Decisions/ }).click();
    await opened.pane.getByRole("heading", { level: 1, name: "Decisions" }).waitFor();
    return opened;
  }

  /** Number, who, layer, subject, from, to, reason and rules of a row of the log. */
  async function row(line: number): Promise<readonly string[]> {
    return Promise.all(
      ["A", "C", "D", "E", "F", "G", "H", "I"].map((column) =>
        valueOf(page, "Decisions", `${column}${line}`),
      ),
    );
  }
});

/** Standard 1.2 answered in full, a domain rating of Requires improvement, and nothing proposed. */
function answered(): Partial<Inspection> {
  const keyQuestions = findStandard(pack, "1.2")?.keyQuestions ?? [];
  return {
    keyQuestions: Object.fromEntries(keyQuestions.map(({ id }) => [id, { answer: "Yes", reason: "" }])),
    prompts: Object.fromEntries(
      keyQuestions.flatMap(({ prompts }) =>
        prompts.map(({ id }) => [
          id,
          { answer: "Yes", critical: false, measures: {}, note: `Seen for ${id} in interviews.`, reason: "" },
        ]),
      ),
    ),
    domainRatings: { "2.1": "Requires improvement" },
  };
}
