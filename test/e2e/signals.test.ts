import type { Page } from "playwright-core";
import type {} from "../../src/workbench/page/window";
import { select, type, untilValue, valueOf } from "./support/grid";
import { inBrowser } from "./support/inBrowser";
import { createInspection } from "./support/openInspection";
import type { Workbench } from "./support/openWorkbench";

/** Facts beside prompts and the checklist, on the sheets and in the pane. */
describe("facts and expected evidence", () => {
  let page: Page;
  let bench: Workbench;

  const step = inBrowser(async (desk) => {
    page = await desk.newPage();
    bench = await createInspection(page, desk.address);
  });

  step("[R22] a trigger ticked on the sheet speaks in the prompt's cell and in the Checks view", async () => {
    const [prompt, trigger] = [await rowOf("1.1", "1.1.2b"), await rowOf("1.1", "1.1.2b:trigger.1")];
    expect(trigger).toBe(prompt + 1);
    await bench.pane.getByRole("tab", { name: /Checks/ }).click();
    await type(page, "1.1", `E${prompt}`, "Yes");
    await type(page, "1.1", `E${trigger}`, "y");
    await untilValue(page, "1.1", `E${trigger}`, "Yes");
    expect(await valueOf(page, "1.1", `C${trigger}`)).toBe("⚑");
    const said = "it should lead to No; with Yes, record the reason.";
    expect(await valueOf(page, "1.1", `P${prompt}`)).toContain(said);
    await bench.pane.getByText(/it should lead to No; with Yes, record the reason\./).waitFor();

    const reason = bench.pane.getByRole("textbox", { name: "Reason for 1.1.2(b)" });
    await reason.fill("They work together again since May");
    await reason.press("Tab");
    await untilValue(page, "1.1", `O${prompt}`, "They work together again since May");
    await bench.pane.getByText(/with Yes, record the reason/).waitFor({ state: "detached" });
    expect(await valueOf(page, "1.1", `P${prompt}`)).toContain("your reason is recorded");
  });

  step("[R22] a trigger ticked in the pane reaches the sheet", async () => {
    const [prompt, trigger] = [await rowOf("1.2", "1.2.2c"), await rowOf("1.2", "1.2.2c:trigger.1")];
    await bench.pane.getByRole("tab", { name: /Standard/ }).click();
    await select(page, "1.2", `E${trigger}`);
    const group = bench.pane.getByRole("radiogroup", { name: /Strategy or policy exists on paper only/ });
    await group.getByRole("radio", { name: "Yes" }).click();
    await untilValue(page, "1.2", `E${trigger}`, "Yes");
    expect(await valueOf(page, "1.2", `P${prompt}`)).toContain("it would lead to No");
  });

  step("[R20] Yes is blocked as long as one of the two groups has too much work", async () => {
    const [prompt, managers] = [await rowOf("1.2", "1.2.1c"), await rowOf("1.2", "1.2.1c:managers")];
    await type(page, "1.2", `E${prompt}`, "Yes");
    expect(await valueOf(page, "1.2", `P${prompt}`)).not.toContain("⛔");
    await type(page, "1.2", `E${managers}`, "No");
    expect(await valueOf(page, "1.2", `P${prompt}`)).toContain("⛔ Yes needs the workloads of practitioners");
    await type(page, "1.2", `O${prompt}`, "A reason lifts no block");
    expect(await valueOf(page, "1.2", `P${prompt}`)).toContain("⛔ Yes needs the workloads of practitioners");
    await type(page, "1.2", `E${managers}`, "Yes");
    expect(await valueOf(page, "1.2", `P${prompt}`)).not.toContain("⛔");
  });

  step("[P31] what is no answer stays, and is named beside it and in the prompt's cell", async () => {
    const [prompt, policy] = [await rowOf("1.4", "1.4.1a"), await rowOf("1.4", "1.4.1a:policy.4")];
    await type(page, "1.4", `E${policy}`, "perhaps");
    expect(await valueOf(page, "1.4", `P${policy}`)).toBe(
      "⛔ Choose In place or Missing, or leave it blank.",
    );
    expect(await valueOf(page, "1.4", `P${prompt}`)).toContain("“perhaps” cannot be read here");
    await type(page, "1.4", `E${policy}`, "Missing");
    expect(await valueOf(page, "1.4", `P${prompt}`)).toContain("home visits/lone working");
  });

  step("[P30] the checklist counts what was seen and asks why something is not available", async () => {
    await type(page, "Checklist", "C3", "Seen");
    expect(await valueOf(page, "Checklist", "E3")).toBe("1 of 8 seen");
    await type(page, "Checklist", "C4", "Not available");
    expect(await valueOf(page, "Checklist", "F4")).toBe("⚠ Say why it is not available.");
    await bench.pane.getByRole("tab", { name: /Checks/ }).click();
    const reason = bench.pane.getByRole("textbox", { name: "Reason for 1.1.1(a)" });
    await reason.fill("It is part of the plan");
    await reason.press("Tab");
    await untilValue(page, "Checklist", "D4", "It is part of the plan");
    expect(await valueOf(page, "Checklist", "F4")).toBe("");
  });

  step("asks nothing of anyone else and raises no error", async () => {
    expect(bench.strayRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  /** The row, counted from 1, of an identity on a standard's sheet. */
  async function rowOf(sheet: string, id: string): Promise<number> {
    return page.evaluate(
      ([name, identity]) => {
        const plan = window.aboveTheLine?.host.toPlan().sheets.find((each) => each.name === name);
        const row = plan?.blocks[0]?.cells.findIndex((cells) => cells.includes(identity)) ?? -1;
        if (row < 0) throw new Error(`${identity} is on no row`);
        return row + (plan?.blocks[0]?.row ?? 0) + 1;
      },
      [sheet, id] as const,
    );
  }
});
