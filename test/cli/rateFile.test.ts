import { appendDecision } from "../../src/domain/decisions/appendDecision";
import type { DecisionRecord } from "../../src/domain/decisions/Decision";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import { sha256 } from "../../src/cli/sha256";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { strToU8, zipSync } from "fflate";
import { rateFile } from "../../src/cli/rateFile";
import { checkInspection } from "../../src/domain/checks/checkInspection";
import { assessInspection } from "../../src/domain/inspection/assessInspection";
import { youthJustice202406 as pack } from "../../src/packs/index";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { foreignPlan, sampleInspection, samplePlan, samplePlanWith } from "./plans";

const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));

/** What the command would say; empty where the file was rated. */
async function problems(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const rated = await rateFile(pack, name, bytes);
  return rated.ok ? [] : rated.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
}

/** The plan with one sheet changed. */
function withSheet(plan: WorkbookPlan, name: string, change: (sheet: SheetPlan) => SheetPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** The sheet with the prompt's answer typed over. */
function answered(sheet: SheetPlan, id: string, answer: string): SheetPlan {
  const answerColumn = 4;
  const blocks = sheet.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((row) =>
      row.at(-1) === id ? row.map((cell, column) => (column === answerColumn ? answer : cell)) : row,
    ),
  }));
  return { ...sheet, blocks };
}

