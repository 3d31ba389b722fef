/** An action of a batch on its way: its place in the batch, counted from 0, and its member, `WorksheetProtection.protect`. */
export interface ActionSeen {
  readonly index: number;
  readonly of: number;
  readonly member: string;
}

/** What can go wrong with a batch that an add-in sends. */
export type BatchFault =
  /** Nothing of it is done. */
  | { readonly kind: "refused"; readonly code: string }
  /**
   * What comes before an action is done and stays, as in Excel: the action by its place (negative: from the end), or the
   * first of a member, `WorksheetProtection.protect`. A batch without such an action goes well.
   */
  | { readonly kind: "halfway"; readonly before: number | string; readonly code: string }
  /** Never answered, whether or not it was done. */
  | { readonly kind: "hanging"; readonly done: boolean }
  /** Done at once, answered when what is late is let through; later batches are answered before it. */
  | { readonly kind: "late" }
  /** Done once, answered twice. */
  | { readonly kind: "twice" };

/** What can go wrong with the events raised together, where a change of cells is among them. */
export type EventFault =
  | "lost"
  | "doubled"
  /** They arrive when what is late is let through, after events of later changes. */
  | "late"
  /** The last comes first. */
  | "reversed"
  /** They tell of changes as a co-author's. */
  | "remote";

/** Lets the host fail on demand, for tests: one fault for one batch or one round of events, in the order asked for. */
export interface FaultControl {
  /** The next batch to arrive, after `skip` others, goes wrong. */
  batch(fault: BatchFault, skip?: number): void;
  /** The next events of changes, after `skip` others, go wrong. */
  events(fault: EventFault, skip?: number): void;
  /** Lets through the answers and events that are late, in their order, and says how many there were. */
  release(): number;
  /** Forgets the faults that have not happened yet, and lets through what is late. */
  clear(): void;
}
