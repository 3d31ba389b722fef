/** @jest-environment jsdom */
import { render, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Inspection, PromptAnswer } from "../../src/domain/inspection/Inspection";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { Readings } from "../../src/taskpane/panes/why/Readings";
import type { MemoryHost } from "../support/memoryHost";
import { hostWith, openOverview, openRow, pack, said } from "../support/renderPane";

function prompts(keyQuestion: string, answers: readonly (PromptAnswer | null)[]): Inspection["prompts"] {
  return Object.fromEntries(
    answers.map((answer, place) => [
      `${keyQuestion}${"abcdefgh"[place] ?? ""}`,
      { answer, critical: false, measures: {}, note: "Seen.", reason: "" },
    ]),
  );
}

/** 1.3.2 with one above the line and three below. */
const fewAbove = { prompts: prompts("1.3.2", ["Yes", "No", "No", "No"]) };

/** What the host was asked that could have altered the workbook. */
function writes(host: MemoryHost): number {
  return host.calls.filter((call) => !["look", "read", "watch", "show", "survey"].includes(call)).length;
}

async function tryWay(user: UserEvent, sentence: RegExp): Promise<HTMLElement> {
  await user.click(await screen.findByRole("button", { name: sentence }));
  return screen.findByRole("region", { name: "Trying out" });
}

describe("why a key question is suggested so", () => {
  it("[R2] shows the balance with its rule and the line of the document", async () => {
    await openRow(hostWith(fewAbove), "1.3", "1.3.2");
    const why = await screen.findByRole("list", { name: "Why this suggestion" });
    expect(within(why).getByText(/1 against 3: No is suggested\./).textContent).toContain("R2 (004:1321)");
  });

  it("names the smallest sets, up and down, and what qualifies", async () => {
    await openRow(hostWith(fewAbove), "1.3", "1.3.2");
    expect((await screen.findByRole("list", { name: "Up to Yes: 2 entries" })).textContent).toContain(
      "Change any 2 of 1.3.2(b), 1.3.2(c) and 1.3.2(d) from No to Yes.",
    );
    expect(screen.getByRole("list", { name: "Up to yours to decide: 1 entry" }).textContent).toContain(
      "Change any 1 of 1.3.2(b), 1.3.2(c) and 1.3.2(d) from No to Yes.",
    );
  });

  it("[R4] says answer where a prompt is blank", async () => {
    await openRow(hostWith({ prompts: prompts("1.4.2", ["Yes", "Yes", null]) }), "1.4", "1.4.2");
    expect(await screen.findByText("Answer 1.4.2(c) Yes or No.")).toBeTruthy();
  });
});

describe("the sentences of what to change", () => {
  it("[R3] speak of critical marks as marks", async () => {
    const inspection = { prompts: prompts("1.2.2", ["Yes", "Yes", "No"]) };
    await openRow(hostWith(inspection), "1.2", "1.2.2");
    const down = await screen.findByRole("list", { name: "Down to No: 1 entry" });
    expect(within(down).getByText("Mark 1.2.2(c) as critical.")).toBeTruthy();
    expect(within(down).getByText("Change any 1 of 1.2.2(a) and 1.2.2(b) from Yes to No.")).toBeTruthy();
  });

  it("[R3] name an answer and its mark together, and the way without a mark beside it", async () => {
    await openRow(
      hostWith({ prompts: prompts("1.1.2", ["Yes", "Yes", "Yes", "Yes", "Yes"]) }),
      "1.1",
      "1.1.2",
    );
    const marked = await screen.findByRole("list", { name: "Down to No: 2 entries" });
    expect(marked.textContent).toContain("Change any 1 of these 5 from Yes to No and mark it as critical.");
    const plain = screen.getByRole("list", { name: "Without a critical mark, down to No: 3 entries" });
    expect(plain.textContent).toContain("Which 51.1.2(a), 1.1.2(b), 1.1.2(c), 1.1.2(d), 1.1.2(e)");
  });

  it("[R7] gather key questions under one word", async () => {
    const yes = { answer: "Yes", reason: "" } as const;
    await openRow(
      hostWith({ keyQuestions: { "1.3.1": yes, "1.3.2": yes, "1.3.3": yes } }),
      "1.3",
      "1.3:default",
    );
    expect(
      (await screen.findByRole("list", { name: "Down to Requires improvement: 1 entry" })).textContent,
    ).toContain("Change any 1 of key questions 1.3.1, 1.3.2 and 1.3.3 from Yes to No.");
  });
});

