/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { standardPlace } from "../../src/taskpane/places";
import { hostWith, openRow, pack, said, select } from "../support/renderPane";

const promptsOf122 = pack.standards[1]?.keyQuestions[1]?.prompts.map(({ id }) => id) ?? [];

function answered(answers: readonly ("Yes" | "No" | null)[]) {
  return Object.fromEntries(
    promptsOf122.map((id, index) => [
      id,
      { answer: answers[index] ?? null, critical: false, measures: {}, note: "", reason: "" },
    ]),
  );
}

function fact(name: string | RegExp): string {
  return screen.getByText(name, { selector: "dt" }).nextElementSibling?.textContent ?? "";
}

describe("answering a prompt", () => {
  it("[R2] moves the suggestion, writes the cell and says so", async () => {
    const host = hostWith({ prompts: answered(["Yes", "No", null]) });
    const user = await openRow(host, "1.2", "1.2.2c");
    expect(fact("Suggestion for 1.2.2")).toBe("None yet");

    await user.click(screen.getByRole("radio", { name: "Yes, above the line of sufficiency" }));
    expect(fact("Suggestion for 1.2.2")).toBe("Yes");
    expect(fact("Prompts")).toBe("2 above the line, 1 below");
    expect(host.cell(standardPlace("1.2", "1.2.2c", "answer"))).toBe("Yes");
    await waitFor(() => expect(said()).toBe("1.2.2(c): Yes. Suggestion for 1.2.2: Yes."));
  });

  it("[R1] can be taken back to a blank, which is not a No", async () => {
    const host = hostWith({ prompts: answered(["Yes", "Yes", "No"]) });
    const user = await openRow(host, "1.2", "1.2.2c");
    await user.click(screen.getByRole("button", { name: "Clear: Answer" }));
    expect(fact("Prompts")).toBe("2 above the line, 0 below, 1 blank");
    expect(host.cell(standardPlace("1.2", "1.2.2c", "answer"))).toBe("");
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  });

  it("[R1] asks for a reason for Not judged, until there is one", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.2", "1.2.2a");
    await user.click(screen.getByRole("radio", { name: "Not judged, with a reason" }));
    expect(within(screen.getByRole("list", { name: "Messages" })).getByText(/Stops sign-off/)).toBeTruthy();

    await user.type(screen.getByRole("textbox", { name: "Reason" }), "No staff were interviewed");
    await user.tab();
    await waitFor(() => expect(screen.queryByRole("list", { name: "Messages" })).toBeNull());
    expect(host.cell(standardPlace("1.2", "1.2.2a", "reason"))).toBe("No staff were interviewed");
  });

  it("[R3] offers the critical flag on a No, and the suggestion becomes No", async () => {
    const host = hostWith({ prompts: answered(["Yes", "Yes", null]) });
    const user = await openRow(host, "1.2", "1.2.2c");
    expect(screen.queryByRole("checkbox", { name: "Critical shortfall" })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "No, below it" }));
    expect(fact("Suggestion for 1.2.2")).toBe("Yes");
    await user.click(screen.getByRole("checkbox", { name: "Critical shortfall" }));
    expect(fact("Suggestion for 1.2.2")).toBe("No");
    expect(host.cell(standardPlace("1.2", "1.2.2c", "critical"))).toBe("Critical");
  });

  it("[R19] shows the share with its base, its band and the signal below 65 per cent", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.2", "1.2.3a");
    const second = screen.getByRole("group", { name: /supervision sustains good work/ });
    await user.type(within(second).getByRole("textbox", { name: "Positive answers" }), "12");
    await user.type(within(second).getByRole("textbox", { name: "Out of" }), "20");
    await user.tab();
    expect(await within(second).findByText("12 of 20 (60.0%)")).toBeTruthy();
    expect(second.textContent).toContain("Too few, below the line");
    expect(host.cell(standardPlace("1.2", "1.2.3a.2", "base"))).toBe(20);
    expect(host.cell(standardPlace("1.2", "1.2.3a", "base"))).toBe("");
    await waitFor(() => expect(said()).toBe("12 of 20 (60.0%), Too few."));
  });

  it("[R16] keeps what is no whole number, says so and writes nothing", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.2", "1.2.1d");
    const positive = screen.getByRole<HTMLInputElement>("textbox", { name: "Positive answers" });
    await user.type(positive, "1.5");
    await user.tab();
    expect(screen.getByText("Not saved. Enter a whole number, 0 or more")).toBeTruthy();
    expect(positive.value).toBe("1.5");
    expect(host.written).toHaveLength(0);
  });

  it("shows expected evidence and what the framework asks to weigh", async () => {
    await openRow(hostWith(), "1.1", "1.1.1b");
    expect(screen.getByRole("heading", { level: 2, name: "Expected evidence" })).toBeTruthy();
    expect(screen.getByText("Partner commitment documents covering diversity")).toBeTruthy();
    expect(screen.getByText(/Equality information and objectives are set out/)).toBeTruthy();
    expect(screen.getByText("Prompt 1.1.1(b), diversity")).toBeTruthy();
  });

  it("can be answered by keyboard alone, and goes on to the next prompt", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.1", "1.1.1a");
    const tabTo = async (isThere: (element: Element | null) => boolean): Promise<void> => {
      for (let step = 0; !isThere(document.activeElement) && step < 12; step += 1) await user.tab();
    };
    await tabTo((element) => element?.getAttribute("value") === "Yes");
    await user.keyboard(" ");
    expect(host.cell(standardPlace("1.1", "1.1.1a", "answer"))).toBe("Yes");
    await tabTo((element) => element?.textContent === "Next");
    await user.keyboard("{Enter}");
    const heading = await screen.findByRole("heading", {
      level: 1,
      name: "Vision and strategy tackle diversity and state equality aims",
    });
    expect(document.activeElement).toBe(heading);
    expect(host.shown.at(-1)).toEqual(standardPlace("1.1", "1.1.1b", "answer"));
  });
});

