import { blankItem } from "../../src/domain/evidence/blankItem";
import type { EvidenceItem } from "../../src/domain/evidence/EvidenceItem";
import { evidenceTableColumns } from "../../src/exchange/evidence/evidenceTableColumns";
import { readEvidenceRows, type EvidenceRows } from "../../src/exchange/evidence/readEvidenceRows";
import { mapColumns } from "../../src/exchange/mapColumns";
import { readBritishDate } from "../../src/exchange/readBritishDate";
import { readTable } from "../../src/exchange/readTable";
import { splitHeader } from "../../src/exchange/splitHeader";
import { youthJustice202406 as pack } from "../../src/packs";

const today = "2024-09-30";

async function readText(text: string, existing: readonly EvidenceItem[] = []): Promise<EvidenceRows> {
  const table = await readTable({ pasted: text });
  if (!table.ok) throw new Error(table.problems[0]?.message);
  const headed = splitHeader(table.value, evidenceTableColumns);
  const mapping = mapColumns(headed, evidenceTableColumns);
  return readEvidenceRows(pack, headed.rows, mapping, { today, existing });
}

/** What becomes of one row with these columns. */
async function one(columns: Readonly<Record<string, string>>, existing: readonly EvidenceItem[] = []) {
  const given = { "What it says": "The board meets monthly", ...columns };
  const quoted = (texts: readonly string[]): string =>
    texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
  const { rows } = await readText(`${quoted(Object.keys(given))}\n${quoted(Object.values(given))}`, existing);
  const [row] = rows;
  if (row === undefined) throw new Error("no row");
  return { status: row.status, notes: row.notes, item: row.value };
}

describe("[P55] columns are guessed", () => {
  const mapped = (header: readonly string[]) => {
    const mapping = mapColumns({ header, rows: [], hasHeader: true }, evidenceTableColumns);
    return Object.fromEntries(Object.entries(mapping).filter(([, at]) => at !== null));
  };

  it("from the headings of our own export", () => {
    const labels = evidenceTableColumns.map(({ label }) => label);
    expect(Object.values(mapped(labels))).toEqual(labels.map((_, at) => at));
  });

  it.each([
    [
      [
        "Ref",
        "Date of interview",
        "Who said it",
        "Key findings",
        "Prompt refs",
        "For / against",
        "Recorded by",
      ],
      { date: 1, source: 2, text: 3, prompts: 4, direction: 5, by: 6, id: 0 },
    ],
    [["NOTES", "WHEN", "method"], { text: 0, date: 1, type: 2 }],
    [["Evidence type", "Evidence", "Evidence id"], { type: 0, text: 1, id: 2 }],
  ])("from %j", (header, expected) => {
    expect(mapped(header)).toEqual(expected);
  });

  it("from what stands in them where there are no headings", async () => {
    const { rows } = await readText(
      "12 June 2024\tInterview\tChair\t1.1.1a\tSupports\tThe board meets every month and reads performance reports closely.\n" +
        "13 June 2024\tDocument\tPlan\t1.1.1b\tAgainst\tThe plan says nothing about aims for equality, nor who is to reach them.\n",
    );
    expect(rows.map(({ value }) => [value?.date, value?.type, value?.prompts, value?.direction])).toEqual([
      ["2024-06-12", "Interview", ["1.1.1a"], "Supports"],
      ["2024-06-13", "Document", ["1.1.1b"], "Against"],
    ]);
    expect(rows[1]?.value?.text).toMatch(/^The plan says nothing/);
  });
});

