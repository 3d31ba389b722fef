import { readPercentCell } from "../../domain/cases/readPercentCell";
import type { Pack } from "../../domain/framework/Pack";
import type { Inspection, ShareEntry } from "../../domain/inspection/Inspection";
import { entryReader } from "../read/entryReader";
import type { Finding } from "../read/Finding";
import { findingTexts } from "../read/findingTexts";
import type { NamedBlocks } from "../InspectionHost";
import { caseSheets } from "./caseSheets";
import { readCases } from "./readCases";
import { layOutRollUp } from "./rollUpLayout";
import { blockNames, rollUpColumns } from "../names";
import { caseTexts } from "./strings";

interface CaseBlocksReading {
  readonly cases: Inspection["cases"];
  readonly shares: Inspection["shares"];
  readonly findings: readonly Finding[];
}

/**
 * The cases and the shares that are entered. A case sheet whose block was not read holds no cases here; one that is gone
 * is reported. Workbooks of the layout before have neither.
 */
export function readCaseBlocks(
  pack: Pack,
  blocks: NamedBlocks,
  { withCases }: { readonly withCases: boolean },
): CaseBlocksReading {
  const { cases: forms } = pack;
  if (forms === undefined || !withCases) return { cases: {}, shares: {}, findings: [] };
  const read = caseSheets(forms).flatMap(({ form, block }) => {
    const rows = blocks[block];
    if (rows === undefined) return [];
    if (rows === null) return [{ id: form.id, cases: [], findings: [blockMissing(block)] }];
    return [{ id: form.id, ...readCases(forms, form, block, rows) }];
  });
  const shares = readShares(pack, blocks);
  return {
    cases: Object.fromEntries(read.flatMap(({ id, cases }) => (cases.length === 0 ? [] : [[id, cases]]))),
    shares: shares.shares,
    findings: [...read.flatMap(({ findings }) => findings), ...shares.findings],
  };
}

function blockMissing(block: string): Finding {
  return {
    code: "block-missing",
    place: { block, row: "", field: "" },
    content: "",
    message: findingTexts.blockMissing(block),
  };
}

function readShares(pack: Pack, blocks: NamedBlocks): Pick<CaseBlocksReading, "shares" | "findings"> {
  const { cases: forms } = pack;
  if (forms === undefined || blocks[blockNames.domains] === undefined) return { shares: {}, findings: [] };
  const layout = layOutRollUp(pack, forms);
  const reader = entryReader(blocks, blockNames.domains, rollUpColumns, layout.identities);
  const shares = layout.rows.flatMap((row): readonly (readonly [string, ShareEntry])[] => {
    if (row.kind !== "entered") return [];
    const entry: ShareEntry = {
      positive: reader.count(row.id, "count"),
      base: reader.count(row.id, "base"),
      percent: reader.word(row.id, "percent", readPercentCell, caseTexts.allowedPercent),
    };
    const isBlank = entry.positive === null && entry.base === null && entry.percent === null;
    return isBlank ? [] : [[row.keyQuestion, entry]];
  });
  return { shares: Object.fromEntries(shares), findings: reader.findings };
}
