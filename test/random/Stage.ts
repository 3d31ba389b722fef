import type { LogEntry } from "../../src/domain/decisions/appendDecision";
import { checkChain } from "../../src/domain/decisions/checkChain";
import { examineNow, mendNow } from "../../src/taskpane/panes/health/examineNow";
import { sha256 } from "../../src/taskpane/sha256";
import { checkInspection } from "../../src/domain/checks/checkInspection";
import type { Reading } from "../../src/taskpane/useReading";
import { assessInspection } from "../../src/domain/inspection/assessInspection";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import { excelHost } from "../../src/excel/excelHost";
import { youthJustice202406 as pack } from "../../src/packs/index";
import { blockNames, namesToRead, sheetNames } from "../../src/workbook/names";
import { HostError, type Edit, type Place } from "../../src/workbook/InspectionHost";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { readReportTexts } from "../../src/workbook/readReportTexts";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { writeReport } from "../../src/workbook/writeReport";
import { arrivals } from "../support/hostDesk";
import { openExcel, type OpenExcel } from "../support/openExcel";
import { Grid } from "./Grid";
import { Ledger } from "./Ledger";
import { openPane, providePage, type Pane } from "./Pane";
import type { Somewhere, Step } from "./steps";

/** Milliseconds a pane waits for an answer here; an answer that takes longer by chance is a fault like any other. */
const patience = 700;
const writtenAt = "2026-11-22T10:00:00.000Z";
const plan = planWorkbook(pack, blankInspection(pack), { engine: "0.1.0", writtenAt });
const blocks = [
  ...pack.standards.map(({ id }) => blockNames.standard(id)),
  blockNames.inspection,
  blockNames.reportText,
];

const moving: readonly Step["do"][] = ["reverse", "insert", "delete", "cut", "undo", "redo", "delete sheet"];

/** A workbook, a person at its grid and two panes: theirs and a co-author's. */
export class Stage {
  private readonly started: Promise<unknown>[] = [];

  private constructor(
    private readonly excel: OpenExcel,
    private readonly grid: Grid,
    private readonly ledger: Ledger,
    private readonly panes: readonly Pane[],
  ) {}

  static async open(excel: OpenExcel, untouched: unknown, coAuthor: typeof Excel): Promise<Stage> {
    excel.startFrom(untouched);
    await excel.desk.host.settled();
    const grid = new Grid(excel.desk, plan);
    const ledger = new Ledger(grid, pack);
    const panes = [
      await openPane(excel.host, pack, "Lead inspector", ledger),
      await openPane(excel.as(coAuthor), pack, "Deputy", ledger),
    ];
    return new Stage(excel, grid, ledger, panes);
  }

  /** Takes one step; what it starts may go on while the next ones are taken. */
  async take(step: Step): Promise<void> {
    const { grid, ledger, excel } = this;
    const { host } = excel.desk;
    // The engine writes what it has worked out to where the formulas stood when it began.
    if (moving.includes(step.do)) await host.settled();
    switch (step.do) {
      case "type":
        return void ledger.person(() => grid.type(this.place(step.at), step.content));
      case "paste":
        return void ledger.person(() => grid.paste(this.place(step.at), step.contents));
      case "clear":
        return void ledger.person(() => grid.clear(this.place(step.at), step.rows));
      case "cut":
        return void ledger.person(() => grid.cut(this.place(step.at), step.down));
      case "unprotect":
        return grid.unprotect(this.place(step.at).block);
      case "reverse":
        return void ledger.person(() => grid.reverse(this.place(step.at), step.rows));
      case "insert":
        return void ledger.person(() => grid.insertRow(this.place(step.at)));
      case "delete":
        return void ledger.person(() => grid.deleteRows(this.place(step.at), step.rows));
      case "rename":
        return void ledger.person(() => grid.rename(this.place(step.at).block, step.name));
      case "delete sheet":
        return void ledger.person(() => grid.deleteSheet(this.place(step.at).block));
      case "undo":
        return void ledger.person(() => grid.undo());
      case "redo":
        return void ledger.person(() => grid.redo());
      case "edit cell":
        return host.setCellEditing(step.on);
      case "answer":
        return this.start(this.answer(step.pane, this.place(step.at), step.content));
      case "save again":
        return this.pane(step.pane).editor().saveAgain();
      case "scan":
        return this.start(this.pane(step.pane).open().scan());
      case "show":
        return this.start(this.pane(step.pane).open().show(this.place(step.at)));
      case "report":
        return this.start(writeReport(this.pane(step.pane).host, pack, writtenAt));
      case "record": {
        const { pending, record } = this.pane(step.pane).recorder();
        return record(pending.filter(({ obstacle }) => obstacle === null));
      }
      case "sign off":
        return this.start(
          this.pane(step.pane)
            .recorder()
            .recordEntry(() => signOffOf(step.standard)),
        );
      case "batch fails":
        if (step.fault.kind === "hanging" && step.fault.done) ledger.isHung = true;
        return host.faults.batch(step.fault, step.skip);
      case "events fail":
        return host.faults.events(step.fault, step.skip);
      case "release":
        return void host.faults.release();
      case "wait":
        for (let turn = 0; turn < step.turns; turn += 1)
          await new Promise((resolve) => setTimeout(resolve, 5));
        return;
      case "settle":
        return this.settle();
      case "repair":
        return this.repair();
    }
  }

