/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { blankCase } from "../../src/domain/cases/CaseEntry";
import type { CaseReading } from "../../src/domain/cases/CaseReading";
import { lockReading } from "../../src/domain/cases/lockReading";
import { checkChain } from "../../src/domain/decisions/checkChain";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import { everyName } from "../../src/workbook/blocks/readApart";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import type { MemoryHost } from "../support/memoryHost";
import { hostWith, openOverview, pack, said } from "../support/renderPane";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const first = {
  ...blankCase("OOC-1", "C-0000001"),
  answers: { "A 1.1": "Yes", "A 1.3": "Yes" },
  notes: { "A 1.1": "Seen in the plan" },
};
const reading: CaseReading = {
  id: "R-0000001",
  part: "second",
  caseId: first.id,
  reference: "OOC-1",
  who: "Beth",
  begun: "2024-09-30T09:00:00Z",
  locked: "",
  seal: "",
  answers: { "A 1.1": "No", "A 1.3": "Yes" },
  sections: {},
  notes: {},
};
const { answers, notes } = first;
const own = { id: "R-0000002", part: "first", who: "Al", answers, notes } as const;
const locked = [reading, { ...reading, ...own }].map((each) =>
  lockReading(each, "2024-09-30T10:00:00Z", hash),
);

function hostOf(...readings: readonly CaseReading[]): MemoryHost {
  return hostWith({ cases: { "out-of-court": [first] }, readings: { "out-of-court": readings } });
}

async function openReadings(host: MemoryHost, who: string): Promise<UserEvent> {
  const user = await openOverview(host);
  await user.click(screen.getByRole("tab", { name: /^Cases/ }));
  await user.click(await screen.findByRole("button", { name: "Second readings" }));
  await screen.findByRole("heading", { level: 1, name: "Second readings" });
  await sayWho(user, who);
  return user;
}

async function sayWho(user: UserEvent, who: string): Promise<void> {
  await user.type(screen.getByRole("textbox", { name: /^Your name/ }), `${who}{Enter}`);
}

async function inspectionOf(host: MemoryHost): Promise<Inspection> {
  const blocks = await host.read(everyName(pack));
  return readWorkbook(pack, blocks).inspection;
}

