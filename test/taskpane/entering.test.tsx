/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import type { Edit } from "../../src/workbook/InspectionHost";
import { inspectionPlace, standardPlace } from "../../src/taskpane/places";
import type { MemoryHost } from "../support/memoryHost";
import { hostWith, openOverview, pack, said } from "../support/renderPane";

const { details } = blankInspection(pack, { service: "Ynys Môn", resettlementCases: 0 });

const answer = (row: string, value: Edit["value"]): Edit => ({
  ...standardPlace("1.1", row, "answer"),
  value,
});

/** The calls a piece of work makes the pane send; each is one batch. */
async function callsOf(
  host: MemoryHost,
  work: () => void,
  settled: () => unknown,
): Promise<readonly string[]> {
  const before = host.calls.length;
  act(work);
  await waitFor(settled);
  return host.calls.slice(before);
}

function openChecks(): string {
  return screen.getByRole("tab", { name: /^Checks/ }).textContent ?? "";
}

describe("entries made in the sheets", () => {
  it("[batches] one typed answer is read once, and what is written stays untouched", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    const calls = await callsOf(
      host,
      () => host.typeInCell(answer("1.1.1", "Yes")),
      () => expect(screen.getByText("1 of 22 answered")).toBeTruthy(),
    );
    expect(calls).toEqual(["read"]);
    expect(host.written).toEqual([]);
  });

  it("[P1, batches] a typed variant is put right in the batch of the reading, which shows it", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    const calls = await callsOf(
      host,
      () => host.typeInCell(answer("1.1.1", " y")),
      () => expect(screen.getByText("1 of 22 answered")).toBeTruthy(),
    );
    expect(calls).toEqual(["read"]);
    expect(host.written).toEqual([{ ...answer("1.1.1", "Yes"), was: " y" }]);
  });

  it("[P1, batches] a typed variant that the host did not tell is put right with one more batch", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    const calls = await callsOf(
      host,
      () => host.pasteInCells([answer("1.1.1a", " y")]),
      () => expect(host.cell(answer("1.1.1a", null))).toBe("Yes"),
    );
    expect(calls).toEqual(["read", "write"]);
  });

  it("[P1] a typed variant that is another by the time it is read is put right as what it is then", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    const release = host.hold("read");
    act(() => host.typeInCell(answer("1.1.1a", "y")));
    await waitFor(() => expect(host.calls.at(-1)).toBe("read"));
    act(() => host.changeSilently(answer("1.1.1a", "n")));
    release();
    await waitFor(() => expect(host.cell(answer("1.1.1a", null))).toBe("No"));
    expect(host.written).toEqual([{ ...answer("1.1.1a", "No"), was: "n" }]);
  });

  it("[R1, batches] 22 pasted answers take two batches, told as one event or as many", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    const rows = pack.standards[0]?.keyQuestions.flatMap(({ id, prompts }) => [
      id,
      ...prompts.map((p) => p.id),
    ]);
    const pasted = (rows ?? []).map((row) => answer(row, "below"));
    const calls = await callsOf(
      host,
      () => {
        host.pasteInCells(pasted);
        for (const edit of pasted) host.typeInCell(edit);
      },
      () => expect(host.written).toHaveLength(22),
    );
    expect(calls).toEqual(["read", "write"]);
    expect(host.cell(answer("1.1.3", null))).toBe("No");
  });

  it.each(["na", "1", "x", "TRUE"])("[P1] %j is never guessed: it stays and is reported", async (typed) => {
    const host = hostWith({ details });
    await openOverview(host);
    act(() => host.typeInCell(answer("1.1.1a", typed)));
    await waitFor(() => expect(openChecks()).toContain("1 to settle"));
    const list = within(screen.getByRole("list", { name: "To settle" }));
    expect(list.getByText(new RegExp(`${typed}.*Yes, No or Not judged`))).toBeTruthy();
    expect(host.written).toEqual([]);
    expect(host.cell(answer("1.1.1a", null))).toBe(typed);
  });

  it("[R1] what a co-author typed is understood and left as it is", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    act(() => host.typeInCell(answer("1.1.1", "y"), true));
    await screen.findByText("1 of 22 answered");
    expect(host.written).toEqual([]);
  });

  it("[R1] in a burst only the cells changed here are put right, and none where the co-author's may be any", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    act(() => {
      host.typeInCell(answer("1.1.1", "y"));
      host.typeInCell(answer("1.1.2", "y"));
      host.typeInCell(answer("1.1.2", "n"), true);
    });
    await waitFor(() =>
      expect(host.written.map(({ row, value }) => [row, value])).toEqual([["1.1.1", "Yes"]]),
    );
    act(() => {
      host.typeInCell(answer("1.1.3", "y"));
      host.emit({ kind: "changed", places: [], remote: true });
    });
    await screen.findByText("3 of 22 answered");
    expect(host.written).toHaveLength(1);
  });

  it("[R1] what somebody changed before it could be put right keeps the change", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    const release = host.hold("write");
    act(() => host.pasteInCells([answer("1.1.1a", "y")]));
    await waitFor(() => expect(host.calls.at(-1)).toBe("write"));
    act(() => host.changeSilently(answer("1.1.1a", "No")));
    release();
    act(() => host.typeInCell(answer("1.1.1a", "No")));
    await screen.findByText("1 of 22 answered");
    expect(host.cell(answer("1.1.1a", null))).toBe("No");
    expect(host.written).toEqual([]);
  });

  it("[R1] putting right that is taken back by Undo is not done again at once", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    act(() => host.typeInCell(answer("1.1.1", "y")));
    await waitFor(() => expect(host.written).toHaveLength(1));
    act(() => host.typeInCell(answer("1.1.1", "y")));
    act(() => host.typeInCell(answer("1.1.2", "Yes")));
    await screen.findByText("2 of 22 answered");
    expect(host.written).toHaveLength(1);
    expect(host.cell(answer("1.1.1", null))).toBe("y");
  });

  it("[P1] nor along with the reading, where that was taken back alone", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    act(() => host.typeInCell(answer("1.1.1", "y")));
    await screen.findByText("1 of 22 answered");
    const before = host.calls.length;
    act(() => host.typeInCell(answer("1.1.1", "y")));
    await waitFor(() => expect(host.calls.slice(before)).toEqual(["read"]));
    act(() => host.typeInCell(answer("1.1.2", "Yes")));
    await screen.findByText("2 of 22 answered");
    expect(host.calls.slice(before)).toEqual(["read", "read"]);
    expect(host.written).toHaveLength(1);
    expect(host.cell(answer("1.1.1", null))).toBe("y");
  });

  it("a variant that can not be written is still understood, and nothing is said of it", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    host.failNext("write", "The sheet is protected.");
    act(() => host.pasteInCells([answer("1.1.1", "y")]));
    await screen.findByText("1 of 22 answered");
    await waitFor(() => expect(host.calls.at(-1)).toBe("write"));
    expect(screen.queryByText(/protected/)).toBeNull();
  });
});

