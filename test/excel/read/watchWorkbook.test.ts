import { excelHost } from "../../../src/excel/excelHost";
import type { HostEvent, InspectionHost } from "../../../src/workbook/InspectionHost";
import { blockNames, standardColumns } from "../../../src/workbook/names";
import { withExcel } from "../../support/excelAnswers";
import { recordExcel, type Answers, type Recorder } from "../../support/excelRecorder";

const name = blockNames.standard("1.1");
const line = (id: string): string[] => [...standardColumns.slice(0, -1).map(() => ""), id];

/** One standard sheet, renamed by the inspector, with its block from row 9 on. */
const oneStandard: Answers = (path) => {
  if (path === "worksheets") {
    return {
      items: [
        { id: "{A}", name: "Owen's 1.1", visibility: "Visible" },
        { id: "{B}", name: "Notes", visibility: "Visible" },
      ],
    };
  }
  if (path.startsWith(`names.getItemOrNullObject("${name}").getRange`)) {
    return { address: "'Owen''s 1.1'!A9:Q11", values: [line("1.1.1"), line("1.1.1a"), line("1.1.1b")] };
  }
  return {};
};

const typed = { changeType: "RangeEdited", source: "Local", worksheetId: "{A}" };
/** What Excel tells of a change of one cell. */
const details = (valueAfter: string | number) => ({
  valueBefore: "",
  valueAfter,
  valueTypeBefore: "Empty",
  valueTypeAfter: typeof valueAfter === "string" ? "String" : "Double",
});
const answerOf = (row: string) => ({ block: name, row, field: "answer" });
const anything: HostEvent = { kind: "changed", places: [], remote: false };
const changed = 10;
const selected = 14;
const activated = 11;

async function watched(
  work: (recorder: Recorder, host: InspectionHost, events: HostEvent[]) => Promise<void>,
): Promise<void> {
  const recorder = recordExcel(oneStandard);
  await withExcel(recorder, async () => {
    const host = excelHost({ names: [name] });
    const events: HostEvent[] = [];
    await host.watch((event) => events.push(event));
    await host.read();
    await work(recorder, host, events);
  });
}

