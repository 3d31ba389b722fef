import { arrivals, codeOf, openHostDesk, type HostDesk } from "../../support/hostDesk";

jest.setTimeout(60_000);

describe("a host that is told to fail", () => {
  let desk: HostDesk;
  let seen: string[];
  beforeEach(async () => {
    desk = await openHostDesk({ ownClient: true });
    seen = [];
    await desk.Excel.run(async (context) => {
      context.workbook.worksheets.add("1.1").activate();
      context.workbook.worksheets.onChanged.add(({ address, source, triggerSource }) => {
        seen.push(`${address} ${source} ${triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    await arrivals(desk);
    seen.length = 0;
  });
  afterEach(() => desk.close());

  const write = (...texts: readonly string[]) =>
    desk.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("1.1");
      texts.forEach((text, row) => {
        sheet.getRange(`A${row + 1}`).values = [[text]];
      });
      await context.sync();
    });
  const cells = () =>
    desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("1.1").getRange("A1:A2").load("values");
      await context.sync();
      return range.values.flat() as unknown[];
    });
  /** What became of a batch by the time everything that is on its way has arrived. */
  const outcome = async (work: Promise<unknown>): Promise<string> => {
    let now = "waiting";
    work.then(
      () => (now = "answered"),
      (error: { code: string }) => (now = error.code),
    );
    await arrivals(desk);
    return now;
  };

  describe("with a batch", () => {
    it("refused does nothing of it and gives the code, and the batch after it goes well", async () => {
      desk.host.faults.batch({ kind: "refused", code: "ActivityLimitReached" });
      expect(await codeOf(write("x"))).toBe("ActivityLimitReached");
      expect(await cells()).toEqual(["", ""]);
      await write("y");
      expect(await cells()).toEqual(["y", ""]);
    });

    it("failing half-way keeps what came before, and says where it stopped", async () => {
      desk.host.faults.batch({ kind: "halfway", before: -1, code: "AccessDenied" });
      const error = await write("x", "y").then(
        () => null,
        (reason: unknown) => reason as OfficeExtension.Error,
      );
      expect(error?.code).toBe("AccessDenied");
      expect(await cells()).toEqual(["x", ""]);
    });

    it("failing at a member stops there, and passes by a batch without it", async () => {
      desk.host.faults.batch({
        kind: "halfway",
        before: "WorksheetProtection.protect",
        code: "AccessDenied",
      });
      await write("x");
      const protect = async (): Promise<boolean> =>
        desk.Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getItem("1.1");
          protection.protect();
          await context.sync();
          protection.load("protected");
          await context.sync();
          return protection.protected;
        });
      desk.host.faults.batch({
        kind: "halfway",
        before: "WorksheetProtection.protect",
        code: "AccessDenied",
      });
      await expect(protect()).rejects.toMatchObject({
        code: "AccessDenied",
        debugInfo: { errorLocation: "WorksheetProtection.protect" },
      });
      expect(await protect()).toBe(true);
    });

    it("hanging never answers, whether it is done or not, and lets the next ones through", async () => {
      desk.host.faults.batch({ kind: "hanging", done: true });
      expect(await outcome(write("x"))).toBe("waiting");
      expect(await cells()).toEqual(["x", ""]);
      desk.host.faults.batch({ kind: "hanging", done: false });
      expect(await outcome(write("y"))).toBe("waiting");
      expect(desk.host.faults.release()).toBe(0);
      expect(await cells()).toEqual(["x", ""]);
    });

    it("answering late is done at once, and answered after those that came later", async () => {
      desk.host.faults.batch({ kind: "late" });
      const first = write("x");
      expect(await outcome(first)).toBe("waiting");
      expect(await cells()).toEqual(["x", ""]);
      await write("y");
      expect(desk.host.faults.release()).toBe(1);
      expect(await outcome(first)).toBe("answered");
      expect(await cells()).toEqual(["y", ""]);
    });

    it("answering twice is done once, and the client takes the first answer", async () => {
      desk.host.faults.batch({ kind: "twice" });
      await desk.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("1.1").getRange("1:1").insert("Down");
        context.workbook.worksheets.getItem("1.1").getRange("A1").values = [["x"]];
        await context.sync();
      });
      await arrivals(desk);
      await write("y");
      expect(await cells()).toEqual(["y", ""]);
    });

    it("hits the batch it was meant for, and can be called off", async () => {
      desk.host.faults.batch({ kind: "refused", code: "Timeout" }, 1);
      desk.host.faults.batch({ kind: "refused", code: "RequestAborted" });
      expect(await codeOf(write("x"))).toBe("RequestAborted");
      expect(await codeOf(write("x"))).toBe("Timeout");
      desk.host.faults.batch({ kind: "refused", code: "Timeout" });
      desk.host.faults.clear();
      await write("z");
      expect(await cells()).toEqual(["z", ""]);
    });
  });

  describe("with events", () => {
    const type = async (address: string): Promise<void> => {
      await desk.type("1.1", address, "typed");
      await arrivals(desk);
    };

    it("lost tells of nothing, and of the next change again", async () => {
      desk.host.faults.events("lost");
      await type("A1");
      expect(seen).toEqual([]);
      await type("A2");
      expect(seen).toEqual(["A2 Local Unknown"]);
    });

    it("doubled tells twice", async () => {
      desk.host.faults.events("doubled");
      await type("A1");
      expect(seen).toEqual(["A1 Local Unknown", "A1 Local Unknown"]);
    });

    it("late tells after events of later changes", async () => {
      desk.host.faults.events("late");
      await type("A1");
      await type("A2");
      expect(desk.host.faults.release()).toBe(1);
      await arrivals(desk);
      expect(seen).toEqual(["A2 Local Unknown", "A1 Local Unknown"]);
    });

    it("reversed tells of the last change first", async () => {
      desk.host.faults.events("reversed");
      await desk.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("1.1");
        sheet.getRange("A1").values = [["x"]];
        sheet.getRange("B2").values = [["y"]];
        await context.sync();
      });
      await arrivals(desk);
      expect(seen).toEqual(["B2 Local ThisLocalAddin", "A1 Local ThisLocalAddin"]);
    });

    it("remote tells of a co-author, of whom Excel does not say what triggered it", async () => {
      desk.host.faults.events("remote", 1);
      await type("A1");
      await type("A2");
      expect(seen).toEqual(["A1 Local Unknown", "A2 Remote Unknown"]);
    });
  });

  describe("with a co-author", () => {
    const theirs: string[] = [];
    let them: typeof Excel;
    beforeEach(async () => {
      theirs.length = 0;
      them = desk.coAuthor().Excel;
      await them.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(({ address, source, triggerSource }) => {
          theirs.push(`${address} ${source} ${triggerSource}`);
          return Promise.resolve();
        });
        worksheets.onSelectionChanged.add(() => Promise.resolve(void theirs.push("selected")));
        await context.sync();
      });
    });
    const theyWrite = (text: string) =>
      them.run(async (context) => {
        context.workbook.worksheets.getItem("1.1").getRange("A2").values = [[text]];
        await context.sync();
      });

    it("tells each of the other's changes as remote ones, and of their own as theirs", async () => {
      await theyWrite("theirs");
      await write("ours");
      await desk.type("1.1", "B1", "typed");
      await arrivals(desk);
      expect(await cells()).toEqual(["ours", "theirs"]);
      expect(seen).toEqual(["A2 Remote Unknown", "A1 Local ThisLocalAddin", "B1 Local Unknown"]);
      expect(theirs).toEqual(["A2 Local ThisLocalAddin", "A1 Remote Unknown", "B1 Remote Unknown"]);
    });

    it("lets them work on while someone here edits a cell", async () => {
      desk.host.setCellEditing(true);
      await theyWrite("theirs");
      desk.host.setCellEditing(false);
      expect(await cells()).toEqual(["", "theirs"]);
    });
  });

  it("refuses while a cell is being edited, for as long as it is told to", async () => {
    desk.host.setCellEditing(true);
    expect(await codeOf(write("x"))).toBe("InvalidOperationInCellEditMode");
    desk.host.setCellEditing(false);
    await write("y");
    expect(await cells()).toEqual(["y", ""]);
  });
});
