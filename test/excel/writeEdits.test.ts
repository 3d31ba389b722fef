import { excelHost } from "../../src/excel/excelHost";
import type { Edit } from "../../src/workbook/InspectionHost";
import { blockNames, standardColumns, type StandardField } from "../../src/workbook/names";
import { withExcel } from "../support/excelAnswers";
import { recordExcel, type Answers, type Recorder } from "../support/excelRecorder";

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
    const recorder = recordExcel(block(rows));
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      rows.values = [rows.values[1] ?? [], rows.values[0] ?? []];
      rows.formulas = rows.values;
      await host.write([edit("1.1.1a", "answer", "Yes")]);
      // The rows are known now, so the next answer takes one batch again.
      await host.write([edit("1.1.1a", "note", "Yes, but")]);
    });
    expect(recorder.batches).toHaveLength(4);
    expect(written(recorder, 3)).toEqual(['(1, 13).values = [["Yes, but"]]']);
    expect(written(recorder, 1)).toEqual(['(0, 4).values = [["\'Yes"]]']);
    expect(written(recorder, 2)).toEqual(['(0, 4).values = [["\'No"]]', '(1, 4).values = [["\'Yes"]]']);
  });

  it("[write] a formula hit by mistake is put back as the formula it was", async () => {
    const rows: { values: string[][]; formulas?: string[][] } = { values: [line("1.1.1a"), line("1.1.1b")] };
    const recorder = recordExcel(block(rows));
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      rows.values = [line("1.1.1b", { suggested: "Yes" }), line("1.1.1a")];
      rows.formulas = [line("1.1.1b", { suggested: '=IF(E7="","","Yes")' }), line("1.1.1a")];
      await host.write([edit("1.1.1a", "suggested", "No")]);
    });
    expect(written(recorder, 2)[0]).toBe('(0, 3).values = [["=IF(E7=\\"\\",\\"\\",\\"Yes\\")"]]');
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
    const recorder = recordExcel(block(rows));
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      await host.write(
        ["1.1.1a", "1.1.1b", "1.1.1c"].map((row) => ({ ...edit(row, "answer", "Yes"), was: "y" })),
      );
    });
    expect(recorder.batches).toHaveLength(3);
    expect(written(recorder, 2)).toEqual(['(0, 4).values = [["\'No"]]', '(1, 4).values = [["=LOWER(A1)"]]']);
  });

  it("[write] a row that is gone is named, and the row now in its place keeps its content", async () => {
    const rows = { values: [line("1.1.1a"), line("1.1.1b", { answer: "No" })] };
    const recorder = recordExcel(block(rows));
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      rows.values = [line("1.1.1b", { answer: "No" })];
      await expect(host.write([edit("1.1.1a", "answer", "Yes")])).rejects.toThrow(
        "The row 1.1.1a is no longer under the name Standard_1.1",
      );
    });
    expect(written(recorder, 2)).toEqual(['(0, 4).values = [["\'No"]]']);
  });

  it("[write] rows that keep moving are given up after the second try, with the workbook as it was", async () => {
    const rows = { values: [line("1.1.1a"), line("1.1.1b")] };
    const answers = block(rows);
    const recorder = recordExcel((path, select) => {
      if (path.endsWith("getRange()") && select.includes("values")) rows.values = [...rows.values].reverse();
      return answers(path, select);
    });
    await withExcel(recorder, async () => {
      const host = excelHost({ names: [name] });
      await host.read();
      await expect(host.write([edit("1.1.1a", "answer", "Yes")])).rejects.toMatchObject({
        code: "RowsMoving",
      });
    });
    expect(written(recorder, 3)).toEqual(['(1, 4).values = [[""]]']);
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
