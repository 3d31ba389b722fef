import type { Univer } from "@univerjs/core";
import { Cells } from "./engine/Cells";
import { CellMarks } from "./engine/CellMarks";
import { CellEditing } from "./engine/CellEditing";
import { Changes } from "./engine/Changes";
import { chartViews } from "./engine/chartViews";
import { CustomFunctions } from "./engine/CustomFunctions";
import { Engine } from "./engine/Engine";
import { Events } from "./engine/Events";
import { followFormats } from "./engine/followFormats";
import { followSort } from "./engine/followSort";
import { indexCounts } from "./engine/indexedCounts";
import { keepRulesInSort } from "./engine/keepRulesInSort";
import { Formats } from "./engine/Formats";
import { Guard, type Refusal } from "./engine/Guard";
import { Listeners } from "./engine/Listeners";
import { Looks } from "./engine/Looks";
import { Names } from "./engine/Names";
import { rememberPlainTexts } from "./engine/plainTexts";
import { Recalculation } from "./engine/Recalculation";
import { replaceAll } from "./engine/replaceAll";
import { rulesOfChanges } from "./engine/rulesOfChanges";
import { workOutSeenFormats } from "./engine/seenFormats";
import { currentSelection } from "./engine/selection";
import { shiftSheetState, sheetState } from "./engine/sheetState";
import { Validations } from "./engine/Validations";
import type { BatchFault } from "./faults/Fault";
import { Faults, stopBefore } from "./faults/Faults";
import type { HostContext } from "./model/HostContext";
import { Workbook } from "./model/Workbook";
import { newSheet } from "./model/Worksheets";
import { loadPlan } from "./plan/loadPlan";
import { toPlan } from "./plan/toPlan";
import { openSnapshot, takeSnapshot } from "./plan/snapshot";
import { actionType, type Batch, type BatchReply } from "./protocol/messages";
import type { Bridge } from "./protocol/Bridge";
import { executeBatch } from "./protocol/executeBatch";
import { References } from "./protocol/References";
import { Users } from "./protocol/Users";
import type { Selection, WorkbenchHost } from "./WorkbenchHost";

/**
 * Puts a host over a Univer that has its plugins and no workbook yet: the host opens and owns the one workbook.
 * The plugins for formulas, data validation, conditional formats, filters and sorting must be registered.
 */
