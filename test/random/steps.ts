import fc from "fast-check";
import type { BatchFault, EventFault } from "../../src/workbench/host/faults/Fault";
import { decisionColumns, type DecisionField } from "../../src/workbook/names";
import type { Content } from "./Engine";

/** Plain objects, as they come back from a file. */
const record = <Model>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }): fc.Arbitrary<Model> =>
  fc.record<Model>(model, { noNullPrototype: true });

/** A place to be chosen: a block and, in it, a cell where something may be entered; both are taken modulo. */
export interface Somewhere {
  readonly block: number;
  readonly cell: number;
}

/** What may happen to an open workbook. Plain data, so that a failing run can be kept as it is. */
export type Step =
  | { readonly do: "type"; readonly at: Somewhere; readonly content: Content }
  | { readonly do: "paste"; readonly at: Somewhere; readonly contents: readonly (readonly Content[])[] }
  | { readonly do: "clear"; readonly at: Somewhere; readonly rows: number }
  | { readonly do: "cut"; readonly at: Somewhere; readonly down: number }
  | { readonly do: "unprotect"; readonly at: Somewhere }
  | { readonly do: "reverse"; readonly at: Somewhere; readonly rows: number }
  | { readonly do: "insert"; readonly at: Somewhere }
  | { readonly do: "delete"; readonly at: Somewhere; readonly rows: number }
  | {
      readonly do: "copy rows";
      readonly at: Somewhere;
      readonly rows: number;
      readonly down: number;
      readonly isPutIn: boolean;
    }
  | { readonly do: "type evidence" }
  | { readonly do: "retype evidence"; readonly item: number }
  | { readonly do: "sort evidence" }
  | { readonly do: "log evidence"; readonly pane: number }
  | { readonly do: "change evidence"; readonly pane: number; readonly item: number }
  | { readonly do: "tamper"; readonly entry: number; readonly field: DecisionField }
  /** Holds for the whole run, wherever it stands. */
  | { readonly do: "start from an older workbook" }
  | { readonly do: "rename"; readonly at: Somewhere; readonly name: string }
  | { readonly do: "delete sheet"; readonly at: Somewhere }
  | { readonly do: "undo" }
  | { readonly do: "redo" }
  | { readonly do: "edit cell"; readonly on: boolean }
  | { readonly do: "answer"; readonly pane: number; readonly at: Somewhere; readonly content: Content }
  | { readonly do: "save again"; readonly pane: number }
  | { readonly do: "scan"; readonly pane: number }
  | { readonly do: "show"; readonly pane: number; readonly at: Somewhere }
  | { readonly do: "report"; readonly pane: number }
  | { readonly do: "record"; readonly pane: number }
  | { readonly do: "sign off"; readonly pane: number; readonly standard: number }
  | { readonly do: "batch fails"; readonly fault: BatchFault; readonly skip: number }
  | { readonly do: "events fail"; readonly fault: EventFault; readonly skip: number }
  | { readonly do: "release" }
  | { readonly do: "wait"; readonly turns: number }
  | { readonly do: "settle" }
  | { readonly do: "repair" };

/** Entries of every kind: right ones, harmless variants, and what could mean two things or nothing. */
const contents: readonly Content[] = [
  "Yes",
  "No",
  "Not judged",
  "Good",
  "Outstanding",
  "Requires improvement",
  "y",
  " YES ",
  "n",
  "ＮＯ",
  "not\u00A0judged",
  "good ",
  "na",
  "x",
  "TRUE",
  "Critical",
  "#N/A",
  "Seen in 12 of 15 cases",
  "line one\nline two",
  "=1+1",
  "'quoted",
  "-1",
  "1.1",
  0,
  1,
  7,
  15,
  -3,
  2.5,
  "12",
  " 12 ",
  "2026-11-22",
  true,
  "",
];

const content = fc.constantFrom(...contents);
const somewhere: fc.Arbitrary<Somewhere> = record({
  // Most of it on the first sheets, so that what happens meets what happened.
  block: fc.oneof(
    { weight: 5, arbitrary: fc.nat({ max: 2 }) },
    { weight: 1, arbitrary: fc.nat({ max: 20 }) },
  ),
  cell: fc.oneof(
    { weight: 4, arbitrary: fc.nat({ max: 40 }) },
    { weight: 1, arbitrary: fc.nat({ max: 300 }) },
  ),
});
const pane = fc.nat({ max: 1 });
const rows = fc.integer({ min: 1, max: 6 });
const skip = fc.nat({ max: 2 });
const code = fc.constantFrom(
  "GeneralException",
  "AccessDenied",
  "InvalidOperation",
  "ActivityLimitReached",
  "RequestAborted",
  "InvalidOperationInCellEditMode",
);

