import type { ICommandInfo } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { isDrawn, setDrawnFormulasApart } from "./drawnFormulas";
import { noteDependenciesOnce } from "./dependenciesOnce";
import type { Engine } from "./Engine";
import { formulasNaming } from "./formulasNaming";
import { lookThroughOneSheet } from "./formulasOfSheet";
import { rewriteMovedFormulas } from "./movedFormulas";
import { rememberReferences } from "./rememberedReferences";

/**
 * What the engine's own trigger collects before it calculates. It waits 100 ms after the last edit, and every further
 * edit puts it off again; the host takes what it collected and calculates at once. Univer is pinned to one version.
 */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout> | undefined;
  _generateDirty(commands: readonly ICommandInfo[]): ISetFormulaCalculationStartMutation;
}

/** Milliseconds that formulas of conditional formats and validations wait: they are only drawn, no cell needs them. */
const drawingDelay = 100;

/** Starts calculations promptly, one at a time, and knows when none is pending. */
export class Recalculation {
  private running = false;
  private isOnlyDrawn = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private timerIsUrgent = false;
  private held = 0;
  private dirty: ISetFormulaCalculationStartMutation[] = [];
  private words: string[] = [];
  private waiting: (() => void)[] = [];
  private readonly trigger: Trigger;
  private readonly stopListening: () => void;

  /** Made once a workbook is open, so that it hears of a command after the engine's own trigger has. */
  constructor(private readonly engine: Engine) {
    this.trigger = engine.injector.get(TriggerCalculationController) as unknown as Trigger;
    const subscription = engine.commands.onCommandExecuted((command) => this.observe(command));
    const changed = [
      noteDependenciesOnce(engine.injector),
      rememberReferences(engine.injector),
      lookThroughOneSheet(engine.injector),
      rewriteMovedFormulas(engine.injector),
      setDrawnFormulasApart(
        engine.injector,
        () => this.isOnlyDrawn,
        (command) => this.trigger._waitingCommandQueue.push(command),
      ),
    ];
    this.stopListening = () => {
      subscription.dispose();
      for (const restore of changed) restore();
    };
    this.schedule();
  }

  dispose(): void {
    this.stopListening();
    if (this.timer) clearTimeout(this.timer);
  }

  /** Puts calculations off until `release`, so that many writes are calculated once. */
  hold(): void {
    this.held += 1;
  }

  release(): void {
    this.held -= 1;
    this.schedule();
  }

  /** Calculates these formulas again although nothing they read has changed. */
  mark(dirty: Partial<ISetFormulaCalculationStartMutation>): void {
    this.dirty.push({ ...nothing, ...dirty });
    this.schedule();
  }

  /**
   * Calculates the formulas again that name this function or this name of cells. They are looked for when the calculation
   * begins, for all such words at once: a workbook is made with twenty names, and thirty functions come together.
   */
  markNaming(word: string): void {
    this.words.push(word);
    this.schedule();
  }

  /** Another workbook takes the place of the one that this was marked in. */
  forget(): void {
    this.words = [];
    this.dirty = [];
  }

  /** Calculates everything again. */
  markAll(): void {
    this.mark({ forceCalculation: true });
  }

  /** Resolves once no calculation is running and none is pending that a cell needs. */
  settled(): Promise<void> {
    if (this.isDone) return Promise.resolve();
    const done = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.start();
    return done;
  }

  /** No calculation is running and none is pending that a cell needs. */
  get isDone(): boolean {
    return !this.running && !this.isUrgent;
  }

  private observe(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.running = true;
    else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const params = command.params as ISetFormulaCalculationNotificationMutation;
      if (params.functionsExecutedState !== undefined) queueMicrotask(() => this.finish());
    } else this.schedule();
  }

  private get isPending(): boolean {
    return this.dirty.length + this.words.length + this.trigger._waitingCommandQueue.length > 0;
  }

  private get isUrgent(): boolean {
    const queue = this.trigger._waitingCommandQueue;
    return this.dirty.length + this.words.length > 0 || queue.some((command) => !isDrawn(command));
  }

  private schedule(): void {
    clearTimeout(this.trigger._setTimeoutKey);
    if (!this.isPending || this.held > 0 || (this.timer && this.timerIsUrgent)) return;
    const urgent = this.isUrgent;
    if (this.timer && !urgent) return;
    if (this.timer) clearTimeout(this.timer);
    this.timerIsUrgent = urgent;
    this.timer = setTimeout(
      () => {
        this.timer = null;
        if (this.held === 0 && this.isPending) this.start();
      },
      urgent ? 0 : drawingDelay,
    );
  }

  private start(): void {
    const trigger = this.trigger;
    clearTimeout(trigger._setTimeoutKey);
    if (this.running) return;
    if (this.words.length > 0) {
      const { dirtyRanges } = formulasNaming(this.engine, this.words.splice(0));
      if (dirtyRanges.length > 0) this.dirty.push({ ...nothing, dirtyRanges });
    }
    if (!this.isPending) return this.finish();
    const queue = trigger._waitingCommandQueue;
    this.isOnlyDrawn = !this.isUrgent;
    const commands = this.isOnlyDrawn ? queue : queue.filter((command) => !isDrawn(command));
    trigger._waitingCommandQueue = this.isOnlyDrawn ? [] : queue.filter(isDrawn);
    const params = this.dirty.reduce(merge, trigger._generateDirty(commands));
    this.dirty = [];
    this.running = true;
    void this.engine.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
  }

  private finish(): void {
    this.running = false;
    this.isOnlyDrawn = false;
    if (this.isUrgent && (this.held === 0 || this.waiting.length > 0)) {
      this.start();
      return;
    }
    this.schedule();
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
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
