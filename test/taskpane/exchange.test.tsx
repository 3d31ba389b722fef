/** @jest-environment jsdom */
import { TextDecoder } from "node:util";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { blankItem } from "../../src/domain/evidence/blankItem";
import type { EvidenceItem } from "../../src/domain/evidence/EvidenceItem";
import { blockNames } from "../../src/workbook/names";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import type { MemoryHost } from "../support/memoryHost";
import { hostWith, openOverview, pack, said } from "../support/renderPane";

// Every browser has one; jsdom has not.
Object.assign(globalThis, { TextDecoder });
Object.assign(Blob.prototype, {
  arrayBuffer(this: Blob) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsArrayBuffer(this);
    });
  },
});

const known: EvidenceItem = {
  ...blankItem,
  id: "E-0000001",
  date: "2024-06-12",
  source: "Chair",
  text: "The board meets monthly",
  prompts: ["1.1.1a"],
  direction: "Supports",
};
const three =
  "Date\tSource\tWhat it says\tPrompts\tDirection\n" +
  "25 June 2024\tPlan\tThe plan has aims\t1.1.1(b)\tfor\n" +
  "03/04/2024\tChair\t=cmd|' /C calc'!A0\t1.1.1a-c\tagainst\n" +
  "31/02/2024\tMinutes\tNever\t1.1.1a\tagainst\n" +
  "12 June 2024\tChair\tThe board meets monthly\t1.1.1a\tfor\n";

async function openImport(host: MemoryHost): Promise<UserEvent> {
  const user = await openOverview(host);
  await user.click(screen.getByRole("tab", { name: /Evidence/ }));
  await user.click(await screen.findByRole("button", { name: "Import" }));
  await screen.findByRole("heading", { level: 1, name: "Import evidence" });
  return user;
}

function paste(text: string): void {
  fireEvent.paste(screen.getByRole("textbox", { name: "Or paste rows here" }), {
    clipboardData: { files: [], getData: () => text },
  });
}

async function add(user: UserEvent, name: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
}

/** Waits until the live region says so. */
async function heard(text: string): Promise<void> {
  await waitFor(() => expect(said()).toBe(text));
}

async function items(host: MemoryHost): Promise<readonly EvidenceItem[]> {
  const blocks = await host.read();
  return readWorkbook(pack, { ...blocks, ...(await host.read([blockNames.evidence])) }).inspection.evidence;
}

const long = (count: number): string =>
  `Evidence\tSource\n${Array.from({ length: count }, (_, at) => `Item ${at}\tPlan`).join("\n")}`;

