import type { NamedBlocks } from "../InspectionHost";
import { blockNames } from "../names";
import { reportTextIds, type ReportTexts } from "./reportLayout";

/** What the inspectors wrote into the report's boxes, to be handed back when the report is written again. */
export function readReportTexts(blocks: NamedBlocks): ReportTexts {
  const rows = blocks[blockNames.reportText] ?? [];
  return Object.fromEntries(
    reportTextIds.flatMap((id) => {
      const text = String(rows.find(([identity]) => identity === id)?.[1] ?? "");
      return text === "" ? [] : [[id, text]];
    }),
  );
}
