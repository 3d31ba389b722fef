/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { DomainRating } from "../../src/domain/framework/Rating";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { standardPlace } from "../../src/taskpane/places";
import { hostWith, openRow, pack, said } from "../support/renderPane";

const domainRatings: Readonly<Record<string, DomainRating>> = {
  "2.1": "Good",
  "2.2": "Good",
  "2.3": "Requires improvement",
  "2.4": "Good",
  "3.1": "Good",
  "3.2": "Good",
  "3.3": "Good",
};

const allYes = {
  "1.1.1": { answer: "Yes", reason: "" },
  "1.1.2": { answer: "Yes", reason: "" },
  "1.1.3": { answer: "Yes", reason: "" },
} as const;

/** What stands beside a rating: whether it is permitted, and why not. */
function asideOf(rating: string): string {
  const ids = screen.getByRole("radio", { name: rating }).getAttribute("aria-describedby") ?? "";
  return document.getElementById(ids)?.textContent ?? "";
}

describe("a standard", () => {
  it("[R27] says why Outstanding is not permitted for 1.1, and still when it is proposed with a reason", async () => {
    const host = hostWith({
      domainRatings,
      keyQuestions: allYes,
      standards: {
        "1.1": { qualitative: "Outstanding", proposed: null, reason: "" },
        "3.4": { qualitative: null, proposed: "Good", reason: "" },
      },
    });
    const user = await openRow(host, "1.1", "1.1:proposed");
    expect(asideOf("Outstanding")).toBe(
      "Not permitted1.1 cannot be Outstanding unless every domain two and three rating is Good or Outstanding. Propose another rating.",
    );
    await user.click(screen.getByRole("radio", { name: "Outstanding" }));
    const messages = within(screen.getByRole("list", { name: "Messages on this standard" }));
    expect(messages.getByText("Stops sign-off:").parentElement?.textContent).toContain("Rules R25, R27");
    await waitFor(() =>
      expect(said()).toContain("1.1 cannot be Outstanding unless every domain two and three rating"),
    );

    await user.type(screen.getByRole("textbox", { name: "Reason" }), "We are sure");
    await user.tab();
    await waitFor(() =>
      expect(host.cell(standardPlace("1.1", "1.1:proposed", "reason"))).toBe("We are sure"),
    );
    expect(messages.getByText("Stops sign-off:")).toBeTruthy();
  });

  it("[R27] takes the bar away as soon as the qualitative judgement allows it", async () => {
    const host = hostWith({
      domainRatings: { ...domainRatings, "2.3": "Good" },
      keyQuestions: allYes,
      standards: { "3.4": { qualitative: null, proposed: "Good", reason: "" } },
    });
    const user = await openRow(host, "1.1", "1.1:proposed");
    expect(asideOf("Outstanding")).toContain("Your overall qualitative judgement is not recorded yet.");
    await user.selectOptions(screen.getByRole("combobox", { name: "Overall qualitative judgement" }), "Good");
    expect(asideOf("Outstanding")).toContain("unless your qualitative judgement is Outstanding");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Overall qualitative judgement" }),
      "Outstanding",
    );
    expect(asideOf("Outstanding")).toContain("Permitted with a reason");
    expect(host.cell(standardPlace("1.1", "1.1:qualitative", "answer"))).toBe("Outstanding");
  });

  it("[R17] shows the share with its base, the band and the 1.1 percentages row", async () => {
    await openRow(
      hostWith({ keyQuestions: { ...allYes, "1.1.3": { answer: "No", reason: "" } } }),
      "1.1",
      "1.1:default",
    );
    expect(screen.getByText("2 of 3 (66.7%)")).toBeTruthy();
    expect(screen.getByText("Reasonable majority")).toBeTruthy();
    expect(screen.getByText("1.1 percentages row").nextElementSibling?.textContent).toBe("Good");
    expect(screen.getByText("Default rating").nextElementSibling?.textContent).toBe("Requires improvement");
  });

  it("[R11] labels the default of 3.4 as by analogy", async () => {
    await openRow(
      hostWith({ keyQuestions: { "3.4.1": { answer: "No", reason: "" } } }),
      "3.4",
      "3.4:default",
    );
    expect(screen.getByText("Default rating").nextElementSibling?.textContent).toBe(
      "Requires improvement by analogy",
    );
  });

  it("[R12] asks nothing of 4.1 without a case, and leads to the number of cases", async () => {
    const { details } = blankInspection(pack, { resettlementCases: 0 });
    const host = hostWith({ details });
    const user = await openRow(host, "4.1", "4.1.1a");
    expect(
      screen.getByRole("heading", { level: 1, name: "4.1 Resettlement policy and provision" }),
    ).toBeTruthy();
    expect(screen.queryByRole("radio")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Go to the number of cases" }));
    expect(host.shown.at(-1)?.row).toBe("resettlementCases");
  });

  it("[R13] describes each rating level, to be opened one by one", async () => {
    await openRow(hostWith(), "1.1", "1.1:default");
    const section = screen.getByRole("region", { name: "What each rating looks like" });
    const levels = section.querySelectorAll("details");
    expect([...levels].map((level) => level.querySelector("summary")?.textContent)).toEqual([
      "Outstanding",
      "Good",
      "Requires improvement",
      "Inadequate",
    ]);
    expect(levels[3]?.textContent).toContain("Blame culture; staff feel disempowered");
  });

  it("changes to another standard, in the pane and in the workbook", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.1", "1.1:default");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Standard" }),
      "1.4 Information and facilities",
    );
    expect(
      await screen.findByRole("heading", { level: 1, name: "1.4 Information and facilities" }),
    ).toBeTruthy();
    expect(host.shown.at(-1)?.block).toBe("Standard_1.4");
  });

  it("has one heading of the first level in every view", async () => {
    const user = await openRow(hostWith(), "1.1", "1.1.1");
    const headings = (): readonly (string | null)[] =>
      screen.getAllByRole("heading", { level: 1 }).map(({ textContent }) => textContent);
    expect(headings()).toEqual(["Vision and strategy are local, clear and aimed at good personalised work"]);
    await user.click(screen.getByRole("button", { name: "Previous" }));
    expect(headings()).toEqual(["1.1 Governance and leadership"]);
    await user.click(screen.getByRole("tab", { name: /Overview/ }));
    expect(headings()).toEqual(["Inspection"]);
  });
});
