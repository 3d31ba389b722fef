/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import type { Inspection, PromptEntry } from "../../src/domain/inspection/Inspection";
import { inspectionPlace, standardPlace } from "../../src/taskpane/places";
import { hostWith, openOverview, pack } from "../support/renderPane";
import type { MemoryHost } from "../support/memoryHost";

const { details } = blankInspection(pack, { service: "Ynys Môn", resettlementCases: 0 });
const prompt: PromptEntry = { answer: null, critical: false, measures: {}, note: "Seen.", reason: "" };

async function openChecks(
  inspection: Partial<Inspection> = {},
): Promise<{ host: MemoryHost; user: UserEvent }> {
  const host = hostWith({ details, ...inspection });
  const user = await openOverview(host);
  await user.click(screen.getByRole("tab", { name: /^Checks/ }));
  await screen.findByRole("heading", { level: 1, name: "Checks" });
  return { host, user };
}

/** The default is Requires improvement, so that Good waits for a reason (R8). */
const goodWithoutReason: Partial<Inspection> = {
  keyQuestions: { "1.2.1": { answer: "No", reason: "" } },
  standards: { "1.2": { qualitative: null, proposed: "Good", reason: "" } },
};

const list = (name: string) => within(screen.getByRole("list", { name }));

describe("the Checks view", () => {
  it("says that nothing is to be put right, and when checks are made", async () => {
    await openChecks();
    expect(screen.getByText(/^0 to put right, 0 to look at, \d+ for information$/)).toBeTruthy();
    expect(screen.getByText(/Entries are checked as they are made/)).toBeTruthy();
    expect(screen.queryByRole("list", { name: "Must be put right" })).toBeNull();
  });

  it("[R3, P1, P3, P6] groups by severity, with what to do, the rule and the place", async () => {
    const { host } = await openChecks({
      details: { ...details, fieldworkStart: "2026-11-06", fieldworkEnd: "2026-11-02" },
      prompts: {
        "1.1.1a": { ...prompt, answer: "No", critical: true, note: "" },
        "1.1.1b": { ...prompt, answer: "Yes", note: "" },
      },
    });
    act(() => host.typeInCell({ ...standardPlace("1.3", "1.3.1b", "answer"), value: "na" }));
    await screen.findByText(/“na”/);
    const blocks = list("Must be put right").getAllByRole("listitem");
    expect(blocks.map(({ textContent }) => textContent?.replace(/:.*/, ""))).toEqual([
      expect.stringMatching(/^(Start|End) of fieldwork, stops sign-off$/),
      "1.3.1(b), stops sign-off",
    ]);
    expect(blocks[1]?.textContent).toContain("Choose Yes, No or Not judged.");
    expect(blocks[1]?.textContent).toContain("Rule P1");
    expect(list("Needs a reason or attention").getByText(/critical but has no note/)).toBeTruthy();
    expect(screen.getByText(/^For information \(\d+\)$/).closest("details")?.open).toBe(false);
    expect(list("For information").getByText(/There is no note beside this answer yet/)).toBeTruthy();
  });

  it("keeps the count on the navigation up to date", async () => {
    const { host } = await openChecks(goodWithoutReason);
    const count = (): string => screen.getByRole("tab", { name: /^Checks/ }).textContent ?? "";
    const before = count();
    act(() => host.typeInCell({ ...standardPlace("1.2", "1.2:proposed", "answer"), value: "" }));
    await waitFor(() => expect(count()).not.toBe(before));
    expect(before).toMatch(/\(\d to settle\)/);
  });

  it("shows one standard, the Inspection sheet, or all", async () => {
    const { user } = await openChecks({
      ...goodWithoutReason,
      details: { ...details, fieldworkStart: "2026-11-06", fieldworkEnd: "2026-11-02" },
    });
    const choose = (value: string) =>
      user.selectOptions(screen.getByRole("combobox", { name: "Show checks of" }), value);
    await choose("1.2 Staff");
    expect(screen.queryByRole("list", { name: "Must be put right" })).toBeNull();
    expect(list("Needs a reason or attention").getAllByRole("listitem").length).toBeGreaterThan(0);
    await choose("The Inspection sheet");
    expect(list("Must be put right").getByText(/fieldwork ends before it starts/)).toBeTruthy();
    expect(screen.queryByRole("list", { name: "Needs a reason or attention" })).toBeNull();
    await choose("1.4 Information and facilities");
    expect(screen.getByText(/Nothing here\. The rest of the workbook has checks/)).toBeTruthy();
    await choose("The whole workbook");
    expect(list("Must be put right")).toBeTruthy();
  });

  it("leads to the cell with one key, and stays where it is", async () => {
    const { host, user } = await openChecks({
      details: { ...details, fieldworkStart: "2026-11-06", fieldworkEnd: "2026-11-02" },
    });
    const way = list("Must be put right").getByRole("button", { name: /^Go to (Start|End) of fieldwork$/ });
    way.focus();
    await user.keyboard("{Enter}");
    expect(host.shown).toHaveLength(1);
    expect([
      inspectionPlace("fieldworkStart", "value"),
      inspectionPlace("fieldworkEnd", "value"),
    ]).toContainEqual(host.shown[0]);
    expect(screen.getByRole("heading", { level: 1, name: "Checks" })).toBeTruthy();
  });

  it("[P4] lists a note that several standards share under each of them, and leads to its cell", async () => {
    const note = "Board minutes, seen from May to July.";
    const { host, user } = await openChecks({
      prompts: { "1.1.1a": { ...prompt, note }, "1.2.1b": { ...prompt, note } },
    });
    const choose = (value: string) =>
      user.selectOptions(screen.getByRole("combobox", { name: "Show checks of" }), value);
    await choose("1.1 Governance and leadership");
    expect(list("Needs a reason or attention").getByText(/of several standards: /).textContent).toContain(
      "1.1.1(a) in 1.1; 1.2.1(b) in 1.2",
    );
    await choose("1.2 Staff");
    await user.click(list("Needs a reason or attention").getByRole("button", { name: "Go to 1.2.1(b)" }));
    expect(host.shown).toEqual([standardPlace("1.2", "1.2.1b", "note")]);
    await choose("The Inspection sheet");
    expect(screen.queryByText(/of several standards: /)).toBeNull();
  });

  it("[R8] takes the reason right there, writes it beside the rating and lets the line go only afterwards", async () => {
    const { host, user } = await openChecks(goodWithoutReason);
    expect(list("Needs a reason or attention").getByText(/Good replaces the default/)).toBeTruthy();
    const reason = list("Needs a reason or attention").getByRole("textbox", { name: "Reason for 1.2" });
    await user.type(reason, "Strong new leadership");
    await waitFor(
      () => expect(host.cell(standardPlace("1.2", "1.2:proposed", "reason"))).toBe("Strong new leadership"),
      { timeout: 5000 },
    );
    expect(document.activeElement).toBe(reason);
    await user.type(reason, ", seen by all");
    expect(document.activeElement).toBe(reason);
    await user.tab();
    await waitFor(() =>
      expect(host.cell(standardPlace("1.2", "1.2:proposed", "reason"))).toBe(
        "Strong new leadership, seen by all",
      ),
    );
    await waitFor(() =>
      expect(list("Needs a reason or attention").queryByText(/Good replaces the default/)).toBeNull(),
    );
    expect(list("For information").getByText(/reason is recorded/)).toBeTruthy();
  });

  it("asks once for a reason that settles several warnings", async () => {
    const domainRatings = Object.fromEntries(
      pack.domainRatings
        .filter(({ fromStandard }) => !fromStandard)
        .map(({ id }) => [id, "Inadequate" as const]),
    );
    await openChecks({
      domainRatings,
      standards: {
        "1.1": { qualitative: "Inadequate", proposed: "Good", reason: "" },
        "3.4": { qualitative: null, proposed: "Inadequate", reason: "" },
      },
    });
    const warnings = list("Needs a reason or attention");
    expect(warnings.getAllByRole("listitem").length).toBeGreaterThan(1);
    expect(warnings.getAllByRole("textbox", { name: "Reason for 1.1" })).toHaveLength(1);
  });

  it("has no way to a cell that is gone", async () => {
    const { host } = await openChecks();
    act(() => host.removeBlock("Standard_1.3"));
    await waitFor(() => expect(screen.getByRole("list", { name: "Must be put right" })).toBeTruthy());
    expect(list("Must be put right").queryByRole("button")).toBeNull();
  });
});
