import type { EvidenceCounts } from "../domain/evidence/indexEvidence";
import type { Pack } from "../domain/framework/Pack";
import type { PromptAnswer } from "../domain/inspection/Inspection";
import { cellReference, onSheet, textConstant } from "./cellReference";
import { coverageColumn, layOutCoverage, typeColumns } from "./coverageLayout";
import { bearsOn, type EvidenceReferences } from "./evidenceReferences";
import { evidenceTexts } from "./evidenceTexts";
import { sheetNames, type CoverageField } from "./names";

/** What stands beside a prompt about its evidence. */
export interface EvidenceFormulas {
  readonly supports: string;
  readonly against: string;
  /** Counts by source type in words; where there are none and the prompt is answered, that; and what rests on one type. */
  readonly sources: (answer: string) => string;
}

/** Plain functions only: an item that is added makes no custom function work again. */
export function evidenceFormulas(
  pack: Pack,
  prompt: string,
  { count }: EvidenceReferences,
): EvidenceFormulas {
  const row = layOutCoverage(pack).rows.find(({ kind, id }) => kind === "prompt" && id === prompt)?.row;
  if (row === undefined) throw new Error(`The coverage has no prompt ${prompt}`);
  const cell = (field: CoverageField): string => cellReference(row, coverageColumn(field));
  const counted = (field: CoverageField): string => onSheet(sheetNames.coverage, cell(field));
  const direction = (word: "Supports" | "Against"): string =>
    `=${count(bearsOn(prompt), ["direction", textConstant(word)])}`;
  const parts = typeColumns.map(
    ({ field }) =>
      `IF(${counted(field)}>0,${textConstant(`, ${evidenceTexts.types[field]} `)}&${counted(field)},"")`,
  );
  const types = onSheet(sheetNames.coverage, `${cell("documents")}:${cell("data")}`);
  const ifOne = `IF(COUNTIF(${types},">0")=1,${textConstant(evidenceTexts.oneType)},"")`;
  return {
    supports: direction("Supports"),
    against: direction("Against"),
    sources: (answer) => {
      const isAnswered = `OR(${answer}="Yes",${answer}="No")`;
      const none = `IF(${isAnswered},${textConstant(evidenceTexts.noEvidence)},"")`;
      return `=IF(${counted("total")}=0,${none},MID(${parts.join("&")},3,200)&${ifOne})`;
    },
  };
}

/** What the formula of the sources gives. */
export function sourcesText({ total, byType }: EvidenceCounts, answer: PromptAnswer | null): string {
  if (total === 0) return answer === "Yes" || answer === "No" ? evidenceTexts.noEvidence : "";
  const found = typeColumns.filter(({ type }) => byType[type] > 0);
  const list = found.map(({ field, type }) => `${evidenceTexts.types[field]} ${byType[type]}`).join(", ");
  return list + (found.length === 1 ? evidenceTexts.oneType : "");
}