describe("trying out", () => {
  it("shows what would come of it, writes nothing, and leaves everything as it was", async () => {
    const host = hostWith(fewAbove);
    const user = await openRow(host, "1.3", "1.3.2");
    const banner = await tryWay(user, /^Try it: Change any 2 of 1\.3\.2\(b\)/);

    expect(within(banner).getByRole("heading").textContent).toBe(
      "Trying out: nothing is written to the workbook",
    );
    const tried = within(banner).getByRole("list", { name: "Entries tried" });
    expect(
      within(tried)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["1.3.2(b): No → YesTake back", "1.3.2(c): No → YesTake back"]);
    const result = within(banner).getByRole("list", { name: "What it would change" });
    expect(result.textContent).toContain("Suggestion for 1.3.2: No → Yes");
    await waitFor(() => expect(said()).toContain("Suggestion for 1.3.2: No → Yes"));
    // The view itself still shows the workbook.
    expect(screen.getByText("1 above the line, 3 below")).toBeTruthy();

    await user.click(within(banner).getByRole("button", { name: "Stop trying" }));
    expect(screen.queryByRole("region", { name: "Trying out" })).toBeNull();
    expect(document.activeElement?.tagName).toBe("H1");
    expect(screen.getByText("1 above the line, 3 below")).toBeTruthy();
    expect(writes(host)).toBe(0);
    expect(host.written).toEqual([]);
  });

  it("takes one entry back, and tries another one too", async () => {
    const host = hostWith(fewAbove);
    const user = await openRow(host, "1.3", "1.3.2");
    const banner = await tryWay(user, /^Try it: Change any 2/);
    await user.click(within(banner).getByRole("button", { name: "Take back 1.3.2(c)" }));
    expect(within(banner).getByText("Suggestion for 1.3.2: No → yours to decide")).toBeTruthy();

    await user.click(within(banner).getByText("Try another entry"));
    await user.selectOptions(within(banner).getByRole("combobox", { name: "Entry" }), "key question 1.3.2");
    await user.selectOptions(within(banner).getByRole("combobox", { name: "Value to try" }), "No");
    await user.click(within(banner).getByRole("button", { name: "Try it too" }));
    expect(within(banner).getByText("key question 1.3.2: blank → No")).toBeTruthy();
    expect(within(banner).getByText("Default rating of 1.3: none → Requires improvement")).toBeTruthy();
    expect(writes(host)).toBe(0);
  });

  it("goes on in another view, and a field there writes what is entered and nothing that is tried", async () => {
    const host = hostWith(fewAbove);
    const user = await openRow(host, "1.3", "1.3.2");
    await tryWay(user, /^Try it: Change any 2/);
    await user.click(screen.getByRole("radio", { name: "No" }));
    await waitFor(() => expect(host.written).toHaveLength(1));
    expect(host.written[0]).toMatchObject({ row: "1.3.2", field: "answer", value: "No" });
    await user.click(screen.getByRole("tab", { name: /Overview/ }));
    const banner = await screen.findByRole("region", { name: "Trying out" });
    expect(within(banner).getByText("1.3.2(b): No → Yes", { exact: false })).toBeTruthy();
    await user.click(within(banner).getByRole("button", { name: "Stop trying" }));
    expect(host.written).toHaveLength(1);
  });
});

describe("why a standard is rated so", () => {
  const answers: Inspection["keyQuestions"] = {
    "1.2.1": { answer: "No", reason: "" },
    "1.2.2": { answer: "Yes", reason: "" },
    "1.2.3": { answer: "Yes", reason: "" },
    "1.2.4": { answer: "Yes", reason: "" },
    "1.2.5": { answer: "Yes", reason: "" },
  };

  it("[R7] [R8] cites the standard's own passage and says what blocks the next rating up", async () => {
    await openRow(hostWith({ keyQuestions: answers }), "1.2", "1.2:default");
    const why = await screen.findByRole("list", { name: "Why this rating" });
    expect(why.textContent).toContain("the default is Requires improvement. R7 (004:650)");
    expect(why.textContent).toContain("Good, the next rating up, needs a reason.");
    expect((await screen.findByRole("list", { name: "Up to Good: 1 entry" })).textContent).toContain(
      "Change key question 1.2.1 from No to Yes.",
    );
  });

  it("[R27] shows how far a rating can be freed first, and the rest on request", async () => {
    const host = hostWith({ keyQuestions: answers });
    const user = await openRow(host, "1.2", "1.2:default");
    const freer = await screen.findByRole("list", { name: "Good permitted: 1 entry" });
    expect(screen.getByText("What else would move it").closest("details")?.open).toBe(false);
    await user.click(within(freer).getByRole("button", { name: /^Try it/ }));
    const banner = await screen.findByRole("region", { name: "Trying out" });
    expect(within(banner).getByText("Good for 1.2: permitted with a reason → permitted")).toBeTruthy();
    expect(within(banner).getByText("Default rating of 1.2: Requires improvement → Good")).toBeTruthy();
  });
});