describe("scans, because events are hints only", () => {
  const lost = answer("1.1.1", "Yes");

  it("a change that was never told shows once another sheet comes to the front, with one batch", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    const calls = await callsOf(
      host,
      () => {
        host.changeSilently(lost);
        host.emit({ kind: "selected", sheet: "1.2", block: "Standard_1.2", activated: true });
        host.emit({ kind: "selected", sheet: "1.2", block: "Standard_1.2", row: "1.2.1" });
      },
      () => expect(screen.getByText("1 of 22 answered")).toBeTruthy(),
    );
    expect(calls).toEqual(["read"]);
  });

  it("a sheet that the pane itself brought to the front is not read again", async () => {
    const host = hostWith({ details });
    const user = await openOverview(host);
    await user.click(screen.getByRole("button", { name: "Answer 1.1.1(a)" }));
    const before = host.calls.length;
    act(() => host.emit({ kind: "selected", sheet: "1.1", block: "Standard_1.1", activated: true }));
    act(() => host.typeInCell(lost));
    await waitFor(() => expect(host.calls.slice(before)).toEqual(["read"]));
    act(() => host.emit({ kind: "selected", sheet: "1.1", block: "Standard_1.1", activated: true }));
    await waitFor(() => expect(host.calls.slice(before)).toEqual(["read", "read"]));
  });

  it("Check now reads everything and says what came of it", async () => {
    const host = hostWith({ details });
    const user = await openOverview(host);
    await user.click(screen.getByRole("tab", { name: /^Checks/ }));
    host.changeSilently(answer("1.1.2a", "perhaps"));
    await user.click(await screen.findByRole("button", { name: "Check now" }));
    await waitFor(() => expect(said()).toMatch(/^Checked the whole workbook: 1 to put right, 0 to look at/));
    expect(screen.getByRole("list", { name: "Must be put right" }).textContent).toContain("perhaps");
  });

  it("Check now says why it could not", async () => {
    const host = hostWith({ details });
    const user = await openOverview(host);
    await user.click(screen.getByRole("tab", { name: /^Checks/ }));
    const button = await screen.findByRole("button", { name: "Check now" });
    host.failNext("read", "Finish the cell you are typing in.");
    await user.click(button);
    await waitFor(() =>
      expect(said()).toBe("The workbook could not be checked. Finish the cell you are typing in."),
    );
    expect(await screen.findByRole("button", { name: "Check now" })).toBeTruthy();
  });

  it("the report is written from one reading, which the pane shows as well", async () => {
    const host = hostWith({ details });
    const user = await openOverview(host);
    await user.click(screen.getByRole("tab", { name: "Report" }));
    const button = await screen.findByRole("button", { name: "Write the report" });
    host.changeSilently(lost);
    const before = host.calls.length;
    await user.click(button);
    await waitFor(() => expect(host.reports).toHaveLength(1));
    // Last of all the record notes when that was.
    await waitFor(() => expect(host.calls.slice(before)).toEqual(["read", "writeReport", "write"]));
    await user.click(screen.getByRole("tab", { name: "Overview" }));
    expect(screen.getByText("1 of 22 answered")).toBeTruthy();
  });

  it("a reading that failed is made up for by the next, with what was typed meanwhile put right", async () => {
    const host = hostWith({ details });
    await openOverview(host);
    host.failNext("read", "Excel is busy.");
    act(() => host.typeInCell(answer("1.1.1", "y")));
    expect((await screen.findByRole("alert")).textContent).toContain("Excel is busy.");
    act(() => host.typeInCell(inspectionPlaceEdit));
    await waitFor(() => expect(host.cell(answer("1.1.1", null))).toBe("Yes"));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  const inspectionPlaceEdit: Edit = { ...inspectionPlace("service", "value"), value: "Sir Gâr" };
});
