import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

/** A batch as the genuine Office.js client sent it. */
export interface RecordedBatch {
  /** Size of the whole request as JSON. */
  readonly bytes: number;
  /** What it asks for, in order: `worksheets.add("1.1")`, `….visibility = "VeryHidden"`, `….load(values)`. */
  readonly statements: readonly string[];
}

/** Members a query answers, by the path of the object asked, such as `names.items`; `null` makes a null object. */
export type Answers = (
  path: string,
  select: readonly string[],
) => Readonly<Record<string, unknown>> | null | undefined;

export interface Recorder {
  readonly batches: RecordedBatch[];
  readonly Excel: typeof Excel;
  /** Sends an event as Excel would, to every handler registered for its type and target. */
  tell(type: number, target: string, args: unknown): void;
  /** A batch, counted from 0, fails with this error instead of being answered. */
  failAt(batch: number, code: string, location?: string): void;
}

/**
 * Loads the genuine Office.js client and records what it sends instead of playing Excel: for the number, size and order
 * of requests. What Excel makes of them is the workbench host's business and tested there.
 */
export function recordExcel(answers: Answers): Recorder {
  const batches: RecordedBatch[] = [];
  const failures = new Map<
    number,
    { Code: string; Message: string; Location: string; ActionIndex: number }
  >();
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as Request;
      const body: Body = typeof message.body === "string" ? (JSON.parse(message.body) as Body) : message.body;
      batches.push({
        bytes: Buffer.byteLength(text),
        statements: body.Actions.map((action) => print(action, body)),
      });
      const error = failures.get(batches.length - 1) ?? null;
      const results = error
        ? []
        : body.Actions.map((action) => ({ ActionId: action.Id, Value: reply(action, body) }));
      const reply_ = { Error: error, Results: results, TraceIds: traceIds(body) };
      queueMicrotask(() =>
        bridge.onMessageFromHost?.(
          JSON.stringify({
            id,
            type: 2,
            flags: 0,
            message: { statusCode: 200, headers: {}, body: JSON.stringify(reply_) },
          }),
        ),
      );
    },
  };

  function reply(action: Action, body: Body): unknown {
    const path = printPath(action.ObjectPathId, body);
    if (action.ActionType === 3)
      return answers(`${path}.${camel(action.Name ?? "")}()`, [])?.["value"] ?? null;
    if (action.ActionType !== 1 && action.ActionType !== 2) return null;
    const select = (action.QueryInfo?.Select ?? []).map((name) => name.replace(/^items\//, ""));
    const given = answers(path, select);
    if (given === null) return null;
    if (action.ActionType === 1) return identity(action, body, path);
    return given === undefined ? {} : pascal(given);
  }

  const window = openClient(bridge);
  return {
    batches,
    Excel: window.Excel,
    tell: (messageType, targetId, args) =>
      bridge.onMessageFromHost?.(
        JSON.stringify({
          type: 3,
          message: {
            entries: [{ messageCategory: 65536, messageType, targetId, message: JSON.stringify(args) }],
          },
        }),
      ),
    failAt: (batch, Code, Location = "") => {
      failures.set(batch, {
        Code,
        Message: "Een bericht in de taal van de gebruiker",
        Location,
        ActionIndex: 0,
      });
    },
  };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface Request {
  readonly id: number;
  readonly message: { readonly body: string | Body };
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    readonly ReferencedObjectPathIds?: readonly number[];
  };
}

interface Body {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

function openClient(bridge: Bridge): { readonly Excel: typeof Excel } {
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const window: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    setTimeout,
    clearTimeout,
    console,
    performance,
    navigator: { userAgent: "" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: {
      URL: "https://localhost/",
      location: { href: "https://localhost/" },
      getElementsByTagName: () => [],
      createElement: () => ({}),
    },
    Office: { context: { requirements: { isSetSupported: () => true } } },
  };
  window["window"] = window;
  window["self"] = window;
  runInContext(readFileSync(file, "utf8"), createContext(window));
  return window as unknown as { readonly Excel: typeof Excel };
}

/** What later batches call the object by: its key where it has one. */
function identity({ ObjectPathId }: Action, { ObjectPaths }: Body, path: string): unknown {
  const key = ObjectPaths[ObjectPathId]?.ArgumentInfo?.Arguments?.[0];
  const id = typeof key === "string" ? key : path;
  return { Id: id, _Id: id };
}

/** The client hears back which of its trace marks were reached; without an error, all of them. */
function traceIds({ Actions }: Body): readonly number[] {
  return Actions.filter(({ ActionType }) => ActionType === 5).map(({ Id }) => Id);
}

function print(action: Action, body: Body): string {
  const path = printPath(action.ObjectPathId, body);
  const values = list((action.ArgumentInfo?.Arguments ?? []).map((value) => JSON.stringify(value)));
  if (action.ActionType === 1) return path;
  if (action.ActionType === 2) return `${path}.load(${(action.QueryInfo?.Select ?? []).join(", ")})`;
  if (action.ActionType === 3) return `${path}.${camel(action.Name ?? "")}(${values})`;
  if (action.ActionType === 4) return `${path}.${camel(action.Name ?? "")} = ${values}`;
  return "trace";
}

function printPath(id: number, body: Body): string {
  const path = body.ObjectPaths[id];
  if (path === undefined) return `#${id}`;
  if (path.ParentObjectPathId === undefined) return path.ObjectPathType === 1 ? "" : `#${path.Name}`;
  const parent = printPath(path.ParentObjectPathId, body);
  const before = parent === "" ? "" : `${parent}.`;
  const referenced = path.ArgumentInfo?.ReferencedObjectPathIds ?? [];
  const values = (path.ArgumentInfo?.Arguments ?? []).map((value, index) =>
    referenced[index] ? `<${printPath(referenced[index], body)}>` : JSON.stringify(value),
  );
  if (path.ObjectPathType === 4) return `${before}${camel(path.Name)}`;
  if (path.ObjectPathType === 5) return `${parent}[${list(values)}]`;
  return `${before}${camel(path.Name)}(${list(values)})`;
}

/** Arguments as one would write them: those left out at the end are not shown. */
function list(values: readonly string[]): string {
  return values.join(", ").replace(/(^|, )null(, null)*$/, "");
}

function camel(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** Members as the wire has them: `Values`, `_Items`. */
function pascal(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) =>
      name === "items"
        ? ["_Items", (value as readonly Record<string, unknown>[]).map(pascal)]
        : [name.slice(0, 1).toUpperCase() + name.slice(1), value],
    ),
  );
}
