import { excelHost } from "../../../src/excel/excelHost";
import type { Edit } from "../../../src/workbook/InspectionHost";
import { blockNames, standardColumns, type StandardField } from "../../../src/workbook/names";
import { withExcel } from "../../support/excelAnswers";
import { recordExcel, type Answers, type Recorder } from "../../support/excelRecorder";

const name = blockNames.standard("1.1");

function line(id: string, cells: Readonly<Partial<Record<StandardField, string>>> = {}): string[] {
  return standardColumns.map((field) => (field === "id" ? id : (cells[field] ?? "")));
}

/** A block whose rows can be told anew before every batch. */
function block(rows: { values: string[][]; formulas?: string[][] }): Answers {
  return (path) => {
    if (path === "worksheets") return { items: [{ id: "{A}", name: "1.1", visibility: "Visible" }] };
    if (path.startsWith(`names.getItemOrNullObject("${name}").getRange`)) {
      return { address: `'1.1'!A7:Q${6 + rows.values.length}`, values: rows.values };
    }
    if (path.endsWith("getRange()")) return { values: rows.values, formulas: rows.formulas ?? rows.values };
    return {};
  };
}

interface Rows {
  values: string[][];
  formulas?: string[][];
}

/** A recorder whose cells hold what was written to them, from the next batch on. */
function live(
  rows: Rows,
  before: (path: string, select: readonly string[]) => void = () => undefined,
): Recorder {
  let taken = 0;
  const recorder: Recorder = recordExcel((path, select) => {
    for (; taken < recorder.batches.length - 1; taken += 1)
      for (const statement of recorder.batches[taken]?.statements ?? []) take(rows, statement);
    before(path, select);
    const { values, formulas = values } = rows;
    const cell = /getCell\((\d+), (\d+)\)$/.exec(path);
    if (cell) {
      const [row, column] = [Number(cell[1]), Number(cell[2])];
      return { values: [[values[row]?.[column]]], formulas: [[formulas[row]?.[column]]] };
    }
    const column = /getColumn\((\d+)\)$/.exec(path)?.[1];
    return column === undefined
      ? block(rows)(path, select)
      : { values: values.map((each) => [each[Number(column)]]) };
  });
  return recorder;
}

