import { createHash } from "node:crypto";
import { appendDecision } from "../../../src/domain/decisions/appendDecision";
import type { DecisionRecord, Hash } from "../../../src/domain/decisions/Decision";
import { signOffEntry } from "../../../src/domain/decisions/signedOff";
import { findStandard } from "../../../src/domain/framework/find";
import { assessInspection } from "../../../src/domain/inspection/assessInspection";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection, PromptEntry } from "../../../src/domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../../src/packs";
import { blocksOfPlan } from "../../../src/workbook/blocks/blocksOfPlan";
import { planReport } from "../../../src/workbook/report/planReport";
import { planOnce } from "../../support/planOnce";
import { readReportTexts } from "../../../src/workbook/report/readReportTexts";
import type { ReportTexts } from "../../../src/workbook/report/reportLayout";
import type { SheetPlan } from "../../../src/workbook/WorkbookPlan";
import { cellsIn, shownRows, stamp } from "../plans";

const details = {
  service: "Westshire",
  leadInspector: "A. Lead",
  fieldworkStart: "2024-06-12",
  fieldworkEnd: "2024-06-20",
  resettlementCases: 0,
};

const hash: Hash = (text) => createHash("sha256").update(text, "utf8").digest("hex");
const blankDetails = blankInspection(pack).details;

