import type { EvidenceCounts } from "../../domain/evidence/indexEvidence";
import type { Pack } from "../../domain/framework/Pack";
import type { PromptAnswer } from "../../domain/inspection/Inspection";
import { cellReference, onSheet, rowCellReference, textConstant } from "../formula/cellReference";
import { coverageColumn, coverageRows, layOutCoverage, typeColumns } from "./coverageLayout";
import { bearsOn, type EvidenceReferences } from "./evidenceReferences";
import { evidenceTexts } from "./evidenceTexts";
import { sheetNames, type CoverageField } from "../names";

/** What stands beside a prompt about its evidence, from references to its identity and its answer in its own row. */
export interface PromptFormulas {
  readonly supports: string;
  readonly against: string;
  /** Counts by source type in words; where there are none and the prompt is answered, that. */
  readonly sources: string;
}

/**
 * Plain functions only: an item that is added makes no custom function work again.
 * @param own - references to the identity and the answer in the prompt's row
 */
export function promptFormulas(
  pack: Pack,
  prompt: string,
  own: { readonly id: string; readonly answer: string },
  { count }: EvidenceReferences,
): PromptFormulas {
  const row = layOutCoverage(pack).rows.find(({ prompt: id }) => id === prompt)?.row;
  if (row === undefined) throw new Error(`The coverage has no prompt ${prompt}`);
  const words = onSheet(sheetNames.coverage, cellReference(row, coverageColumn("words")));
  const direction = (word: "Supports" | "Against"): string =>
    `=${count(bearsOn(own.id), ["direction", textConstant(word)])}`;
  const isAnswered = `OR(${own.answer}="Yes",${own.answer}="No")`;
  return {
    supports: direction("Supports"),
    against: direction("Against"),
    sources: `=IF(${words}="",IF(${isAnswered},${textConstant(evidenceTexts.noEvidence)},""),${words})`,
  };
}

/** What stands in a row of the coverage; each row has the same, of its own cells. */
export function coverageFormulas(
  row: number,
  { count }: EvidenceReferences,
): Readonly<Partial<Record<CoverageField, string>>> {
  const own = (field: CoverageField): string => rowCellReference(row, coverageColumn(field));
  const counted = typeColumns.map(({ field }) => {
    const type = cellReference(coverageRows.header, coverageColumn(field));
    return [field, `=${count(bearsOn(own("id")), ["type", type])}`] as const;
  });
  const parts = typeColumns.map(
    ({ field }) => `IF(${own(field)}>0,${textConstant(`, ${evidenceTexts.types[field]} `)}&${own(field)},"")`,
  );
  const types = `${own("documents")}:${own("data")}`;
  const ifOne = `IF(COUNTIF(${types},">0")=1,${textConstant(evidenceTexts.oneType)},"")`;
  const untyped = `IF(SUM(${types})=0,${textConstant(evidenceTexts.noType)},MID(${parts.join("&")},3,200)&${ifOne})`;
  return {
    ...Object.fromEntries(counted),
    total: `=${count(bearsOn(own("id")))}`,
    words: `=IF(${own("total")}=0,"",${untyped})`,
  };
}

/** What the counts of a row come to in words. */
export function coverageWords({ total, byType }: Pick<EvidenceCounts, "total" | "byType">): string {
  if (total === 0) return "";
  const found = typeColumns.filter(({ type }) => byType[type] > 0);
  if (found.length === 0) return evidenceTexts.noType;
  const list = found.map(({ field, type }) => `${evidenceTexts.types[field]} ${byType[type]}`).join(", ");
  return list + (found.length === 1 ? evidenceTexts.oneType : "");
}

/** What stands beside a prompt. */
export function sourcesText(counts: EvidenceCounts, answer: PromptAnswer | null): string {
  if (counts.total === 0) return answer === "Yes" || answer === "No" ? evidenceTexts.noEvidence : "";
  return coverageWords(counts);
}