describe("[P56] dates are read day first", () => {
  it.each([
    ["25/06/2024", "2024-06-25"],
    ["2024-06-12", "2024-06-12"],
    ["2024-06-12T10:30:00", "2024-06-12"],
    ["12 June 2024", "2024-06-12"],
    ["12th June 2024", "2024-06-12"],
    ["Wednesday 12 June 2024", "2024-06-12"],
    ["12-Jun-2024", "2024-06-12"],
    ["1 Sept 2024", "2024-09-01"],
    ["June 12, 2024", "2024-06-12"],
    ["29.2.2024", "2024-02-29"],
    ["12/12/2023", "2023-12-12"],
    ["", null],
  ])("%s is read as it is", (text, date) => {
    expect(readBritishDate(text, today)).toEqual({ date, putRight: "", refused: "" });
  });

  it.each([
    ["03/04/2024", "2024-04-03", "03/04/2024 was read as 3 April 2024, day first."],
    ["3-4-24", "2024-04-03", "3-4-24 was read as 3 April 2024, day first."],
    ["25/06/99", "1999-06-25", "25/06/99 was read as 25 June 1999, day first."],
    ["45455", "2024-06-12", "45455 was read as 12 June 2024."],
    ["20240612", "2024-06-12", "20240612 was read as 12 June 2024."],
    ["2024/6/12", "2024-06-12", "2024/6/12 was read as 12 June 2024."],
    ["12/06/2024 10:30", "2024-06-12", "12/06/2024 10:30 was read as 12 June 2024, day first."],
  ])("%s is put right, and that is said", (text, date, putRight) => {
    expect(readBritishDate(text, today)).toEqual({ date, putRight, refused: "" });
  });

  it.each([
    ["31/02/2024", "“31/02/2024” is not a day of the calendar."],
    ["29/02/2023", "“29/02/2023” is not a day of the calendar."],
    ["2024-02-30", "“2024-02-30” is not a day of the calendar."],
    ["31 June 2024", "“31 June 2024” is not a day of the calendar."],
    ["06/25/2024", "“06/25/2024” would be in month 25: dates are read day first. Write it as 12/06/2024."],
    ["soon", "“soon” is not a date. Write it as 12/06/2024 or 12 June 2024."],
    ["12 Brumaire 2024", "“12 Brumaire 2024” is not a date. Write it as 12/06/2024 or 12 June 2024."],
    ["2024", "“2024” is not a date. Write it as 12/06/2024 or 12 June 2024."],
    ["9999999", "“9999999” is not a date. Write it as 12/06/2024 or 12 June 2024."],
  ])("%s is refused", (text, refused) => {
    expect(readBritishDate(text, today)).toEqual({ date: null, putRight: "", refused });
  });

  it("takes the number of a day from a workbook", () => {
    expect(readBritishDate(45455, today)).toMatchObject({
      date: "2024-06-12",
      putRight: "45455 was read as 12 June 2024.",
    });
  });

  it("warns of the others where some have the month first", async () => {
    const { remarks, rows } = await readText("Date,Evidence\n06/25/2024,a\n03/04/2024,b\n");
    expect(rows.map(({ status }) => status)).toEqual(["refused", "putRight"]);
    expect(remarks).toEqual([
      "One date is written with the month first and refused, so others may be too, and those are read day first: look at every date that was put right.",
    ]);
  });
});

describe("[P55] a row of evidence", () => {
  it("is accepted as it is", async () => {
    const { rows } = await readText(
      "Id,Date,Type,Source,What it says,Prompts,Direction,Strength,Logged by,Follow-up,Done,Link,Status\n" +
        'E-4K7QZ2M,12 June 2024,Interview,Chair,It works,"1.1.1a, 1.2.3b",Supports,Strong,AB,Ask for minutes,Yes,https://x.example,Withdrawn\n',
    );
    expect(rows).toEqual([
      {
        line: 2,
        status: "accepted",
        notes: [],
        title: "Chair: It works",
        value: {
          ...blankItem,
          id: "E-4K7QZ2M",
          date: "2024-06-12",
          type: "Interview",
          source: "Chair",
          text: "It works",
          prompts: ["1.1.1a", "1.2.3b"],
          direction: "Supports",
          strength: "Strong",
          by: "AB",
          followUp: "Ask for minutes",
          followUpDone: true,
          link: "https://x.example",
          withdrawn: true,
        },
      },
    ]);
  });

  it.each([
    ["1.1.1(a)", ["1.1.1a"]],
    ["1.1.1 a", ["1.1.1a"]],
    ["1.1.1A", ["1.1.1a"]],
    ["1.1.1(a) to (d)", ["1.1.1a", "1.1.1b", "1.1.1c", "1.1.1d"]],
    ["1.1.1a-c; 1.2.3b\n4.1.1(a)", ["1.1.1a", "1.1.1b", "1.1.1c", "1.2.3b", "4.1.1a"]],
  ])("may name its prompts as %j", async (prompts, ids) => {
    expect(await one({ Prompts: prompts })).toMatchObject({ status: "accepted", item: { prompts: ids } });
  });

  it("keeps prompts that nobody knows as text, and says so", async () => {
    const { status, notes, item } = await one({ Prompts: "1.1.1a, 9.9.9z" });
    expect([status, item?.prompts, item?.unknownPrompts]).toEqual(["putRight", ["1.1.1a"], ["9.9.9z"]]);
    expect(notes).toEqual([
      "“9.9.9z” is none of this framework's prompts. Write them as 1.1.1a, with commas between them. Kept in the log as written.",
    ]);
  });

  it("may use other words for type, direction and strength", async () => {
    const { status, item } = await one({ Type: "focus-group", Direction: "FOR", Strength: "high" });
    expect([status, item?.type, item?.direction, item?.strength]).toEqual([
      "accepted",
      "Focus group",
      "Supports",
      "Strong",
    ]);
    expect((await one({ Type: "Rumour" })).notes).toEqual([
      "Source type: “Rumour” is none of Document, Interview, Focus group, Case, Observation, Survey or data; left blank.",
    ]);
  });

  it.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tTab", "'quoted"])(
    "keeps %j as the text it is",
    async (text) => {
      expect(await one({ "What it says": text, Source: "x" })).toMatchObject({
        status: "accepted",
        item: { text },
      });
    },
  );

  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      "with too much text",
      { "What it says": "x".repeat(40_000) },
      "What it says has 40,000 characters and a cell holds at most 32,767. Shorten it, or split it over two rows.",
    ],
    [
      "without text",
      { "What it says": " ", Source: "Plan" },
      "It says nothing: there is no text and no count. Fill in what the evidence says.",
    ],
    ["with an impossible date", { Date: "31/02/2024" }, "“31/02/2024” is not a day of the calendar."],
    ["with a count that is none", { Base: "a dozen" }, "Base: “a dozen” is not a whole number of 0 or more."],
    [
      "with an unknown measure",
      { Measure: "9.9.9z.1" },
      "“9.9.9z.1” is none of this framework's measures. Write it as 1.2.3a.1, or leave it out.",
    ],
  ])("is refused %s", async (_, columns, why) => {
    expect(await one(columns)).toEqual({ status: "refused", notes: [why], item: null });
  });

  it("loses control characters and halves of letters, which no workbook can store", async () => {
    const { item, notes } = await one({ "What it says": "a\u0007b\uD83Dc" });
    expect([item?.text, notes]).toEqual([
      "abc",
      ["What it says: invisible control characters were taken out."],
    ]);
  });
});