function take(rows: Rows, statement: string): void {
  const pattern = /getCell\((\d+), (\d+)\)(?:\.getResizedRange\(\d+, 0\))?\.values = (.*)$/;
  const [, row, column, content = "[]"] = pattern.exec(statement) ?? [];
  if (row === undefined) return;
  const now = JSON.parse(content) as unknown[][];
  const put = (lines: string[][]): string[][] =>
    lines.map((each, index) => {
      const written = now[index - Number(row)]?.[0];
      const text = String(written).replace(/^'/, "");
      return written === undefined ? each : each.map((cell, at) => (at === Number(column) ? text : cell));
    });
  rows.formulas = put(rows.formulas ?? rows.values);
  rows.values = put(rows.values);
}

const edit = (row: string, field: StandardField, value: Edit["value"]): Edit => ({
  block: name,
  row,
  field,
  value,
});

/** What was set in a batch, as `[1, 4] = [["'Yes"]]`: offsets inside the block, and the values. */
function written(recorder: Recorder, batch: number): readonly string[] {
  return (recorder.batches[batch]?.statements ?? [])
    .filter((statement) => statement.includes(".values = "))
    .map((statement) => statement.replace(`names["${name}"].getRange().getCell`, ""));
}

describe("writing by identity", () => {
  it("[write] an answer given in the pane takes one batch once the workbook was read", async () => {
    const recorder = recordExcel(block({ values: [line("1.1.1"), line("1.1.1a"), line("1.1.1b")] }));
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      await host.write([edit("1.1.1b", "answer", "Not judged")]);
    });
    expect(recorder.batches).toHaveLength(2);
    expect(written(recorder, 1)).toEqual(['(2, 4).values = [["Not judged"]]']);
  });

  it("[write] entries one below the other go together; text stays text, a count a number, nothing empties the cell", async () => {
    const recorder = recordExcel(block({ values: [line("1.1.1"), line("1.1.1a"), line("1.1.1b")] }));
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      await host.write([
        edit("1.1.1b", "note", "=1+1"),
        edit("1.1.1a", "note", "1.1"),
        edit("1.1.1a", "base", 22),
        edit("1.1.1", "answer", null),
      ]);
    });
    expect(written(recorder, 1)).toEqual([
      '(0, 4).values = [[""]]',
      "(1, 7).values = [[22]]",
      '(1, 13).getResizedRange(1, 0).values = [["\'1.1"],["\'=1+1"]]',
    ]);
  });

  it("[write] rows sorted since the last read: the cell hit gets its content back, the answer goes to its row", async () => {
    const rows = {
      values: [line("1.1.1a"), line("1.1.1b", { answer: "No" })],
      formulas: [line("1.1.1a"), line("1.1.1b", { answer: "No" })],
    };
    const recorder = live(rows);
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      rows.values = [rows.values[1] ?? [], rows.values[0] ?? []];
      rows.formulas = rows.values;
      await host.write([edit("1.1.1a", "answer", "Yes")]);
      // The rows are known now, so the next answer takes one batch again.
      await host.write([edit("1.1.1a", "note", "Yes, but")]);
    });
    expect(recorder.batches).toHaveLength(6);
    expect(written(recorder, 1)).toEqual(['(0, 4).values = [["\'Yes"]]']);
    // The cell is looked at once more before it gets its content back.
    expect(written(recorder, 2)).toEqual([]);
    expect(written(recorder, 3)).toEqual(['(0, 4).values = [["\'No"]]']);
    expect(written(recorder, 4)).toEqual(['(1, 4).values = [["\'Yes"]]']);
    expect(written(recorder, 5)).toEqual(['(1, 13).values = [["Yes, but"]]']);
  });

  it("[write] a formula hit by mistake is put back as the formula it was", async () => {
    const rows: Rows = { values: [line("1.1.1a"), line("1.1.1b")] };
    const recorder = live(rows);
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      rows.values = [line("1.1.1b", { suggested: "Yes" }), line("1.1.1a")];
      rows.formulas = [line("1.1.1b", { suggested: '=IF(E7="","","Yes")' }), line("1.1.1a")];
      await host.write([edit("1.1.1a", "suggested", "No")]);
    });
    expect(written(recorder, 3)[0]).toBe('(0, 3).values = [["=IF(E7=\\"\\",\\"\\",\\"Yes\\")"]]');
  });

  it("[write] an edit that expects a content is written in one batch where the cell still holds it", async () => {
    const recorder = recordExcel(block({ values: [line("1.1.1"), line("1.1.1a", { answer: "y" })] }));
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      await host.write([{ ...edit("1.1.1a", "answer", "Yes"), was: "y" }]);
    });
    expect(recorder.batches).toHaveLength(2);
    expect(written(recorder, 1)).toEqual(['(1, 4).values = [["\'Yes"]]']);
  });

  it("[write] where somebody changed the cell first, or it holds a formula, it gets that back and keeps it", async () => {
    const rows = {
      values: [
        line("1.1.1a", { answer: "No" }),
        line("1.1.1b", { answer: "y" }),
        line("1.1.1c", { answer: "y" }),
      ],
      formulas: [
        line("1.1.1a", { answer: "No" }),
        line("1.1.1b", { answer: "=LOWER(A1)" }),
        line("1.1.1c", { answer: "y" }),
      ],
    };
    const recorder = live(rows);
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      await host.write(
        ["1.1.1a", "1.1.1b", "1.1.1c"].map((row) => ({ ...edit(row, "answer", "Yes"), was: "y" })),
      );
    });
    expect(recorder.batches).toHaveLength(4);
    expect(written(recorder, 3)).toEqual(['(0, 4).values = [["\'No"]]', '(1, 4).values = [["=LOWER(A1)"]]']);
  });

  it("[write] what is written along with a cell that somebody changed first is left as it is, too", async () => {
    const rows: Rows = { values: [line("1.1.1a", { answer: "No" }), line("1.1.1b", { answer: "y" })] };
    const recorder = live(rows);
    let left: readonly Edit[] = [];
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      left = await host.write(
        ["1.1.1a", "1.1.1b"].flatMap((row) => [
          { ...edit(row, "answer", "Yes"), was: "y" },
          { ...edit(row, "note", "Put right"), along: "answer" },
        ]),
      );
      await host.read();
    });
    expect(rows.values.map((cells) => [cells[4], cells[13]])).toEqual([
      ["No", ""],
      ["Yes", "Put right"],
    ]);
    expect(left.map(({ row, field }) => `${row} ${field}`)).toEqual(["1.1.1a answer", "1.1.1a note"]);
  });

  it("[write] what somebody enters while a cell gets its content back stays", async () => {
    const rows: Rows = { values: [line("1.1.1a"), line("1.1.1b", { answer: "No" })] };
    const typed = [line("1.1.1b", { answer: "Not judged" }), line("1.1.1a")];
    const recorder: Recorder = live(rows, () => {
      // After the cell was looked at, before it is written.
      if (recorder.batches.length === 4) rows.values = rows.formulas = typed;
    });
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      rows.values = [...rows.values].reverse();
      await host.write([edit("1.1.1a", "answer", "Yes")]);
    });
    expect(written(recorder, 3)).toEqual(['(0, 4).values = [["\'No"]]']);
    expect(written(recorder, 5)).toEqual(['(0, 4).values = [["Not judged"]]']);
    expect(rows.values[0]?.[4]).toBe("Not judged");
  });

  it("[write] of a row that is there twice the one that was hit gets its content back", async () => {
    const rows: Rows = { values: [line("1.1.1b"), line("1.1.1a"), line("1.1.1c")] };
    const recorder = live(rows);
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      rows.values = [line("1.1.1b"), line("1.1.1b", { answer: "No" }), line("1.1.1a")];
      await host.write([edit("1.1.1a", "answer", "Yes")]);
      await host.read();
    });
    expect(rows.values.map((cells) => cells[4])).toEqual(["", "No", "Yes"]);
  });

  it("[write] a copied row that is taken out before it gets its content back gets it when it comes back", async () => {
    const [copied, hit] = [line("1.1.1b", { answer: "No" }), line("1.1.1b", { answer: "Yes" })];
    const rows: Rows = { values: [line("1.1.1b"), line("1.1.1a")] };
    const recorder: Recorder = live(rows, () => {
      // After the entry was written, before the cell is looked at: Undo, which Redo takes back afterwards.
      if (recorder.batches.length === 3) rows.values = rows.formulas = [line("1.1.1b"), line("1.1.1a")];
    });
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      rows.values = rows.formulas = [line("1.1.1b"), copied, line("1.1.1a")];
      await expect(host.write([edit("1.1.1a", "answer", "Yes")])).rejects.toMatchObject({
        code: "RowsMoving",
      });
      await host.read();
      rows.values = rows.formulas = [line("1.1.1b"), hit, line("1.1.1a")];
      await host.read();
    });
    expect(rows.values.map((cells) => cells[4])).toEqual(["", "No", ""]);
  });

  it("[write] a cell that was seen to hold something else is owed nothing any more", async () => {
    const rows: Rows = { values: [line("1.1.1a"), line("1.1.1b", { answer: "No" })] };
    const recorder: Recorder = live(rows, () => {
      // After the entry was written, before the cell is looked at: somebody types there.
      if (recorder.batches.length === 3) rows.values = rows.formulas = typed("Not judged");
    });
    const typed = (answer: string): string[][] => [line("1.1.1b", { answer }), line("1.1.1a")];
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      rows.values = rows.formulas = typed("No");
      await host.write([edit("1.1.1a", "answer", "Yes")]);
      rows.values = rows.formulas = typed("Yes");
      await host.read();
    });
    expect(rows.values.map((cells) => cells[4])).toEqual(["Yes", "Yes"]);
  });

  it("[write] a row that is gone is named, and the row now in its place keeps its content", async () => {
    const rows = { values: [line("1.1.1a"), line("1.1.1b", { answer: "No" })] };
    const recorder = live(rows);
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      rows.values = [line("1.1.1b", { answer: "No" })];
      await expect(host.write([edit("1.1.1a", "answer", "Yes")])).rejects.toThrow(
        "The row 1.1.1a is no longer under the name Standard_1.1",
      );
    });
    expect(written(recorder, 3)).toEqual(['(0, 4).values = [["\'No"]]']);
  });

  it("[write] rows that keep moving are given up after the second try, with the workbook as it was", async () => {
    const rows: Rows = { values: [line("1.1.1a"), line("1.1.1b"), line("1.1.1c")] };
    const recorder = live(rows, (path, select) => {
      if (!path.endsWith("getRange()") || !select.includes("values")) return;
      rows.values = rows.formulas = [...rows.values.slice(1), ...rows.values.slice(0, 1)];
    });
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      await expect(host.write([edit("1.1.1a", "answer", "Yes")])).rejects.toMatchObject({
        code: "RowsMoving",
      });
      await host.read();
    });
    expect(rows.values.map((cells) => cells[4])).toEqual(["", "", ""]);
  });

  it("[write] 40,000 characters are refused before anything is sent", async () => {
    const recorder = recordExcel(block({ values: [line("1.1.1a")] }));
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      await expect(host.write([edit("1.1.1a", "note", "x".repeat(40_000))])).rejects.toThrow(
        "40,000 characters",
      );
    });
    expect(recorder.batches).toHaveLength(1);
  });

  it("[write] a deleted sheet is told with the way out", async () => {
    const recorder = recordExcel((path) =>
      path === "worksheets" ? { items: [] } : path.includes("OrNull") ? null : {},
    );
    await withExcel(recorder, async () => {
      await expect(excelHost().write([edit("1.1.1a", "answer", "Yes")])).rejects.toThrow(
        "The cells named Standard_1.1 are gone, so nothing was written.",
      );
    });
  });
});
