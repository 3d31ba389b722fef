/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { blockNames } from "../../src/workbook/names";
import { standardPlace } from "../../src/taskpane/places";
import { hostWith, openRow, said } from "../support/renderPane";

const entry = { answer: "Yes", critical: false, measures: {}, note: "Seen.", reason: "" } as const;

describe("facts beside a prompt", () => {
  it("[R22] a trigger is ticked, says what it asks for, and the reason settles it", async () => {
    const host = hostWith({ prompts: { "1.3.3b": entry } });
    const user = await openRow(host, "1.3", "1.3.3b");
    const trigger = screen.getByRole("radiogroup", { name: /Serious breakdown of relationships/ });
    expect(screen.getByText("Where it applies, it should lead to No.")).toBeTruthy();

    await user.click(within(trigger).getByRole("radio", { name: "Yes" }));
    expect(host.cell(standardPlace("1.3", "1.3.3b:trigger.1", "answer"))).toBe("Yes");
    const messages = screen.getByRole("list", { name: "Messages" });
    expect(within(messages).getByText(/it should lead to No; with Yes, record the reason/)).toBeTruthy();
    await waitFor(() => expect(said()).toContain("1.3.3(b): Yes. This applies:"));

    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Settled since May");
    await user.tab();
    await waitFor(() => expect(within(messages).getByText(/your reason is recorded/)).toBeTruthy());
  });

  it("[R20] two groups not both manageable stop a Yes, and a blank stops nothing", async () => {
    const user = await openRow(hostWith({ prompts: { "1.2.1c": entry } }), "1.2", "1.2.1c");
    expect(screen.queryByText(/Stops sign-off/)).toBeNull();
    const managers = screen.getByRole("radiogroup", { name: /Managers' workloads are manageable/ });
    await user.click(within(managers).getByRole("radio", { name: "No" }));
    expect(screen.getByRole("list", { name: "Messages" }).textContent).toContain(
      "Stops sign-off: Yes needs the workloads of practitioners and of managers to be manageable, both of them.",
    );
  });

  it("[R23] lists the nine policies, each In place or Missing", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.4", "1.4.1a");
    expect(screen.getByRole("heading", { level: 2, name: "Key policies" })).toBeTruthy();
    expect(screen.getAllByRole("radio", { name: "In place" })).toHaveLength(9);
    const policy = screen.getByRole("radiogroup", { name: "quality assurance" });
    await user.click(within(policy).getByRole("radio", { name: "Missing" }));
    expect(host.cell(standardPlace("1.4", "1.4.1a:policy.8", "answer"))).toBe("Missing");
  });
});

describe("[P30] expected evidence", () => {
  it("is listed with what was seen, and filled in by keyboard; Not available asks why", async () => {
    const host = hostWith({ expected: { "1.1.1c:evidence.1": { state: "Seen", reason: "" } } });
    const user = await openRow(host, "1.1", "1.1.1c");
    const total = within(screen.getByRole("main")).getByText(/^1 of \d+ seen$/).textContent ?? "";

    const open = screen.getByRole("button", { name: "Fill in the checklist" });
    open.focus();
    await user.keyboard("{Enter}");
    const [, second] = screen.getAllByRole("radiogroup").slice(-Number(/of (\d+)/.exec(total)?.[1]));
    if (second === undefined) throw new Error("1.1.1c expects more than one piece of evidence.");
    within(second).getByRole("radio", { name: "Seen" }).focus();
    await user.keyboard(" ");
    expect(host.cell({ block: blockNames.checklist, row: "1.1.1c:evidence.2", field: "state" })).toBe("Seen");
    expect(screen.getByText(total.replace("1", "2"))).toBeTruthy();

    expect(screen.queryByRole("textbox", { name: /is not available/ })).toBeNull();
    await user.click(within(second).getByRole("radio", { name: "Not available" }));
    await user.type(screen.getByRole("textbox", { name: /is not available/ }), "Lost in the move");
    await user.tab();
    await waitFor(() =>
      expect(host.cell({ block: blockNames.checklist, row: "1.1.1c:evidence.2", field: "reason" })).toBe(
        "Lost in the move",
      ),
    );
  });
});
