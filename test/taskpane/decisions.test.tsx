/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import { act, renderHook, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { appendDecision, type LogEntry } from "../../src/domain/decisions/appendDecision";
import type { DecisionRecord } from "../../src/domain/decisions/Decision";
import { signOffEntry } from "../../src/domain/decisions/signedOff";
import { blankItem } from "../../src/domain/evidence/blankItem";
import { findStandard } from "../../src/domain/framework/find";
import type { Standard } from "../../src/domain/framework/Pack";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import { useUnchanged } from "../../src/taskpane/useUnchanged";
import { readDecisionsBlock } from "../../src/workbook/logs/readDecisionsBlock";
import { blockNames } from "../../src/workbook/names";
import type { MemoryHost } from "../support/memoryHost";
import { hostWith, openOverview, openRow, pack, said } from "../support/renderPane";

const hash = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const stamp = { who: "B. Earlier", when: "2026-11-20T09:00:00Z", engine: "0.1.0", pack, hash };

/** 1.2 with a default of Requires improvement and everything else it needs for a sign-off. */
const staff = findStandard(pack, "1.2") as Standard;
const prompts = staff.keyQuestions.flatMap((keyQuestion) => keyQuestion.prompts);
const complete: Partial<Inspection> = {
  prompts: Object.fromEntries(
    prompts.map(({ id }, index) => [
      id,
      { answer: "Yes" as const, critical: false, measures: {}, note: `Seen in case ${index}.`, reason: "" },
    ]),
  ),
  keyQuestions: Object.fromEntries(
    staff.keyQuestions.map(({ id }) => [id, { answer: "Yes" as const, reason: "" }]),
  ),
  standards: { "1.2": { qualitative: "Good", proposed: "Good", reason: "" } },
};

const proposal: LogEntry = {
  layer: "proposed",
  subject: "1.2",
  from: "Good",
  to: "Good",
  reason: "",
  rules: "",
  state: "",
};

function recorded(...entries: readonly LogEntry[]): readonly DecisionRecord[] {
  return entries.reduce<readonly DecisionRecord[]>((log, entry) => appendDecision(log, entry, stamp), []);
}

const inspectionOf = (more: Partial<Inspection>): Inspection => ({ ...blankInspection(pack), ...more });

async function openDecisions(host: MemoryHost, subject?: string): Promise<UserEvent> {
  const user = await openOverview(host);
  await user.click(screen.getByRole("tab", { name: /Decisions/ }));
  await screen.findByRole("heading", { level: 1, name: "Decisions" });
  if (subject !== undefined)
    await user.selectOptions(screen.getByRole("combobox", { name: "Rating of" }), subject);
  return user;
}

async function record(user: UserEvent, name = "A. Lead"): Promise<void> {
  await user.type(screen.getByRole("textbox", { name: /Your name/ }), name);
  await user.click(screen.getByRole("button", { name: "Start recording" }));
}

async function logOf(host: MemoryHost): Promise<readonly DecisionRecord[]> {
  return readDecisionsBlock(await host.read());
}

describe("the Decisions view", () => {
  it("[P11] asks who records, fills nothing in, and says who does", async () => {
    const user = await openDecisions(
      hostWith({ details: { ...blankInspection(pack).details, leadInspector: "C. Known" } }),
    );
    expect(screen.getByRole("textbox", { name: /Your name/ })).toHaveProperty("value", "");
    await user.click(screen.getByRole("button", { name: "Start recording" }));
    expect(screen.getByText("Enter your name. It is never filled in for you.")).toBeTruthy();
    await record(user);
    expect(screen.getByText("Recording as A. Lead")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Record as someone else" }));
    await user.click(screen.getByRole("button", { name: "Record as someone else" }));
    expect(screen.getByRole("textbox", { name: /Your name/ })).toHaveProperty("value", "");
  });

  it("[P11] waits with a decision from before until it is recorded by hand", async () => {
    const host = hostWith(complete);
    const user = await openDecisions(host);
    expect(screen.getByRole("tab", { name: /Decisions.*1 to record/ })).toBeTruthy();
    expect(screen.getByText("Complete. Say above who records it.")).toBeTruthy();
    await record(user);
    expect(screen.getByText("Complete. It is recorded when you choose Record.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Record 1 decision" }));
    await screen.findByText("Every rating is recorded.");
    expect(await logOf(host)).toMatchObject([
      {
        number: 1,
        who: "A. Lead",
        layer: "proposed",
        subject: "1.2",
        to: "Good",
        rules: "",
        engine: "0.1.0",
      },
    ]);
    expect(said()).toBe("Recorded: 1.2, proposed, Good.");
    expect(host.calls.filter((call) => call === "append")).toHaveLength(1);
    expect(screen.getByText("The log is whole: 1 entry.")).toBeTruthy();
  });

  it("[P10] [P11] asks for the reason of a decision that differs, and then records it by itself", async () => {
    const host = hostWith({ ...complete, decisions: recorded(proposal) });
    const user = await openDecisions(host, "1.2");
    await record(user);
    const decided = screen.getByRole("radiogroup", { name: "Decided by the ratings panel" });
    await user.click(within(decided).getByRole("radio", { name: "Inadequate" }));
    await screen.findByText("Needs a reason before it can be recorded.");
    expect(await logOf(host)).toHaveLength(1);
    await user.type(screen.getByRole("textbox", { name: "Reason for the decided rating" }), "Two deaths.");
    await user.tab();
    await screen.findByText("Every rating is recorded.");
    expect(await logOf(host)).toMatchObject([
      {},
      {
        layer: "decided",
        from: "Good",
        to: "Inadequate",
        reason: "Two deaths.",
        rules: "P10, R10",
        who: "A. Lead",
      },
    ]);
    const [newest] = within(screen.getByRole("list", { name: "Newest first" })).getAllByRole("listitem");
    expect(newest?.textContent).toContain("1.2, decided: Good → Inadequate");
    expect(newest?.textContent).toContain("Reason: Two deaths.");
  });

  it("[P10] [R27] offers a rating that a rule bars only to say why it cannot be chosen", async () => {
    await openDecisions(hostWith({ domainRatings: { "2.1": "Inadequate" } }), "1.1");
    const decided = screen.getByRole("radiogroup", { name: "Decided by the ratings panel" });
    const outstanding = within(decided).getByRole<HTMLInputElement>("radio", { name: "Outstanding" });
    expect(outstanding.disabled).toBe(true);
    const why = document.getElementById(outstanding.getAttribute("aria-describedby") ?? "")?.textContent;
    expect(why).toContain("Not permitted. 1.1 cannot be Outstanding");
    expect(within(decided).getByRole<HTMLInputElement>("radio", { name: "Good" }).disabled).toBe(false);
  });

  it("[P11] leaves to its own pane what somebody else decides elsewhere", async () => {
    const host = hostWith({ ...complete, decisions: recorded(proposal) });
    const user = await openDecisions(host, "1.2");
    await record(user);
    const place = { block: "Inspection_Fields", row: "decided:1.2", field: "value" };
    act(() => {
      host.write([{ ...place, value: "Good" }]).catch(() => undefined);
      host.emit({ kind: "changed", places: [place], remote: true });
    });
    await screen.findByText("Complete. It is recorded when you choose Record.");
    expect(await logOf(host)).toHaveLength(1);
  });

  it("[P7] [P12] names what stands in the way of a sign-off and leads there", async () => {
    const host = hostWith({ ...complete, keyQuestions: {}, decisions: recorded(proposal) });
    const user = await openDecisions(host, "1.2");
    await record(user);
    expect(screen.getByText("5 things stand in the way:", { exact: false })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Sign off 1.2" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Go to 1.2.1" }));
    expect(host.shown).toEqual([{ block: "Standard_1.2", row: "1.2.1", field: "answer" }]);
  });

  it.each([
    ["a decided rating", "decided:1.2", "Go to 1.2 (decided)"],
    ["a published rating", "published:1.2", "Go to 1.2 (published)"],
  ])("[P1] [P7] waits with a sign-off for %s that cannot be read, and leads there", async (_, row, way) => {
    const host = hostWith({ ...complete, decisions: recorded(proposal) });
    host.changeSilently({ block: blockNames.inspection, row, field: "value", value: "Splendid" });
    const user = await openDecisions(host, "1.2");
    await record(user);
    expect(screen.getByText("One thing stands in the way:", { exact: false }).textContent).toContain(
      "“Splendid” cannot be read here and counts as blank. Choose ",
    );
    expect(screen.queryByRole("button", { name: "Sign off 1.2" })).toBeNull();
    await user.click(screen.getByRole("button", { name: way }));
    expect(host.shown).toEqual([{ block: blockNames.inspection, row, field: "value" }]);
  });

  it("[P7] [P10] waits with a sign-off while a standard that does not apply has a rating, and says what to do", async () => {
    const details = { ...blankInspection(pack).details, resettlementCases: 0 };
    const decided = { rating: "Good" as const, reason: "" };
    const panel = { "4.1": { decided, published: { rating: null, reason: "" } } };
    const user = await openDecisions(hostWith({ details, panel }), "4.1");
    await record(user);
    expect(screen.getByText("One thing stands in the way:", { exact: false }).textContent).toContain(
      "The standard does not apply, so it has no rating. Clear the rating, or put right the number of resettlement cases.",
    );
    expect(screen.queryByRole("button", { name: "Sign off 4.1" })).toBeNull();
  });

  it("[P1] [P7] [R26] waits for what binds the rating and cannot be read, and not for what binds another", async () => {
    const host = hostWith({ ...complete, decisions: recorded(proposal) });
    for (const row of ["rating:2.1", "resettlementCases", "decided:1.3"])
      host.changeSilently({ block: blockNames.inspection, row, field: "value", value: "Splendid" });
    const user = await openDecisions(host, "1.2");
    await record(user);
    expect(screen.getByRole("button", { name: "Sign off 1.2" })).toBeTruthy();
    const choose = (id: string) =>
      user.selectOptions(screen.getByRole("combobox", { name: "Rating of" }), id);
    await choose("1.1");
    expect(screen.getByRole("button", { name: "Go to Rating 2.1" })).toBeTruthy();
    await choose("4.1");
    expect(screen.getByRole("button", { name: "Go to Resettlement cases" })).toBeTruthy();
  });

  it("[P11] [P12] records a proposal that is not in the log yet before the sign-off", async () => {
    const host = hostWith(complete);
    const user = await openDecisions(host, "1.2");
    await record(user);
    await user.click(screen.getByRole("button", { name: "Sign off 1.2" }));
    await screen.findByText(/^Signed off by A. Lead on/);
    expect(host.calls.filter((call) => call === "append")).toHaveLength(1);
    expect((await logOf(host)).map(({ layer, subject, to }) => [layer, subject, to])).toEqual([
      ["proposed", "1.2", "Good"],
      ["sign-off", "1.2", "Signed off"],
    ]);
  });

  it.each([
    ["an entry that cannot be read", { row: "1.2:qualitative", field: "answer", value: "Splendid" }],
    ["a blank", { row: "1.2.1a", field: "answer", value: "" }],
  ])("[P1] [P7] [P12] records no sign-off when %s came meanwhile, and says so", async (_what, edit) => {
    const host = hostWith({ ...complete, decisions: recorded(proposal) });
    const user = await openDecisions(host, "1.2");
    await record(user);
    host.changeSilently({ block: "Standard_1.2", ...edit });
    await user.click(screen.getByRole("button", { name: "Sign off 1.2" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(
      /^It was not recordedThe workbook has changed meanwhile, and something stands in the way now\. \S/,
    );
    expect(said()).not.toContain("signed off");
    expect(await logOf(host)).toHaveLength(1);
    expect(screen.getByText("One thing stands in the way:", { exact: false })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Sign off 1.2" })).toBeNull();
  });

  it("[P11] does not call recorded what can no longer be, and says so", async () => {
    const host = hostWith(complete);
    const user = await openDecisions(host);
    await record(user);
    host.changeSilently({ block: "Standard_1.2", row: "1.2.1", field: "answer", value: "No" });
    await user.click(screen.getByRole("button", { name: "Record 1 decision" }));
    await screen.findByText("Needs a reason before it can be recorded.");
    expect(said()).toBe("Nothing was recorded: the workbook has changed meanwhile.");
    expect(await logOf(host)).toEqual([]);
  });

  it("[P10] [R27] says what is missing while a rule that can bar a rating cannot be checked", async () => {
    const host = hostWith({
      standards: { "1.1": { qualitative: null, proposed: "Outstanding", reason: "x" } },
    });
    const user = await openDecisions(host);
    await record(user);
    expect(screen.getByText(/^It cannot be recorded yet\. A rule may bar it/)).toBeTruthy();
    expect(
      screen.getAllByText(/Still missing: the ratings of 2\.1, .*; your overall qualitative judgement\.$/)[0],
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Record \d/ })).toBeNull();
  });

  it("[P45] tells of an open follow-up beside the sign-off, which it does not stop", async () => {
    const open = { ...blankItem, id: "E-4K7QZ2M", text: "Seen", prompts: ["1.2.1a"], followUp: "Ask again" };
    const host = hostWith({ ...complete, decisions: recorded(proposal), evidence: [open] });
    const user = await openDecisions(host, "1.2");
    await record(user);
    await screen.findByText("One follow-up on the evidence is still open.", { exact: false });
    expect(screen.getByText("still open: “Ask again”.", { exact: false })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Sign off 1.2" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Go to .*E-4K7QZ2M/ }));
    expect(host.shown).toEqual([{ block: "Evidence_Log", row: "E-4K7QZ2M", field: "text" }]);
  });

  it("[P12] signs off, tells when something changes, and withdraws with a reason", async () => {
    const host = hostWith({ ...complete, decisions: recorded(proposal) });
    const user = await openDecisions(host, "1.2");
    await record(user);
    await user.click(screen.getByRole("button", { name: "Sign off 1.2" }));
    await screen.findByText(/^Signed off by A. Lead on/);
    expect(said()).toBe("1.2 is signed off.");
    expect(document.activeElement?.textContent).toMatch(/^Signed off by A. Lead/);
    expect(screen.queryByText(/^The evidence on this standard has changed since/)).toBeNull();

    act(() => host.typeInCell({ block: "Standard_1.2", row: "1.2.1a", field: "note", value: "Seen anew." }));
    await screen.findByText(/Something has changed since/);
    expect(screen.getByRole("button", { name: "Sign off 1.2 again" })).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Withdraw the sign-off" }));
    await user.click(screen.getByRole("button", { name: "Withdraw the sign-off" }));
    expect(screen.getByText("Give the reason for withdrawing.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: /Reason for withdrawing/ }), "New evidence.");
    await user.click(screen.getByRole("button", { name: "Withdraw the sign-off" }));
    await screen.findByText(/^Sign-off withdrawn by A. Lead on/);
    expect((await logOf(host)).slice(1)).toMatchObject([
      { layer: "sign-off", subject: "1.2", from: "", to: "Signed off" },
      { layer: "sign-off", from: "Signed off", to: "Withdrawn", reason: "New evidence.", state: "" },
    ]);
  });

  it("[P11] names the first broken row of the log and leads there", async () => {
    const [first, second] = recorded(proposal, { ...proposal, layer: "decided" });
    const forged = { ...(second as DecisionRecord), to: "Outstanding" };
    const host = hostWith({ ...complete, decisions: [first as DecisionRecord, forged] });
    const user = await openDecisions(host);
    expect(screen.getByText("The log is broken at row 2")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Show the entry" }));
    expect(host.shown).toEqual([{ block: "Decisions_Log", row: "2", field: "number" }]);
  });

  it("[P11] says why nothing was recorded, and records on another try", async () => {
    const host = hostWith(complete);
    const user = await openDecisions(host);
    await record(user);
    host.failNext("append", "Excel is busy. Wait a moment, then try again.");
    await user.click(screen.getByRole("button", { name: "Record 1 decision" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Excel is busy.");
    expect(await logOf(host)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Record 1 decision" }));
    await screen.findByText("Every rating is recorded.");
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("[P10] [R38] has no default for the overall rating, and no sign-off", async () => {
    await openDecisions(hostWith({ overall: { proposed: "Good", reason: "" } }), "overall");
    expect(screen.queryByText("Default")).toBeNull();
    expect(
      screen.getByText(
        "Only the standards on sheets of their own are signed off. This rating needs no sign-off.",
      ),
    ).toBeTruthy();
  });

  it("[P10] shows on the standard's page what became of its rating, and leads to the decisions", async () => {
    const panel = {
      "1.2": {
        decided: { rating: "Inadequate" as const, reason: "Two deaths." },
        published: { rating: null, reason: "" },
      },
    };
    const user = await openRow(hostWith({ ...complete, panel }), "1.2", "1.2:default");
    const line = (await screen.findByRole("button", { name: "Decide, publish or sign off" })).parentElement;
    expect(line?.textContent).toMatch(/^Proposed Good ?Decided Inadequate ?Published/);
    await user.click(screen.getByRole("button", { name: "Decide, publish or sign off" }));
    await screen.findByRole("heading", { level: 1, name: "Decisions" });
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Rating of" }).value).toBe("1.2");
  });

  it("[P12] keeps a sign-off through saving and opening again", async () => {
    const inspection = inspectionOf({ ...complete, decisions: recorded(proposal) });
    const decisions = appendDecision(
      inspection.decisions,
      signOffEntry(pack, inspection, staff, hash),
      stamp,
    );
    await openDecisions(hostWith({ ...complete, decisions }), "1.2");
    expect(screen.getByText("Signed off by B. Earlier on 20 November 2026 at 09:00 UTC.")).toBeTruthy();
  });
});

describe("entries that are taken out of the log", () => {
  const log = recorded(
    proposal,
    { ...proposal, layer: "decided" },
    { ...proposal, layer: "sign-off", from: "", to: "Signed off" },
  );
  const decided = { rating: "Good" as const, reason: "" };
  const panel = { "1.2": { decided, published: { rating: null, reason: "" } } };
  const inLog = (name: string) => screen.findByRole("group", { name });

  /** Somebody deletes rows of the sheet, and the event of it may come or not. */
  async function takeOut(host: MemoryHost, ...numbers: readonly number[]): Promise<void> {
    const rows = (await host.read())[blockNames.decisions] ?? [];
    const gone = rows.filter(([number]) => numbers.includes(Number(number)));
    await host.remove(
      blockNames.decisions,
      gone.map((was) => ({ id: String(was[0]), was })),
    );
    act(() => host.emit({ kind: "changed", places: [], remote: true }));
  }

  it("[P11] are named where they stood at its end, and put back as they were", async () => {
    const host = hostWith({ ...complete, panel, decisions: log });
    const user = await openDecisions(host, "1.2");
    await takeOut(host, 2, 3);
    const what =
      "2 entries are no longer in the log of decisions: 2 (1.2, decided, Good); 3 (1.2, sign-off, Signed off)";
    const notice = await inLog(what);
    expect(screen.getByText("The log is whole: 1 entry.")).toBeTruthy();
    await user.click(within(notice).getByRole("button", { name: "Put back as they were" }));
    await waitFor(() => expect(screen.queryByRole("group", { name: what })).toBeNull());
    expect(await logOf(host)).toEqual(log);
    expect(screen.getByText("The log is whole: 3 entries.")).toBeTruthy();
  });

  it("[P11] are put back below what was recorded since, and the next entry follows both", async () => {
    const host = hostWith({ ...complete, panel, decisions: log });
    const user = await openDecisions(host, "1.2");
    await takeOut(host, 3);
    await inLog("1 entry is no longer in the log of decisions: 3 (1.2, sign-off, Signed off)");
    await record(user);
    await user.click(screen.getByRole("button", { name: "Sign off 1.2" }));
    await screen.findByText("The log is whole: 3 entries.");
    await user.click(screen.getByRole("button", { name: "Put back as they were" }));
    await screen.findByText("The log is whole: 4 entries.");
    const numbers = (await logOf(host)).map(({ number, who }) => [number, who]);
    expect(numbers.slice(2)).toEqual([
      [3, "A. Lead"],
      [3, "B. Earlier"],
    ]);
  });

  it("[P11] are not put back at the end where they stood in the middle; nor are they gone once they are back", async () => {
    const host = hostWith({ ...complete, panel, decisions: log });
    const user = await openDecisions(host, "1.2");
    const whole = host.plan;
    await takeOut(host, 2);
    const notice = await inLog("1 entry is no longer in the log of decisions: 2 (1.2, decided, Good)");
    await user.click(within(notice).getByRole("button", { name: "Put back as they were" }));
    await waitFor(() => expect(notice.textContent).toContain("They were not put back"));
    expect((await logOf(host)).map(({ number }) => number)).toEqual([1, 3]);
    host.damage(() => whole as NonNullable<typeof whole>);
    act(() => host.emit({ kind: "changed", places: [], remote: false }));
    await screen.findByText("The log is whole: 3 entries.");
    expect(screen.queryByText(/no longer in the log of decisions/)).toBeNull();
  });
});

describe("what each reading brings anew", () => {
  it("[P17] the log of decisions is the same one until it says something else", () => {
    const log = (reason: string) => [{ number: 1, reason }];
    const first = log("seen");
    const { result, rerender } = renderHook(useUnchanged<ReturnType<typeof log>>, { initialProps: first });
    rerender(log("seen"));
    expect(result.current).toBe(first);
    const other = log("heard");
    rerender(other);
    expect(result.current).toBe(other);
  });
});
