import type { RepairStep } from "./integrity/RepairStep";
import type { SurveyRequest, WorkbookSurvey } from "./integrity/WorkbookSurvey";
import type { SheetPlan, WorkbookPlan } from "./WorkbookPlan";

/** A cell's value as a host gives it back; an empty cell is `""`. */
export type CellValue = string | number | boolean;

/**
 * The values under each of our names, row by row; `null` where the name or its sheet is gone.
 * The names and the columns under them are in `names.ts`; rows are told by the identity column.
 */
export type NamedBlocks = Readonly<Record<string, readonly (readonly CellValue[])[] | null>>;

/** A cell of ours, told by identity and never by position. */
export interface Place {
  /** One of our names, such as `Standard_1.1`. */
  readonly block: string;
  /** Identity of the row inside the block, such as `1.1.1a`. */
  readonly row: string;
  /** Column inside the block, such as `answer`. */
  readonly field: string;
}

/** One value to write, such as the inspector gave in the pane. Text is stored as text. */
export interface Edit extends Place {
  readonly value: string | number | null;
  /** What the cell must still hold; where it holds anything else by now, or a formula, it is left as it is. */
  readonly was?: CellValue;
  /** A field of the same row that is written along: where that is left as it is, this one is, too, for it tells of it. */
  readonly along?: string;
}

/** An edit that is meant for one content only. */
export type GuardedEdit = Edit & Required<Pick<Edit, "was">>;

/** One row for a block that only grows, from its left edge; `null` is an empty cell. Text is stored as text. */
export type AppendedRow = readonly (string | number | null)[];

/** A row of a log that came in without an identity, or with one that another row has, and gets its own. */
export interface IdentifiedRow {
  /** Its place in the block; 0 is the header. */
  readonly index: number;
  /** What the row held when it was read; where it holds anything else by now it is left as it is. */
  readonly was: readonly CellValue[];
  readonly id: string;
  /** What else is written into it, by column. */
  readonly fields: Readonly<Record<string, string | number | null>>;
}

/** A row of a log that is to be taken out whole, unless it holds anything else by now. */
export interface RemovedRow {
  readonly id: string;
  readonly was: readonly CellValue[];
}

export interface AppendOptions {
  /** `nothing` where the whole block is not wanted back, because it may be long. */
  readonly answer?: "block" | "nothing";
}

export interface Progress {
  /** What is being done, in the inspector's words. */
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** What the open workbook is to us. */
export type WorkbookState =
  | { readonly kind: "inspection" }
  /** Nothing of ours here; `taken` lists sheets whose names we would need. */
  | { readonly kind: "none"; readonly taken: readonly string[] }
  /** Creation was interrupted; Create resumes it. */
  | { readonly kind: "unfinished" }
  /** Made by a newer version than this one. */
  | { readonly kind: "newer"; readonly schema: string };

export type CreateOutcome = "created" | "cancelled";

export type HostEvent =
  /**
   * Something may have changed, through somebody else where `remote`. `places` names the cells of ours where rows
   * stayed where they were; empty where it may be anything. `text` is what the one cell holds now, where the host told it
   * along with a person's entry here. A hint only: it may be lost, doubled or late.
   */
  | {
      readonly kind: "changed";
      readonly places: readonly Place[];
      readonly remote: boolean;
      readonly text?: string;
    }
  /** The selection moved, or a sheet was `activated`; `block` and `row` are absent outside our blocks. */
  | {
      readonly kind: "selected";
      readonly sheet: string;
      readonly block?: string;
      readonly row?: string;
      readonly activated?: boolean;
    };

/** What went wrong in the host, told once and in plain words by the edge that knows the host. */
export class HostError extends Error {
  constructor(
    /** The host's own stable code, such as `InvalidOperationInCellEditMode`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The open workbook as the pane sees it. Implemented by `excel/`; every method rejects with `HostError`. */
export interface InspectionHost {
  look(): Promise<WorkbookState>;
  /** Builds the workbook in at most three round trips; resumes an unfinished one; never doubles a sheet. */
  create(
    plan: WorkbookPlan,
    options: {
      readonly onProgress: (progress: Progress) => void;
      /** Asked between round trips; what is built so far is taken away again. */ readonly isCancelled: () => boolean;
    },
  ): Promise<CreateOutcome>;
  /**
   * Reads what is under our names in one round trip; a log of thousands of rows takes one for each 2,000. Logs that are
   * read apart are left out unless they are among `names`.
   * @param edits - written in the same round trip, before anything is read; what can not be written as it was meant is
   * left as it is, and the values tell
   */
  read(names?: readonly string[], edits?: readonly GuardedEdit[]): Promise<NamedBlocks>;
  /**
   * Writes entries by identity in one round trip, and answers with those that were left because their cells hold something
   * else by now than they were meant for.
   */
  write(edits: readonly Edit[]): Promise<readonly Edit[]>;
  /**
   * Adds rows to a log, behind its last row and above its blank rows for typing, in one round trip, and answers with the
   * whole block as it is then, or with nothing where that was asked for. What stands there is never touched; rows that
   * somebody else adds at the same time stand beside these.
   */
  append(
    block: string,
    rows: readonly AppendedRow[],
    options?: AppendOptions,
  ): Promise<readonly (readonly CellValue[])[]>;
  /** Gives rows of a log their identity, in one round trip, where they still hold what they held. */
  identify(block: string, rows: readonly IdentifiedRow[]): Promise<void>;
  /**
   * Takes rows out of a log whole, in one round trip after one that looks whether they still hold what they held; answers
   * with the ids of those taken out. Only for undoing what the add-in itself has just added.
   */
  remove(block: string, rows: readonly RemovedRow[]): Promise<readonly string[]>;
  /**
   * Replaces the report sheet's content; free text already on it is in the plan. Answers with how many texts stood where
   * the report goes and were set aside in the quarantine table.
   * @param when - stands beside what had to go to the quarantine table
   */
  writeReport(report: SheetPlan, when: string): Promise<number>;
  /** Reads everything that the workbook's integrity is judged by, in one round trip where a reading went before. */
  survey(request: SurveyRequest): Promise<WorkbookSurvey>;
  /**
   * Does the steps of a repair planned from the last survey, all in one round trip after one that looks whether things
   * still stand there; rejects with `RowsMoving` where they do not. `when`, in words, is written beside what goes to quarantine.
   */
  repair(
    steps: readonly RepairStep[],
    options: { readonly when: string; readonly onProgress: (progress: Progress) => void },
  ): Promise<void>;
  /** Selects a cell and brings its sheet to the front; rejects with `RowHidden` where nobody would see it. */
  show(place: Place): Promise<void>;
  /** Tells of changes and selections until the returned function is called. */
  watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>>;
}