describe("answering a key question", () => {
  it("[R5] warns where the answer differs from the suggestion until there is a reason", async () => {
    const host = hostWith({ prompts: answered(["Yes", "Yes", "No"]) });
    const user = await openRow(host, "1.2", "1.2.2");
    expect(fact("Suggestion")).toBe("Yes");
    await user.click(screen.getByRole("radio", { name: "No" }));
    expect(screen.getByText("Your answer differs from the suggestion. Record the reason.")).toBeTruthy();
    await waitFor(() => expect(said()).toBe("1.2.2: No. Default for 1.2: Requires improvement."));
  });

  it("lists its prompts with their answers and leads to each", async () => {
    const host = hostWith({ prompts: answered(["Yes", null, "No"]) });
    const user = await openRow(host, "1.2", "1.2.2");
    expect(screen.getByRole("button", { name: /1\.2\.2\(a\).*Yes$/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: /1\.2\.2\(b\).*Not answered$/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /1\.2\.2\(c\).*No$/ }));
    expect(await screen.findByText("Prompt 1.2.2(c)")).toBeTruthy();
  });
});

describe("when the workbook can not be written", () => {
  it("keeps a typed note, says why beside it and saves it again", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.1", "1.1.1a");
    const note = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Note" });
    host.failNext("write", "The sheet is protected by someone else. Ask them to unlock it.");
    await user.type(note, "Minutes seen");
    await user.tab();
    expect(
      await screen.findByText("Not saved. The sheet is protected by someone else. Ask them to unlock it."),
    ).toBeTruthy();
    expect(note.value).toBe("Minutes seen");

    // The note is still there after looking elsewhere.
    host.failNext("write", "The sheet is still protected. Ask them to unlock it.");
    select(host, "1.1", "1.1.1b");
    expect(await screen.findByText("One entry is not in the workbook yet")).toBeTruthy();
    select(host, "1.1", "1.1.1a");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Note" }).value).toBe("Minutes seen");

    const [again] = screen.getAllByRole("button", { name: "Save again" });
    if (again) await user.click(again);
    await waitFor(() => expect(host.cell(standardPlace("1.1", "1.1.1a", "note"))).toBe("Minutes seen"));
    expect(screen.queryByText("One entry is not in the workbook yet")).toBeNull();
  });

  it("[fault] stops asking for an entry whose writing was not confirmed once the workbook is found to hold it", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.1", "1.1.1a");
    const note = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Note" });
    host.failNext("write", "Excel has not answered for a while.");
    await user.type(note, "Minutes seen");
    await user.tab();
    expect(await screen.findByText("One entry is not in the workbook yet")).toBeTruthy();
    // It was written all the same; the host says that something may have changed.
    act(() => host.typeInCell({ ...standardPlace("1.1", "1.1.1a", "note"), value: "Minutes seen" }));
    await waitFor(() => expect(screen.queryByText("One entry is not in the workbook yet")).toBeNull());
    expect(note.value).toBe("Minutes seen");
  });

  it("takes an answer back that did not arrive", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.1", "1.1.1a");
    host.failNext("write", "A cell is being edited. Press Enter or Escape in it.");
    await user.click(screen.getByRole("radio", { name: "No, below it" }));
    expect(
      await screen.findByText("Not saved. A cell is being edited. Press Enter or Escape in it."),
    ).toBeTruthy();
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    expect(fact("Prompts")).toBe("0 above the line, 0 below, 8 blank");
  });

  it("keeps a note that is too long for a cell, and says how long it is", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.1", "1.1.1a");
    const note = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Note" });
    note.focus();
    await user.paste("n".repeat(40_000));
    await user.tab();
    expect(
      screen.getByText("Not saved. A cell holds at most 32,767 characters; this has 40,000. Shorten it."),
    ).toBeTruthy();
    expect(note.value).toHaveLength(40_000);
    expect(host.written).toHaveLength(0);
  });
});

