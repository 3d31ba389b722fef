/** @jest-environment jsdom */
import { act, renderHook, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { InspectionHost } from "../../src/workbook/InspectionHost";
import { useNewerLeftAlone } from "../../src/taskpane/inspection/useNewerLeftAlone";
import { blockNames, workbookSchema } from "../../src/workbook/names";
import type { CellContent, WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { newerSchema, type MemoryHost } from "../support/memoryHost";
import { hostWith, openOverview, openRow, pack } from "../support/renderPane";

/** A co-author whose add-in is newer brings the workbook up to date, or takes that back. */
function setSchema(host: MemoryHost, schema: string): void {
  const cell = (cells: readonly (readonly CellContent[])[]) => ({ row: 0, column: 1, cells });
  host.damage((plan: WorkbookPlan) => ({
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.id === "record" ? { ...sheet, blocks: [...sheet.blocks, cell([[schema]])] } : sheet,
    ),
  }));
}

const changed = { kind: "changed", places: [], remote: true } as const;
const answer = { block: "Standard_1.1", row: "1.1.1a", field: "answer" };

async function bringUpToDate(host: MemoryHost): Promise<HTMLElement> {
  setSchema(host, newerSchema);
  act(() => host.emit(changed));
  return screen.findByRole("alert");
}

async function openPrompt(host: MemoryHost): Promise<UserEvent> {
  const user = await openRow(host, "1.1", "1.1.1a");
  await screen.findByRole("radiogroup", { name: /Answer/ });
  return user;
}

const writing = ["write", "append", "identify", "remove", "writeReport", "repair", "create"];
const writes = (host: MemoryHost): readonly string[] => host.calls.filter((call) => writing.includes(call));

describe("a workbook that is a newer version's while the pane is open", () => {
  it("[P24] is shown as it was read last, cannot be changed from the pane, and says why", async () => {
    const host = hostWith();
    const user = await openPrompt(host);
    const notice = await bringUpToDate(host);
    expect(notice.textContent).toContain("A newer version has brought this workbook up to date");
    expect(notice.textContent).toContain(
      `This workbook was made by a newer version of Above the Line (${newerSchema}). It is left as it is. Update the add-in, then open the workbook again. What you see here is what was read last; it cannot be changed here.`,
    );
    const answers = screen.getByRole("radiogroup", { name: /Answer/ });
    await user.click(within(answers).getByRole("radio", { name: /^Yes,/ }));
    expect(screen.queryByRole("textbox", { name: /Note/ })?.matches(":disabled")).toBe(true);
    await user.click(screen.getByRole("tab", { name: /Report/ }));
    const report = await screen.findByRole("button", { name: /Write the report/ });
    expect(report.matches(":disabled")).toBe(true);
    await user.click(screen.getByRole("tab", { name: /Overview/ }));
    expect(await screen.findByRole("heading", { level: 1 })).toBeTruthy();
    expect(writes(host)).toEqual([]);
    expect(host.cell(answer)).toBe("");
  });

  it("[P24] is not tidied either, and can be changed again once it is of this version", async () => {
    const host = hostWith();
    const user = await openPrompt(host);
    await bringUpToDate(host);
    const reads = host.calls.filter((call) => call === "read").length;
    act(() => host.typeInCell({ ...answer, value: "y" }));
    await waitFor(() => expect(host.calls.filter((call) => call === "read").length).toBeGreaterThan(reads));
    expect(host.cell(answer)).toBe("y");
    expect(writes(host)).toEqual([]);
    setSchema(host, workbookSchema);
    await user.click(screen.getByRole("button", { name: "Read again" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    await user.click(
      within(screen.getByRole("radiogroup", { name: /Answer/ })).getByRole("radio", { name: /^No,/ }),
    );
    await waitFor(() => expect(host.cell(answer)).toBe("No"));
  });

  it("[P24] keeps what was typed and could not be saved, and says so", async () => {
    const host = hostWith();
    const user = await openPrompt(host);
    const note = screen.getByRole("textbox", { name: /Note/ });
    await user.type(note, "Seen in four files.");
    await bringUpToDate(host);
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Note/ }).value).toBe(
      "Seen in four files.",
    );
    expect(writes(host)).toEqual([]);
  });

  it("[P24] has no field in any view that takes an entry", async () => {
    const host = hostWith();
    const user = await openOverview(host);
    await bringUpToDate(host);
    await user.click(screen.getByRole("tab", { name: /Decisions/ }));
    expect(await screen.findByRole("heading", { level: 1, name: "Decisions" })).toBeTruthy();
    expect(screen.getAllByRole("textbox").every((field) => field.matches(":disabled"))).toBe(true);
  });
});

describe("useNewerLeftAlone", () => {
  const refused: readonly (readonly [string, (host: InspectionHost) => Promise<unknown>])[] = [
    ["entries", (host) => host.write([{ ...answer, value: "Yes" }])],
    ["rows of a log", (host) => host.append(blockNames.decisions, [])],
    ["ids", (host) => host.identify(blockNames.evidence, [])],
    ["taking rows out", (host) => host.remove(blockNames.evidence, [])],
    ["a report", (host) => host.writeReport(hostWith().plan!.sheets[0]!, "")],
    ["a repair", (host) => host.repair([], { when: "", onProgress: () => undefined })],
  ];

  it.each(refused)("[P24] refuses %s from the reading on that finds a newer version", async (_what, call) => {
    const memory = hostWith();
    const { result } = renderHook(() => useNewerLeftAlone(memory, pack));
    const { host } = result.current;
    await act(() => host.read());
    expect(result.current.isNewer).toBe(false);
    setSchema(memory, newerSchema);
    await act(() => host.read().catch(() => undefined));
    expect(result.current.isNewer).toBe(true);
    await expect(call(host)).rejects.toMatchObject({
      code: "NewerSchema",
      message: expect.stringContaining("Update the add-in") as string,
    });
    memory.removeBlock(blockNames.record);
    await act(() => host.read([], [{ ...answer, value: "Yes", was: "" }]).catch(() => undefined));
    expect(memory.cell(answer)).toBe("");
    await expect(call(host)).rejects.toMatchObject({ code: "NewerSchema" });
    expect(writes(memory)).toEqual([]);
  });
});
