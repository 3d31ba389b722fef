import { areaReference, onSheet, textConstant } from "../formula/cellReference";
import { evidenceColumn } from "./evidenceLog";
import { logNamed } from "../logBlocks";
import { blockNames, sheetNames, type EvidenceField } from "../names";
import { evidenceTexts } from "./evidenceTexts";

/** A condition that one column of the evidence log has to meet: a reference to a cell, or a text that `COUNTIFS` matches. */
export type EvidenceCriterion = readonly [EvidenceField, string];

/** Counts over the evidence log that formulas on other sheets ask for. */
export interface EvidenceReferences {
  /** The items that meet every condition, without a `=`; withdrawn ones count nowhere. */
  readonly count: (...criteria: readonly EvidenceCriterion[]) => string;
}

/**
 * Every range goes from the header to the closing row, so that rows put in between are inside. Plain `COUNTIFS`, so that
 * an item that is added makes no custom function work again.
 * @param items - how many items the log has when it is planned
 */
export function evidenceReferences(items: number): EvidenceReferences {
  const rows = 1 + items + (logNamed(blockNames.evidence).spare ?? 0) + 1;
  const column = (field: EvidenceField): string =>
    onSheet(sheetNames.evidence, areaReference({ row: 0, column: evidenceColumn(field), rows, columns: 1 }));
  const inUse: EvidenceCriterion = ["status", textConstant(`<>${evidenceTexts.withdrawn}`)];
  return {
    count: (...criteria) =>
      `COUNTIFS(${[...criteria, inUse].map(([field, wanted]) => `${column(field)},${wanted}`).join(",")})`,
  };
}

/**
 * Items that bear on the prompt whose id stands in a cell, or on any prompt whose id begins with what stands there: no
 * prompt's id is a part of another's.
 */
export function bearsOn(reference: string): EvidenceCriterion {
  return ["prompts", `"*"&${reference}&"*"`];
}