describe("rateFile", () => {
  it("prints what the domain assesses, with the service and the pack", async () => {
    const inspection = sampleInspection();
    const rated = await rateFile(pack, "sample.json", json(inspection));
    expect(rated).toEqual({
      ok: true,
      value: {
        schema: "rating/1",
        pack: { id: "youth-justice/2024-06", edition: pack.edition, version: pack.version },
        service: inspection.details.service,
        ...assessInspection(pack, inspection),
        final: {
          "1.1": { layer: "proposed", rating: "Outstanding", reason: inspection.standards["1.1"]?.reason },
          "1.2": { layer: "proposed", rating: "Good", reason: inspection.standards["1.2"]?.reason },
          ...Object.fromEntries(
            Object.entries(inspection.domainRatings).flatMap(([id, rating]) =>
              rating === null ? [] : [[id, { layer: "proposed", rating, reason: "" }]],
            ),
          ),
        },
        log: { entries: 0, broken: null },
        findings: [],
        checks: checkInspection(pack, inspection).map(({ code, severity, subject, field, text, rules }) => ({
          code,
          severity,
          where: subject.id,
          field,
          text,
          rules,
        })),
      },
    });
  });

  it("[P10] [P11] gives the latest layer of each rating and says where the log is broken, from a saved workbook", async () => {
    const entry = {
      layer: "decided",
      subject: "1.2",
      from: "Good",
      to: "Inadequate",
      rules: "R10",
      state: "",
    } as const;
    const when = { who: "A. Lead", when: "2024-06-12T14:05:09Z", engine: "0.1.0", pack, hash: sha256 };
    const [first, second] = ["=Two deaths.", "Three deaths."].reduce<readonly DecisionRecord[]>(
      (log, reason) => appendDecision(log, { ...entry, reason }, when),
      [],
    );
    if (first === undefined || second === undefined) throw new Error("The log has two rows");
    const decided = {
      decided: { rating: "Inadequate", reason: "Three deaths." },
      published: { rating: null, reason: "" },
    };
    const ratedWith = async (decisions: readonly DecisionRecord[]) => {
      const inspection = { ...sampleInspection(), panel: { "1.2": decided }, decisions } as Inspection;
      const stamp = { engine: "0.1.0", writtenAt: "2024-06-12T09:30:00Z" };
      const rated = await rateFile(
        pack,
        "saved.xlsx",
        await writeXlsx(planWorkbook(pack, inspection, stamp)),
      );
      return rated.ok ? rated.value : null;
    };
    expect(await ratedWith([first, second])).toMatchObject({
      final: { "1.2": { layer: "decided", rating: "Inadequate", reason: "Three deaths." } },
      log: { entries: 2, broken: null },
    });
    expect(await ratedWith([first, { ...second, who: "B. Other" }])).toMatchObject({
      log: { entries: 2, broken: 2 },
    });
  });

  it("[P3] [P6] names every check with what it is about", async () => {
    const sample = sampleInspection();
    const inspection = {
      ...sample,
      details: { ...sample.details, fieldworkStart: "2024-06-12", fieldworkEnd: "2025-06-12" },
      prompts: {
        ...sample.prompts,
        "1.1.1a": { answer: "No", critical: true, measures: {}, note: "", reason: "" },
      },
    };
    const rated = await rateFile(pack, "sample.json", json(inspection));
    const checks = rated.ok
      ? rated.value.checks.map(({ code, severity, where }) => [code, severity, where])
      : [];
    expect(checks).toEqual(
      expect.arrayContaining([
        ["DATE-SPAN", "warn", "fieldworkEnd"],
        ["NOTE-CRITICAL-EMPTY", "warn", "1.1.1a"],
      ]),
    );
  });

  it.each([
    ["text that is no JSON", strToU8("Yes, No, Yes"), "is neither JSON nor a workbook"],
    ["bytes that are no text", Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), "is neither JSON nor a workbook"],
    ["nothing", new Uint8Array(), "is neither JSON nor a workbook"],
    ["a list", json([]), "expected an inspection, found a list"],
    ["null", json(null), "expected an inspection, found null"],
  ])("refuses %s", async (_what, bytes, message) => {
    expect(await problems("file.json", bytes)).toEqual([message]);
  });

  it("refuses an inspection file of another schema, and says which", async () => {
    const [problem = "", ...more] = await problems(
      "old.json",
      json({ schema: "inspection/9", pack: pack.id }),
    );
    expect(problem).toMatch(/^schema: .*inspection\/9/);
    expect(more).toEqual([]);
  });

  it("refuses an inspection file of another pack, and says which", async () => {
    const [problem = ""] = await problems(
      "other.json",
      json({ schema: "inspection/1", pack: "prisons/1999" }),
    );
    expect(problem).toMatch(/^pack: .*prisons\/1999/);
  });

  it.each([
    ["book.xlsx", "is no workbook at all", strToU8("Yes, No, Yes")],
    ["book.xlsx", "is a zip of something else", zipSync({ "letter.txt": strToU8("Dear inspector") })],
    ["BOOK.XLSX", "is empty", new Uint8Array()],
    ["book.zip", "is a zip under another name", zipSync({ "letter.txt": strToU8("Dear inspector") })],
  ])("refuses %s when it %s, with one problem that names the remedy", async (name, _what, bytes) => {
    const said = await problems(name, bytes);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/Choose|Open|Download/);
  });

  it.each([
    ["schema", "workbook/9", "was made by a newer version (workbook/9); rate it with that version"],
    ["state", "building", "was not finished: open it in Excel and choose Create to go on"],
    ["pack", "prisons/1999", "was made from the pack prisons/1999; this version knows youth-justice/2024-06"],
  ])("refuses a workbook whose record says %s %s", async (key, value, message) => {
    expect(await problems("book.xlsx", await writeXlsx(samplePlanWith(key, value)))).toEqual([message]);
  });

  it("refuses a workbook that was not made with the add-in", async () => {
    const said = await problems("list.xlsx", await writeXlsx(foreignPlan));
    expect(said).toEqual(["is a workbook, but not an inspection made with Above the Line"]);
  });

  it("takes a workbook for one under any name", async () => {
    const rated = await rateFile(pack, "book.bak", await writeXlsx(samplePlan()));
    expect(rated.ok && rated.value.service).toBe(sampleInspection().details.service);
  });

  it("counts an answer outside the list as blank, and reports it with its place", async () => {
    const plan = withSheet(samplePlan(), "1.2", (sheet) => answered(sheet, "1.2.1a", "Perhaps"));
    const rated = await rateFile(pack, "book.xlsx", await writeXlsx(plan));
    if (!rated.ok) throw new Error("It was refused");
    expect(rated.value.findings).toEqual([
      expect.objectContaining({
        code: "answer-unknown",
        content: "Perhaps",
        place: { block: "Standard_1.2", row: "1.2.1a", field: "answer" },
      }),
    ]);
    const [keyQuestion] = rated.value.standards.find(({ id }) => id === "1.2")?.keyQuestions ?? [];
    expect(keyQuestion?.prompts[0]).toMatchObject({ id: "1.2.1a", answer: null, status: "unanswered" });
  });

  it("rates what is left of a workbook that lost a sheet, and reports the loss", async () => {
    const whole = samplePlan();
    const plan: WorkbookPlan = {
      ...whole,
      sheets: whole.sheets.filter(({ name }) => name !== "1.3"),
      names: whole.names.filter(({ sheet }) => sheet !== "1.3"),
    };
    const rated = await rateFile(pack, "book.xlsx", await writeXlsx(plan));
    if (!rated.ok) throw new Error("It was refused");
    expect(rated.value.findings).toContainEqual(
      expect.objectContaining({
        code: "block-missing",
        place: { block: "Standard_1.3", row: "", field: "" },
      }),
    );
    expect(rated.value.standards.find(({ id }) => id === "1.3")).toMatchObject({
      default: null,
      answered: 0,
    });
    expect(rated.value.standards.find(({ id }) => id === "1.1")).toEqual(
      assessInspection(pack, sampleInspection()).standards[0],
    );
  });
});
