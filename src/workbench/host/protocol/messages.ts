/** How an object is reached: from the root, by a method, a property, an indexer or a kept reference. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** In the place of each argument that is an object, the id of its path. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const pathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** The flag a request carries when the add-in asked to wait until the cell being edited is left. */
export const delayForCellEdit = 64;

/** Excel on the web takes no request and gives no answer beyond this many bytes. */
export const payloadLimit = 5_000_000;

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface BatchReply {
  /** The trace actions that were reached: handlers of events and the add-in's own traces count on them. */
  readonly TraceIds: readonly number[];
  readonly Error: ErrorBody | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
}

/** One event for the client: `type` is its own number for the event, `target` the object that raised it. */
export interface EventEntry {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** The user whose add-in caused it; absent for what the person at the grid did. */
  readonly author?: object;
}
