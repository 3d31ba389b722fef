import type { WorkbookPlan } from "../../workbook/WorkbookPlan";
import type { FunctionMetadata } from "./engine/customFunctionArguments";
import type { Refusal } from "./engine/Guard";
import type { FaultControl } from "./faults/Fault";

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

/** `functions.json`, as far as the host reads it. */
export interface FunctionsFile {
  /** Functions get error cells as values, instead of not being called. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly ({ readonly id: string } & FunctionMetadata)[];
}

/** The selected cell and the words its validation says beside it. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

/** A chart to draw: its place and its current values. */
export interface ChartView {
  readonly sheet: string;
  readonly name: string;
  readonly kind: string;
  /** Empty where the chart has no title. */
  readonly title: string;
  readonly legend: boolean;
  readonly at: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly colour: string | null;
    readonly labels: boolean;
    readonly values: readonly (number | null)[];
  }[];
}

/** The host that stands where Excel would: the Office.js protocol on one side, a spreadsheet engine on the other. */
export interface WorkbenchHost {
  readonly bridge: NativeBridge;
  /**
   * A bridge for the add-in of a co-author, who has the same workbook open elsewhere: what others do reaches it as
   * remote changes, and what it does reaches the others so. Selections stay everyone's own.
   */
  connect(): NativeBridge;
  /** What tests make go wrong; nothing does unless they ask. */
  readonly faults: FaultControl;
  /** Makes a custom function callable from cells; the name carries its namespace, `INSPECT.SHARE`. */
  associate(name: string, run: CustomFunction): void;
  /** Tells how the functions of a namespace take their arguments. Best before they are associated. */
  associateMetadata(metadata: FunctionsFile, namespace: string): void;
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
  /** Replaces a text in the entries of the sheet in front, as a person does with Excel's Replace; says in how many cells. */
  replaceAll(find: string, replacement: string): number;
  /** Resolves once no calculation is pending. */
  settled(): Promise<void>;
  /** Called after anything in the workbook changed, for saving in the background. */
  onEdited(listener: () => void): () => void;
  /** Called when the grid refused something, or let it pass with a warning. */
  onRefused(listener: (refusal: Refusal) => void): () => void;
  /** Called when the selection moved or another sheet came to the front. */
  onSelected(listener: (selection: Selection) => void): () => void;
  selection(): Selection;
  /** Charts to draw beside the cells. */
  charts(): readonly ChartView[];
  /** Tells that a cell is being edited, where the grid does not tell it itself. */
  setCellEditing(editing: boolean): void;
  dispose(): void;
}
