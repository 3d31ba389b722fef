/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { DomainRating, Rating } from "../../src/domain/framework/Rating";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import { inspectionPlace, standardPlace } from "../../src/taskpane/places";
import { hostWith, openOverview, pack } from "../support/renderPane";

const { details } = blankInspection(pack, { service: "Ynys Môn", resettlementCases: 0 });

/** Every standard proposed and every other rating entered as the same. */
function allRated(rating: Rating): Partial<Inspection> {
  const domainRatings: Record<string, DomainRating> = {};
  for (const { id, fromStandard } of pack.domainRatings) if (!fromStandard) domainRatings[id] = rating;
  const standards = pack.standards.map(
    ({ id }) => [id, { qualitative: rating, proposed: rating, reason: "" }] as const,
  );
  return { details, domainRatings, standards: Object.fromEntries(standards) };
}

function standardItem(title: string): HTMLElement {
  const item = screen.getByRole("button", { name: title }).closest("li");
  if (item === null) throw new Error(`${title} is not in a list`);
  return item;
}

describe("the overview", () => {
  it("teaches the first step of an empty inspection and leads to it", async () => {
    const host = hostWith({ details });
    const user = await openOverview(host);
    expect(screen.getAllByRole("heading", { level: 1 }).map(({ textContent }) => textContent)).toEqual([
      "Ynys Môn",
    ]);
    expect(screen.getByText(/Nothing is answered yet\. Begin with the first prompt/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Answer 1.1.1(a)" }));
    expect(await screen.findByText("Prompt 1.1.1(a)")).toBeTruthy();
    expect(host.shown).toEqual([standardPlace("1.1", "1.1.1a", "answer")]);
  });

  it("[R7] shows progress, default and proposed rating of each standard", async () => {
    await openOverview(
      hostWith({
        details,
        keyQuestions: { "1.2.1": { answer: "No", reason: "" } },
        standards: { "1.2": { qualitative: null, proposed: "Good", reason: "" } },
      }),
    );
    const staff = within(standardItem("1.2 Staff"));
    expect(staff.getByText("1 of 26 answered")).toBeTruthy();
    expect(staff.getByText("Default", { selector: "dt" }).nextElementSibling?.textContent).toBe(
      "Requires improvement",
    );
    expect(staff.getByText("Proposed", { selector: "dt" }).nextElementSibling?.textContent).toBe("Good");
  });

  it("[R12] says Not applicable for 4.1 without a case", async () => {
    await openOverview(hostWith({ details }));
    expect(standardItem("4.1 Resettlement policy and provision").textContent).toContain("Not applicable");
  });

  it("[R8] lists what is to settle, counts it in the tab of the checks and leads to the reason", async () => {
    const host = hostWith({
      details,
      keyQuestions: { "1.2.1": { answer: "No", reason: "" } },
      standards: { "1.2": { qualitative: null, proposed: "Good", reason: "" } },
    });
    const user = await openOverview(host);
    const list = within(screen.getByRole("list", { name: "To settle" }));
    expect(list.getByText(/Good replaces the default of Requires improvement/)).toBeTruthy();
    expect(screen.getByRole("tab", { name: /^Checks.*to settle\)$/ })).toBeTruthy();
    await user.click(list.getByRole("button", { name: "Go to 1.2" }));
    expect(await screen.findByRole("heading", { level: 1, name: "1.2 Staff" })).toBeTruthy();
    expect(host.shown).toEqual([standardPlace("1.2", "1.2:proposed", "reason")]);
  });

  it("says nothing is to settle once there is a reason", async () => {
    await openOverview(
      hostWith({
        details,
        standards: { "1.2": { qualitative: null, proposed: null, reason: "" } },
      }),
    );
    expect(screen.getByText("Nothing stops sign-off so far.")).toBeTruthy();
  });

  it("leads with one click to what is still to enter", async () => {
    const host = hostWith({ details: { ...details, resettlementCases: null } });
    const user = await openOverview(host);
    await user.click(screen.getByRole("button", { name: /Number of resettlement cases/ }));
    expect(host.shown.at(-1)).toEqual(inspectionPlace("resettlementCases", "value"));
    await user.click(
      screen.getByRole("button", { name: "Domain two and three ratings: 2.1, 2.2, 2.3, 2.4, 3.1, 3.2, 3.3" }),
    );
    expect(host.shown.at(-1)).toEqual(inspectionPlace("rating:2.1", "value"));
  });

  it("shows the composite with the label of its origin, and what is missing before", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    expect(screen.getByText(/No composite yet.*missing: 1\.1, 1\.2/)).toBeTruthy();
    expect(screen.getByText(/From published practice of HM Inspectorate of Probation/)).toBeTruthy();
  });

  it("shows the score of a complete inspection", async () => {
    await openOverview(hostWith(allRated("Good")));
    expect(screen.getByText(/24 of 36/).textContent).toContain("Good");
  });

  it("[R39] lets the overall rating be proposed, and warns", async () => {
    const host = hostWith({ ...allRated("Good"), diversity: "Insufficient" });
    const user = await openOverview(host);
    await user.click(screen.getByRole("radio", { name: "Outstanding" }));
    const messages = within(await screen.findByRole("list", { name: "Messages on the overall rating" }));
    expect(messages.getByText(/Needs attention/)).toBeTruthy();
    expect(host.cell(inspectionPlace("overall", "value"))).toBe("Outstanding");
  });

  it("[P1] lists answers that can not be read, with the way to each", async () => {
    const host = hostWith({ details });
    const user = await openOverview(host);
    act(() => host.typeInCell({ ...standardPlace("1.1", "1.1.2b", "answer"), value: "Perhaps" }));
    const list = within(await screen.findByRole("list", { name: "To settle" }));
    expect(list.getByText(/Perhaps/)).toBeTruthy();
    await user.click(list.getByRole("button", { name: "Go to 1.1.2(b)" }));
    expect(host.shown).toEqual([standardPlace("1.1", "1.1.2b", "answer")]);
  });

  it("[P1] says which sheet is missing, without a way to nowhere", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    act(() => host.removeBlock("Standard_1.3"));
    const list = await screen.findByRole("list", { name: "To settle" });
    expect(list.textContent).toContain("1.3");
    expect(within(list).queryByRole("button")).toBeNull();
  });

  it("shows the worst few of many and leads to all of them", async () => {
    const answers = ["1.1.1", "1.1.2", "1.1.3"].map((id) => [id, { answer: "Yes", reason: "" }] as const);
    const prompts = ["1.1.1a", "1.1.2a", "1.1.3a"].map(
      (id) => [id, { answer: "No", critical: true, measures: {}, note: "", reason: "" }] as const,
    );
    const user = await openOverview(
      hostWith({ details, keyQuestions: Object.fromEntries(answers), prompts: Object.fromEntries(prompts) }),
    );
    const list = within(screen.getByRole("list", { name: "To settle" }));
    expect(list.getAllByRole("listitem")).toHaveLength(4);
    expect(list.getAllByRole("listitem")[0]?.textContent).toContain("stops sign-off");
    await user.click(screen.getByRole("button", { name: /^See all checks \(\d+ open\)$/ }));
    expect(await screen.findByRole("heading", { level: 1, name: "Checks" })).toBe(document.activeElement);
  });

  it("says so when a cell can not be shown", async () => {
    const host = hostWith({ details });
    const user = await openOverview(host);
    host.failNext("show", "The sheet of 1.1 is gone. Undo its deletion.");
    await user.click(screen.getByRole("button", { name: "Answer 1.1.1(a)" }));
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("The sheet of 1.1 is gone."));
  });
});