describe("planReport", () => {
  it("says what was inspected, when, and what the report was written from", () => {
    const rows = shownRows(reportOf({})).map((row) => row[1]);
    expect(rows.slice(1, 4)).toEqual([
      "Service: Westshire. Lead inspector: A. Lead",
      "Fieldwork: 12 June 2024 to 20 June 2024",
      `Written on 12 June 2024 at 09:30 UTC by Above the Line 0.1.0 from pack youth-justice/2024-06, version ${pack.version}, edition ${pack.edition}.`,
    ]);
  });

  it("[R17] gives each standard a row with share, bar, band, default, proposal, who decided and why", () => {
    const report = reportOf({
      prompts: { "1.1.1a": prompt("Yes"), "1.1.1b": prompt("Yes"), "1.1.1c": prompt("No") },
      keyQuestions: { "1.1.1": { answer: "No", reason: "" } },
      standards: { "1.1": { qualitative: null, proposed: "Good", reason: "Narrow shortfall" } },
    });
    expect(rowStarting(report, "1.1 Governance and leadership").slice(2)).toEqual([
      "0.5",
      "█████░░░░░",
      "Too few",
      "Requires improvement",
      "Good",
      "A. Lead",
      "Narrow shortfall",
    ]);
    expect(rowStarting(report, "1.2 Staff").slice(2)).toEqual(["", "", "", "", "Not proposed yet", "", ""]);
    expect(rowStarting(report, "4.1 Resettlement policy and provision").slice(5, 7)).toEqual([
      "Not applicable",
      "Not applicable",
    ]);
  });

  it("draws the shares as bars beside their standards", () => {
    const report = reportOf({});
    const [chart] = report.charts ?? [];
    const rows = shownRows(report);
    expect(rows[chart?.categories.row ?? 0]?.[1]).toBe("1.1 Governance and leadership");
    expect(chart?.values).toEqual({ ...chart?.categories, column: 2 });
    expect(chart?.categories.rows).toBe(6);
    const free = cellsIn(chart?.at ?? { row: 0, column: 0, rows: 0, columns: 0 });
    expect(
      free.filter((cell) => (rows[Number(cell.split(",")[0])]?.[Number(cell.split(",")[1])] ?? "") !== ""),
    ).toEqual([]);
  });

  it("[R27] repeats what a decision rule says about a proposal", () => {
    const report = reportOf({
      standards: { "1.1": { qualitative: "Outstanding", proposed: "Outstanding", reason: "" } },
      domainRatings: { "2.1": "Requires improvement" },
    });
    const row = shownRows(report).find((cells) => cells[3]?.startsWith("⛔"));
    expect(row?.slice(1, 4)).toEqual([
      "1.1 Governance and leadership",
      "R25, R27",
      "⛔ 1.1 cannot be Outstanding unless every domain two and three rating is Good or Outstanding. Propose another rating.",
    ]);
  });

  it("[R25] [P10] marks a barred rating in its row, in every layer, and leaves the rating as it was entered", () => {
    const barred = { rating: "Outstanding" as const, reason: "See annex." };
    const inspection: Partial<Inspection> = {
      details: { ...blankDetails, resettlementCases: 3 },
      standards: {
        "1.1": { qualitative: "Outstanding", proposed: "Outstanding", reason: "Strong board." },
        "4.1": { qualitative: null, proposed: "Inadequate", reason: "" },
      },
      domainRatings: { "2.1": "Requires improvement" },
      panel: {
        "1.1": { decided: barred, published: { rating: "Good", reason: "Put right." } },
        overall: { decided: { rating: "Good", reason: "" }, published: barred },
      },
    };
    const rows = shownRows(reportOf(inspection, {}, hash));
    const why =
      "(R25, R27): 1.1 cannot be Outstanding unless every domain two and three rating is Good or Outstanding. Propose another rating.";
    const because = "(R25, R37): 4.1 is Inadequate, so the overall rating cannot be Outstanding.";
    const at = rows.findIndex((row) => row[1] === "From proposal to publication");
    const layered = (label: string) =>
      rows
        .slice(at)
        .find((row) => row[1] === label)
        ?.slice(3);
    expect(layered("1.1 Governance and leadership")).toEqual([
      "Outstanding",
      "Outstanding",
      "Good",
      "Not recorded in the log",
      "Not signed off",
      `Put right.\n⛔ Proposed Outstanding ${why}\n⛔ Decided Outstanding ${why}`,
    ]);
    expect(layered("Overall rating")).toEqual([
      "",
      "Good",
      "Outstanding",
      "Not recorded in the log",
      "",
      `See annex.\n⛔ Published Outstanding ${because}`,
    ]);
    expect(
      rows
        .slice(0, at)
        .find((row) => row[1] === "1.1 Governance and leadership")
        ?.slice(6),
    ).toEqual(["Outstanding", "Lead inspector", `Strong board.\n⛔ ${why.replace(/[()]/g, "")}`]);
    const rules = rows.slice(rows.findIndex((row) => row[1] === "Decision rules, guidance and limiters"));
    expect(rules.flatMap((row) => (row[3]?.startsWith("⛔") ? [row.slice(1, 3)] : []))).toEqual([
      ["1.1 Governance and leadership", "R25, R27"],
      ["1.1 Governance and leadership: Decided Outstanding", "R25, R27"],
      ["Overall rating: Published Outstanding", "R25, R37"],
    ]);
  });

  it("[P10] [R37] marks a rating in its row while the rule for it cannot be checked", () => {
    const overall = { proposed: "Outstanding" as const, reason: "" };
    const rows = shownRows(
      reportOf({ overall, details: { ...blankDetails, resettlementCases: 3 } }, {}, hash),
    );
    expect(rows.find((row) => row[1] === "Overall rating" && row[3] === "Outstanding")?.[5]).toBe(
      "⛔ R37, P10: A rule can bar Outstanding and cannot be checked yet, so it is neither recorded nor signed off. Still missing: the rating of 4.1.",
    );
  });

  it("[R38] labels the composite as published practice, and leaves it out where it is switched off", () => {
    const shown = shownRows(reportOf({})).map((row) => row[1]);
    expect(shown).toContain(pack.publishedPractice?.label);
    const { settings } = blankInspection(pack);
    const hidden = shownRows(reportOf({ settings: { ...settings, publishedPractice: false } })).map(
      (row) => row[1],
    );
    expect(hidden).not.toContain(pack.publishedPractice?.label);
  });

  it("[P10] [P11] [P12] shows each rating layer by layer, who recorded it, and where its sign-off stands", () => {
    const entry = {
      layer: "decided",
      subject: "1.2",
      from: "Good",
      to: "Inadequate",
      rules: "R10",
      state: "",
    } as const;
    const when = { who: "A. Lead", when: "2024-06-12T14:05:09Z", engine: "0.1.0", pack, hash };
    const inspection = {
      standards: { "1.2": { qualitative: null, proposed: "Good" as const, reason: "" } },
      panel: {
        "1.2": {
          decided: { rating: "Inadequate" as const, reason: "See annex." },
          published: { rating: null, reason: "" },
        },
      },
      overall: { proposed: "Good" as const, reason: "" },
    };
    const staff = findStandard(pack, "1.2");
    if (staff === undefined) throw new Error("There is no 1.2");
    const signOff = signOffEntry(pack, { ...blankInspection(pack), ...inspection }, staff, hash);
    const decisions = [{ ...entry, reason: "See annex." }, signOff].reduce<readonly DecisionRecord[]>(
      (log, each) => appendDecision(log, each, when),
      [],
    );
    const rows = (more: Partial<Inspection>) =>
      shownRows(reportOf({ ...inspection, decisions, ...more }, {}, hash));
    const at = rows({}).findIndex((row) => row[1] === "From proposal to publication");
    expect(rows({})[at + 1]?.[1]).toBe("The log of decisions is whole: 2 entries.");
    expect(rows({})[at + 4]?.slice(1)).toEqual([
      "1.2 Staff",
      "",
      "Good",
      "Inadequate",
      "",
      "A. Lead, 12 June 2024",
      "Signed off: A. Lead, 12 June 2024",
      "See annex.",
    ]);
    expect(rows({ domainRatings: { "2.1": "Good" } })[at + 9]?.slice(1, 8)).toEqual([
      "2.1 Assessment",
      "",
      "Good",
      "",
      "",
      "Not recorded in the log",
      "",
    ]);
    expect(rows({})[at + 16]?.slice(1, 8)).toEqual([
      "Overall rating",
      "",
      "Good",
      "",
      "",
      "Not recorded in the log",
      "",
    ]);
    const changed = rows({ prompts: { "1.2.1a": prompt("No", "Seen anew") } });
    expect(changed[at + 4]?.[7]).toBe("Changed since sign-off: A. Lead, 12 June 2024");
    const broken = rows({ decisions: decisions.map((each) => ({ ...each, who: "B. Other" })) });
    expect(broken[at + 1]?.[1]).toBe("The log of decisions is broken at row 1.");
  });

  it("[R24] gathers the diversity prompts with their answers", () => {
    const report = reportOf({
      prompts: { "1.1.1b": prompt("No", "No equality aims") },
      diversity: "Insufficient",
    });
    expect(rowStarting(report, "1.1.1(b)").slice(2, 4)).toEqual(["No", "No equality aims"]);
    expect(shownRows(report).map((row) => row[1])).toContain(
      "Diversity practice in the inspectors' view: Insufficient.",
    );
  });

  it("[R12] leaves 4.1 out of questions and diversity where it does not apply", () => {
    expect(rowStarting(reportOf({}), "4.1.1")).toEqual([]);
    expect(rowStarting(reportOf({ details: { ...blankDetails, resettlementCases: 2 } }), "4.1.1(c)")[2]).toBe(
      "Blank",
    );
  });

  it("gathers strengths and areas for improvement from notes, critical ones first", () => {
    const report = reportOf({
      prompts: {
        "1.1.1a": prompt("Yes", "Clear plan"),
        "1.1.1c": prompt("No", "Two seats empty"),
        "1.1.1d": { ...prompt("No", "Board has not met"), critical: true },
        "1.1.1e": prompt("Not judged", "Left aside"),
      },
    });
    expect(notesUnder(report, "Strengths")).toEqual(["Clear plan"]);
    expect(notesUnder(report, "Areas for improvement")).toEqual(["Board has not met", "Two seats empty"]);
  });

  it("writes values only, so that nothing on it changes or breaks later", () => {
    const cells = reportOf({}).blocks.flatMap((block) => block.cells.flat());
    expect(cells.filter((cell) => typeof cell === "object" && cell !== null)).toEqual([]);
  });

  it("keeps what the inspectors wrote in their boxes when it is written again, however long the rest is", () => {
    const texts = { summary: "=not a formula", nextSteps: "Visit in May" };
    const long = reportOf({ prompts: { "1.1.1a": prompt("Yes", "note ".repeat(400)) } }, texts);
    const again = reportOf({}, readReportTexts(asWorkbook(long)));
    expect(readReportTexts(asWorkbook(again))).toEqual(texts);
    expect(again).toEqual(reportOf({}, texts));
  });

  it("has its boxes ready in a new workbook, and says how the report is written", () => {
    const blocks = blocksOfPlan(planOnce(pack, blankInspection(pack), stamp));
    expect(blocks["Report_Text"]?.map(([id]) => id).filter((id) => id !== "")).toEqual([
      "summary",
      "strengths",
      "areas",
      "nextSteps",
    ]);
    expect(readReportTexts(blocks)).toEqual({});
    expect(readReportTexts({ Report_Text: null })).toEqual({});
  });
});

function reportOf(entries: Partial<Inspection>, texts: ReportTexts = {}, digest?: Hash): SheetPlan {
  const inspection = { ...blankInspection(pack, details), ...entries };
  return planReport(pack, inspection, assessInspection(pack, inspection), stamp, texts, digest);
}

/** The blocks of a workbook whose report is this one. */
function asWorkbook(report: SheetPlan): ReturnType<typeof blocksOfPlan> {
  const plan = planOnce(pack, blankInspection(pack), stamp);
  return blocksOfPlan({
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.id === "report" ? report : sheet)),
  });
}

function prompt(answer: PromptEntry["answer"], note = ""): PromptEntry {
  return { answer, critical: false, measures: {}, note, reason: "" };
}

function rowStarting(report: SheetPlan, label: string): readonly string[] {
  return shownRows(report).find((row) => row[1]?.startsWith(label)) ?? [];
}

function notesUnder(report: SheetPlan, title: string): readonly string[] {
  const rows = shownRows(report);
  const from = rows.findIndex((row) => row[1] === title) + 1;
  const until = rows.findIndex((row, index) => index >= from && row.every((cell) => cell === ""));
  return rows.slice(from, until < 0 ? undefined : until).map((row) => row[3] ?? "");
}
