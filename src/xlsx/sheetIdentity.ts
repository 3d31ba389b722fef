import { findLog } from "../workbook/logBlocks";
import { blockNames, sheetNames } from "../workbook/names";
import type { NamePlan } from "../workbook/WorkbookPlan";

/**
 * What a sheet is to us. Our workbook names say it, because they follow their cells when a sheet is renamed;
 * then the names of the fixed sheets; any other sheet is known by its own name.
 */
export function sheetIdentity(sheet: string, names: readonly NamePlan[]): string {
  for (const name of names) {
    const identity = name.sheet === sheet ? identityByName(name.name) : null;
    if (identity !== null) return identity;
  }
  return identities.find(([, , fixed]) => fixed === sheet)?.[0] ?? `sheet:${sheet}`;
}

/** Identity, the name of its block and the name of its sheet. */
const identities = [
  ["inspection", blockNames.inspection, sheetNames.inspection],
  ["record", blockNames.record, sheetNames.record],
  ["report", blockNames.reportText, sheetNames.report],
  ["decisions", blockNames.decisions, sheetNames.decisions],
  ["evidence", blockNames.evidence, sheetNames.evidence],
  ["coverage", blockNames.coverage, sheetNames.coverage],
  ["checklist", blockNames.checklist, sheetNames.checklist],
] as const;

function identityByName(name: string): string | null {
  const standard = blockNames.standard("");
  if (name.startsWith(standard)) return `standard:${name.slice(standard.length)}`;
  if (name === blockNames.domains) return "domains";
  return identities.find(([, block]) => block === name)?.[0] ?? findLog(name)?.sheet ?? null;
}
