/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { blankItem } from "../../src/domain/evidence/blankItem";
import type { EvidenceItem } from "../../src/domain/evidence/EvidenceItem";
import type { AppendedRow, RemovedRow } from "../../src/workbook/InspectionHost";
import { blockNames } from "../../src/workbook/names";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import type { MemoryHost } from "../support/memoryHost";
import { hostWith, openOverview, openRow, pack, said } from "../support/renderPane";

const minutes: EvidenceItem = {
  ...blankItem,
  id: "E-0000001",
  date: "2026-09-14",
  type: "Document",
  source: "Board minutes, September",
  text: "The board agreed the plan.",
  prompts: ["1.1.1a"],
  direction: "Supports",
  by: "A. Analyst",
  followUp: "Ask for the plan",
  link: "https://example.test/minutes",
};
const interview: EvidenceItem = {
  ...blankItem,
  id: "E-0000002",
  date: "2026-10-02",
  type: "Interview",
  source: "Head of service",
  text: "Nobody has seen the plan.",
  prompts: ["1.1.1a", "1.2.3a"],
  direction: "Against",
  by: "B. Analyst",
};
const log = [minutes, interview];

async function openEvidence(host: MemoryHost): Promise<UserEvent> {
  const user = await openOverview(host);
  await user.click(screen.getByRole("tab", { name: /Evidence/ }));
  await screen.findByRole("heading", { level: 1, name: "Evidence" });
  return user;
}

function shown(): readonly string[] {
  const list = screen.queryByRole("list", { name: "Items, newest first" });
  return list === null
    ? []
    : within(list)
        .getAllByRole("button", { name: /^Go to row/ })
        .map((button) => button.textContent ?? "");
}

async function itemsOf(host: MemoryHost): Promise<readonly EvidenceItem[]> {
  const blocks = await host.read();
  const evidence = await host.read([blockNames.evidence]);
  return readWorkbook(pack, { ...blocks, ...evidence }).inspection.evidence;
}

/** Somebody deletes rows of the log on the sheet; answers with what they held. */
async function takeOut(host: MemoryHost, ...ids: readonly string[]): Promise<readonly RemovedRow["was"][]> {
  const rows = (await host.read([blockNames.evidence]))[blockNames.evidence] ?? [];
  const found = ids.map((id) => rows.find(([first]) => first === id) ?? []);
  await host.remove(
    blockNames.evidence,
    found.map((was, index) => ({ id: ids[index] ?? "", was })),
  );
  act(() => host.emit({ kind: "changed", places: [], remote: false }));
  return found;
}

async function choosePrompt(user: UserEvent, text: string): Promise<void> {
  await user.type(screen.getByRole("combobox", { name: "Prompts it bears on" }), `${text}{Enter}`);
}