describe("the overall rating and the readings of the documents", () => {
  it("[R37] says what binds it and labels the composite as published practice", async () => {
    await openOverview(
      hostWith({ standards: { "4.1": { qualitative: null, proposed: "Inadequate", reason: "" } } }),
    );
    const why = await screen.findByRole("list", { name: "Why this overall rating" });
    expect(why.textContent).toContain("Rating of 4.1: Inadequate. R37 (004:43)");
    expect(why.textContent).toContain("Composite of published practice: no score");
    expect(screen.getByText("The composite follows published practice, not the documents.")).toBeTruthy();
  });

  it("[R38] says how many core ratings must be given, raised or lowered, and by how many points", async () => {
    const good = { qualitative: null, proposed: "Good", reason: "" } as const;
    const core = ["2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3"];
    const user = await openOverview(
      hostWith({
        domainRatings: Object.fromEntries(core.map((id) => [id, "Good" as const])),
        standards: { "1.1": good, "1.2": good, "1.3": good, "1.4": good, "3.4": good },
      }),
    );
    const up = await screen.findByRole("list", { name: "Up to Outstanding: 7 entries" });
    expect(up.textContent).toContain("Raise any 7 of these 12, gaining 7 to 12 points together.");
    const down = screen.getByRole("list", { name: "Down to Requires improvement: 3 entries" });
    expect(down.textContent).toContain("Lower any 3 of these 12, losing 6 to 17 points together.");
    expect(screen.getByRole("list", { name: /^Down to Inadequate/ }).closest("details")?.open).toBe(false);
    await user.click(within(up).getByRole("button", { name: /^Try it/ }));
    const banner = await screen.findByRole("region", { name: "Trying out" });
    expect(within(banner).getByText("Composite of published practice: Good → Outstanding")).toBeTruthy();
  });

  it("[R38] asks for the ratings that are missing before anything else", async () => {
    await openOverview(hostWith());
    const down = await screen.findByRole("list", { name: "Down to Requires improvement: 12 entries" });
    expect(down.textContent).toContain(
      "Enter a rating for all 12 of these, gaining 7 to 18 points together.",
    );
    await waitFor(() =>
      expect(screen.getByRole("list", { name: /^Down to Inadequate/ }).textContent).toContain(
        "Enter a rating for all 12 of these, gaining at most 6 points together.",
      ),
    );
  });

  it("says that the ratings are the same under every reading, where they are", async () => {
    await openOverview(hostWith());
    expect(
      await screen.findByText(
        "The ratings are the same under every reading and every combination of readings.",
      ),
    ).toBeTruthy();
  });

  it("[R28] shows what only several readings together lead to, once all are tried", async () => {
    // A pack in which 1.1 Good has a second copy, so that judgement and ratings can both be read otherwise.
    const doctored = {
      ...pack,
      decisionRules: pack.decisionRules.map((rule) =>
        rule.code === "GUID-1.1-G"
          ? { ...rule, qualitativeOtherCopy: ["Requires improvement" as const] }
          : rule,
      ),
    };
    const yes = { answer: "Yes" as const, reason: "" };
    const inspection: Inspection = {
      ...blankInspection(pack),
      keyQuestions: { "1.1.1": yes, "1.1.2": yes, "1.1.3": yes },
      domainRatings: Object.fromEntries(
        ["2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3"].map((id) => [id, "Good" as const]),
      ),
      standards: {
        "1.1": { qualitative: "Requires improvement", proposed: null, reason: "" },
        "3.4": { qualitative: null, proposed: "Inadequate", reason: "" },
      },
    };
    render(<Readings pack={doctored} inspection={inspection} onGoToSetting={() => undefined} />);
    const together = await screen.findByRole("list", { name: /^Only together: .*\(A9\); .*\(A31\)$/ });
    expect(together.textContent).toBe("Good for 1.1: permitted with a reason → permitted");
  });

  it("[R11] shows a reading that differs, and takes the person to its setting", async () => {
    const host = hostWith({
      keyQuestions: {
        "3.4.1": { answer: "Yes", reason: "" },
        "3.4.2": { answer: "Yes", reason: "" },
        "3.4.3": { answer: "Yes", reason: "" },
      },
    });
    const user = await openOverview(host);
    expect(await screen.findByText("One reading gives something else.")).toBeTruthy();
    const differing = screen.getByRole("list", { name: "Give 3.4 a default rating by analogy: No (A6)" });
    expect(differing.textContent).toContain("Default rating of 3.4: Good → none");
    await user.click(screen.getByRole("button", { name: "Go to the setting" }));
    expect(host.shown.at(-1)).toMatchObject({ row: "setting:default34ByAnalogy" });
  });
});
