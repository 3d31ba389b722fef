import type { ActionSeen } from "../faults/Fault";
import { ExcelError, invalidArgument, notAvailable, notFound } from "./ExcelError";
import { HostCollection, HostObject } from "./HostObject";
import { callMember, getMember, memberOf, setMember } from "./members";
import {
  actionType,
  pathType,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchReply,
} from "./messages";
import { readObject } from "./readObject";

export interface BatchContext {
  readonly root: HostObject;
  /** The object a client keeps from an earlier batch. */
  reference(id: string): HostObject;
  /** Whether computed values are up to date; waited for before anything is read. */
  isCalculated(): boolean;
  calculated(): Promise<void>;
  /** Asked before each action but a trace, where the batch is to fail; what it throws ends the batch there. */
  readonly stopBefore: ((action: ActionSeen) => void) | null;
}

type Found = HostObject | null;

/**
 * Applies a batch in order. What ran before a failing action stays applied, and its results are given with the error,
 * as in Excel. Nobody at the grid comes in between but where something has to be calculated first: people cannot type
 * into Excel while it does a batch.
 */
export async function executeBatch(batch: Batch, context: BatchContext): Promise<BatchReply> {
  const made = new Map<number, Found>();
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === actionType.query && !context.isCalculated()) await context.calculated();
      if (context.stopBefore && action.ActionType !== actionType.trace) {
        const object = resolve(action.ObjectPathId, batch, context, made);
        const member = object ? memberName(object, action.Name ?? "") : "";
        context.stopBefore({ index, of: batch.Actions.length, member });
      }
      Results.push({ ActionId: action.Id, Value: perform(action, batch, context, made) });
      if (action.ActionType === actionType.trace) TraceIds.push(action.Id);
    } catch (error) {
      return { Error: errorBody(error, action, index, made), Results, TraceIds };
    }
  }
  return { Error: null, Results, TraceIds };
}

function perform(action: Action, batch: Batch, context: BatchContext, made: Map<number, Found>): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = resolve(action.ObjectPathId, batch, context, made);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object && object.identity();
    case actionType.query:
      return object && readObject(object, action.QueryInfo ?? {});
    case actionType.method:
      // The client keeps and lets go of every range it makes, null objects among them.
      if (!object && action.Name?.startsWith("_")) return null;
      return plain(invoke(onto(object), action, argumentsOf(action.ArgumentInfo, batch, context, made)));
    case actionType.setProperty:
      assign(onto(object), action, argumentsOf(action.ArgumentInfo, batch, context, made));
      return null;
    default:
      throw notAvailable(`action ${action.ActionType}`);
  }
}

function invoke(object: HostObject, { Name = "" }: Action, args: readonly unknown[]): unknown {
  if (memberOf(object, Name)?.kind !== "method") throw notAvailable(memberName(object, Name));
  return callMember(object, Name, args);
}

function assign(object: HostObject, { Name = "" }: Action, args: readonly unknown[]): void {
  const member = memberOf(object, Name);
  if (member?.kind !== "property" || !member.writable) throw notAvailable(memberName(object, Name));
  setMember(object, Name, args[0]);
}

function resolve(id: number, batch: Batch, context: BatchContext, made: Map<number, Found>): Found {
  const known = made.get(id);
  if (known !== undefined) return known;
  const object = follow(id, batch, context, made);
  made.set(id, object);
  return object;
}

function follow(id: number, batch: Batch, context: BatchContext, made: Map<number, Found>): Found {
  const path = batch.ObjectPaths[id];
  if (!path) throw new ExcelError("InvalidObjectPath", `The request names no object ${id}.`);
  const { ObjectPathType: type, Name = "" } = path;
  if (type === pathType.root) return context.root;
  if (type === pathType.nullObject) return null;
  if (type === pathType.reference) return context.reference(Name);
  if (type === pathType.newObject) throw notAvailable(Name);
  const parent = resolve(path.ParentObjectPathId ?? 0, batch, context, made);
  if (!parent) return null;
  const args = argumentsOf(path.ArgumentInfo, batch, context, made);
  if (type === pathType.indexer) return indexed(parent, args[0]);
  const wanted = type === pathType.method ? "method" : "property";
  if (memberOf(parent, Name)?.kind !== wanted) throw notAvailable(memberName(parent, Name));
  const found = wanted === "method" ? callMember(parent, Name, args) : getMember(parent, Name);
  if (found === null || found instanceof HostObject) return found;
  throw notAvailable(memberName(parent, Name));
}

function indexed(parent: HostObject, key: unknown): HostObject {
  if (!(parent instanceof HostCollection)) throw notAvailable(memberName(parent, "GetItem"));
  const item = parent.find(key);
  if (!item) throw notFound(`${parent.excelName.replace(/Collection$/, "")} "${String(key)}"`);
  return item;
}

function argumentsOf(
  info: ArgumentInfo | undefined,
  batch: Batch,
  context: BatchContext,
  made: Map<number, Found>,
): unknown[] {
  const values = info?.Arguments ?? [];
  const ids = info?.ReferencedObjectPathIds;
  if (!ids && !values.some(isRecord)) return [...values];
  const objectAt = (id: number): Found => resolve(id, batch, context, made);
  return decode(values, ids ?? [], objectAt);
}

function decode(
  values: readonly unknown[],
  ids: readonly unknown[],
  objectAt: (id: number) => Found,
): unknown[] {
  return values.map((value, index) => {
    const id = ids[index];
    if (typeof id === "number" && id > 0) return objectAt(id);
    if (Array.isArray(value))
      return ids.length > 0 && Array.isArray(id) ? decode(value, id, objectAt) : value;
    return isRecord(value) ? decodeRecord(value, objectAt) : value;
  });
}

/** Objects inside plain data, such as a range as the source of a list, come as `{ _ObjectPathId }`. */
function decodeRecord(record: Readonly<Record<string, unknown>>, objectAt: (id: number) => Found): unknown {
  const id = record["_ObjectPathId"];
  if (typeof id === "number") return objectAt(id);
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      isRecord(value) ? decodeRecord(value, objectAt) : value,
    ]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof HostObject)
  );
}

function onto(object: Found): HostObject {
  if (object) return object;
  throw new ExcelError("InvalidObjectPath", "The object is a null object: nothing can be done with it.");
}

function plain(value: unknown): unknown {
  if (value instanceof HostObject) throw invalidArgument("an object where a value was asked for");
  return value ?? null;
}

function memberName(object: HostObject, name: string): string {
  return `${object.excelName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function errorBody(
  error: unknown,
  action: Action,
  ActionIndex: number,
  made: ReadonlyMap<number, Found>,
): BatchReply["Error"] {
  const object = made.get(action.ObjectPathId);
  const Location = object ? memberName(object, action.Name ?? "") : (action.Name ?? "");
  if (error instanceof ExcelError) return { Code: error.code, Message: error.message, Location, ActionIndex };
  const Message = error instanceof Error ? error.message : String(error);
  return { Code: "GeneralException", Message, Location, ActionIndex };
}