describe("the Evidence view", () => {
  it("teaches the next step while the log is empty", async () => {
    await openEvidence(hostWith());
    expect(screen.getByText(/The log is empty/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Add evidence" })).toBeTruthy();
  });

  it("[P49] names items that somebody took out of the log, and puts them back as withdrawn", async () => {
    const host = hostWith({ evidence: log });
    const user = await openEvidence(host);
    await takeOut(host, interview.id);
    const notice = await screen.findByRole("group", {
      name: "1 item is no longer in the evidence log: E-0000002",
    });
    expect(shown()).toEqual(["Go to row E-0000001"]);
    await user.click(within(notice).getByRole("button", { name: "Put back as withdrawn" }));
    await waitFor(() => expect(screen.queryByText(/no longer in the evidence log/)).toBeNull());
    const back = (await itemsOf(host)).filter(({ id }) => id === interview.id);
    expect(back).toEqual([
      { ...interview, withdrawn: true, history: expect.stringMatching(/withdrawn: removed from the sheet$/) },
    ]);
  });

  it("[P49] says nothing of items any more whose removal was undone, and puts none back twice", async () => {
    const host = hostWith({ evidence: log });
    const user = await openEvidence(host);
    const rows = await takeOut(host, minutes.id, interview.id);
    const notice = await screen.findByRole("group", { name: /^2 items are no longer/ });
    await host.append(blockNames.evidence, rows.slice(0, 1) as AppendedRow[]);
    await user.click(within(notice).getByRole("button", { name: "Put back as withdrawn" }));
    await waitFor(() => expect(screen.queryByText(/no longer in the evidence log/)).toBeNull());
    expect((await itemsOf(host)).map(({ id, withdrawn }) => [id, withdrawn])).toEqual([
      [minutes.id, false],
      [interview.id, true],
    ]);
    await takeOut(host, minutes.id);
    await screen.findByRole("group", { name: /^1 item is no longer/ });
    await host.append(blockNames.evidence, rows.slice(0, 1) as AppendedRow[]);
    act(() => host.emit({ kind: "changed", places: [], remote: true }));
    await waitFor(() => expect(screen.queryByText(/no longer in the evidence log/)).toBeNull());
  });

  it("[P49] leaves items out that somebody took out, tells of others, and still puts them back", async () => {
    const host = hostWith({ evidence: log });
    const user = await openEvidence(host);
    const rows = await takeOut(host, interview.id);
    await user.click(await screen.findByRole("button", { name: "Leave out" }));
    expect(screen.queryByText(/no longer in the evidence log/)).toBeNull();
    const left = screen.getByRole("group", { name: "1 item left out of the log since the pane was opened" });
    expect(within(left).getByText("E-0000002")).toBeTruthy();
    expect(await itemsOf(host)).toEqual([minutes]);
    await takeOut(host, minutes.id);
    await screen.findByRole("group", { name: "1 item is no longer in the evidence log: E-0000001" });
    await user.click(within(left).getByRole("button", { name: "Put back as withdrawn" }));
    await waitFor(() => expect(screen.queryByText(/left out of the log/)).toBeNull());
    expect(await itemsOf(host)).toMatchObject([{ id: interview.id, withdrawn: true }]);
    expect(rows).toHaveLength(1);
    await takeOut(host, interview.id);
    await screen.findByRole("group", { name: /^2 items are no longer/ });
  });

  it("[P49] lists the newest first, searches as one types, and goes to the row", async () => {
    const host = hostWith({ evidence: log });
    const user = await openEvidence(host);
    expect(shown()).toEqual(["Go to row E-0000002", "Go to row E-0000001"]);
    expect(screen.getByText("2 items")).toBeTruthy();
    await user.type(screen.getByRole("searchbox", { name: "Search the log" }), "agreed plan");
    await screen.findByText("1 of 2 items");
    expect(shown()).toEqual(["Go to row E-0000001"]);
    await user.click(screen.getByRole("button", { name: "Go to row E-0000001" }));
    expect(host.shown).toEqual([{ block: "Evidence_Log", row: "E-0000001", field: "text" }]);
    host.failNext("show", "The row is selected but hidden.", "RowHidden");
    await user.click(screen.getByRole("button", { name: "Go to row E-0000001" }));
    expect((await screen.findByRole("alert")).textContent).toContain("The row is selected but hidden.");
    await user.click(screen.getByRole("button", { name: "Go to row E-0000001" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    await user.selectOptions(screen.getByRole("combobox", { name: "Bears on" }), "1.2");
    expect(screen.getByText("No item fits. Take a word or a filter away.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear search and filters" }));
    await user.click(screen.getByRole("checkbox", { name: "Follow-up still open" }));
    expect(shown()).toEqual(["Go to row E-0000001"]);
  });

  it("follows a link of the web without telling where from, and shows any other as text", async () => {
    await openEvidence(hostWith({ evidence: [minutes, { ...interview, link: "javascript:alert(1)" }] }));
    const link = screen.getByRole("link", { name: "https://example.test/minutes" });
    expect(link.getAttribute("rel")).toBe("noreferrer noopener");
    expect(screen.getAllByRole("link")).toHaveLength(1);
  });

  it("[P49] adds an item in one batch, asks who logs it once, and is ready for the next from the same source", async () => {
    const host = hostWith({ evidence: log });
    const user = await openEvidence(host);
    await user.click(screen.getByRole("button", { name: "Add evidence" }));
    await user.click(screen.getByRole("button", { name: "Save the item" }));
    const text = screen.getByRole("textbox", { name: /What it says/ });
    expect(document.activeElement).toBe(text);
    expect(screen.getByText("Choose which way it points")).toBeTruthy();
    await user.type(text, "=1+1 posts are filled.");
    await choosePrompt(user, "1.1.1(a)");
    await choosePrompt(user, "1.2.3a");
    await user.click(screen.getByRole("radio", { name: "Speaks against a Yes" }));
    await user.selectOptions(screen.getByRole("combobox", { name: /Source type/ }), "Interview");
    await user.type(screen.getByRole("textbox", { name: "Source" }), "Team manager");
    await user.type(screen.getByRole("textbox", { name: /Your name/ }), "C. Analyst");
    const calls = host.calls.length;
    await user.click(screen.getByRole("button", { name: "Save the item" }));
    await waitFor(() => expect(said()).toMatch(/^Added as E-[0-9A-Z]{7}, for 2 prompts\.$/));
    expect(host.calls.slice(calls)).toEqual(["append"]);
    expect((await itemsOf(host)).at(-1)).toMatchObject({
      text: "=1+1 posts are filled.",
      prompts: ["1.1.1a", "1.2.3a"],
      direction: "Against",
      type: "Interview",
      source: "Team manager",
      by: "C. Analyst",
    });
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /What it says/ }));
    expect(screen.getByRole("textbox", { name: /What it says/ })).toHaveProperty("value", "");
    expect(screen.getByRole("textbox", { name: "Source" })).toHaveProperty("value", "Team manager");
    expect(screen.getByText("Logging as C. Analyst")).toBeTruthy();
  });

  it("[fault] does not add an item twice that was added and never answered", async () => {
    const host = hostWith({ evidence: log });
    const user = await openEvidence(host);
    await user.click(screen.getByRole("button", { name: "Add evidence" }));
    await user.type(screen.getByRole("textbox", { name: /What it says/ }), "Seen once.");
    await choosePrompt(user, "1.1.1(a)");
    await user.click(screen.getByRole("radio", { name: "Supports a Yes" }));
    await user.selectOptions(screen.getByRole("combobox", { name: /Source type/ }), "Case");
    await user.type(screen.getByRole("textbox", { name: /Your name/ }), "C. Analyst");
    host.hangAppend();
    await user.click(screen.getByRole("button", { name: "Save the item" }));
    await screen.findByText(/Excel does not answer/);
    await user.click(screen.getByRole("button", { name: "Save the item" }));
    await waitFor(() => expect(said()).toMatch(/^Added as E-/));
    expect(host.appended).toHaveLength(1);
    expect(said()).toContain(String(host.appended[0]?.[0]));
  });

  it("[P1] keeps what was entered when the workbook cannot be written, and while another view is looked at", async () => {
    const host = hostWith({ evidence: log });
    const user = await openEvidence(host);
    await user.click(screen.getByRole("button", { name: "Add evidence" }));
    await user.type(screen.getByRole("textbox", { name: /What it says/ }), "Seen once.");
    await user.click(screen.getByRole("radio", { name: "Supports a Yes" }));
    await user.selectOptions(screen.getByRole("combobox", { name: /Source type/ }), "Case");
    await user.type(screen.getByRole("textbox", { name: /Your name/ }), "C. Analyst");
    host.failNext("append", "Excel is busy.");
    await user.click(screen.getByRole("button", { name: "Save the item" }));
    await screen.findByText("Excel is busy. What you entered is kept here.");
    await user.click(screen.getByRole("tab", { name: /Overview/ }));
    await user.click(screen.getByRole("tab", { name: /Evidence/ }));
    expect(screen.getByRole("textbox", { name: /What it says/ })).toHaveProperty("value", "Seen once.");
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("textbox", { name: /What it says/ }));
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Keep editing" }));
    await user.click(screen.getByRole("button", { name: "Save the item" }));
    await waitFor(async () => expect(await itemsOf(host)).toHaveLength(3));
  });

  it("[P49] changes an item, keeps its id, and says in its history what changed and who changed it", async () => {
    const host = hostWith({ evidence: log });
    const user = await openEvidence(host);
    await user.click(screen.getByRole("button", { name: "Edit E-0000001" }));
    const source = screen.getByRole("textbox", { name: "Source" });
    await user.clear(source);
    await user.type(source, "Minutes");
    await user.type(screen.getByRole("textbox", { name: /Your name/ }), "C. Analyst");
    await user.click(screen.getByRole("button", { name: "Save the item" }));
    await waitFor(() => expect(said()).toBe("E-0000001 is saved."));
    const [changed] = await itemsOf(host);
    expect(changed).toMatchObject({ id: "E-0000001", source: "Minutes", by: "A. Analyst" });
    expect(changed?.history).toMatch(
      /C\. Analyst: source changed from “Board minutes, September” to “Minutes”$/,
    );
  });

  it("[P49] asks before an item is withdrawn, keeps it with the reason, and counts it nowhere", async () => {
    const host = hostWith({ evidence: log });
    const user = await openEvidence(host);
    await user.click(screen.getByRole("button", { name: "Withdraw E-0000001" }));
    await user.click(screen.getByRole("button", { name: "Withdraw it" }));
    expect(screen.getByText("Give the reason. It goes into the history of the item.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: /Why it is withdrawn/ }), "Wrong board.");
    host.failNext("write", "Excel is busy.");
    await user.click(screen.getByRole("button", { name: "Withdraw it" }));
    await screen.findByText("Excel is busy.");
    expect(screen.getByRole("textbox", { name: /Why it is withdrawn/ })).toHaveProperty(
      "value",
      "Wrong board.",
    );
    await user.click(screen.getByRole("button", { name: "Withdraw it" }));
    await waitFor(() => expect(shown()).toEqual(["Go to row E-0000002"]));
    const [withdrawn] = await itemsOf(host);
    expect(withdrawn).toMatchObject({ id: "E-0000001", withdrawn: true });
    expect(withdrawn?.history).toContain("withdrawn: Wrong board.");
  });

  it("marks a follow-up done", async () => {
    const host = hostWith({ evidence: log });
    const user = await openEvidence(host);
    expect(screen.getByRole("tab", { name: /Evidence.*1 to follow up/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Follow-up of E-0000001 is done" }));
    await screen.findByText("Follow-up done: Ask for the plan");
    expect((await itemsOf(host))[0]).toMatchObject({ followUpDone: true });
  });

  it("[P40] maps standards by source type, and a number leads to its items", async () => {
    const user = await openEvidence(hostWith({ evidence: log }));
    await user.click(screen.getByRole("button", { name: "Coverage by standard" }));
    await user.click(await screen.findByRole("button", { name: "1.1, Interview: 1 item" }));
    expect(shown()).toEqual(["Go to row E-0000002"]);
    expect(screen.getByText("1 of 2 items")).toBeTruthy();
  });
});

describe("evidence beside a prompt", () => {
  it("shows what supports it and what speaks against it, and comes back after adding to it", async () => {
    const host = hostWith({ evidence: log });
    const user = await openRow(host, "1.1", "1.1.1a");
    await screen.findByText("1 in support, 1 against");
    expect(screen.getByText("1 document, 1 interview")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Add evidence for this prompt" }));
    expect(await screen.findByRole("button", { name: "Take 1.1.1(a) away" })).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: /What it says/ }), "Seen in the minutes.");
    await user.click(screen.getByRole("radio", { name: "Supports a Yes" }));
    await user.selectOptions(screen.getByRole("combobox", { name: /Source type/ }), "Document");
    await user.type(screen.getByRole("textbox", { name: /Your name/ }), "C. Analyst");
    await user.click(screen.getByRole("button", { name: "Save the item" }));
    await screen.findByText("2 in support, 1 against");
  });
});

describe("what comes in on the sheet", () => {
  it("[P49] reads the log on opening and where it changes, and not for an answer", async () => {
    const host = hostWith({ evidence: log });
    await openEvidence(host);
    const names = host.readNames;
    expect(names[0]).toContain("Evidence_Log");
    const answer = { block: "Standard_1.1", row: "1.1.1a", field: "answer", value: "Yes" };
    await act(async () => host.typeInCell(answer));
    await waitFor(() => expect(host.readNames).toHaveLength(2));
    expect(host.readNames[1]).not.toContain("Evidence_Log");
    await act(async () =>
      host.typeInCell({ block: "Evidence_Log", row: "E-0000001", field: "direction", value: "Context" }),
    );
    await waitFor(() => expect(host.readNames).toHaveLength(3));
    expect(host.readNames[2]).toContain("Evidence_Log");
  });

  it("[P44, P49] puts prompts into their normal form and says in the history what changed; Undo is left alone", async () => {
    const host = hostWith({ evidence: log });
    await openEvidence(host);
    const cell = { block: "Evidence_Log", row: "E-0000001", field: "prompts" };
    await act(async () => host.typeInCell({ ...cell, value: "1.1.1(a) to (c); 1.2.3 b" }));
    await waitFor(() => expect(host.cell(cell)).toBe("1.1.1a, 1.1.1b, 1.1.1c, 1.2.3b"));
    expect(host.cell({ ...cell, field: "history" })).toMatch(
      /somebody at this workbook: prompts changed from “1\.1\.1a” to “1\.1\.1a, 1\.1\.1b, 1\.1\.1c, 1\.2\.3b”$/,
    );
    await act(async () => host.typeInCell({ ...cell, value: "1.1.1(a) to (c); 1.2.3 b" }));
    await waitFor(() => expect(host.readNames).toHaveLength(3));
    expect(host.cell(cell)).toBe("1.1.1(a) to (c); 1.2.3 b");
  });

  it("[P49] says what changed from what to what where a reading came before the event of the change", async () => {
    const host = hostWith({ evidence: log });
    await openEvidence(host);
    const cell = { block: "Evidence_Log", row: "E-0000001", field: "direction" };
    host.changeSilently({ ...cell, value: "Context" });
    await act(async () =>
      host.emit({ kind: "selected", sheet: "Evidence", block: "Evidence_Log", activated: true }),
    );
    await waitFor(() => expect(host.readNames).toHaveLength(2));
    expect(host.cell({ ...cell, field: "history" })).toBe("");
    await act(async () => host.emit({ kind: "changed", places: [cell], remote: false }));
    await waitFor(() =>
      expect(host.cell({ ...cell, field: "history" })).toMatch(
        /direction changed from “Supports” to “Context”$/,
      ),
    );
  });

  it("[P49] gives a row that is typed here an id, in one batch, and leaves it without one where that was taken back", async () => {
    const host = hostWith({ evidence: log });
    await openEvidence(host);
    const cell = { block: "Evidence_Log", row: "", field: "text" };
    const calls = host.calls.length;
    await act(async () => host.typeInCell({ ...cell, value: "Seen on a visit." }));
    await screen.findByText("3 items");
    await waitFor(() => expect(host.calls.slice(calls)).toEqual(["read", "identify"]));
    const [typed] = (await itemsOf(host)).filter(({ text }) => text === "Seen on a visit.");
    expect(typed?.id).toMatch(/^E-[0-9A-Z]{7}$/);
    const readings = host.readNames.length;
    await act(async () => host.typeInCell({ ...cell, row: typed?.id ?? "", field: "id", value: "" }));
    await waitFor(() => expect(host.readNames.length).toBeGreaterThan(readings));
    await screen.findByText("not yet numbered");
    expect(host.calls.filter((call) => call === "identify")).toHaveLength(1);
  });

  it("[P49] never puts right what somebody else is entering", async () => {
    const host = hostWith({ evidence: log });
    await openEvidence(host);
    const cell = { block: "Evidence_Log", row: "E-0000001", field: "prompts" };
    await act(async () => host.typeInCell({ ...cell, value: "1.1.1 b" }, true));
    await waitFor(() => expect(host.readNames).toHaveLength(2));
    expect(host.cell(cell)).toBe("1.1.1 b");
    expect(host.written).toEqual([]);
  });
});

describe("rounds of a measure", () => {
  it("[P48] adds rounds up and offers the sum where the counts beside the prompt differ", async () => {
    const round = (id: string, source: string, positive: number, base: number): EvidenceItem => ({
      ...interview,
      id,
      source,
      prompts: ["1.2.3a"],
      measure: "1.2.3a.1",
      positive,
      base,
    });
    const rounds = [
      round("E-0000003", "Case managers, east", 7, 12),
      round("E-0000004", "Case managers, west", 9, 10),
    ];
    const host = hostWith({
      evidence: rounds,
      prompts: {
        "1.2.3a": {
          ...blankPrompt,
          measures: { "1.2.3a.1": { positive: 7, base: 12 } },
        },
      },
    });
    const user = await openRow(host, "1.2", "1.2.3a");
    await screen.findByText("Together 16 of 22 (72.7%), Reasonable majority");
    expect(screen.getByText(/The counts above say 7 of 12\./)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Take the sum over/ }));
    await screen.findByText("The counts above are this sum.");
    expect(host.written).toMatchObject([
      { row: "1.2.3a", field: "positive", value: 16, was: 7 },
      { row: "1.2.3a", field: "base", value: 22, was: 12 },
    ]);
  });

  it("[P48, R16] counts answers while interviewing, keeps them, and writes an item and the counts", async () => {
    const host = hostWith();
    const user = await openEvidence(host);
    await user.click(screen.getByRole("button", { name: "Tally a round of interviews" }));
    await user.click(await screen.findByRole("button", { name: "Start counting" }));
    expect(screen.getByText("Choose at least one question")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /^1\.2\.4\(a\)/ }));
    await user.type(screen.getByLabelText(/Date of the round/), "2026-11-20");
    await user.type(screen.getByRole("textbox", { name: /Who is asked/ }), "Case managers");
    await user.click(screen.getByRole("button", { name: "Start counting" }));
    await user.click(screen.getByRole("button", { name: "Yes" }));
    await user.keyboard("n");
    expect(said()).toBe("Person 1: No. 0 of 1 Yes (0%).");
    await user.keyboard("z");
    expect(said()).toBe("Taken back.");
    await user.click(screen.getByRole("button", { name: "Next person" }));
    await user.click(screen.getByRole("button", { name: "No" }));
    await user.click(screen.getByRole("button", { name: "Next person" }));
    await user.click(screen.getByRole("button", { name: "Not asked" }));
    await user.click(screen.getByRole("tab", { name: /Overview/ }));
    await user.click(screen.getByRole("tab", { name: /Evidence/ }));
    expect(screen.getByText("1 of 2 Yes (50%)")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: /Your name/ }), "C. Analyst");
    const calls = host.calls.length;
    await user.click(screen.getByRole("button", { name: "Finish and write the counts" }));
    await screen.findByText("1.2.4(a): 1 of 2 stands beside the prompt.", { exact: false });
    expect(host.calls.slice(calls)).toEqual(["append", "write"]);
    expect(await itemsOf(host)).toMatchObject([
      {
        date: "2026-11-20",
        type: "Interview",
        source: "Case managers",
        prompts: ["1.2.4a"],
        direction: "Against",
        measure: "1.2.4a.1",
        positive: 1,
        base: 2,
        by: "C. Analyst",
      },
    ]);
    expect(host.cell({ block: "Standard_1.2", row: "1.2.4a", field: "positive" })).toBe(1);
    expect(host.cell({ block: "Standard_1.2", row: "1.2.4a", field: "base" })).toBe(2);
  });
});

const blankPrompt = { answer: null, critical: false, note: "", reason: "" };