describe("[P57] what the log holds already is not added", () => {
  const text =
    "Date,Source,What it says,Prompts\n12 June 2024,Chair,It  works,1.1.1a\n13 June 2024,Chair,+1,1.1.1a\n13 June 2024,Chair,-1,1.1.1a\n";

  it("reading a file twice adds nothing, whatever was put right or withdrawn since", async () => {
    const first = await readText(text);
    const log = first.rows.map(({ value }, at) => ({
      ...(value ?? blankItem),
      id: `E-000000${at}`,
      direction: "Against" as const,
      withdrawn: at === 0,
    }));
    const again = await readText(text.replace("It  works", "it works "), log);
    expect(first.rows.map(({ status }) => status)).toEqual(["accepted", "accepted", "accepted"]);
    expect(again.rows.map(({ status, notes }) => [status, ...notes])).toEqual([
      ["refused", "Already in the log, as E-0000000."],
      ["refused", "Already in the log, as E-0000001."],
      ["refused", "Already in the log, as E-0000002."],
    ]);
  });

  it("but what bears on another prompt is", async () => {
    const log = [{ ...blankItem, id: "E-0000000", text: "The board meets monthly", prompts: ["1.1.1a"] }];
    expect((await one({ Prompts: "1.1.1a" }, log)).status).toBe("refused");
    expect((await one({ Prompts: "1.1.1a, 1.1.1b" }, log)).status).toBe("accepted");
  });

  it("an id that the log has, with other content, is told apart", async () => {
    const log = [{ ...blankItem, id: "E-4K7QZ2M", text: "Something else" }];
    expect((await one({ Id: "E-4K7QZ2M" }, log)).notes).toEqual([
      "E-4K7QZ2M is in the log already, with other content. Change it there, or clear its id here to add it as a new item.",
    ]);
  });

  it("an id that stands in the file twice is given once", async () => {
    const { rows } = await readText("Id,Evidence\nE-4K7QZ2M,a\nE-4K7QZ2M,b\nE-4K7QZ2M,a\n17,c\n");
    expect(rows.map(({ status, notes, value }) => [status, value?.id, ...notes])).toEqual([
      ["accepted", "E-4K7QZ2M"],
      ["putRight", "", "E-4K7QZ2M stands on line 2 already; this item gets a new one."],
      ["refused", undefined, "The same as line 2."],
      ["putRight", "", "“17” is not the id of an item; the item gets a new one."],
    ]);
  });
});