/** The client hands events on after a few turns of the microtask queue. */
async function delivered(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe("changes and selections in the workbook", () => {
  it("[watch] an answer typed in the sheet is told by block, row and field, and nothing is sent for it", async () => {
    await watched(async (recorder, _host, events) => {
      const sent = recorder.batches.length;
      recorder.tell(changed, "Workbook", { ...typed, address: "E10", triggerSource: "Unknown" });
      await delivered();
      expect(events).toEqual([{ kind: "changed", places: [answerOf("1.1.1a")], remote: false }]);
      expect(recorder.batches).toHaveLength(sent);
    });
  });

  it("[watch] what this add-in wrote itself is not told back", async () => {
    await watched(async (recorder, _host, events) => {
      recorder.tell(changed, "Workbook", { ...typed, address: "E10", triggerSource: "ThisLocalAddin" });
      await delivered();
      expect(events).toEqual([]);
    });
  });

  it("[watch] a co-author's answer is told as theirs, and what it is must be read", async () => {
    await watched(async (recorder, _host, events) => {
      recorder.tell(changed, "Workbook", { ...typed, source: "Remote", address: "E11", ...details("y") });
      await delivered();
      expect(events).toEqual([{ kind: "changed", places: [answerOf("1.1.1b")], remote: true }]);
    });
  });

  it("[watch, P1] a text typed here into one cell is told along, and no number", async () => {
    await watched(async (recorder, _host, events) => {
      recorder.tell(changed, "Workbook", { ...typed, address: "E11", ...details("y") });
      recorder.tell(changed, "Workbook", { ...typed, address: "E11", ...details(1) });
      await delivered();
      const told = { kind: "changed", places: [answerOf("1.1.1b")], remote: false };
      expect(events).toEqual([{ ...told, text: "y" }, told]);
    });
  });

  it("[watch] a paste over many cells names each of ours, of every area, and none beside them", async () => {
    await watched(async (recorder, _host, events) => {
      recorder.tell(changed, "Workbook", { ...typed, address: "D10:E20,O9" });
      await delivered();
      expect(events).toEqual([
        {
          kind: "changed",
          places: [
            { block: name, row: "1.1.1a", field: "suggested" },
            answerOf("1.1.1a"),
            { block: name, row: "1.1.1b", field: "suggested" },
            answerOf("1.1.1b"),
            { block: name, row: "1.1.1", field: "reason" },
          ],
          remote: false,
        },
      ]);
    });
  });

  it("[watch] a sort, which moves identities, names no place, nor does anything until the next reading", async () => {
    await watched(async (recorder, _host, events) => {
      recorder.tell(changed, "Workbook", { ...typed, address: "A9:Q11" });
      recorder.tell(changed, "Workbook", { ...typed, address: "E10" });
      await delivered();
      expect(events).toEqual([anything, anything]);
    });
  });

  it("[watch] an entry on another sheet names no place and leaves trust in the rows", async () => {
    await watched(async (recorder, _host, events) => {
      recorder.tell(changed, "Workbook", { ...typed, worksheetId: "{B}", address: "E10" });
      recorder.tell(changed, "Workbook", { ...typed, address: "E10" });
      await delivered();
      expect(events).toEqual([anything, { kind: "changed", places: [answerOf("1.1.1a")], remote: false }]);
    });
  });

  it("[watch] after a row was inserted no place is named until the rows were read again", async () => {
    await watched(async (recorder, host, events) => {
      recorder.tell(changed, "Workbook", { ...typed, address: "9:9", changeType: "RowInserted" });
      recorder.tell(changed, "Workbook", { ...typed, address: "E10" });
      await delivered();
      expect(events).toEqual([anything, anything]);
      await host.read();
      recorder.tell(changed, "Workbook", { ...typed, address: "E10" });
      await delivered();
      expect(events[2]).toEqual({ kind: "changed", places: [answerOf("1.1.1a")], remote: false });
    });
  });

  it("[watch] the selected row is told with its sheet's present name; outside our blocks only the sheet", async () => {
    await watched(async (recorder, _host, events) => {
      recorder.tell(selected, "Workbook", { worksheetId: "{A}", address: "N11:O11" });
      recorder.tell(selected, "Workbook", { worksheetId: "{A}", address: "A1" });
      recorder.tell(selected, "Workbook", { worksheetId: "{B}", address: "E10" });
      recorder.tell(activated, "Workbook", { worksheetId: "{A}" });
      await delivered();
      expect(events).toEqual([
        { kind: "selected", sheet: "Owen's 1.1", block: name, row: "1.1.1b" },
        { kind: "selected", sheet: "Owen's 1.1" },
        { kind: "selected", sheet: "Notes" },
        { kind: "selected", sheet: "Owen's 1.1", block: name, activated: true },
      ]);
    });
  });

  it("[watch] asking Excel to tell takes one batch, and so does asking it to stop", async () => {
    const recorder = recordExcel(oneStandard);
    await withExcel(recorder, async () => {
      const events: HostEvent[] = [];
      const stop = await excelHost().watch((event) => events.push(event));
      expect(recorder.batches).toHaveLength(1);
      await stop();
      expect(recorder.batches).toHaveLength(2);
      expect(recorder.batches[1]?.statements).toContain("worksheets._UnregisterDataChangedEvent()");
      recorder.tell(changed, "Workbook", { ...typed, address: "E10" });
      await delivered();
      expect(events).toEqual([]);
    });
  });
});

describe("reading", () => {
  it("[read] every name is read in one batch; a name that is gone reads as null", async () => {
    const recorder = recordExcel((path, select) =>
      path.includes("Inspection_Fields") ? null : oneStandard(path, select),
    );
    await withExcel(recorder, async () => {
      const blocks = await excelHost({ names: [name, blockNames.inspection] }).read();
      expect(recorder.batches).toHaveLength(1);
      expect(blocks[blockNames.inspection]).toBeNull();
      expect(blocks[name]?.map((row) => row.at(-1))).toEqual(["1.1.1", "1.1.1a", "1.1.1b"]);
    });
  });

  it("[error] a failure is told in plain words, never in Excel's own", async () => {
    const recorder = recordExcel(oneStandard);
    await withExcel(recorder, async () => {
      recorder.failAt(0, "InvalidOperationInCellEditMode");
      await expect(excelHost({ names: [name] }).read()).rejects.toMatchObject({
        code: "InvalidOperationInCellEditMode",
        message: "Finish the cell you are typing in (Enter or Esc), then try again.",
      });
    });
  });
});
