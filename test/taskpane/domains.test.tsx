/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { blankCase, type CaseEntry } from "../../src/domain/cases/CaseEntry";
import { hostWith, openOverview } from "../support/renderPane";

/** Cases that count: three Yes of four to every key question but one, which has two. */
function cases(): readonly CaseEntry[] {
  return Array.from({ length: 4 }, (_, place) => ({
    ...blankCase(`OOC-${place + 1}`, `C-000000${place + 1}`),
    answers: {
      "I 1.1": "No",
      A1S: place < 3 ? "Yes" : "No",
      A2S: place < 3 ? "Yes" : "No",
      A3S: place < 2 ? "Yes" : "No",
    },
  }));
}

describe("domains two and three in the pane", () => {
  it("[R45] [P10] [P65] points out what is near, explains a rating down to its cases, and decides it in layers", async () => {
    const host = hostWith({
      cases: { "out-of-court": cases() },
      domainRatings: { "3.1": "Good" },
      domainReasons: { "3.1": "Two were read again." },
    });
    const user = await openOverview(host);
    await screen.findByText(/^Nearest to tipping: 3\.1: Good with 1 more Yes in place of No in A3S\.$/);
    await user.click(screen.getByRole("button", { name: "Show why and which cases: 3.1" }));
    const why = within(await screen.findByRole("list", { name: "Why the cases give this rating" }));
    expect(
      why.getByText(/^A3S .*: 2 of 4 = 50\.0 per cent, .*, Requires improvement\. 4 cases count\./),
    ).toBeTruthy();
    expect(
      why.getByText(/^The lowest of them decides: Requires improvement, by A3S\. From published practice/),
    ).toBeTruthy();
    expect(why.getByText(/^Your rating is Good: Two were read again\./)).toBeTruthy();
    const groups = screen.getByText(/^A3S .*: 2 of 4 Yes$/).closest("details")!;
    expect(groups.textContent).toContain("Yes (2)OOC-1OOC-2");
    await user.click(within(groups).getByText("OOC-4"));
    await waitFor(() => expect(host.shown.at(-1)).toMatchObject({ row: "C-0000004", field: "A3S" }));

    await user.click(screen.getByRole("tab", { name: /Decisions/ }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Rating of" }), "3.1");
    expect(
      screen.getByText(
        "From published practice of HM Inspectorate of Probation, not from the documents of this pack",
      ),
    ).toBeTruthy();
    await screen.findByRole("list", { name: "Why the cases give this rating" });
    await user.click(
      within(screen.getByRole("radiogroup", { name: "Decided by the ratings panel" })).getByRole("radio", {
        name: "Good",
      }),
    );
    await waitFor(() =>
      expect(host.cell({ block: "Inspection_Fields", row: "decided:3.1", field: "value" })).toBe("Good"),
    );
  });
});