  /** Nothing goes wrong any more, and everything on its way arrives; then the workbook holds what people entered. */
  async settle(): Promise<void> {
    const { host } = this.excel.desk;
    host.setCellEditing(false);
    host.faults.clear();
    await Promise.all(this.started.splice(0));
    // Panes answer a burst of changes once it is over.
    for (let before = -1; before !== host.traffic().batches || this.ledger.unanswered > 0;) {
      before = host.traffic().batches;
      await arrivals(this.excel.desk);
      await new Promise((resolve) => setTimeout(resolve, 130));
    }
    this.check();
  }

  /** Mends everything that was done to the workbook, around what people entered. */
  private async repair(): Promise<void> {
    await this.settle();
    // A host of its own, which waits as long as a person would.
    const host = excelHost({ names: namesToRead(pack) });
    await mendNow(host, pack, () => true, ignore);
    this.ledger.expectBlanks();
    this.check();
    const left = await examineNow(host, pack);
    if (left.length > 0)
      throw new Error(`left damaged: ${left.map(({ key, what }) => `${key} (${what})`).join(", ")}`);
  }

  private check(): void {
    this.ledger.check();
    if (this.ledger.faults.length > 0) throw new Error(this.ledger.faults.join("\n"));
  }

  /** What must hold after a run, whatever happened in it. */
  async conclude(): Promise<void> {
    await this.settle();
    const fresh = await this.readAfresh();
    for (const [index, pane] of this.panes.entries()) {
      await this.persist(() => pane.open().scan());
      await arrivals(this.excel.desk);
      const { reading, problem } = pane.open();
      if (problem !== null || reading === null) throw new Error(`Pane ${index} says: ${problem}`);
      for (const part of ["inspection", "findings", "assessment", "checks"] as const)
        same(reading[part], fresh[part], `${part}: what pane ${index} shows and a fresh scan`);
    }
    const chain = checkChain(fresh.inspection.decisions, sha256);
    if (!chain.whole) throw new Error(`the log is broken: ${JSON.stringify(chain)}`);
    const reports = [await this.report(), await this.report()];
    same(reports[1], reports[0], "a report written twice");
    this.check();
  }

  close(): void {
    for (const pane of this.panes) pane.close();
  }

  private async readAfresh(): Promise<Reading> {
    const read = await this.persist(() => excelHost({ names: namesToRead(pack) }).read());
    const { inspection, findings } = readWorkbook(pack, read);
    const assessment = assessInspection(pack, inspection);
    const checks = checkInspection(pack, inspection, assessment);
    return { inspection, findings, assessment, checks, reportTexts: readReportTexts(read) };
  }

  private async report(): Promise<unknown> {
    await this.persist(() => writeReport(this.pane(0).host, pack, writtenAt));
    return this.excel.desk.host.toPlan().sheets.find(({ name }) => name === sheetNames.report);
  }

  /** On a busy machine an answer may take longer than a pane waits here. */
  private async persist<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (attempt > 20 || !(error instanceof HostError) || error.code !== "NoAnswer") throw error;
      }
    }
  }

  private answer(pane: number, place: Place, content: Edit["value"] | boolean): Promise<void> {
    const value = typeof content === "boolean" ? String(content) : content;
    return this.pane(pane)
      .editor()
      .write({ ...place, value }, () => false);
  }

  /** What a host refuses it tells in words; everything else is a mistake of ours. */
  private start(work: Promise<unknown>): void {
    this.started.push(
      work.catch((error: unknown) => {
        if (!(error instanceof HostError) || error.code === "Unexpected") throw error;
      }),
    );
  }

  private pane(index: number): Pane {
    const pane = this.panes[index % this.panes.length];
    if (!pane) throw new Error("No pane is open");
    return pane;
  }

  private place({ block, cell }: Somewhere): Place {
    const places = this.grid.places(blocks[block % blocks.length] ?? "");
    const place = places[cell % places.length];
    if (!place) throw new Error("The plan has a block without entries");
    return place;
  }
}

function ignore(): void {
  return undefined;
}

function signOffOf(standard: number): LogEntry {
  const subject = pack.standards[standard % pack.standards.length]?.id ?? "";
  return { layer: "sign-off", subject, from: "", to: "Signed off", reason: "", rules: "", state: "" };
}

function same(found: unknown, expected: unknown, what: string): void {
  const [one, other] = [stable(found), stable(expected)];
  if (one === other) return;
  const lines = new Set(other.split("\n"));
  const differing = one.split("\n").filter((line) => !lines.has(line));
  throw new Error(`${what} differ: ${differing.slice(0, 20).join(" ")}`);
}

/** The order of keys says nothing; which window an array was made in neither. */
function stable(value: unknown): string {
  const sorted = (_: string, each: unknown): unknown =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each;
  return JSON.stringify(value, sorted, 1);
}

/** The engine and the clients, which many runs share. */
export interface OpenStage {
  /** Starts from a new workbook, takes the steps and checks what must hold. Rejects with what does not. */
  run(steps: readonly Step[]): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(): Promise<OpenStage> {
  const takePageAway = providePage();
  const excel = await openExcel(namesToRead(pack), () => patience);
  const coAuthor = excel.desk.coAuthor().Excel;
  excel.desk.host.load(plan);
  await excel.desk.host.settled();
  const untouched = excel.desk.host.snapshot();
  return {
    run: async (steps) => {
      const stage = await Stage.open(excel, untouched, coAuthor);
      try {
        for (const step of steps) await stage.take(step);
        await stage.conclude();
      } finally {
        excel.desk.host.setCellEditing(false);
        excel.desk.host.faults.clear();
        stage.close();
        await arrivals(excel.desk);
      }
    },
    close: async () => {
      await excel.close();
      takePageAway();
    },
  };
}
