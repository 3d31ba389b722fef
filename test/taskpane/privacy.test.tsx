/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { blankCase } from "../../src/domain/cases/CaseEntry";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import { blankItem } from "../../src/domain/evidence/blankItem";
import { sealOf } from "../../src/domain/evidence/sealOf";
import { blockNames, privacyColumns, type EvidenceField } from "../../src/workbook/names";
import type { MemoryHost } from "../support/memoryHost";
import { hostWith, openOverview, openRow, said } from "../support/renderPane";

const cellOf = (field: EvidenceField) => ({ block: blockNames.evidence, row: "E-0000001", field });
const prompt = { answer: null, critical: false, measures: {}, note: "", reason: "" } as const;
const noted = (note: string): Partial<Inspection> => ({ prompts: { "1.1.1a": { ...prompt, note } } });

async function answersIn(host: MemoryHost): Promise<readonly (readonly unknown[])[]> {
  const rows = (await host.read())[blockNames.privacy] ?? [];
  return rows.slice(1, -1);
}

async function noteIn(host: MemoryHost): Promise<unknown> {
  const rows = (await host.read())["Standard_1.1"] ?? [];
  return rows.find((row) => row.includes("1.1.1a"))?.find((cell) => String(cell).includes("called"));
}

/** An item of evidence in which a name was masked from the Checks view. */
async function maskInChecks() {
  const item = { ...blankItem, id: "E-0000001", text: "Chloe called.", prompts: ["1.1.1a"] };
  const host = hostWith({ evidence: [item] });
  const user = await openOverview(host);
  await user.click(screen.getByRole("tab", { name: /Checks/ }));
  await user.click(await screen.findByRole("button", { name: "Mask the name" }));
  await waitFor(() => expect(said()).toBe("Masked."));
  return { host, item };
}

describe("personal data in a note", () => {
  it("[P50] [P53] is marked as one types, and masked in the cell", async () => {
    const host = hostWith();
    const user = await openRow(host, "1.1", "1.1.1a");
    await user.type(await screen.findByRole("textbox", { name: "Note" }), "Jayden called from LS8 2QT.");
    const notice = await screen.findByRole("group", {
      name: "This may identify a person: 1 postcode, 1 name.",
    });
    expect(
      within(notice)
        .getAllByRole("listitem")
        .map((item) => item.querySelector("mark")?.textContent),
    ).toEqual(["Jayden", "LS8 2QT"]);
    expect(notice.textContent).toContain("A full postcode stands for a few homes only.");

    await user.click(within(notice).getByRole("button", { name: "Mask the name" }));
    await waitFor(async () => expect(await noteIn(host)).toBe("[name] called from LS8 2QT."));
    await user.click(await screen.findByRole("button", { name: "Mask the postcode" }));
    await waitFor(async () => expect(await noteIn(host)).toBe("[name] called from [postcode]."));
    expect(screen.queryByRole("list", { name: "What is marked" })).toBeNull();
  });

  it("[P52] is answered with a reason and a name, once, and the answer stands on the sheet without the text", async () => {
    const host = hostWith(noted("Jayden called."));
    const user = await openRow(host, "1.1", "1.1.1a");
    await user.click(await screen.findByRole("button", { name: "The name identifies nobody" }));
    await user.click(screen.getByRole("button", { name: "Keep this answer" }));
    expect(screen.getByText("Say why it identifies nobody.")).toBeTruthy();
    await user.type(
      screen.getByRole("textbox", { name: /Why it identifies nobody/ }),
      "The title of a film.",
    );
    await user.type(screen.getByRole("textbox", { name: /Your name/ }), "A. Lead");
    await user.click(screen.getByRole("button", { name: "Keep this answer" }));
    await waitFor(() => expect(said()).toBe("The answer is kept on the sheet Privacy."));
    expect(screen.queryByRole("list", { name: "What is marked" })).toBeNull();
    const [row = []] = await answersIn(host);
    const cell = (field: (typeof privacyColumns)[number]): unknown => row[privacyColumns.indexOf(field)];
    expect([cell("who"), cell("place"), cell("kind"), cell("reason")]).toEqual([
      "A. Lead",
      "1.1.1a note",
      "name",
      "The title of a film.",
    ]);
    expect(cell("id")).toMatch(/^P-[0-9A-Z]{7}$/);
    expect(JSON.stringify(await answersIn(host))).not.toContain("Jayden");
  });

  it("keeps what was typed where the answer could not be written", async () => {
    const host = hostWith(noted("Jayden called."));
    const user = await openRow(host, "1.1", "1.1.1a");
    await user.click(await screen.findByRole("button", { name: "The name identifies nobody" }));
    await user.type(screen.getByRole("textbox", { name: /Why it identifies nobody/ }), "A film.");
    await user.type(screen.getByRole("textbox", { name: /Your name/ }), "A. Lead");
    host.failNext("append", "The workbook is read-only.");
    await user.click(screen.getByRole("button", { name: "Keep this answer" }));
    expect((await screen.findByRole("alert")).textContent).toContain("The workbook is read-only.");
    await user.click(screen.getByRole("button", { name: "Keep this answer" }));
    await waitFor(async () => expect(await answersIn(host)).toHaveLength(1));
  });
});

