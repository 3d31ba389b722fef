import type { Injector, IUnitRange } from "@univerjs/core";
import { IDependencyManagerService, type IFormulaDependencyTree } from "@univerjs/engine-formula";
import { shareRanges, type RangeTree } from "./sharedRanges";

/** What the engine's own index of dependencies has inside. Univer is pinned to one version. */
interface Index {
  readonly _dependencyRTreeCache: RangeTree;
  _allTreeMap: ReadonlyMap<number, unknown>;
  getOtherFormulaDependency(unitId: string, sheetId: string, formulaId: string): unknown;
  addDependencyRTreeCache(formula: IFormulaDependencyTree): void;
  _removeDependencyRTreeCache(id: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId?: string): void;
}

/**
 * Lets the engine note once what a formula refers to. By itself it notes every range of every formula again in each
 * calculation and keeps the earlier notes, so that each answer takes longer than the one before.
 */
export function noteDependenciesOnce(injector: Injector): () => void {
  const index = injector.get(IDependencyManagerService) as unknown as Index;
  const note = index.addDependencyRTreeCache.bind(index);
  const forgetSheet = index._removeDependencyRTreeCacheById.bind(index);
  const remove = index._removeDependencyRTreeCache.bind(index);
  const noted = new Map<number, readonly IUnitRange[]>();
  const ranges = shareRanges(index._dependencyRTreeCache);

  const once: Pick<
    Index,
    "addDependencyRTreeCache" | "_removeDependencyRTreeCache" | "_removeDependencyRTreeCacheById"
  > = {
    // By itself the engine looks through every cell between all ranges of the formula.
    _removeDependencyRTreeCache: (id) => {
      const own = noted.get(id);
      if (!own) return remove(id);
      for (const each of own) ranges.take({ ...each, id });
      noted.delete(id);
    },
    addDependencyRTreeCache: (formula) => {
      const { treeId, rangeList, formulaId, unitId, subUnitId } = formula;
      // A format that was taken away while its formula was looked through.
      if (formulaId != null && !index.getOtherFormulaDependency(unitId, subUnitId, formulaId)) return;
      // The engine forgets formulas on its own as well, and gives a number again once it has forgotten them all.
      const isKnown = index._allTreeMap.has(treeId);
      const before = noted.get(treeId);
      if (isKnown && before && areSame(before, rangeList)) return;
      if (isKnown) index._removeDependencyRTreeCache(treeId);
      note(formula);
      noted.set(treeId, [...rangeList]);
    },
    // It takes away what the formulas of every sheet have noted about this one.
    _removeDependencyRTreeCacheById: (unitId, sheetId) => {
      noted.clear();
      forgetSheet(unitId, sheetId);
    },
  };
  const own = Object.keys(once);
  Object.assign(index, once);
  // The engine's own come to light again.
  return () => {
    own.forEach((name) => Reflect.deleteProperty(index, name));
    ranges.stop();
  };
}

function areSame(before: readonly IUnitRange[], now: readonly IUnitRange[]): boolean {
  return before.length === now.length && before.every((each, place) => isSame(each, now[place]));
}

function isSame(a: IUnitRange, b: IUnitRange | undefined): boolean {
  if (a === b) return true;
  if (!b || a.unitId !== b.unitId || a.sheetId !== b.sheetId) return false;
  return (["startRow", "endRow", "startColumn", "endColumn"] as const).every((edge) =>
    Object.is(a.range[edge], b.range[edge]),
  );
}