export function createHost(univer: Univer): WorkbenchHost {
  const engine = new Engine(univer);
  const cells = new Cells(engine);
  const looks = new Looks(engine, cells);
  const validations = new Validations(engine, cells);
  const formats = new Formats(engine);
  const edited = new Listeners<void>();
  const refused = new Listeners<Refusal>();
  const selected = new Listeners<Selection>();
  // First of all listeners: what it refuses must not have been noted by the engine.
  const guard = new Guard(engine, validations, (refusal) => refused.tell(refusal));
  const changedRules = rulesOfChanges(engine.commands);
  engine.open({ name: "Inspection", sheetOrder: ["sheet-1"], sheets: { "sheet-1": { ...firstSheet } } });
  indexCounts(engine.injector);
  rememberPlainTexts();
  const recalculation = new Recalculation(engine);
  const editing = new CellEditing(engine);
  const names = new Names(engine, recalculation);
  const references = new References();
  let suspended = false;
  let lastTurn: Promise<unknown> = Promise.resolve();
  const context: HostContext = {
    engine,
    cells,
    looks,
    recalculation,
    validations,
    formats,
    names,
    references,
    flush: () => {
      validations.flush();
      formats.flush();
      looks.refresh();
    },
    suspendCalculation: () => {
      suspended = true;
    },
  };
  const faults = new Faults();
  const users = new Users(faults, run);
  const bridge = users.join();
  const events = new Events((entries) => users.raise(entries));
  const changes = new Changes(engine, cells, events, recalculation, {
    shifted: (sheetId, shift) => {
      shiftSheetState(sheetState(engine.sheet(sheetId)), shift);
      references.shift(sheetId, shift);
      followFormats(engine, formats, sheetId, shift);
    },
    edited: () => edited.tell(),
    selected: () => selected.tell(currentSelection(context)),
  });
  const stopFollowingSorts = followSort(engine, cells);
  const stopKeepingRules = keepRulesInSort(engine);
  const stopWorkingOutSeen = workOutSeenFormats(engine.injector);
  changedRules.nameOnly(engine.injector);
  const marks = new CellMarks(engine);
  const functions = new CustomFunctions(engine, recalculation);
  const replace = (open: () => void): void => {
    references.clear();
    validations.removeAll();
    formats.removeAll();
    recalculation.forget();
    open();
    changes.reset();
    edited.tell();
  };
  changes.reset();

  async function run(
    batch: Batch,
    waitForCellEdit: boolean,
    fault: BatchFault | null,
    user: Bridge,
  ): Promise<BatchReply | "editing"> {
    if (users.isAtGrid(user)) {
      if (editing.isEditing && !waitForCellEdit) return "editing";
      await editing.ended();
    }
    const turn = lastTurn.then(() => apply(batch, fault, user));
    lastTurn = turn.catch(() => undefined);
    return turn;
  }

  /** One batch at a time, whoever sent it. */
  async function apply(batch: Batch, fault: BatchFault | null, user: Bridge): Promise<BatchReply> {
    suspended = false;
    engine.author = user;
    recalculation.hold();
    events.hold();
    try {
      const root = new Workbook(context);
      const reply = await executeBatch(batch, {
        root,
        reference: (id) => references.get(id),
        isCalculated: () => suspended || recalculation.isDone,
        calculated: () => recalculation.settled(),
        stopBefore: fault?.kind === "halfway" ? (action) => stopBefore(fault, action) : null,
      });
      context.flush();
      await recalculation.settled();
      if (batch.Actions.some(writes)) edited.tell();
      return reply;
    } finally {
      engine.author = undefined;
      recalculation.release();
      events.release();
    }
  }

  return {
    bridge,
    connect: () => users.join(),
    faults,
    associate: (name, implementation) => functions.associate(name, implementation),
    associateMetadata: (metadata, namespace) => {
      const { allowErrorForDataTypeAny = false } = metadata;
      for (const each of metadata.functions)
        functions.describe(`${namespace}.${each.id}`, { allowErrorForDataTypeAny, ...each });
    },
    traffic: () => bridge.traffic(),
    calls: () => functions.calls(),
    load: (plan) => replace(() => loadPlan(context, plan)),
    toPlan: () => {
      context.flush();
      return toPlan(context);
    },
    snapshot: () => {
      context.flush();
      return takeSnapshot(engine, recalculation.isDone);
    },
    restore: (snapshot) =>
      replace(() => {
        if (!openSnapshot(engine, snapshot)) recalculation.markAll();
      }),
    replaceAll: (find, replacement) => replaceAll(engine, cells, find, replacement),
    settled: () => recalculation.settled(),
    onEdited: (listener) => edited.add(listener),
    onRefused: (listener) => refused.add(listener),
    onSelected: (listener) => selected.add(listener),
    selection: () => currentSelection(context),
    charts: () => chartViews(context),
    setCellEditing: (on) => editing.set(on),
    dispose: () => {
      guard.dispose();
      stopFollowingSorts();
      stopKeepingRules();
      stopWorkingOutSeen();
      changedRules.stop();
      changes.dispose();
      editing.dispose();
      names.dispose();
      marks.dispose();
      // A calculation that is cut off leaves timers behind that fail.
      void recalculation.settled().then(() => {
        recalculation.dispose();
        univer.dispose();
      });
    },
  };
}

const firstSheet = { id: "sheet-1", name: "Sheet1", ...newSheet };

function writes({ ActionType }: Batch["Actions"][number]): boolean {
  return ActionType === actionType.method || ActionType === actionType.setProperty;
}