describe("Import", () => {
  it("[P55] shows what becomes of every row, and writes nothing until then", async () => {
    const host = hostWith({ evidence: [known] });
    const user = await openImport(host);
    paste(three);
    expect(await screen.findByText("1 accepted, 1 put right, 2 refused")).toBeTruthy();
    const refused = screen.getByRole("list", { name: "Rows: refused" });
    expect(
      within(refused)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "Row 4 Minutes: Never“31/02/2024” is not a day of the calendar.",
      "Row 5 Chair: The board meets monthlyAlready in the log, as E-0000001.",
    ]);
    await user.click(screen.getByRole("button", { name: "Put right (1)" }));
    expect(screen.getByText("03/04/2024 was read as 3 April 2024, day first.")).toBeTruthy();
    expect(host.appended).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: "Your name" }), "AB");

    await add(user, "Add 2 items");
    await heard("2 items added.");
    const log = await items(host);
    expect(log.map(({ date, text, prompts, direction }) => [date, text, prompts.join(), direction])).toEqual([
      ["2024-06-12", "The board meets monthly", "1.1.1a", "Supports"],
      ["2024-06-25", "The plan has aims", "1.1.1b", "Supports"],
      ["2024-04-03", "=cmd|' /C calc'!A0", "1.1.1a,1.1.1b,1.1.1c", "Against"],
    ]);
    expect(new Set(log.map(({ id }) => id)).size).toBe(3);
    expect(log.map(({ by }) => by)).toEqual(["", "AB", "AB"]);
    expect(log[1]?.id).toMatch(/^E-[0-9A-Z]{7}$/);
  });

  it("[P54] looks through the history and the link of what is imported as well, but for who edited", async () => {
    const host = hostWith();
    const user = await openImport(host);
    const line = "2 June 2024 at 09:00 UTC, Siân Jones: source changed from “Jayden” to “Mother”";
    paste(`Evidence\tHistory\tLink\nThe plan has aims\t${line}\tNotes of Chloe Smith\n`);
    await add(user, "Add 1 item");
    await screen.findByText(/^1 item may tell who a person is/);
    expect([...document.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual([
      "Chloe Smith",
      "Jayden",
    ]);
    await user.click(screen.getByRole("button", { name: "Mask all of it in 1 item" }));
    await add(user, "Add 1 item");
    await heard("1 item added.");
    const [item] = await items(host);
    expect([item?.link, item?.history.split("\n")]).toEqual([
      "Notes of [name]",
      [
        line.replace("Jayden", "[name]"),
        expect.stringMatching(/ UTC, somebody at this workbook: imported: What you pasted$/),
      ],
    ]);
  });

  it("[P57] adds nothing the second time, and takes the whole import out again but for what was changed", async () => {
    const host = hostWith({ evidence: [known] });
    const user = await openImport(host);
    paste(three);
    await add(user, "Add 2 items");
    await heard("2 items added.");
    paste(three);
    expect(await screen.findByText("0 accepted, 0 put right, 4 refused")).toBeTruthy();
    expect(screen.getByRole("button", { name: "There is nothing to add." })).toBeTruthy();

    const [, first, second] = await items(host);
    host.changeSilently({
      block: blockNames.evidence,
      row: second?.id ?? "",
      field: "source",
      value: "Vice-chair",
    });
    await user.click(screen.getByRole("button", { name: "Undo the import of What you pasted" }));
    const outcome = `1 item taken out again. ${second?.id} was kept because it was changed since.`;
    await heard(outcome);
    expect((await items(host)).map(({ id }) => id)).toEqual([known.id, second?.id]);
    expect(first?.id).not.toBe(second?.id);
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
    expect(screen.queryByText(/no longer in the evidence log/)).toBeNull();
  });

  it("[P59] takes an import out when the pane is opened again, after asking, but for what was changed", async () => {
    const host = hostWith({ evidence: [known] });
    const before = await openImport(host);
    paste(three);
    await add(before, "Add 2 items");
    await heard("2 items added.");
    expect(screen.queryByRole("heading", { name: "Imported before" })).toBeNull();
    cleanup();
    const [, first, second] = await items(host);
    const user = await openImport(host);
    const undo = { name: /^Undo the import of What you pasted on \d+ \w+ \d{4} at \d\d:\d\d UTC$/ };
    await user.click(screen.getByRole("button", undo));
    await user.click(screen.getByRole("button", { name: "Keep" }));
    host.typeInCell({ block: blockNames.evidence, row: first?.id ?? "", field: "source", value: "Review" });
    await waitFor(async () => expect((await items(host))[1]?.history).toMatch(/source changed/));
    await user.click(screen.getByRole("button", undo));
    expect(await items(host)).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "Take out" }));
    await heard(`1 item taken out again. ${first?.id} was kept because it was changed since.`);
    expect((await items(host)).map(({ id }) => id)).toEqual([known.id, first?.id]);
    expect(second?.id).not.toBe(first?.id);
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull());
    expect(screen.queryByText(/no longer in the evidence log/)).toBeNull();
  });

  it("[P54] shows what may tell who a person is before anything is added, and knows it again once masked", async () => {
    const host = hostWith();
    const user = await openImport(host);
    const table = "Evidence\tSource\nThe plan has aims\tPlan\nRing her on 07700 900123\tMother\n";
    paste(table);
    await add(user, "Add 2 items");
    await screen.findByText(/^1 item may tell who a person is/);
    expect(screen.getByText("07700 900123")).toBeTruthy();
    expect(host.appended).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Mask all of it in 1 item" }));
    await add(user, "Add 2 items");
    await heard("2 items added.");
    expect((await items(host)).map(({ text }) => text)).toEqual([
      "The plan has aims",
      "Ring her on [phone number]",
    ]);

    paste(table);
    await add(user, "Add 1 item");
    await user.click(await screen.findByRole("button", { name: "Mask the phone number" }));
    await screen.findByText("Nothing is marked any more.");
    await add(user, "Add 1 item");
    await heard("Nothing was added: all of it is in the log already.");
    expect(await items(host)).toHaveLength(2);
  });

  it("[P55] reads a file, lets its columns be changed, and refuses what is no table", async () => {
    const user = await openImport(hostWith());
    const file = (content: BlobPart, name: string): File => new File([content], name);
    const input = screen.getByLabelText("File to import");
    await user.upload(
      input,
      file(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "old.csv"),
    );
    expect((await screen.findByRole("alert")).textContent).toMatch(
      /“old.csv” was not read\..*save it as Excel Workbook/,
    );

    fireEvent.drop(screen.getByText("or drop one here"), {
      dataTransfer: { files: [file("A,B\nThe plan has aims,Plan\n", "log.csv")], getData: () => "" },
    });
    expect(await screen.findByText("“log.csv”: 1 row")).toBeTruthy();
    expect(screen.getByText("No column holds what the evidence says. Choose it above.")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "What it says" }), "A");
    expect(await screen.findByText("1 accepted, 0 put right, 0 refused")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "The first row holds headings" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "What it says" }), "Column 1");
    expect(await screen.findByText("2 accepted, 0 put right, 0 refused")).toBeTruthy();
  });

  it("[P59] adds many in batches, shows how far it is, and leaves nothing behind when cancelled", async () => {
    const host = hostWith({ evidence: [known] });
    const user = await openImport(host);
    paste(long(2_500));
    const release = host.hold("append");
    await add(user, "Add 2,500 items");
    expect(await screen.findByText("0 of 2,500")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    release();
    await heard("Cancelled. Nothing was added.");
    expect((await items(host)).map(({ id }) => id)).toEqual([known.id]);
    expect(host.calls.filter((call) => call === "append")).toHaveLength(1);

    await add(user, "Add 2,500 items");
    await heard("2,500 items added.");
    expect(host.calls.filter((call) => call === "append")).toHaveLength(4);
    expect(await items(host)).toHaveLength(2_501);
  });

  it("[P59] leaves nothing behind when the workbook stops answering, and says what it holds where that fails too", async () => {
    const host = hostWith();
    const user = await openImport(host);
    paste(long(2));
    host.failNext("append", "Excel is busy.");
    await add(user, "Add 2 items");
    expect((await screen.findByRole("alert")).textContent).toContain(
      "Excel is busy. Nothing of it stays in the workbook. Try again.",
    );
    host.failNext("append", "Excel is busy.");
    host.failNext("remove", "Excel is still busy.");
    await add(user, "Add 2 items");
    await screen.findByText(/Excel is busy. Excel is still busy. Some of it may be in the workbook/);
    await user.click(screen.getByRole("button", { name: "Undo the import of What you pasted" }));
    await waitFor(() => expect(said()).toMatch(/^0 items taken out again\./));
  });
});

