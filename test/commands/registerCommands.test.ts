import { registerCommands, type Ribbon } from "../../src/commands/registerCommands";
import { HostError } from "../../src/workbook/InspectionHost";

type Run = Parameters<Ribbon["associate"]>[1];

/** A ribbon with its buttons, and everything that pressing them did. */
function ribbonWith(writing: () => ReturnType<Ribbon["writeReport"]>) {
  const buttons = new Map<string, Run>();
  const done: string[] = [];
  registerCommands({
    associate: (action, run) => void buttons.set(action, run),
    showPane: async () => void done.push("pane shown"),
    writeReport: () => {
      done.push("report asked for");
      return writing();
    },
    openHelp: () => void done.push("help opened"),
  });
  const press = async (action: string): Promise<void> => {
    const run = buttons.get(action);
    if (run === undefined) throw new Error(`No button ${action}`);
    await run({ completed: () => done.push("completed") });
  };
  return { buttons, done, press };
}

const written = async () => "written" as const;

describe("the ribbon's buttons", () => {
  it("answer to the names in the manifest", () => {
    expect([...ribbonWith(written).buttons.keys()]).toEqual(["createInspection", "writeReport", "openHelp"]);
  });

  it("Create shows the pane, where the details are asked for", async () => {
    const { done, press } = ribbonWith(written);
    await press("createInspection");
    expect(done).toEqual(["pane shown", "completed"]);
  });

  it("[P54] Write report shows the pane where something may identify a person", async () => {
    const { done, press } = ribbonWith(async () => "personalData");
    await press("writeReport");
    expect(done).toEqual(["report asked for", "pane shown", "completed"]);
  });

  it("Write report writes it and leaves the pane alone", async () => {
    const { done, press } = ribbonWith(written);
    await press("writeReport");
    expect(done).toEqual(["report asked for", "completed"]);
  });

  it.each([
    ["the workbook is not an inspection", async () => "none" as const],
    ["its creation was interrupted", async () => "unfinished" as const],
    ["Excel refuses", () => Promise.reject(new HostError("AccessDenied", "The sheet is protected."))],
  ])("Write report shows the pane, which says why, where %s", async (_why, writing) => {
    const { done, press } = ribbonWith(writing);
    await press("writeReport");
    expect(done).toEqual(["report asked for", "pane shown", "completed"]);
  });

  it("Help opens the guide", async () => {
    const { done, press } = ribbonWith(written);
    await press("openHelp");
    expect(done).toEqual(["help opened", "completed"]);
  });

  it("give the button back to Excel even where a mistake of ours comes up", async () => {
    const { done, press } = ribbonWith(() => Promise.reject(new TypeError("a mistake")));
    await expect(press("writeReport")).rejects.toThrow("a mistake");
    expect(done).toEqual(["report asked for", "completed"]);
  });
});
