import type { WorkbookPlan } from "../../workbook/WorkbookPlan";

/** What the genuine Office.js client looks for as `_richApiNativeBridge` before it loads. */
export interface NativeBridge {
  /** Called by the client with one request as JSON. */
  sendMessageToHost(text: string): void;
  /** Set by the client; the host calls it with replies and events as JSON. */
  onMessageFromHost?: (text: string) => void;
}

/** Traffic since the host was made, for benchmarks and budgets. */
export interface Traffic {
  readonly batches: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** A function as the add-in registers it with `CustomFunctions.associate`. */
export type CustomFunction = (...values: unknown[]) => unknown;

/** The host that stands where Excel would: the Office.js protocol on one side, a spreadsheet engine on the other. */
export interface WorkbenchHost {
  readonly bridge: NativeBridge;
  /** Makes a custom function callable from cells; the name carries its namespace, `INSPECT.SHARE`. */
  associate(name: string, run: CustomFunction): void;
  traffic(): Traffic;
  /** How many times each associated function ran, by name. */
  calls(): Readonly<Record<string, number>>;
  /** Replaces the open workbook. */
  load(plan: WorkbookPlan): void;
  /** The open workbook with its last computed values, for saving as a file. */
  toPlan(): WorkbookPlan;
  /** Everything needed to bring the workbook back, as data that can be stored. */
  snapshot(): unknown;
  restore(snapshot: unknown): void;
  /** Resolves once no calculation is pending. */
  settled(): Promise<void>;
  /** Called after anything in the workbook changed, for saving in the background. */
  onEdited(listener: () => void): () => void;
  dispose(): void;
}
