import type { OpenInNode } from "../../src/workbench/host/openInNode";

/** An engine, and its workbook as it was at first. */
export interface Engine {
  readonly desk: OpenInNode;
  readonly empty: unknown;
}

let isKeeping = false;
let kept: Engine | null = null;

/** From now on an engine that is closed serves the next test file, and knows what formulas it has met. */
export function keepEngine(): void {
  isKeeping = true;
}

export function closeKeptEngine(): void {
  takeKeptEngine()?.desk.close();
}

export function takeKeptEngine(): Engine | null {
  const taken = kept;
  kept = null;
  return taken;
}

/** Whether the engine is kept; else it has to be closed. */
export function giveBack(engine: Engine): boolean {
  if (!isKeeping || kept !== null) return false;
  kept = engine;
  return true;
}
