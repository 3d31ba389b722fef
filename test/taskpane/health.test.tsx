/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { CellContent, WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { newerSchema } from "../support/memoryHost";
import { hostWith, openOverview, renderPane, said } from "../support/renderPane";

/** One cell of a sheet holds something else. */
function withCell(sheet: string, row: number, column: number, content: CellContent) {
  return (plan: WorkbookPlan): WorkbookPlan => ({
    ...plan,
    sheets: plan.sheets.map((each) =>
      each.name === sheet ? { ...each, blocks: [...each.blocks, { row, column, cells: [[content]] }] } : each,
    ),
  });
}

function unprotected(sheet: string) {
  return (plan: WorkbookPlan): WorkbookPlan => ({
    ...plan,
    sheets: plan.sheets.map((each) => (each.name === sheet ? { ...each, protected: false } : each)),
  });
}

describe("the workbook's health", () => {
  it("[P21] tells of a formula typed over on opening, repairs it when asked and says so", async () => {
    const host = hostWith();
    host.damage(withCell("1.2", 1, 3, "Outstanding"));
    const user = await openOverview(host);
    const notice = await screen.findByRole("group", { name: "The workbook is damaged" });
    expect(notice.textContent).toContain("damaged in one place");
    await user.click(within(notice).getByRole("button", { name: "See what happened" }));
    expect(
      await screen.findByText(
        /On sheet 1\.2, a formula was changed, typed over or deleted: 1\.2 \(default rating\)/,
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Repair: On sheet 1\.2/ }));
    expect(
      await screen.findByText("Nothing is damaged. Rows, formulas and lists are as they were made."),
    ).toBeTruthy();
    expect(said()).toBe("1 place repaired. 1 entry had no place left and is now on the Quarantine sheet.");
    expect(host.repairs.map(({ kind }) => kind)).toEqual(["quarantine", "write"]);
  });

  it("[P21, P23] repairs one damage and leaves the others, then all", async () => {
    const host = hostWith();
    host.damage(withCell("1.2", 1, 3, 4));
    host.damage(unprotected("1.3"));
    host.damage(unprotected("1.4"));
    const user = await openOverview(host);
    await user.click(await screen.findByRole("button", { name: "See what happened" }));
    await user.click(await screen.findByRole("button", { name: /^Repair: The sheet 1\.3 is not protected/ }));
    expect(await screen.findByText("1 place repaired. 2 are left.", { selector: "strong" })).toBeTruthy();
    expect(host.repairs).toEqual([{ kind: "protect", sheet: "1.3" }]);
    await user.click(screen.getByRole("button", { name: "Repair all" }));
    expect(await screen.findByText(/^2 places repaired\./, { selector: "strong" })).toBeTruthy();
  });

  it("[P21] enters functions that are stuck again on opening, without a word", async () => {
    const host = hostWith();
    const formula = (host.plan?.sheets.find(({ name }) => name === "1.2")?.blocks[0]?.cells[1]?.[3] ??
      null) as {
      readonly formula: string;
    };
    host.damage(withCell("1.2", 1, 3, { ...formula, value: "#NAME?" }));
    await openOverview(host);
    await waitFor(() => expect(host.repairs).not.toEqual([]));
    expect(screen.queryByRole("group", { name: "The workbook is damaged" })).toBeNull();
    expect(host.repairs).toContainEqual({
      kind: "write",
      sheet: "1.2",
      row: 1,
      column: 3,
      content: { formula: formula.formula },
    });
  });

  it("says why a repair could not be finished, and keeps offering it", async () => {
    const host = hostWith();
    host.damage(unprotected("1.3"));
    const user = await openOverview(host);
    await user.click(await screen.findByRole("button", { name: "See what happened" }));
    host.failNext("repair", "The workbook is open for reading only.");
    await user.click(await screen.findByRole("button", { name: /^Repair: The sheet 1\.3/ }));
    const problem = await screen.findByRole("alert");
    expect(problem.textContent).toContain("The workbook is open for reading only.");
    expect(screen.getByRole("button", { name: /^Repair: The sheet 1\.3/ })).toBeTruthy();
  });

  it("[P24] brings an older workbook up to date only when asked", async () => {
    const host = hostWith();
    host.damage(withCell("Above the Line", 0, 1, "workbook/1"));
    const user = await openOverview(host);
    const notice = await screen.findByRole("group", { name: "This workbook was made by an earlier version" });
    expect(notice.textContent).toContain("Answers, notes and reasons stay as they are.");
    expect(host.repairs).toEqual([]);
    await user.click(within(notice).getByRole("button", { name: "Bring it up to date" }));
    expect(await screen.findByText(/Nothing is answered yet/)).toBeTruthy();
    expect(screen.queryByRole("group", { name: "This workbook was made by an earlier version" })).toBeNull();
    expect(host.repairs).toMatchObject([{ kind: "write", content: "workbook/3" }]);
  });

  it("[P24] writes nothing into a workbook of a newer version", async () => {
    const host = hostWith();
    host.setState({ kind: "newer", schema: newerSchema });
    const user = renderPane(host);
    await user.click(await screen.findByRole("button", { name: "Check again" }));
    expect(screen.queryByRole("button", { name: /Create|Continue/ })).toBeNull();
    expect(host.calls.filter((call) => call !== "look")).toEqual([]);
    expect(host.written).toEqual([]);
  });

  it("[P24] opens no workbook of a newer pack version, offers no downgrade, and writes nothing", async () => {
    const host = hostWith();
    const row = host.plan?.sheets
      .find(({ name }) => name === "Above the Line")
      ?.blocks[0]?.cells.findIndex(([key]) => key === "packVersion");
    host.damage(withCell("Above the Line", row ?? -1, 1, "10.0.0"));
    const user = renderPane(host);
    await user.click(await screen.findByRole("button", { name: "Continue the inspection" }));
    expect(
      await screen.findByText(
        "This workbook was made by a newer version of Above the Line (workbook/3, youth-justice/2024-06 10.0.0). It is left as it is. Update the add-in, then open the workbook again.",
      ),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Bring it up to date" })).toBeNull();
    expect(host.repairs).toEqual([]);
    expect(host.written).toEqual([]);
  });

  it("[P21] a check that fails takes away what was found before", async () => {
    const host = hostWith();
    const user = await openOverview(host);
    await user.click(screen.getByRole("tab", { name: /^Checks/ }));
    const whole = "Nothing is damaged. Rows, formulas and lists are as they were made.";
    expect(await screen.findByText(whole)).toBeTruthy();
    host.failNext("read", "Excel is busy.");
    host.failNext("survey", "Excel is busy.");
    await user.click(screen.getByRole("button", { name: "Check now" }));
    expect(await screen.findByText("The workbook could not be checked for damage")).toBeTruthy();
    expect(screen.queryByText(whole)).toBeNull();
  });
});