describe("typing", () => {
  it("is written after a pause, once, and typing goes on undisturbed", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.1", "1.1.1a");
    const note = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Note" });
    await user.type(note, "Board ");
    await waitFor(() => expect(host.written).toHaveLength(1), { timeout: 3_000 });
    await user.type(note, "met");
    expect(note.value).toBe("Board met");
    await user.tab();
    await waitFor(() => expect(host.cell(standardPlace("1.1", "1.1.1a", "note"))).toBe("Board met"));
    expect(host.written.map(({ value }) => value)).toEqual(["Board ", "Board met"]);
  });

  it("is not lost when the selection moves on before the pause is over", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.1", "1.1.1a");
    await user.type(screen.getByRole("textbox", { name: "Note" }), "In a hurry");
    select(host, "1.1", "1.1.1b");
    await waitFor(() => expect(host.cell(standardPlace("1.1", "1.1.1a", "note"))).toBe("In a hurry"));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Note" }).value).toBe("");
  });

  it("shows hostile text as text", async () => {
    const hostile = `=HYPERLINK("http://x") <img src=x onerror=alert(1)> \u202Eלוגו Llanfairpwll 🐉`;
    const note = { answer: null, critical: false, measures: {}, note: hostile, reason: "" };
    const host = hostWith({ prompts: { "1.1.1a": note } });
    await openRow(host, "1.1", "1.1.1a");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Note" }).value).toBe(hostile);
    expect(document.querySelector("img")).toBeNull();
  });
});

describe("keeping in step with the workbook", () => {
  it("reads once after a burst of changes, and shows what was typed in the cells", async () => {
    const host = hostWith();
    await openRow(host, "1.1", "1.1.1a");
    const reads = (): number => host.calls.filter((call) => call === "read").length;
    const before = reads();
    act(() => {
      host.typeInCell({ ...standardPlace("1.1", "1.1.1a", "answer"), value: "Yes" });
      host.typeInCell({ ...standardPlace("1.1", "1.1.1b", "answer"), value: "No" });
      host.typeInCell({ ...standardPlace("1.1", "1.1.1c", "answer"), value: "Yes" });
    });
    await waitFor(() => expect(fact("Prompts")).toBe("2 above the line, 1 below, 5 blank"));
    expect(reads() - before).toBe(1);
  });

  it("sends nothing but the write itself for an answer given in the pane", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.1", "1.1.1a");
    const before = host.calls.length;
    await user.click(screen.getByRole("radio", { name: "No, below it" }));
    await waitFor(() => expect(said()).toContain("1.1.1(a): No."));
    act(() => void window.dispatchEvent(new Event("focus")));
    expect(host.calls.slice(before)).toEqual(["write"]);
  });

  it("follows the row selected in the workbook without moving the focus", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.1", "1.1.1a");
    const tab = screen.getByRole("tab", { name: /Standard/ });
    await user.click(tab);
    select(host, "3.4", "3.4.2d");
    expect(await screen.findByText("Prompt 3.4.2(d)")).toBeTruthy();
    expect(document.activeElement).toBe(tab);
    select(host, "1.2", "1.2.3a.2");
    expect(await screen.findByText("Prompt 1.2.3(a)")).toBeTruthy();
    act(() => host.emit({ kind: "selected", sheet: "Budget" }));
    expect(screen.getByText("Prompt 1.2.3(a)")).toBeTruthy();
  });

  it("says so when the workbook can not be read, keeps what it showed and reads again", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.1", "1.1.1a");
    host.failNext("read", "Excel did not answer.");
    act(() => host.typeInCell({ ...standardPlace("1.1", "1.1.1a", "answer"), value: "Yes" }));
    expect(await screen.findByText("The workbook could not be read")).toBeTruthy();
    expect(fact("Prompts")).toBe("0 above the line, 0 below, 8 blank");
    await user.click(screen.getByRole("button", { name: "Read again" }));
    await waitFor(() => expect(fact("Prompts")).toBe("1 above the line, 0 below, 7 blank"));
    expect(screen.queryByText("The workbook could not be read")).toBeNull();
  });
});
