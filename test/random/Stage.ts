import type { LogEntry } from "../../src/domain/decisions/appendDecision";
import { checkChain } from "../../src/domain/decisions/checkChain";
import { examineNow, mendNow } from "../../src/taskpane/panes/health/examineNow";
import { sha256 } from "../../src/taskpane/sha256";
import { excelHost } from "../../src/excel/excelHost";
import type { Pack } from "../../src/domain/framework/Pack";
import { blockNames, namesToRead, sheetNames, type DecisionField } from "../../src/workbook/names";
import { HostError, type Edit, type Place } from "../../src/workbook/InspectionHost";
import type { WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { writeReport } from "../../src/workbook/report/writeReport";
import { arrivals } from "../support/hostDesk";
import type { OpenExcel } from "../support/openExcel";
import { Engine } from "./Engine";
import { Grid } from "./Grid";
import { Ledger } from "./Ledger";
import { EvidenceSheet } from "./EvidenceSheet";
import { changeEvidence, logEvidence } from "./logEvidence";
import { openPane, type Pane } from "./Pane";
import { quarantined } from "./quarantined";
import { readAfresh } from "./readAfresh";
import { same } from "./same";
import type { Somewhere, Step } from "./steps";
import { tamper } from "./tamper";

const writtenAt = "2026-11-22T10:00:00.000Z";
const moving: readonly Step["do"][] = [
  "reverse",
  "insert",
  "delete",
  "cut",
  "copy rows",
  "sort evidence",
  "undo",
  "redo",
  "delete sheet",
];

/** What a run starts from: a workbook of this pack, as it was taken down, and its plan. */
export interface Beginning {
  readonly pack: Pack;
  readonly plan: WorkbookPlan;
  readonly begun: unknown;
}

/** A workbook, a person at its grid and two panes: theirs and a co-author's. */
export class Stage {
  private readonly started: Promise<unknown>[] = [];
  private readonly blocks: readonly string[];

  private constructor(
    private readonly pack: Pack,
    private readonly excel: OpenExcel,
    private readonly engine: Engine,
    private readonly grid: Grid,
    private readonly evidence: EvidenceSheet,
    private readonly ledger: Ledger,
    readonly panes: readonly Pane[],
  ) {
    const standards = pack.standards.map(({ id }) => blockNames.standard(id));
    this.blocks = [...standards, blockNames.inspection, blockNames.reportText];
  }

  static async open(
    excel: OpenExcel,
    { pack, plan, begun }: Beginning,
    coAuthor: typeof Excel,
  ): Promise<Stage> {
    excel.startFrom(begun, namesToRead(pack));
    await excel.desk.host.settled();
    const engine = new Engine(excel.desk);
    const grid = new Grid(engine, plan);
    const ledger = new Ledger(grid, pack);
    const panes = [
      await openPane(excel.host, pack, "Lead inspector", ledger),
      await openPane(excel.as(coAuthor), pack, "Deputy", ledger),
    ];
    return new Stage(pack, excel, engine, grid, new EvidenceSheet(engine), ledger, panes);
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
      case "copy rows":
        return void ledger.person(() => grid.copyRows(this.place(step.at), step));
      case "start from an older workbook":
        return;
      case "type evidence":
        return this.evidence.type(this.evidence.next());
      case "retype evidence":
        return this.evidence.retype(step.item, this.evidence.next().source);
      case "sort evidence":
        return this.evidence.reverse();
      case "log evidence":
        return this.start(logEvidence(this.evidence, this.pane(step.pane)));
      case "change evidence":
        return this.start(changeEvidence(this.evidence, this.pane(step.pane), step.item));
      case "tamper":
        return this.tamper(step.entry, step.field);
      case "rename":
        return void ledger.person(() => grid.rename(this.place(step.at).block, step.name));
      case "delete sheet":
        return void ledger.person(() => grid.deleteSheet(this.place(step.at).block));
      case "undo":
        return this.evidence.person(() => ledger.person(() => grid.undo()));
      case "redo":
        return this.evidence.person(() => ledger.person(() => grid.redo()));
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
        return this.start(writeReport(this.pane(step.pane).host, this.pack, writtenAt));
      case "record": {
        const { pending, record } = this.pane(step.pane).recorder();
        return record(pending.filter(({ obstacle }) => obstacle === null));
      }
      case "sign off":
        return this.start(
          this.pane(step.pane)
            .recorder()
            .recordEntry(() => signOffOf(this.pack, step.standard)),
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
      // What was late when nothing went wrong any more waited its turn, and is late only now.
      if (host.faults.release() > 0) before = -1;
    }
    this.check();
  }

  /** Mends everything that was done to the workbook, around what people entered. */
  private async repair(): Promise<void> {
    await this.settle();
    // A host of its own, which waits as long as a person would.
    const { pack } = this;
    const host = excelHost({ names: namesToRead(pack) });
    await mendNow(host, pack, () => true, ignore);
    await this.excel.desk.host.settled();
    this.ledger.expectMended(quarantined(this.engine));
    this.check();
    const left = await examineNow(host, pack);
    if (left.length > 0)
      throw new Error(`left damaged: ${left.map(({ key, what }) => `${key} (${what})`).join(", ")}`);
  }

  private check(): void {
    this.evidence.check(this.ledger.isHung);
    this.ledger.expectReported(quarantined(this.engine));
    this.ledger.check();
    const faults = [...this.evidence.faults, ...this.ledger.faults];
    if (faults.length > 0) throw new Error(faults.join("\n"));
  }

  /** What must hold after a run, whatever happened in it. */
  async conclude(): Promise<void> {
    await this.settle();
    const fresh = await readAfresh(this.pack);
    for (const [index, pane] of this.panes.entries()) {
      await pane.open().scan();
      await arrivals(this.excel.desk);
      const { reading, problem } = pane.open();
      if (problem !== null || reading === null) throw new Error(`Pane ${index} says: ${problem}`);
      for (const part of ["inspection", "findings", "assessment", "checks"] as const)
        same(reading[part], fresh[part], `${part}: what pane ${index} shows and a fresh scan`);
    }
    same(checkChain(fresh.inspection.decisions, sha256).whole, true, "a whole log and this one");
    const reports = [await this.report(), await this.report()];
    same(reports[1], reports[0], "a report written twice");
    this.check();
  }

  close(): void {
    for (const pane of this.panes) pane.close();
  }

  /** Somebody changes the log of decisions: every full scan says at which entry, until that is put back. */
  private async tamper(entry: number, field: DecisionField): Promise<void> {
    await this.settle();
    const { length } = (await readAfresh(this.pack)).inspection.decisions;
    if (length === 0) return;
    const place = entry % length;
    const putBack = tamper(this.engine, place, field);
    for (const { open } of this.panes) {
      await open().scan();
      await arrivals(this.excel.desk);
      const chain = checkChain(open().reading?.inspection.decisions ?? [], sha256);
      same(chain.whole ? "whole" : chain.position, place + 1, `${field} changed: the first broken entry`);
    }
    putBack();
    await this.settle();
    const { decisions } = (await readAfresh(this.pack)).inspection;
    same(checkChain(decisions, sha256), { whole: true, entries: length }, "the log as it was");
  }

  private async report(): Promise<unknown> {
    await writeReport(this.pane(0).host, this.pack, writtenAt);
    return this.excel.desk.host.toPlan().sheets.find(({ name }) => name === sheetNames.report);
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
    const places = this.grid.places(this.blocks[block % this.blocks.length] ?? "");
    const place = places[cell % places.length];
    if (!place) throw new Error("The plan has a block without entries");
    return place;
  }
}

function ignore(): void {
  return undefined;
}

function signOffOf(pack: Pack, standard: number): LogEntry {
  const subject = pack.standards[standard % pack.standards.length]?.id ?? "";
  return { layer: "sign-off", subject, from: "", to: "Signed off", reason: "", rules: "", state: "" };
}