describe("personal data elsewhere", () => {
  it("[P53] is masked in the note of a case, and the other notes of its section stay", async () => {
    const noted = {
      ...blankCase("OOC-1", "C-0000001"),
      notes: { "A 1.1": "Lives at LS8 2QT.", "A 1.2a": "Seen twice." },
    };
    const host = hostWith({ cases: { "out-of-court": [noted] } });
    const user = await openOverview(host);
    await user.click(screen.getByRole("tab", { name: /Checks/ }));
    await user.click((await screen.findAllByRole("button", { name: "Mask the postcode" }))[0]!);
    await waitFor(async () => {
      const block = "Cases_Out_of_court";
      const cells = ((await host.read([block]))[block] ?? []).flat().map(String);
      expect(cells).toContain("A 1.1: Lives at [postcode].\nA 1.2a: Seen twice.");
    });
  });

  it("[P50] is masked in the Checks view, in an item of evidence too", async () => {
    const { host } = await maskInChecks();
    expect(host.cell(cellOf("text"))).toBe("[name] called.");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Mask the name" })).toBeNull());
  });

  it("[P53] leaves a line in the history of an item and its seal right, so that no later change repeats it", async () => {
    const { host, item } = await maskInChecks();
    const line = /^[^\n]+, somebody at this workbook: what it says: masked \(1 name\)$/;
    expect(host.cell(cellOf("history"))).toMatch(line);
    expect(host.cell(cellOf("seal"))).toBe(sealOf({ ...item, text: "[name] called." }));
    host.typeInCell({ ...cellOf("direction"), value: "Against" });
    await waitFor(() => expect(String(host.cell(cellOf("history"))).split("\n")).toHaveLength(2));
    const [first = "", second] = String(host.cell(cellOf("history"))).split("\n");
    expect(first).toMatch(line);
    expect(second).toMatch(/: direction changed from blank to “Against”$/);
  });

  it("[P53] is not said to be masked where somebody changed the text in the same instant", async () => {
    const item = { ...blankItem, id: "E-0000001", text: "Chloe called.", prompts: ["1.1.1a"] };
    const host = hostWith({ evidence: [item] });
    const user = await openOverview(host);
    await user.click(screen.getByRole("tab", { name: /Checks/ }));
    const mask = await screen.findByRole("button", { name: "Mask the name" });
    host.changeSilently({ ...cellOf("text"), value: "Chloe wrote." });
    await user.click(mask);
    await waitFor(() =>
      expect(said()).toBe("Not masked: somebody changed this text first. Look at it again."),
    );
    // What stands there by now is read again, and asked about.
    await waitFor(() => expect(host.readNames.slice(1).flat()).toContain("Evidence_Log"));
    expect(["text", "history", "seal"].map((field) => host.cell(cellOf(field as EvidenceField)))).toEqual([
      "Chloe wrote.",
      "",
      sealOf(item),
    ]);
  });

  it("[P50] is found in the history and the link that an older workbook holds, and masked there", async () => {
    const history =
      "2 June 2024 at 09:00 UTC, Siân Jones: what it says changed from “Chloe called.” to “A child called.”";
    const item = { ...blankItem, id: "E-0000001", text: "A child called.", prompts: ["1.1.1a"] };
    const host = hostWith({ evidence: [{ ...item, history, link: "Report on Jayden" }] });
    const user = await openOverview(host);
    await user.click(screen.getByRole("tab", { name: /Checks/ }));
    await user.click((await screen.findAllByRole("button", { name: "Mask the name" }))[0]!);
    await waitFor(() => expect(host.cell(cellOf("link"))).toBe("Report on [name]"));
    await user.click(await screen.findByRole("button", { name: "Mask the name" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Mask the name" })).toBeNull());
    expect(String(host.cell(cellOf("history"))).split("\n")).toEqual([
      history.replace("Chloe", "[name]"),
      expect.stringMatching(/: link: masked \(1 name\)$/),
      expect.stringMatching(/: history: masked \(1 name\)$/),
    ]);
  });

  it("[P50] is marked in the form of an item before it is logged", async () => {
    const user = await openOverview(hostWith());
    await user.click(screen.getByRole("tab", { name: /Evidence/ }));
    await user.click(await screen.findByRole("button", { name: /Add evidence|Add an item/ }));
    const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /What it says/ });
    await user.type(text, "Chloe called.");
    await user.click(await screen.findByRole("button", { name: "Mask the name" }));
    expect(text.value).toBe("[name] called.");
  });
});

describe("[P54] before the report is written", () => {
  async function askToWrite(host: MemoryHost) {
    const user = await openOverview(host);
    await user.click(screen.getByRole("tab", { name: "Report" }));
    await user.click(await screen.findByRole("button", { name: "Write the report" }));
    return user;
  }

  it("what may identify a person is listed; going on is possible", async () => {
    const host = hostWith(noted("Jayden called."));
    const user = await askToWrite(host);
    const gate = await screen.findByRole("region", { name: "Before the report is written" });
    expect(gate.textContent).toContain("One text that goes out may identify a person.");
    expect(host.reports).toHaveLength(0);
    await user.click(within(gate).getByRole("button", { name: "Go to 1.1.1(a)" }));
    expect(host.shown.at(-1)).toEqual({ block: "Standard_1.1", row: "1.1.1a", field: "note" });
    await user.click(within(gate).getByRole("button", { name: "Write the report all the same" }));
    await waitFor(() => expect(host.reports).toHaveLength(1));
    expect(screen.queryByRole("region", { name: "Before the report is written" })).toBeNull();
  });

  it("it can be put off, and masked there", async () => {
    const host = hostWith(noted("Jayden called."));
    const user = await askToWrite(host);
    await user.click(await screen.findByRole("button", { name: "Not now" }));
    expect(host.reports).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Write the report" }));
    await user.click(await screen.findByRole("button", { name: "Mask the name" }));
    await user.click(await screen.findByRole("button", { name: "Go on" }));
    await waitFor(() => expect(host.reports).toHaveLength(1));
    expect(await noteIn(host)).toBe("[name] called.");
  });

  it("nothing is asked where nothing is open", async () => {
    const host = hostWith(noted("The worker called."));
    await askToWrite(host);
    await waitFor(() => expect(host.reports).toHaveLength(1));
  });
});

describe("[P54] before the evidence is exported", () => {
  it("what may identify a person is listed, masked there, and only then exported", async () => {
    const item = { ...blankItem, id: "E-0000001", text: "Chloe called.", prompts: ["1.1.1a"] };
    const host = hostWith({ evidence: [item] });
    const user = await openOverview(host);
    await user.click(screen.getByRole("tab", { name: /Evidence/ }));
    await user.click(await screen.findByRole("button", { name: "Export" }));
    await user.click(await screen.findByRole("button", { name: /csv/i }));
    const gate = await screen.findByRole("region", { name: "Before the evidence is exported" });
    expect(screen.queryByText(/Handed to your browser/)).toBeNull();
    await user.click(within(gate).getByRole("button", { name: "Mask the name" }));
    await within(gate).findByText("Nothing is open any more.");
    await user.click(within(gate).getByRole("button", { name: "Not now" }));
    expect(screen.queryByRole("region", { name: "Before the evidence is exported" })).toBeNull();
  });
});
