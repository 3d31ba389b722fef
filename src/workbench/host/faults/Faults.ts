import { eventType } from "../engine/Events";
import { ExcelError } from "../protocol/ExcelError";
import type { EventEntry } from "../protocol/messages";
import type { ActionSeen, BatchFault, EventFault, FaultControl } from "./Fault";

type HalfwayFault = Extract<BatchFault, { kind: "halfway" }>;

/** The faults to come, and what was kept back by those that have happened. */
export class Faults implements FaultControl {
  private batches: (BatchFault | null)[] = [];
  private rounds: (EventFault | null)[] = [];
  private late: (() => void)[] = [];

  batch(fault: BatchFault, skip = 0): void {
    this.batches = placed(this.batches, fault, skip);
  }

  events(fault: EventFault, skip = 0): void {
    this.rounds = placed(this.rounds, fault, skip);
  }

  release(): number {
    const late = this.late;
    this.late = [];
    for (const deliver of late) deliver();
    return late.length;
  }

  clear(): void {
    this.batches = [];
    this.rounds = [];
    this.release();
  }

  /** What goes wrong with the batch that has just arrived. */
  ofBatch(): BatchFault | null {
    return this.batches.shift() ?? null;
  }

  /** Sends an answer as the fault has it. */
  answer(fault: BatchFault | null, send: () => void): void {
    if (fault?.kind === "hanging") return;
    if (fault?.kind === "late") return void this.late.push(send);
    send();
    if (fault?.kind === "twice") send();
  }

  /** Sends events that are raised together as their fault has it. */
  raise(entries: readonly EventEntry[], send: (entries: readonly EventEntry[]) => void): void {
    const fault = entries.some(isChange) ? (this.rounds.shift() ?? null) : null;
    switch (fault) {
      case "lost":
        return send(entries.filter((entry) => !isChange(entry)));
      case "doubled":
        return send(entries.flatMap((entry) => [entry, entry]));
      case "late":
        return void this.late.push(() => send(entries));
      case "reversed":
        return send([...entries].reverse());
      case "remote":
        return send(entries.map((entry) => (isChange(entry) ? asRemote(entry) : entry)));
      default:
        return send(entries);
    }
  }
}

/** Stops a batch before the action its fault names. @throws ExcelError with the fault's code */
export function stopBefore({ before, code }: HalfwayFault, { index, of, member }: ActionSeen): void {
  const isHere =
    typeof before === "string" ? member === before : index === (before < 0 ? of + before : before);
  if (isHere) throw new ExcelError(code, "The host was told to stop here.");
}

function isChange({ type }: EventEntry): boolean {
  return type === eventType.worksheetChanged;
}

/** The event as the other users of a workbook get it; Excel tells them nothing of what triggered it. */
export function asRemote(entry: EventEntry): EventEntry {
  return { ...entry, args: { ...entry.args, source: "Remote", triggerSource: "Unknown" } };
}

/** The queue with a fault after `skip` free places. */
function placed<Fault>(queue: readonly (Fault | null)[], fault: Fault, skip: number): (Fault | null)[] {
  const longer = [...queue];
  let free = skip;
  let at = 0;
  for (; free > 0 || (longer[at] ?? null) !== null; at += 1) {
    if ((longer[at] ?? null) === null) free -= 1;
  }
  while (longer.length < at) longer.push(null);
  longer[at] = fault;
  return longer;
}
