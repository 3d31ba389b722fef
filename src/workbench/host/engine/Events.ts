import type { EventEntry } from "../protocol/messages";

/** The client's numbers for the events that the host raises. */
export const eventType = {
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
} as const;

/** The target of an event that any sheet may raise. */
export const workbookTarget = "Workbook";

/** Events on their way to the client, sent once what raised them is done. */
export class Events {
  private queue: EventEntry[] = [];
  private scheduled = false;
  private held = 0;

  constructor(private readonly send: (entries: readonly EventEntry[]) => void) {}

  /** Raises an event of one sheet, for listeners to the sheet and to the whole workbook. */
  ofSheet(type: number, worksheetId: string, args: Readonly<Record<string, unknown>>, author?: object): void {
    const by = author ? { author } : {};
    this.post({ type, target: worksheetId, args: { ...args, worksheetId }, ...by });
    this.post({ type, target: workbookTarget, args: { ...args, worksheetId }, ...by });
  }

  ofDocument(type: number): void {
    this.post({ type, target: "", args: {} });
  }

  /** Keeps events back while a batch runs. */
  hold(): void {
    this.held += 1;
  }

  release(): void {
    this.held -= 1;
    this.schedule();
  }

  private post(entry: EventEntry): void {
    this.queue.push(entry);
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled || this.held > 0 || this.queue.length === 0) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      if (this.held > 0) return;
      const entries = this.queue;
      this.queue = [];
      this.send(entries);
    });
  }
}
