import type { IUnitRange } from "@univerjs/core";

/** A range and the formula that refers to it. */
interface Noted extends IUnitRange {
  readonly id: number;
}

/** Formulas that refer to the very same range. */
class Group {
  readonly ids = new Set<number>();
  constructor(readonly key: string) {}
}

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** By row and column, the formulas that refer to that cell alone. */
type CellNotes = ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<number>>>;

/** A tree that is shared. */
export interface SharedRanges {
  /** Takes a formula's note of a range away that was noted in the same words. */
  readonly take: (item: Noted) => void;
  readonly stop: () => void;
}

/** What the engine's tree of ranges has inside. Univer is pinned to one version. */
export interface RangeTree {
  getTree(
    unitId: string,
    sheetId: string,
  ): {
    search(box: Box): readonly { readonly id: unknown }[];
    remove(item: object): void;
  };
  readonly _oneCellCache: ReadonlyMap<string, ReadonlyMap<string, CellNotes>>;
  _removeCellCacheByRange(search: Noted): void;
  _removeOneCellCache(unitId: string, sheetId: string, row: number, column: number, id: number): void;
  _searchByOneCellCache(search: IUnitRange): readonly number[];
  openKdTree(): void;
  closeKdTree(): void;
  insert(item: Omit<Noted, "id"> & { readonly id: unknown }): void;
  remove(search: Noted): void;
  removeById(unitId: string, sheetId?: string): void;
  clear(): void;
  searchGenerator(search: IUnitRange): Iterable<unknown>;
}

/**
 * Lets the engine's tree hold a range once for all formulas that refer to it. By itself it holds it once for each: a
 * thousand counts over the same three columns are three thousand equal boxes, in which every look-up and every further
 * box gets lost. Single cells are looked up where they are noted: by itself the engine builds an index of all of them for
 * each calculation.
 */
export function shareRanges(tree: RangeTree): SharedRanges {
  const groups = new Map<string, Group>();
  const insert = tree.insert.bind(tree);
  const remove = tree.remove.bind(tree);
  const removeById = tree.removeById.bind(tree);
  const clear = tree.clear.bind(tree);
  const search = tree.searchGenerator.bind(tree);
  const take = (item: Noted): void => {
    const { unitId, sheetId, range, id } = item;
    if (isCell(item)) {
      tree._removeOneCellCache(unitId, sheetId, range.startRow, range.startColumn, id);
      return;
    }
    const group = groups.get(keyOf(item));
    if (!group?.ids.delete(id) || group.ids.size > 0) return;
    groups.delete(group.key);
    const found = tree.getTree(unitId, sheetId);
    for (const each of found.search(boxOf(item))) if (each.id === group) found.remove(each);
  };
  const shared: Pick<
    RangeTree,
    | "insert"
    | "remove"
    | "removeById"
    | "clear"
    | "searchGenerator"
    | "openKdTree"
    | "closeKdTree"
    | "_searchByOneCellCache"
  > = {
    openKdTree: () => undefined,
    closeKdTree: () => undefined,
    _searchByOneCellCache: ({ unitId, sheetId, range }) =>
      cellNotesIn(tree._oneCellCache.get(unitId)?.get(sheetId), boxOf({ unitId, sheetId, range })),
    insert: (item) => {
      if (isCell(item) || typeof item.id !== "number") return insert(item);
      const key = keyOf(item);
      const known = groups.get(key);
      const group = known ?? new Group(key);
      group.ids.add(item.id);
      if (known) return;
      groups.set(key, group);
      insert({ ...item, id: group });
    },
    remove: (item) => {
      if (isCell(item)) return remove(item);
      tree._removeCellCacheByRange(item);
      const found = tree.getTree(item.unitId, item.sheetId);
      for (const each of found.search(boxOf(item))) {
        const group = each.id;
        if (!(group instanceof Group) || !group.ids.delete(item.id) || group.ids.size > 0) continue;
        groups.delete(group.key);
        found.remove(each);
      }
    },
    removeById: (unitId, sheetId) => {
      const start = sheetId === undefined ? `${unitId}\n` : `${unitId}\n${sheetId}\n`;
      for (const key of groups.keys()) if (key.startsWith(start)) groups.delete(key);
      removeById(unitId, sheetId);
    },
    clear: () => {
      groups.clear();
      clear();
    },
    *searchGenerator(wanted) {
      for (const id of search(wanted)) {
        if (id instanceof Group) yield* id.ids;
        else yield id;
      }
    },
  };
  const own = Object.keys(shared);
  Object.assign(tree, shared);
  // The engine's own come to light again.
  return { take, stop: () => own.forEach((name) => Reflect.deleteProperty(tree, name)) };
}

function cellNotesIn(notes: CellNotes | undefined, box: Box): readonly number[] {
  const found: number[] = [];
  if (notes === undefined) return found;
  const addRow = (columns: ReadonlyMap<number, ReadonlySet<number>> | undefined): void =>
    columns?.forEach((ids, column) => {
      if (column >= box.minX && column <= box.maxX) found.push(...ids);
    });
  if (box.maxY - box.minY < notes.size)
    for (let row = box.minY; row <= box.maxY; row += 1) addRow(notes.get(row));
  else
    notes.forEach((columns, row) => {
      if (row >= box.minY && row <= box.maxY) addRow(columns);
    });
  return found;
}

function isCell({ range }: IUnitRange): boolean {
  return range.startRow === range.endRow && range.startColumn === range.endColumn;
}

function keyOf({ unitId, sheetId, range }: IUnitRange): string {
  const { startRow, endRow, startColumn, endColumn } = range;
  return `${unitId}\n${sheetId}\n${startRow} ${endRow} ${startColumn} ${endColumn}`;
}

/** Whole rows and columns have no edges. */
function boxOf({ range: { startRow, endRow, startColumn, endColumn } }: IUnitRange): Box {
  return {
    minX: startColumn || 0,
    minY: startRow || 0,
    maxX: Number.isNaN(endColumn) ? Infinity : endColumn,
    maxY: Number.isNaN(endRow) ? Infinity : endRow,
  };
}
