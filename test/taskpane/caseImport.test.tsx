/** @jest-environment jsdom */
import { TextDecoder } from "node:util";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { blankCase, type CaseEntry } from "../../src/domain/cases/CaseEntry";
import { caseForms } from "../../src/packs/youth-justice/2024-06/caseForms";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import type { MemoryHost } from "../support/memoryHost";
import { hostWith, openOverview, pack, said } from "../support/renderPane";

// Every browser has one; jsdom has not.
Object.assign(globalThis, { TextDecoder });

const block = "Cases_Out_of_court";
const known = { ...blankCase("OOC-1", "C-0000001"), answers: { "A 1.1": "No" } };
const ids = (caseForms.forms[0]?.questions ?? []).map(({ id }) => id);

/** A table with every question; `answer` is that to A 1.1, `note` that on A1. */
function table(...rows: readonly (readonly [reference: string, answer: string, note?: string])[]): string {
  const cells = rows.map(([reference, answer, note = ""]) =>
    [reference, note, ...ids.map((id) => (id === "A 1.1" ? answer : ""))].join("\t"),
  );
  return [["Case ref", "A1 notes", ...ids].join("\t"), ...cells].join("\n");
}

async function openImport(host: MemoryHost): Promise<UserEvent> {
  const user = await openOverview(host);
  await user.click(screen.getByRole("tab", { name: /^Cases/ }));
  await user.click(await screen.findByRole("button", { name: "Import" }));
  await screen.findByRole("heading", { level: 1, name: "Import cases" });
  return user;
}

function paste(text: string): void {
  fireEvent.paste(screen.getByRole("textbox", { name: "Or paste rows here" }), {
    clipboardData: { files: [], getData: () => text },
  });
}

async function heard(text: string): Promise<void> {
  await waitFor(() => expect(said()).toBe(text));
}

async function cases(host: MemoryHost): Promise<readonly CaseEntry[]> {
  const blocks = { ...(await host.read()), ...(await host.read([block])) };
  return readWorkbook(pack, blocks).inspection.cases["out-of-court"] ?? [];
}

describe("Import of cases", () => {
  it("[P55] [P57] [P59] shows every row, adds what is new, adds nothing twice and takes it all out again", async () => {
    const host = hostWith({ cases: { "out-of-court": [known] } });
    const user = await openImport(host);
    const three = table(["ooc-1", "No"], ["OOC-2", "yes", "=1+1"], ["OOC-3", "perhaps"], ["OOC-2", "No"]);
    paste(three);
    expect(await screen.findByText("1 accepted, 1 put right, 2 refused")).toBeTruthy();
    expect(screen.getByText("Answers by question: 67 of 67 found")).toBeTruthy();
    const rows = within(screen.getByRole("list", { name: "Rows: refused" })).getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "Row 2 ooc-1: 1 answerAlready on the sheet Cases, as case 1, with the same answers.",
      "Row 5 OOC-2: 1 answerIts reference stands on line 3 already.",
    ]);
    expect(host.appended).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: "Your initials" }), "AL");
    await user.click(screen.getByRole("button", { name: "Add 2 cases" }));
    await heard("2 cases added.");
    const added = await cases(host);
    expect(added.map(({ reference, by, answers, notes }) => [reference, by, answers, notes])).toEqual([
      ["OOC-1", "", { "A 1.1": "No" }, {}],
      ["OOC-2", "AL", { "A 1.1": "Yes" }, { A1: "=1+1" }],
      ["OOC-3", "AL", {}, {}],
    ]);
    expect(new Set(added.map(({ id }) => id)).size).toBe(3);

    paste(three);
    expect(await screen.findByText("0 accepted, 0 put right, 4 refused")).toBeTruthy();
    const { id = "" } = added[2] ?? {};
    host.changeSilently({ block, row: id, field: "A 1.3", value: "Yes" });
    await user.click(screen.getByRole("button", { name: "Undo the import of What you pasted" }));
    await heard(`1 case taken out again. ${id} was kept because it was changed since.`);
    expect((await cases(host)).map(({ reference }) => reference)).toEqual(["OOC-1", "OOC-3"]);
  });

  it("[P55] [P54] takes nothing of another edition until it is said to be the same, and shows what may tell who a child is", async () => {
    const host = hostWith();
    const user = await openImport(host);
    paste("Case\tA 1.1\tA 4.1\tA1 notes\nOOC-1\tYes\tNo\tRing his mother on 07700 900123");
    const asked = await screen.findByRole("group", {
      name: "This table may be of another edition or another form",
    });
    expect(asked.textContent).toContain("The form “Out-of-court disposal cases” has no question A 4.1.");
    const add = screen.getByRole("button", { name: "Say first what the table is" });
    await user.click(add);
    expect(host.appended).toEqual([]);
    await user.click(
      screen.getByRole("checkbox", { name: /^The one question that was found means the same/ }),
    );
    await user.click(screen.getByRole("button", { name: "Add 1 case" }));
    await screen.findByText(/^1 case may tell who a person is/);
    await user.click(screen.getByRole("button", { name: "Mask all of it in 1 case" }));
    await user.click(screen.getByRole("button", { name: "Add 1 case" }));
    await heard("1 case added.");
    expect((await cases(host)).map(({ notes, answers }) => [notes, answers])).toEqual([
      [{ A1: "Ring his mother on [phone number]" }, { "A 1.1": "Yes" }],
    ]);
  });
});

describe("Export of cases", () => {
  it("[P58] saves the cases of the form as a file, once what may tell who a child is was seen", async () => {
    const files: File[] = [];
    Object.assign(URL, {
      createObjectURL: (file: File) => `blob:${files.push(file)}`,
      revokeObjectURL: () => undefined,
    });
    // jsdom does not save files.
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const told = { ...known, notes: { A1: "Ring his mother on 07700 900123" } };
    const user = await openOverview(hostWith({ cases: { "out-of-court": [told] } }));
    await user.click(screen.getByRole("tab", { name: /^Cases/ }));
    await user.click(await screen.findByRole("button", { name: "Export" }));
    await user.click(await screen.findByRole("button", { name: "Save as text (.csv)" }));
    expect(files).toEqual([]);
    await user.click(await screen.findByRole("button", { name: "Export all the same" }));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.name).toMatch(/^Cases \d{4}-\d{2}-\d{2}\.csv$/);
    expect(screen.getByText(/^1 case\. Nothing in the file can act as a formula/)).toBeTruthy();
  });
});