describe("[P67] two inspectors on the same case", () => {
  it("a second inspector answers blind, in a form of their own, and locks", async () => {
    // Its summary has no answers to sum up, which a check says.
    const entry = { ...first, answers: { ...first.answers, A2S: "No" } };
    const host = hostWith({ cases: { "out-of-court": [entry] } });
    const user = await openReadings(host, "Beth");
    await user.selectOptions(screen.getByRole("combobox", { name: "Case to read a second time" }), "OOC-1");
    await user.click(screen.getByRole("button", { name: "Begin the second reading" }));
    await screen.findByRole("heading", { level: 1, name: "Second reading of OOC-1" });
    expect(screen.queryByText("Seen in the plan")).toBeNull();
    const parts = screen.getByRole("combobox", { name: "Part of the form" });
    await user.selectOptions(parts, within(parts).getByRole("option", { name: /^A1 / }));
    const question = await screen.findByRole("radiogroup", { name: /^A 1\.1 / });
    expect(within(question).queryByRole("radio", { checked: true })).toBeNull();
    await user.click(within(question).getByRole("radio", { name: "No" }));
    await waitFor(async () => {
      const [begun] = (await inspectionOf(host)).readings["out-of-court"] ?? [];
      expect(begun).toMatchObject({
        part: "second",
        who: "Beth",
        caseId: first.id,
        answers: { "A 1.1": "No" },
      });
    });
    expect((await inspectionOf(host)).cases["out-of-court"]?.[0]).toEqual(entry);

    await user.click(screen.getByRole("button", { name: "Back to the second readings" }));
    await user.click(screen.getByRole("button", { name: "Back to the cases" }));
    await user.click(await screen.findByRole("button", { name: /^OOC-1/ }));
    expect(screen.getByText("The answers to OOC-1 are not shown to you yet")).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: /^Checks/ }));
    await screen.findByRole("heading", { level: 1, name: "Checks" });
    expect(screen.queryByText(/Case OOC-1/)).toBeNull();
    await user.click(screen.getByRole("tab", { name: /^Cases/ }));
    await user.click(await screen.findByRole("button", { name: "Second readings" }));
    await user.click(await screen.findByRole("button", { name: /^OOC-1/ }));
    await user.click(screen.getByRole("button", { name: "Lock my answers" }));
    await user.click(screen.getByRole("button", { name: "Lock them" }));
    await waitFor(() => expect(said()).toBe("Your answers to OOC-1 are locked."));
    expect(screen.queryByRole("radiogroup")).toBeNull();
  });

  it("the first inspector locks; then what differs is resolved with a reason, recorded and written in one go", async () => {
    const host = hostOf(...locked.slice(0, 1));
    const user = await openReadings(host, "Al");
    expect(screen.getByText("Beth has locked. The first answers are not locked")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^OOC-1/ }));
    expect(screen.queryByText("A 1.1", { exact: false })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Lock the first answers" }));
    await screen.findByRole("heading", { level: 1, name: "Both answers to OOC-1" });
    expect(screen.getByText("First: Al. Second: Beth.")).toBeTruthy();
    const difference = screen.getByRole("group", { name: /^A 1\.1 / });
    expect(difference.textContent).toMatch(/AlYesNote: Seen in the planBethNo/);
    await user.click(within(difference).getByRole("button", { name: "Record what was agreed" }));
    expect(within(difference).getByText("Enter why")).toBeTruthy();
    await user.selectOptions(within(difference).getByRole("combobox", { name: /^Agreed answer/ }), "No");
    await user.type(within(difference).getByRole("textbox", { name: /^Why/ }), "The plan came later");
    await user.click(within(difference).getByRole("button", { name: "Record what was agreed" }));
    await waitFor(() => expect(said()).toBe("A 1.1: No is agreed and recorded."));
    const after = await inspectionOf(host);
    expect(after.cases["out-of-court"]?.[0]?.answers).toEqual({ "A 1.1": "No", "A 1.3": "Yes" });
    expect(after.decisions).toEqual([
      expect.objectContaining({
        who: "Al",
        layer: "case",
        subject: "OOC-1 A 1.1",
        from: "Yes / No",
        to: "No",
        reason: "The plan came later",
      }),
    ]);
    expect(checkChain(after.decisions, hash)).toEqual({ whole: true, entries: 1 });
    expect(within(difference).getByText(/^Agreed: No. Recorded by Al/)).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Back to the second readings" }));
    expect(screen.getByText("1 difference, all resolved")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Agreement over 1 case" }));
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    const few = "Fewer than 10 pairs: one case can turn these figures.";
    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
      `A 1.1100%0.00-1.00${few}`,
      `A 1.311100%–1.00${few}`,
    ]);
  });

  it("says when a locked answer was changed, and writes an agreed answer that did not arrive", async () => {
    const [second, one] = locked;
    if (second === undefined || one === undefined) throw new Error("not locked");
    const host = hostOf({ ...second, answers: { ...second.answers, "A 1.3": "No" } }, one);
    const user = await openReadings(host, "Al");
    await user.click(screen.getByRole("button", { name: /^OOC-1/ }));
    expect(screen.getByText(/What stands there is not what was locked: Beth\./)).toBeTruthy();
    const difference = screen.getByRole("group", { name: /^A 1\.1 / });
    await user.selectOptions(within(difference).getByRole("combobox", { name: /^Agreed answer/ }), "No");
    await user.type(within(difference).getByRole("textbox", { name: /^Why/ }), "Agreed");
    host.failNext("write", "Excel is busy.");
    await user.click(within(difference).getByRole("button", { name: "Record what was agreed" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Excel is busy.");
    expect((await inspectionOf(host)).decisions).toHaveLength(1);
    await user.click(within(difference).getByRole("button", { name: "Write the agreed answer" }));
    await waitFor(() => expect(said()).toBe("A 1.1: No is written."));
    expect(host.cell({ block: "Cases_Out_of_court", row: first.id, field: "A 1.1" })).toBe("No");
    expect(host.calls.filter((call) => call === "append")).toHaveLength(1);
    expect(host.appended).toHaveLength(1);
  });
});