const batchFault: fc.Arbitrary<BatchFault> = fc.oneof(
  record({ kind: fc.constant("refused" as const), code }),
  record({
    kind: fc.constant("halfway" as const),
    before: fc.oneof(fc.integer({ min: -4, max: 12 }), fc.constant("WorksheetProtection.protect")),
    code,
  }),
  record({ kind: fc.constant("hanging" as const), done: fc.boolean() }),
  fc.constant({ kind: "late" as const }),
  fc.constant({ kind: "twice" as const }),
);
const eventFault = fc.constantFrom<EventFault>("lost", "doubled", "late", "reversed", "remote");

const entering: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: record({ do: fc.constant("type" as const), at: somewhere, content }) },
  {
    weight: 2,
    arbitrary: record({
      do: fc.constant("paste" as const),
      at: somewhere,
      contents: fc
        .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 2 }))
        .chain(([height, width]) =>
          fc.array(fc.array(content, { minLength: width, maxLength: width }), {
            minLength: height,
            maxLength: height,
          }),
        ),
    }),
  },
  { weight: 1, arbitrary: record({ do: fc.constant("clear" as const), at: somewhere, rows }) },
  {
    weight: 1,
    arbitrary: record({ do: fc.constant("cut" as const), at: somewhere, down: rows }),
  },
  {
    weight: 6,
    arbitrary: record({ do: fc.constant("answer" as const), pane, at: somewhere, content }),
  },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ do: "undo" }, { do: "redo" }) },
);

const moving: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: record({ do: fc.constant("unprotect" as const), at: somewhere }) },
  { weight: 3, arbitrary: record({ do: fc.constant("reverse" as const), at: somewhere, rows }) },
  { weight: 3, arbitrary: record({ do: fc.constant("insert" as const), at: somewhere }) },
  { weight: 2, arbitrary: record({ do: fc.constant("delete" as const), at: somewhere, rows }) },
  {
    weight: 2,
    arbitrary: record({
      do: fc.constant("copy rows" as const),
      at: somewhere,
      rows,
      down: fc.nat({ max: 4 }),
      isPutIn: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: record({
      do: fc.constant("rename" as const),
      at: somewhere,
      name: fc.constantFrom("Owen's notes", "1.1 old", "Report 2", "A"),
    }),
  },
  { weight: 1, arbitrary: record({ do: fc.constant("delete sheet" as const), at: somewhere }) },
);

const noting: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Step>({ do: "type evidence" }, { do: "sort evidence" }) },
  { weight: 2, arbitrary: record({ do: fc.constant("log evidence" as const), pane }) },
  { weight: 2, arbitrary: record({ do: fc.constant("change evidence" as const), pane, item: rows }) },
  { weight: 1, arbitrary: record({ do: fc.constant("retype evidence" as const), item: rows }) },
);

const tampering: fc.Arbitrary<Step> = record({
  do: fc.constant("tamper" as const),
  entry: fc.nat({ max: 9 }),
  field: fc.constantFrom(...decisionColumns),
});

const asking: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: record({ do: fc.constant("scan" as const), pane }) },
  { weight: 1, arbitrary: record({ do: fc.constant("show" as const), pane, at: somewhere }) },
  { weight: 1, arbitrary: record({ do: fc.constant("report" as const), pane }) },
  { weight: 1, arbitrary: record({ do: fc.constant("save again" as const), pane }) },
  { weight: 2, arbitrary: record({ do: fc.constant("record" as const), pane }) },
  {
    weight: 2,
    arbitrary: record({
      do: fc.constant("sign off" as const),
      pane,
      standard: fc.nat({ max: 3 }),
    }),
  },
  { weight: 3, arbitrary: record({ do: fc.constant("wait" as const), turns: rows }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: "settle" }, { do: "settle" }, { do: "repair" }) },
);

const failing: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: record({ do: fc.constant("batch fails" as const), fault: batchFault, skip }) },
  { weight: 3, arbitrary: record({ do: fc.constant("events fail" as const), fault: eventFault, skip }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: "release" }) },
  { weight: 2, arbitrary: record({ do: fc.constant("edit cell" as const), on: fc.boolean() }) },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 40, arbitrary: entering },
  { weight: 12, arbitrary: moving },
  { weight: 8, arbitrary: noting },
  { weight: 16, arbitrary: asking },
  { weight: 12, arbitrary: failing },
  { weight: 1, arbitrary: tampering },
);

/** What happens to a new workbook. */
export const runFromNew: fc.Arbitrary<readonly Step[]> = fc.array(step, { maxLength: 120, size: "max" });

/** A whole run: the workbook it starts from, new or of an older layout, and what happens to it. */
export const run: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<readonly Step[]>([]) },
      { weight: 1, arbitrary: fc.constant<readonly Step[]>([{ do: "start from an older workbook" }]) },
    ),
    runFromNew,
  )
  .map(([start, steps]) => [...start, ...steps]);
