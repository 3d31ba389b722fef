/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { PromptEntry } from "../../src/domain/inspection/Inspection";
import { hostWith, openRow } from "../support/renderPane";

const blank: PromptEntry = { answer: null, critical: false, measures: {}, note: "", reason: "" };
const note = "Staff survey, seen by both of us.";

function messages(name: string): string {
  const list = screen.queryByRole("list", { name });
  return list === null
    ? ""
    : within(list)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent)
        .join("\n");
}

describe("the checks of our own on a row", () => {
  it("[P2] [P3] points out a missing note as the row's cell does, until there is one", async () => {
    const user = await openRow(
      hostWith({ prompts: { "1.2.2c": { ...blank, answer: "No", critical: true } } }),
      "1.2",
      "1.2.2c",
    );
    expect(messages("Messages")).toContain("A shortfall is marked as critical but has no note.");
    await user.click(screen.getByRole("checkbox", { name: "Critical shortfall" }));
    expect(messages("Messages")).toContain("There is no note beside this answer yet.");
    await user.type(screen.getByRole("textbox", { name: "Note" }), "Nobody holds the register");
    await user.tab();
    await waitFor(() => expect(messages("Messages")).not.toContain("note"));
  });

  it("[P4] names the prompts that share a note", async () => {
    const prompts = { "1.2.2a": { ...blank, note }, "1.2.2c": { ...blank, note: note.toUpperCase() } };
    await openRow(hostWith({ prompts }), "1.2", "1.2.2a");
    expect(messages("Messages")).toContain("The same note stands beside 1.2.2(a), 1.2.2(c).");
  });

  it("[P5] says on the standard that its rating disagrees with the domain two and three ratings", async () => {
    const standards = { "1.2": { qualitative: null, proposed: "Good", reason: "" } } as const;
    await openRow(hostWith({ standards, domainRatings: { "2.1": "Inadequate" } }), "1.2", "1.2:proposed");
    expect(messages("Messages on this standard")).toContain(
      "two levels or more away from the middle of the domain two and three ratings (Inadequate)",
    );
  });
});
