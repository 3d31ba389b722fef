import type { IUnitRange } from "@univerjs/core";
import { deserializeRangeWithSheetWithCache, type BaseAstNode } from "@univerjs/engine-formula";

/** Where a formula stands, and what its sheets are called. */
export interface Standing {
  readonly unitId: string;
  readonly sheetId: string;
  /** Ids of the workbook's sheets by their names. */
  readonly sheets: Readonly<Record<string, string>>;
}

/** The engine's kinds of nodes that are looked at here. */
const kind = { reference: 1, union: 10 };

/** The engine's kind of reference that is neither a whole row nor a whole column. */
const toCell = 0;

/**
 * The ranges that a formula refers to, read off its text. The engine finds them by executing each reference, which costs
 * as much as calculating the formula. The formula must have no references but those its text spells out.
 * @returns `null` where a reference is none to cells of a sheet of this workbook; the engine then finds them itself
 */
export function spelledRanges(node: BaseAstNode, standing: Standing): IUnitRange[] | null {
  const ranges: IUnitRange[] = [];
  return collect(node, standing, ranges) ? ranges : null;
}

function collect(node: BaseAstNode, standing: Standing, ranges: IUnitRange[]): boolean {
  for (const child of node.getChildren()) {
    const type: number = child.nodeType;
    if (type !== kind.reference && type !== kind.union) {
      if (!collect(child, standing, ranges)) return false;
      continue;
    }
    const range = type === kind.reference ? cellOf(child, standing) : unionOf(child, standing);
    if (range === null) return false;
    ranges.push(range);
  }
  return true;
}

/** The rectangle between two cells; the sheet is named before the first. */
function unionOf(node: BaseAstNode, standing: Standing): IUnitRange | null {
  const [first, last, ...others] = node.getChildren();
  if (node.getToken() !== ":" || !first || !last || others.length > 0) return null;
  const one = cellOf(first, standing);
  const other = cellOf(last, standing);
  if (one === null || other === null) return null;
  return {
    unitId: one.unitId,
    sheetId: one.sheetId,
    range: {
      startRow: Math.min(one.range.startRow, other.range.startRow),
      endRow: Math.max(one.range.startRow, other.range.startRow),
      startColumn: Math.min(one.range.startColumn, other.range.startColumn),
      endColumn: Math.max(one.range.startColumn, other.range.startColumn),
    },
  };
}

function cellOf(node: BaseAstNode, { unitId, sheetId, sheets }: Standing): IUnitRange | null {
  const { _referenceObjectType: type } = node as { _referenceObjectType?: number };
  if ((node.nodeType as number) !== kind.reference || type !== toCell || node.getChildren().length > 0)
    return null;
  const { unitId: otherUnit, sheetName, range } = deserializeRangeWithSheetWithCache(node.getToken());
  const named = sheetName === "" ? sheetId : sheets[sheetName];
  if (otherUnit !== "" || named === undefined) return null;
  return { unitId, sheetId: named, range };
}
