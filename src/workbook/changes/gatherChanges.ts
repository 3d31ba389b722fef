import type { Edit, HostEvent, Place } from "../InspectionHost";

export type ChangeEvent = Extract<HostEvent, { kind: "changed" }>;

/** What a burst of changes comes to. */
export interface Changes {
  /** Cells that somebody here changed and nobody elsewhere may have changed as well. */
  readonly touched: readonly Place[];
  /** One entry into one cell, and nothing else. */
  readonly isSingle: boolean;
  /** What somebody here typed into one cell, where the host told it and nothing else happened. */
  readonly typed: Edit | null;
  /** Names of the blocks in which something may have changed, here or elsewhere; `null` where it may be any. */
  readonly blocks: ReadonlySet<string> | null;
  /** Somebody here, and nobody elsewhere, changed something that is not named: rows that moved or were pasted. */
  readonly isUnnamedHere: boolean;
}

/** A change from elsewhere that names no cells may be any, so that none counts as changed here. */
export function gatherChanges(events: readonly ChangeEvent[]): Changes {
  const remote = events.filter((event) => event.remote);
  const local = unique(events.filter((event) => !event.remote).flatMap(({ places }) => places));
  const isSingle = events.every(({ places }) => places.length === 1) && local.size + remote.length === 1;
  const typed = typedIn(events);
  const blocks = blocksIn(events);
  const isUnnamedHere = blocks === null && remote.length === 0;
  if (remote.some(({ places }) => places.length === 0))
    return { touched: [], isSingle, typed, blocks, isUnnamedHere };
  const theirs = unique(remote.flatMap(({ places }) => places));
  const touched = [...local].filter(([key]) => !theirs.has(key)).map(([, place]) => place);
  return { touched, isSingle, typed, blocks, isUnnamedHere };
}

/** Of two events for one cell, even the same one told twice, it is not known which came last. */
function typedIn([event, ...more]: readonly ChangeEvent[]): Edit | null {
  if (event?.text === undefined || event.remote || more.length > 0) return null;
  const [place, ...others] = event.places;
  return place === undefined || others.length > 0 ? null : { ...place, value: event.text };
}

function blocksIn(events: readonly ChangeEvent[]): Changes["blocks"] {
  if (events.some(({ places }) => places.length === 0)) return null;
  return new Set(events.flatMap(({ places }) => places.map(({ block }) => block)));
}

function unique(places: readonly Place[]): ReadonlyMap<string, Place> {
  return new Map(places.map((place) => [placeKey(place), place]));
}

/** The same text for the same cell. */
export function placeKey({ block, row, field }: Place): string {
  return JSON.stringify([block, row, field]);
}
