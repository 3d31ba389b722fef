import type { Pack } from "../../domain/framework/Pack";
import { caseSheets, isCaseBlock } from "../cases/caseSheets";
import { blockNames, namesToRead } from "../names";

/** Whether a block may be long: a host reads it only where it is asked for by name. */
export function isReadApart(block: string): boolean {
  return block === blockNames.evidence || block === blockNames.readings || isCaseBlock(block);
}

/** Every name of a pack's inspection, with those that are read apart. */
export function everyName(pack: Pack): readonly string[] {
  const ofCases = caseSheets(pack.cases).map(({ block }) => block);
  const readings = ofCases.length === 0 ? [] : [blockNames.readings];
  return [...namesToRead(pack), blockNames.evidence, ...ofCases, ...readings];
}
