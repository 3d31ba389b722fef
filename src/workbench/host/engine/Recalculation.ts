import type { ICommandInfo } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Engine } from "./Engine";

/**
 * What the engine's own trigger collects before it calculates. It waits 100 ms after the last edit, and every further
 * edit puts it off again; the host takes what it collected and calculates at once. Univer is pinned to one version.
 */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout> | undefined;
  _generateDirty(commands: readonly ICommandInfo[]): ISetFormulaCalculationStartMutation;
}

/** Starts calculations promptly, one at a time, and knows when none is pending. */
export class Recalculation {
  private running = false;
  private scheduled = false;
  private held = 0;
  private dirty: ISetFormulaCalculationStartMutation[] = [];
  private waiting: (() => void)[] = [];
  private found: Trigger | null = null;
  private readonly stopListening: () => void;

  constructor(private readonly engine: Engine) {
    const subscription = engine.commands.onCommandExecuted((command) => this.observe(command));
    this.stopListening = () => subscription.dispose();
  }

  dispose(): void {
    this.stopListening();
  }

  /** Puts calculations off until `release`, so that many writes are calculated once. */
  hold(): void {
    this.held += 1;
  }

  release(): void {
    this.held -= 1;
    if (this.isPending) this.start();
  }

  /** Calculates these formulas again although nothing they read has changed. */
  mark(dirty: Partial<ISetFormulaCalculationStartMutation>): void {
    this.dirty.push({ ...nothing, ...dirty });
    this.schedule();
  }

  /** Calculates everything again. */
  markAll(): void {
    this.mark({ forceCalculation: true });
  }

  /** Resolves once no calculation is pending or running. */
  settled(): Promise<void> {
    if (!this.running && !this.isPending) return Promise.resolve();
    const done = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.start();
    return done;
  }

  private observe(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.running = true;
    else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const params = command.params as ISetFormulaCalculationNotificationMutation;
      if (params.functionsExecutedState !== undefined) queueMicrotask(() => this.finish());
    } else if (this.isPending) this.schedule();
  }

  private get isPending(): boolean {
    return this.dirty.length > 0 || (this.trigger?._waitingCommandQueue.length ?? 0) > 0;
  }

  private schedule(): void {
    clearTimeout(this.trigger?._setTimeoutKey);
    if (this.scheduled || this.held > 0) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      if (this.held === 0 && this.isPending) this.start();
    }, 0);
  }

  private start(): void {
    const trigger = this.trigger;
    clearTimeout(trigger?._setTimeoutKey);
    if (this.running || !trigger) return;
    const commands = trigger._waitingCommandQueue;
    trigger._waitingCommandQueue = [];
    const params = this.dirty.reduce(merge, trigger._generateDirty(commands));
    this.dirty = [];
    this.running = true;
    void this.engine.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
  }

  private finish(): void {
    this.running = false;
    if (this.isPending && this.held === 0) {
      this.start();
      return;
    }
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  /** Known once the first workbook is open; until then nothing can be pending. */
  private get trigger(): Trigger | null {
    if (!this.found && this.engine.injector.has(TriggerCalculationController))
      this.found = this.engine.injector.get(TriggerCalculationController) as unknown as Trigger;
    return this.found;
  }
}

const nothing: ISetFormulaCalculationStartMutation = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  forceCalculation: false,
  clearDependencyTreeCache: {},
  options: null,
};

function merge(
  a: ISetFormulaCalculationStartMutation,
  b: ISetFormulaCalculationStartMutation,
): ISetFormulaCalculationStartMutation {
  return {
    ...a,
    dirtyRanges: [...a.dirtyRanges, ...b.dirtyRanges],
    forceCalculation: a.forceCalculation || b.forceCalculation,
  };
}
