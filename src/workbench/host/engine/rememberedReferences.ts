import type { Injector, IUnitRange } from "@univerjs/core";
import {
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  IFunctionService,
  type BaseAstNode,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import { spelledRanges, type Standing } from "./spelledRanges";

interface Formula {
  readonly node: BaseAstNode | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

/** What the engine's own search for dependencies has inside. Univer is pinned to one version. */
interface Generator {
  readonly _lexer: Lexer;
  readonly _astTreeBuilder: Builder;
  _generateTreeList(...data: unknown[]): Promise<IFormulaDependencyTree[]>;
  _getTreeNode(tree: IFormulaDependencyTree): BaseAstNode;
  _getRangeListByNode(formula: Formula): Promise<IUnitRange[]>;
  _getAddressFunctionNodeList(node: BaseAstNode): BaseAstNode[];
  _detectForcedRecalculationNodeRecursion(node: BaseAstNode): boolean;
  _calculateListByFunctionRefNode(trees: readonly IFormulaDependencyTree[]): Promise<void>;
}

/** Takes a formula apart; the calculation itself uses the same one. */
interface Lexer {
  treeBuilder(formula: string): unknown;
}

interface Builder {
  parse(parts: unknown): BaseAstNode | null;
}

/** Stands for the parts of a formula that is parsed already. */
class Parsed {
  constructor(readonly node: BaseAstNode) {}
}

interface Known {
  /** False where what the formula refers to must be worked out each time. */
  readonly isPlain: boolean;
  /** What it refers to, by the place it stands in. */
  readonly ranges: Map<string, IUnitRange[]>;
}

/**
 * Lets the engine remember what the formulas refer to. By itself it works that out again for every formula of the
 * workbook in each calculation, however few of them are to be calculated; and of more than 5,000 formulas it has forgotten
 * each when its turn comes, so that all are parsed again.
 */
export function rememberReferences(injector: Injector): () => void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const functions = injector.get(IFunctionService);
  const generate = generator._generateTreeList.bind(generator);
  const parse = generator._getTreeNode.bind(generator);
  const forgetParsed = functions.deleteFormulaAstCacheKey.bind(functions);
  const rangesOf = generator._getRangeListByNode.bind(generator);
  const locatorsIn = generator._getAddressFunctionNodeList.bind(generator);
  const isVolatile = generator._detectForcedRecalculationNodeRecursion.bind(generator);
  const calculateLocators = generator._calculateListByFunctionRefNode.bind(generator);
  let shape = shapeOf(config);
  let known = new WeakMap<BaseAstNode, Known>();
  // What reaches the edge of a sheet, or beyond: it is worked out again once the sheet has grown.
  let atEdge = new WeakMap<BaseAstNode, Known>();
  const withoutLocators = new WeakSet<BaseAstNode>();
  const { _lexer: lexer, _astTreeBuilder: builder } = generator;
  const takeApart = lexer.treeBuilder.bind(lexer);
  const build = builder.parse.bind(builder);
  let isParsing = false;
  const parseAnew = (tree: IFormulaDependencyTree): BaseAstNode => {
    isParsing = true;
    try {
      return parse(tree);
    } finally {
      isParsing = false;
    }
  };
  const standing = (): Standing => ({
    unitId: runtime.currentUnitId,
    sheetId: runtime.currentSubUnitId,
    sheets: (config.getSheetNameMap()[runtime.currentUnitId] ?? {}) as Readonly<Record<string, string>>,
  });
  const steady = new WeakSet<BaseAstNode>();
  // Formulas of the calculation before this one, and those that have had their turn in this one.
  let former = new Map<string, BaseAstNode>();
  let parsed = new Map<string, BaseAstNode>();

  const remembering: Omit<Generator, "_lexer" | "_astTreeBuilder"> = {
    _generateTreeList: (...data) => {
      const now = shapeOf(config);
      if (now.names !== shape.names || hasShrunk(shape, now)) known = new WeakMap();
      if (now.text !== shape.text) atEdge = new WeakMap();
      shape = now;
      former = parsed;
      parsed = new Map();
      return generate(...data);
    },
    _getTreeNode: (tree) => {
      const known = parsed.get(tree.formula) ?? former.get(tree.formula);
      const node = known && !isRenamed(known, tree.unitId, config) ? known : parseAnew(tree);
      parsed.set(tree.formula, node);
      return node;
    },
    _getRangeListByNode: async (formula) => {
      const { node, refOffsetX, refOffsetY } = formula;
      if (!node) return [];
      const inside = getOr(known, node, () => ({ isPlain: isPlainIn(node), ranges: new Map() }));
      if (!inside.isPlain) return rangesOf(formula);
      const place = `${runtime.currentUnitId} ${runtime.currentSubUnitId} ${refOffsetX} ${refOffsetY}`;
      const before = inside.ranges.get(place) ?? atEdge.get(node)?.ranges.get(place);
      if (before) return before;
      const spelled = refOffsetX === 0 && refOffsetY === 0 ? spelledRanges(node, standing()) : null;
      const isSpelled = spelled !== null && spelled.every((range) => liesInside(range, shape));
      const found = isSpelled ? spelled : await rangesOf(formula);
      const isInside = isSpelled || found.every((range) => liesInside(range, shape));
      const kept = isInside ? inside : getOr(atEdge, node, () => ({ isPlain: true, ranges: new Map() }));
      kept.ranges.set(place, found);
      return found;
    },
    _getAddressFunctionNodeList: (node) => {
      if (withoutLocators.has(node)) return [];
      const locators = locatorsIn(node);
      if (locators.length === 0) withoutLocators.add(node);
      return locators;
    },
    _detectForcedRecalculationNodeRecursion: (node) => {
      if (steady.has(node)) return false;
      if (isVolatile(node)) return true;
      steady.add(node);
      return false;
    },
    // The index of all formulas that it builds serves those alone that hold OFFSET and its like.
    _calculateListByFunctionRefNode: async (trees) => {
      if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0))
        await calculateLocators(trees);
    },
  };
  const own = Object.keys(remembering);
  Object.assign(generator, remembering);
  lexer.treeBuilder = (formula) => {
    const node = isParsing ? undefined : parsed.get(formula);
    return node ? new Parsed(node) : takeApart(formula);
  };
  builder.parse = (parts) => (parts instanceof Parsed ? parts.node : build(parts));
  functions.deleteFormulaAstCacheKey = (...names) => {
    for (const map of [former, parsed])
      for (const formula of map.keys())
        if (names.some((name) => formula.includes(String(name)))) map.delete(formula);
    forgetParsed(...names);
  };
  // The engine's own come to light again.
  return () => {
    own.forEach((name) => Reflect.deleteProperty(generator, name));
    Reflect.deleteProperty(functions, "deleteFormulaAstCacheKey");
    Reflect.deleteProperty(lexer, "treeBuilder");
    Reflect.deleteProperty(builder, "parse");
  };
}

