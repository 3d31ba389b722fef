/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { blankCase, type CaseEntry } from "../../src/domain/cases/CaseEntry";
import type { MemoryHost } from "../support/memoryHost";
import { hostWith, openOverview, said } from "../support/renderPane";

const block = "Cases_Out_of_court";

const first: CaseEntry = {
  ...blankCase("OOC-1", "C-0000001"),
  by: "AL",
  answers: { "I 1.1": "No", "A 1.1": "No", "A 1.2a": "Yes" },
};
const second: CaseEntry = {
  ...blankCase("OOC-2", "C-0000002"),
  answers: { "I 1.1": "Yes" },
  sample: { ...blankCase().sample, home: false, responsible: false },
};

function withCases(...entries: readonly CaseEntry[]): MemoryHost {
  return hostWith({ cases: { "out-of-court": entries } });
}

async function openCases(host: MemoryHost): Promise<UserEvent> {
  const user = await openOverview(host);
  await user.click(screen.getByRole("tab", { name: /^Cases/ }));
  await screen.findByRole("heading", { level: 1, name: "Cases" });
  return user;
}

async function openCase(host: MemoryHost, reference: string): Promise<UserEvent> {
  const user = await openCases(host);
  await user.click(screen.getByRole("button", { name: new RegExp(`^${reference}`) }));
  return user;
}

function chooseCase(host: MemoryHost, row: string): void {
  act(() => host.emit({ kind: "selected", sheet: "Cases", block, row }));
}

function group(name: RegExp): HTMLElement {
  return screen.getByRole("radiogroup", { name });
}

function answerOf(name: RegExp): string | undefined {
  const radios = within(group(name)).getAllByRole("radio") as readonly HTMLInputElement[];
  return radios.find(({ checked }) => checked)?.value;
}

