import { blankCase, type CaseEntry } from "../../domain/cases/CaseEntry";
import type { CaseForm } from "../../domain/cases/CaseForms";
import { checkInspection } from "../../domain/checks/checkInspection";
import { engineVersion } from "../../domain/engineVersion";
import { assessInspection } from "../../domain/inspection/assessInspection";
import { blankInspection } from "../../domain/inspection/blankInspection";
import type { Inspection } from "../../domain/inspection/Inspection";
import { youthJustice202406 as pack } from "../../packs";
import { blocksOfPlan } from "../../workbook/blocks/blocksOfPlan";
import { caseColumns } from "../../workbook/cases/caseColumns";
import { caseSheets } from "../../workbook/cases/caseSheets";
import { caseRows } from "../../workbook/cases/caseFormulas";
import { columnLetters } from "../../workbook/formula/cellReference";
import { planWorkbook } from "../../workbook/planWorkbook";
import { readWorkbook } from "../../workbook/readWorkbook";
import type { WorkbookPlan } from "../../workbook/WorkbookPlan";
import { startHeadless, type Headless } from "../headless/startHeadless";
import type { Figure } from "./Figure";
import { median, medianTime, timeOf } from "./medianTime";
import { withPlainFormulas } from "./withPlainFormulas";

const stamp = { engine: engineVersion, writtenAt: "2026-01-01T00:00:00Z" };
const usual = 80;
const many = 1000;
const turns = 24;
const warmUp = 8;

/** What 80 cases of 67 questions cost to answer, and 1,000 to read, roll up and check. */
export async function benchCases(): Promise<readonly Figure[]> {
  const form = pack.cases?.forms.find(({ rated }) => rated);
  if (form === undefined) return [];
  return [...(await benchAnswer(form)), ...(await benchScan(form))];
}

/** One summary answered, in our workbook and in the same with a COUNTIF for each custom function, in turn. */
async function benchAnswer(form: CaseForm): Promise<readonly Figure[]> {
  const plan = planWorkbook(pack, withCases(form, usual), stamp);
  const own = await opened(plan);
  // Before another workbook is opened: the add-in's code turns to the one that was opened last.
  const { batches, recalculated } = await answerInPane(own, form);
  const other = await opened(withPlainFormulas(plan));
  const cell = summaryCell(form);
  const ours: number[] = [];
  const plain: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const ownTime = await timeOf(() => answerOnce(own, cell, turn));
    const otherTime = await timeOf(() => answerOnce(other, cell, turn));
    if (turn < warmUp) continue;
    ours.push(ownTime);
    plain.push(otherTime);
  }
  own.desk.close();
  other.desk.close();
  return [
    { name: "cases.answer.batches", value: batches, unit: "batches", baseline: 1, against: "limit" },
    {
      name: "cases.answer.recalculated",
      value: recalculated,
      unit: "function calls",
      baseline: usual,
      against: "cases; its own check, its key question, its standard and the rating beside it",
    },
    {
      name: "cases.answer.ms",
      value: median(ours),
      unit: "ms",
      baseline: median(plain),
      against: "the same sheets with plain COUNTIF formulas; at most 1.3",
    },
  ];
}

/** One summary answered through the add-in's own code, once it has read where the cases stand. */
async function answerInPane(
  { inspection, desk: { host } }: Headless,
  form: CaseForm,
): Promise<{ readonly batches: number; readonly recalculated: number }> {
  const block = caseSheets(pack.cases).find((sheet) => sheet.form.id === form.id)?.block ?? "";
  const field = firstSummary(form) ?? "";
  const answer = async (value: string): Promise<void> => {
    await inspection.write([{ block, row: caseId(0), field, value }]);
    await host.settled();
  };
  await inspection.read([block]);
  await answer("Yes");
  const before = { batches: host.traffic().batches, calls: total(host.calls()) };
  await answer("No");
  return {
    batches: host.traffic().batches - before.batches,
    recalculated: total(host.calls()) - before.calls,
  };
}

/** Reading, assessing and checking everything, 1,000 cases against 80. */
async function benchScan(form: CaseForm): Promise<readonly Figure[]> {
  const [few, lots] = [await scanTime(form, usual), await scanTime(form, many)];
  return [
    { name: "cases.scan.80.ms", value: few, unit: "ms" },
    {
      name: "cases.scan.1000.ms",
      value: lots,
      unit: "ms",
      baseline: few,
      against: "the same for 80 cases; at most 15",
    },
  ];
}

async function scanTime(form: CaseForm, count: number): Promise<number> {
  const blocks = blocksOfPlan(planWorkbook(pack, withCases(form, count), stamp));
  return medianTime(7, () => {
    // Fresh values each time: the same ones are read once.
    const fresh = Object.fromEntries(
      Object.entries(blocks).map(([name, rows]) => [name, rows === null ? null : [...rows]]),
    );
    const { inspection } = readWorkbook(pack, fresh);
    checkInspection(pack, inspection, assessInspection(pack, inspection), "2026-01-01");
    return Promise.resolve();
  });
}

function withCases(form: CaseForm, count: number): Inspection {
  const entry = (index: number): CaseEntry => ({
    ...blankCase(`WM-${index}`, caseId(index)),
    answers: Object.fromEntries(
      form.questions.flatMap(({ id, answer }, place) => {
        if (id === form.careExperienced) return [[id, "No"]];
        if (answer === "classification") return [[id, "Medium"]];
        return answer === "yes-no" ? [[id, (place + index) % 4 === 0 ? "No" : "Yes"]] : [];
      }),
    ),
  });
  return {
    ...blankInspection(pack),
    cases: { [form.id]: Array.from({ length: count }, (_, at) => entry(at)) },
  };
}

function caseId(index: number): string {
  return `C-${String(index).padStart(7, "0")}`;
}

function firstSummary(form: CaseForm): string | undefined {
  return form.sections.find((section) => section.summary !== undefined)?.summary;
}

/** The first summary of the first case. */
function summaryCell(form: CaseForm): string {
  const summary = firstSummary(form);
  const forms = pack.cases;
  if (forms === undefined) throw new Error("the pack has no case forms");
  const column = caseColumns(forms, form).findIndex(({ field }) => field === summary);
  return `${columnLetters(column)}${caseRows.firstCase + 1}`;
}

async function opened(workbook: WorkbookPlan): Promise<Headless> {
  const headless = await startHeadless({ ownClient: true });
  headless.desk.host.load(workbook);
  await headless.desk.host.settled();
  return headless;
}

async function answerOnce({ desk }: Headless, address: string, turn: number): Promise<void> {
  await desk.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Cases").getRange(address);
    cell.values = [[turn % 2 === 0 ? "Yes" : "No"]];
    await context.sync();
  });
  await desk.host.settled();
}

function total(calls: Readonly<Record<string, number>>): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}