/** Whether a formula may read another way since names or tables were changed; the engine then decides itself. */
function isRenamed(node: BaseAstNode, unitId: string, config: IFormulaCurrentConfigService): boolean {
  if (Object.keys(config.getDirtySuperTableMap()).length > 0) return true;
  return Object.keys(config.getDirtyDefinedNameMap()[unitId] ?? {}).some((name) => node.hasDefinedName(name));
}

function getOr<Key extends object, Value>(map: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** What a reference's meaning depends on besides its text: which sheets there are, and how large. */
interface Shape {
  readonly names: string;
  /** Rows and columns of each sheet. */
  readonly sizes: ReadonlyMap<string, readonly [number, number]>;
  readonly text: string;
}

function shapeOf(config: IFormulaCurrentConfigService): Shape {
  const sizes = Object.values(config.getUnitData()).flatMap((sheets) =>
    Object.entries(sheets ?? {}).map(
      ([id, sheet]) => [id, [sheet?.rowCount ?? 0, sheet?.columnCount ?? 0]] as const,
    ),
  );
  const names = JSON.stringify(config.getSheetNameMap());
  return { names, sizes: new Map(sizes), text: JSON.stringify([names, sizes]) };
}

function hasShrunk({ sizes }: Shape, now: Shape): boolean {
  return [...sizes].some(([id, [rows, columns]]) => {
    const [rowsNow = 0, columnsNow = 0] = now.sizes.get(id) ?? [];
    return rowsNow < rows || columnsNow < columns;
  });
}

/** False also for whole rows and columns, which have no edges of their own. */
function liesInside({ sheetId, range }: IUnitRange, { sizes }: Shape): boolean {
  const [rows = 0, columns = 0] = sizes.get(sheetId) ?? [];
  return (
    range.startRow >= 0 && range.startColumn >= 0 && range.endRow < rows - 1 && range.endColumn < columns - 1
  );
}

/** The engine's kinds of nodes that are looked at here. */
const kind = { function: 4, prefix: 11, suffix: 12 };

/** Whether a formula has no references but those that its text spells out. */
function isPlainIn(node: BaseAstNode): boolean {
  const { _tableReferenceObject: table } = node as { _tableReferenceObject?: unknown };
  const type: number = node.nodeType;
  if (table !== undefined || type === kind.prefix || type === kind.suffix) return false;
  if (type === kind.function && node.isAddress()) return false;
  return node.getChildren().every(isPlainIn);
}