describe("the Cases view", () => {
  it("[R40] lists the cases, whether each counts and why, how far it is answered and what is to settle", async () => {
    await openCases(withCases(first, { ...second, answers: { ...second.answers, "A 1.1": "Yes" } }));
    expect(screen.getByText("2 cases, 1 counts in the shares")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^OOC-1/ }).textContent).toMatch(
      /Assessed by ALCounts: not care experienced3 of 61 answered$/,
    );
    const out = screen.getByRole("button", { name: /^OOC-2/ });
    expect(out.textContent).toContain(
      "Does not count: neither home service nor responsible for the assessment",
    );
    expect(out.textContent).toContain("1 to settle");
    expect(screen.getByRole("tab", { name: "Cases (1 to finish)" })).toBeTruthy();
  });

  it("[P60] adds a case by its reference, warns of one that is there, and opens its form", async () => {
    const host = withCases(first);
    const user = await openCases(host);
    const reference = screen.getByRole("textbox", { name: "Reference" });
    await user.click(screen.getByRole("button", { name: "Add the case" }));
    expect(screen.getByText("Enter the reference of the case")).toBeTruthy();
    await user.type(reference, " ooc-1");
    expect(screen.getByText(/The reference ooc-1 is in the list already/)).toBeTruthy();
    await user.clear(reference);
    await user.type(reference, "Jane Smith");
    expect(await screen.findByText(/may identify|may name|looks like a name/i)).toBeTruthy();
    await user.clear(reference);
    await user.type(reference, "OOC-7{Enter}");
    await screen.findByRole("heading", { level: 1, name: "Case OOC-7" });
    expect(said()).toBe("OOC-7 is added.");
    expect(host.calls.filter((call) => call === "append")).toHaveLength(1);
    const [row = []] = host.appended;
    expect(row[0]).toMatch(/^C-[0-9A-Z]{7}$/);
    expect(row.slice(1).filter((cell) => cell !== "")).toEqual(["OOC-7"]);
  });

  it("answers with one key, goes on with Enter, and says what is suggested", async () => {
    const host = withCases(first);
    const user = await openCase(host, "OOC-1");
    await user.selectOptions(screen.getByRole("combobox", { name: "Part of the form" }), "A2");
    act(() =>
      within(group(/^A 2\.2 /))
        .getAllByRole("radio")[0]
        ?.focus(),
    );
    await user.keyboard("y{Enter}");
    await waitFor(() => expect(host.cell({ block, row: "C-0000001", field: "A 2.2" })).toBe("Yes"));
    expect(said()).toBe("A 2.2: Yes. Suggested for A2S: None yet.");
    expect(group(/^A 2\.3 /).contains(document.activeElement)).toBe(true);
    await user.keyboard("j");
    expect(screen.getByRole("textbox", { name: /Reason why .* is not judged/ })).toBeTruthy();
    await user.keyboard("{Backspace}");
    await waitFor(() => expect(answerOf(/^A 2\.3 /)).toBeUndefined());
    expect(host.written.map(({ value }) => value)).toEqual(["Yes", "Not judged", null]);
  });

  it("[R41] marks that one omission is enough, suggests No for it, and asks why the summary differs", async () => {
    const host = withCases(first);
    const user = await openCase(host, "OOC-1");
    await user.selectOptions(screen.getByRole("combobox", { name: "Part of the form" }), "A1");
    await user.click(screen.getByRole("checkbox", { name: "A 1.1: one omission is enough" }));
    await waitFor(() => expect(host.cell({ block, row: "C-0000001", field: "A1 critical" })).toBe("A 1.1"));
    expect(screen.getByText("Suggestion").parentElement?.textContent).toContain("No");
    await user.click(within(group(/^A1S /)).getByRole("radio", { name: "Yes" }));
    const messages = await screen.findByRole("list", { name: "Messages on A1S" });
    expect(messages.textContent).toContain("marked as critical");
    await user.click(screen.getByRole("checkbox", { name: "A 1.1: one omission is enough" }));
    await waitFor(() => expect(host.cell({ block, row: "C-0000001", field: "A1 critical" })).toBe(""));
  });

  it("keeps the notes of a section in its cell, each under its question, while they are typed", async () => {
    const host = withCases(first);
    const user = await openCase(host, "OOC-1");
    await user.selectOptions(screen.getByRole("combobox", { name: "Part of the form" }), "A1");
    await user.click(screen.getByRole("button", { name: "Add a note on A 1.1" }));
    await user.type(screen.getByRole("textbox", { name: "Note on A 1.1" }), "Seen late ");
    await user.click(screen.getByRole("button", { name: "Add a note on A 1.2a" }));
    await user.type(screen.getByRole("textbox", { name: "Note on A 1.2a" }), "Two visits");
    await user.type(screen.getByRole("textbox", { name: "Note on all of A1" }), "Thin file");
    await user.tab();
    const cell = { block, row: "C-0000001", field: "A1 notes" };
    await waitFor(() =>
      expect(host.cell(cell)).toBe("Thin file\nA 1.1: Seen late \nA 1.2a: Two visits".replace(" \n", "\n")),
    );
  });

  it("keeps a note when it cannot be written, and writes all of them once asked", async () => {
    const host = withCases(first);
    const user = await openCase(host, "OOC-1");
    await user.selectOptions(screen.getByRole("combobox", { name: "Part of the form" }), "A1");
    await user.type(screen.getByRole("textbox", { name: "Note on all of A1" }), "Thin file");
    host.failNext("write", "Excel is busy.");
    await user.tab();
    await screen.findByText("One entry is not in the workbook yet");
    await user.click(screen.getByRole("button", { name: "Next case" }));
    expect(screen.getAllByText(/Excel is busy/)).not.toHaveLength(0);
    await user.selectOptions(screen.getByRole("combobox", { name: "Part of the form" }), "A2");
    const [again] = screen.getAllByRole("button", { name: "Save again" });
    if (again) await user.click(again);
    const cell = { block, row: "C-0000001", field: "A1 notes" };
    await waitFor(() => expect(host.cell(cell)).toBe("Thin file"));
  });

  it("[R40] says what the rule gives, and takes a decision with its reason", async () => {
    const host = withCases(second);
    const user = await openCase(host, "OOC-2");
    expect(screen.getByText("By the rule").parentElement?.textContent).toContain("Exclude");
    await user.click(within(group(/^Your decision/)).getByRole("radio", { name: "Include" }));
    await screen.findAllByText("Counts: as you decided");
    const messages = await screen.findByRole("list", { name: "Messages on the sample" });
    expect(messages.textContent).toContain("Record the reason");
    await user.type(screen.getByRole("textbox", { name: "Why you decide so" }), "Held here since May.");
    await user.tab();
    const cell = { block, row: "C-0000002", field: "Decision reason" };
    await waitFor(() => expect(host.cell(cell)).toBe("Held here since May."));
  });

  it("[R42] [R44] takes Yes where no relevant factor exists, and judges a stage by itself", async () => {
    const host = withCases(first);
    const user = await openCase(host, "OOC-1");
    await user.selectOptions(screen.getByRole("combobox", { name: "Part of the form" }), "P2");
    expect(screen.getByText(/Judge this stage by itself/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "No relevant factor exists in this case" }));
    await screen.findByText("There are no relevant factors, so the answer is Yes.");
    expect(screen.getByText("Suggestion").parentElement?.textContent).toContain("Yes");
  });

  it("[R49] takes days in words and with a time, and says what it cannot read", async () => {
    const host = withCases(first);
    const user = await openCase(host, "OOC-1");
    await user.selectOptions(screen.getByRole("combobox", { name: "Part of the form" }), "facts");
    const referred = screen.getByRole("textbox", { name: "Police referred the child" });
    await user.type(referred, "2024-06-12 16:05");
    await user.tab();
    const at = (field: string) => ({ block, row: "C-0000001", field });
    await waitFor(() => expect(host.cell(at("policeReferral"))).toBe("2024-06-12 16:05"));
    const began = screen.getByRole("textbox", { name: "Work with the child began" });
    await user.type(began, "03/04/2024");
    await user.tab();
    expect(screen.getByText("Enter a date such as 12 June 2024 or 2024-06-12 16:05")).toBeTruthy();
    expect(host.cell(at("workStart"))).toBe("");
    await user.clear(began);
    await user.type(began, "2024-06-13");
    await user.tab();
    await waitFor(() => expect(host.cell(at("workStart"))).toBe(45456));
    await waitFor(() => expect((began as HTMLInputElement).value).toBe("13 June 2024"));
  });

  it("goes from case to case and from part to part by keys, and follows the sheet", async () => {
    const host = withCases(first, second, { ...blankCase("OOC-3", "C-0000003") });
    const user = await openCase(host, "OOC-1");
    const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
    const part = () => screen.getAllByRole("heading", { level: 2 })[0]?.textContent;
    fireEvent.keyDown(document.body, { key: "PageDown", altKey: true, shiftKey: true });
    expect(part()).toBe("I Information about the child");
    fireEvent.keyDown(document.body, { key: "PageDown", altKey: true });
    expect(heading()).toBe("Case OOC-2");
    expect(part()).toBe("I Information about the child");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    chooseCase(host, "C-0000003");
    expect(heading()).toBe("Case OOC-3");
    expect(screen.getByText("Case 3 of 3")).toBeTruthy();
    fireEvent.keyDown(document.body, { key: "PageDown", altKey: true });
    expect(heading()).toBe("Case OOC-3");
    fireEvent.keyDown(document.body, { key: "PageUp", altKey: true });
    expect(heading()).toBe("Case OOC-2");
    await user.click(screen.getByRole("button", { name: "Go to this part on the sheet" }));
    expect(host.shown).toEqual([{ block, row: "C-0000002", field: "I 1.4" }]);
  });

  it("leaves the keyboard on its tab when one goes from tab to tab", async () => {
    const user = await openCase(withCases(first), "OOC-1");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    act(() => screen.getByRole("tab", { name: /^Cases/ }).focus());
    await user.keyboard("{ArrowRight}{ArrowLeft}");
    await screen.findByRole("heading", { level: 1, name: "Case OOC-1" });
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: /^Cases/ }));
  });

  it("is where a check about a case leads to", async () => {
    const host = withCases(first, { ...second, answers: { ...second.answers, "A 1.1": "Yes", A1S: "Yes" } });
    const user = await openOverview(host);
    await user.click(screen.getByRole("tab", { name: /^Checks/ }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Show checks of" }), "cases");
    const [toCase] = screen.getAllByRole("button", { name: "Go to Case OOC-2" });
    if (toCase) await user.click(toCase);
    await screen.findByRole("heading", { level: 1, name: "Case OOC-2" });
    expect(screen.getByRole("tab", { selected: true }).textContent).toContain("Cases");
  });

  it("[P60] gives cases typed or pasted on the sheet an id, and opens them", async () => {
    const host = withCases(first, { ...second, id: "" });
    const user = await openCases(host);
    await user.click(await screen.findByRole("button", { name: /^OOC-2/ }));
    await screen.findByRole("heading", { level: 1, name: "Case OOC-2" });
    expect(host.calls.filter((call) => call === "identify")).toHaveLength(1);
    act(() => host.typeInCell({ block, row: "", field: "Case", value: "OOC-3" }));
    await user.click(screen.getByRole("button", { name: "All out-of-court disposal cases" }));
    // It is listed at once, and opens as soon as it has its id.
    await waitFor(async () => {
      await user.click(screen.getByRole("button", { name: /^OOC-3/ }));
      screen.getByRole("heading", { level: 1, name: "Case OOC-3" });
    });
    act(() => host.typeInCell({ block, row: "C-0000001", field: "A 1.3", value: " YES " }));
    await waitFor(() => expect(host.cell({ block, row: "C-0000001", field: "A 1.3" })).toBe("Yes"));
    // Taken back, and meant so.
    act(() => host.typeInCell({ block, row: "C-0000001", field: "A 1.3", value: " YES " }));
    act(() => host.typeInCell({ block, row: "C-0000001", field: "A 1.4", value: "n" }));
    await waitFor(() => expect(host.cell({ block, row: "C-0000001", field: "A 1.4" })).toBe("No"));
    expect(host.cell({ block, row: "C-0000001", field: "A 1.3" })).toBe(" YES ");
  });

  it("[R47] offers Not relevant where the form does, and takes a description as text", async () => {
    const user = await openCases(hostWith({ cases: { resettlement: [blankCase("RES-1", "C-0000009")] } }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Form" }), "resettlement");
    expect(screen.getByText(/they illustrate 4.1 and are never rated/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^RES-1/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Part of the form" }), "CAG-R");
    expect(screen.getAllByRole("radio", { name: "Not relevant" })).toHaveLength(3);
    expect(screen.getAllByRole("textbox", { name: /^Description for/ })).toHaveLength(4);
  });
});