describe("Export", () => {
  it("[P58] saves the log, or a prompt's evidence, as a file in which nothing acts as a formula", async () => {
    const files = filesSaved();
    const other = { ...blankItem, id: "E-0000002", text: "=1+1", prompts: ["1.2.3b"] };
    const user = await openOverview(hostWith({ evidence: [known, other] }));
    await user.click(screen.getByRole("tab", { name: /Evidence/ }));
    await user.click(await screen.findByRole("button", { name: "Export" }));
    await user.click(await screen.findByRole("button", { name: "Save as text (.csv)" }));
    await waitFor(() =>
      expect(said()).toMatch(/^Handed to your browser as Evidence log \d{4}-\d{2}-\d{2}\.csv\.$/),
    );
    await user.selectOptions(
      screen.getByRole("combobox", { name: "What to export" }),
      "Evidence for 1.2.3(b)",
    );
    await user.click(screen.getByRole("button", { name: "Save as text (.csv)" }));
    await waitFor(() => expect(files).toHaveLength(2));
    const texts = await Promise.all(files.map((file) => textOf(file)));
    expect(texts[0]?.split("\r\n").slice(1)).toEqual([
      "E-0000001,2024-06-12,,Chair,The board meets monthly,1.1.1a,Supports,,,,,,,,,,",
      'E-0000002,,,,"\'=1+1",1.2.3b,,,,,,,,,,,',
    ]);
    expect(texts[1]?.split("\r\n").slice(1)).toEqual(['E-0000002,,,,"\'=1+1",1.2.3b,,,,,,,,,,,']);
    expect(files[1]?.name).toMatch(/^Evidence 1\.2\.3b /);
  });

  it("[P53] [P54] holds no trace of what was changed on the sheet and then masked before the export", async () => {
    const files = filesSaved();
    const host = hostWith({ evidence: [known] });
    const user = await openOverview(host);
    const cell = (field: "text" | "history") => ({ block: blockNames.evidence, row: known.id, field });
    host.typeInCell({ ...cell("text"), value: "Jayden called from LS8 2QT." });
    await waitFor(() => expect(host.cell(cell("history"))).toContain("“[name] called from [postcode].”"));
    host.typeInCell({ ...cell("text"), value: "Jayden rang from LS8 2QT." });
    await waitFor(() => expect(host.cell(cell("history"))).toContain("“[name] rang from [postcode].”"));
    await user.click(screen.getByRole("tab", { name: /Evidence/ }));
    await user.click(await screen.findByRole("button", { name: "Export" }));
    await user.click(await screen.findByRole("button", { name: "Save as text (.csv)" }));
    const gate = await screen.findByRole("region", { name: "Before the evidence is exported" });
    await user.click(within(gate).getByRole("button", { name: "Mask all" }));
    await within(gate).findByText("Nothing is open any more.");
    await user.click(within(gate).getByRole("button", { name: "Go on" }));
    await waitFor(() => expect(files).toHaveLength(1));
    const text = await textOf(files[0]!);
    expect(text).toContain("[name] rang from [postcode].");
    expect(text).toContain("what it says: masked (1 postcode, 1 name)");
    expect(text).not.toMatch(/Jayden|LS8|2QT/);
  });
});

/** The files that are handed to the browser from now on. */
function filesSaved(): readonly File[] {
  const files: File[] = [];
  Object.assign(URL, {
    createObjectURL: (file: File) => `blob:${files.push(file)}`,
    revokeObjectURL: () => undefined,
  });
  // jsdom does not save files.
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  return files;
}

function textOf(file: File): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });
}
