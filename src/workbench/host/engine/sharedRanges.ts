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

/** What the engine's tree of ranges has inside. Univer is pinned to one version. */
export interface RangeTree {
  getTree(
    unitId: string,
    sheetId: string,
  ): {
    search(box: Box): readonly { readonly id: unknown }[];
    remove(item: object): void;
  };
  _removeCellCacheByRange(search: Noted): void;
  insert(item: Omit<Noted, "id"> & { readonly id: unknown }): void;
  remove(search: Noted): void;
  removeById(unitId: string, sheetId?: string): void;
  clear(): void;
  searchGenerator(search: IUnitRange): Iterable<unknown>;
}

/**
 * Lets the engine's tree hold a range once for all formulas that refer to it. By itself it holds it once for each: a
 * thousand counts over the same three columns are three thousand equal boxes, in which every look-up and every further
 * box gets lost.
 */
export function shareRanges(tree: RangeTree): () => void {
  const groups = new Map<string, Group>();
  const insert = tree.insert.bind(tree);
  const remove = tree.remove.bind(tree);
  const removeById = tree.removeById.bind(tree);
  const clear = tree.clear.bind(tree);
  const search = tree.searchGenerator.bind(tree);
  const shared: Pick<RangeTree, "insert" | "remove" | "removeById" | "clear" | "searchGenerator"> = {
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
  return () => own.forEach((name) => Reflect.deleteProperty(tree, name));
}

function isCell({ range }: IUnitRange): boolean {
  return range.startRow === range.endRow && range.startColumn === range.endColumn;
}

function keyOf({ unitId, sheetId, range }: IUnitRange): string {
  const { startRow, endRow, startColumn, endColumn } = range;
  return `${unitId}\n${sheetId}\n${startRow} ${endRow} ${startColumn} ${endColumn}`;
}

function boxOf({ range: { startRow, endRow, startColumn, endColumn } }: IUnitRange): Box {
  return { minX: startColumn, minY: startRow, maxX: endColumn, maxY: endRow };
}
