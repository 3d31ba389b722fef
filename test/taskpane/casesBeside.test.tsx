/** @jest-environment jsdom */
import { render, screen, waitFor, within } from "@testing-library/react";
import { blankCase, type CaseEntry } from "../../src/domain/cases/CaseEntry";
import { findCaseForm } from "../../src/domain/cases/findInForms";
import { CaseTimescales } from "../../src/taskpane/panes/cases/CaseTimescales";
import { standardPlace } from "../../src/taskpane/places";
import { hostWith, openRow, pack, said, select } from "../support/renderPane";

function counted(reference: string, more: Partial<CaseEntry>): CaseEntry {
  const sample = { ...blankCase().sample, decision: "include" as const };
  return { ...blankCase(reference, `C-000000${reference.slice(-1)}`), sample, ...more };
}

const details = {
  service: "Ashford and Wexley",
  leadInspector: "",
  team: "",
  fieldworkStart: null,
  fieldworkEnd: null,
  resettlementCases: 2,
};

describe("cases and practice beside a prompt", () => {
  it("[P69] [R47] [R50] offers counts with one action, shows shares without a rating, and practice that is not a criterion", async () => {
    const host = hostWith({
      details,
      cases: {
        "out-of-court": [
          counted("A1", { answers: { "O 2.1": "Yes" } }),
          counted("A2", { answers: { "O 2.1": "No" } }),
          counted("A3", {}),
        ],
        resettlement: [
          counted("R4", { answers: { "CAG-R2": "No" }, notes: { "CAG-R2": "A hostel at first." } }),
        ],
      },
    });
    const user = await openRow(host, "1.3", "1.3.2a");
    const take = await screen.findByRole("button", {
      name: /^Take the counts of the cases over: Case-manager interviews/,
    });
    expect(take.parentElement?.textContent).toContain("Case manager interviews in the cases: O 2.1");
    expect(take.parentElement?.textContent).toContain("1 of 2 (50.0%)");
    expect(take.parentElement?.textContent).toContain("1 of the cases that count has no Yes or No");
    const cell = (field: "positive" | "base") => host.cell(standardPlace("1.3", "1.3.2a", field));
    expect([cell("positive"), cell("base")]).toEqual(["", ""]);
    await user.click(take);
    await waitFor(() => expect(said()).toContain("Taken over: 1 of 2."));
    expect([cell("positive"), cell("base")]).toEqual([1, 2]);

    select(host, "4.1", "4.1.2a");
    const answers = within(await screen.findByRole("list", { name: "Answers in cases" }));
    expect(answers.getByText("0 of 1 Yes (0.0%)")).toBeTruthy();
    expect(answers.getByText("R4, No: A hostel at first.")).toBeTruthy();
    expect(screen.queryByText(/it is not a criterion/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show practice" }));
    await screen.findByText(/it is not a criterion, and nothing is judged by it alone/);
    const expected = within(screen.getByRole("list", { name: "What the guidance expects" }));
    const home = expected.getByText(/^Child knows at least six weeks before release where they will live/);
    expect(home.parentElement?.textContent).toContain(
      "Custody and resettlement case management guidance, line 423",
    );
    expect(expected.queryByText(/^Visits last at least an hour/)).toBeNull();
    await user.type(screen.getByRole("searchbox", { name: "Search all practice" }), "visits hour");
    await screen.findByText("1 found");
    expect(screen.getByText(/^Visits last at least an hour/)).toBeTruthy();
  });

  it("[R49] [R50] says of each timescale what came of it, how, and where it stands, and changes nothing", () => {
    const form = findCaseForm(pack.cases!, "resettlement")!;
    const facts = {
      transfer: "2024-12-20",
      transferAuthorityUpdated: "2024-12-31",
      release: "2024-06-30",
      accommodationConfirmed: "2024-05-19",
      initialMeeting: "2024-01-12",
      custodyStart: "2024-01-15",
      lookedAfter: false,
    };
    const { rerender } = render(<CaseTimescales pack={pack} form={form} entry={counted("R1", { facts })} />);
    const look = () => within(screen.getByRole("list", { name: "To look at" }));
    const itemOf = (text: string) =>
      look().getByText((_, node) => node?.tagName === "LI" && node.textContent.includes(text)).textContent;
    expect(itemOf("within five working days")).toContain(
      "Late: Local authority staff updated within five working days of the move20 December 2024 plus 5 working days is 27 December 2024; it was 31 December 2024.",
    );
    expect(itemOf("within 10 days of entry")).toContain(
      "Dates contradict each other: First planning meeting",
    );
    expect(screen.getByText(/^Met \(\d+\)$/).parentElement?.textContent).toContain(
      "Child knows at least six weeks before release where they will live",
    );
    expect(screen.getByText(/^Does not apply \(\d+\)$/)).toBeTruthy();
    expect(screen.getByText(/^Not known yet \(\d+\)$/)).toBeTruthy();
    expect(screen.getByText(/^Working days are Monday to Friday\. A setting leaves out/)).toBeTruthy();

    rerender(
      <CaseTimescales
        pack={pack}
        form={form}
        entry={counted("R1", { facts })}
        settings={{ bankHolidays: true }}
      />,
    );
    expect(look().queryByText(/within five working days/)).toBeNull();
    expect(
      screen.getByText(/Beyond \d{4}, the last year that is listed, only weekends are left out\.$/),
    ).toBeTruthy();
  });
});
