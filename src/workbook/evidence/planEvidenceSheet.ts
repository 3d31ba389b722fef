import { evidenceCells } from "./evidenceCells";
import {
  evidenceColumn,
  evidenceHeader,
  evidenceHeights,
  evidenceMessage,
  evidenceWidths,
} from "./evidenceLog";
import { evidenceTexts } from "./evidenceTexts";
import { logNamed } from "../logBlocks";
import { blockNames, sheetNames } from "../names";
import type { PlanContext } from "../PlanContext";
import { planLogSheet } from "../logs/planLogSheet";
import { printPlan } from "../sheet/printPlan";
import { palette } from "../styles";
import type { NamePlan, SheetPlan } from "../WorkbookPlan";

/** The evidence log, an item a row: a table that people type in, sort and filter, and the add-in adds to. */
export function planEvidenceSheet({ pack, inspection }: PlanContext): {
  readonly sheet: SheetPlan;
  readonly name: NamePlan;
} {
  const rows = inspection.evidence.map((item) => {
    const cells = evidenceCells(item);
    return cells.map((cell, column) =>
      column === evidenceColumn("messages") ? evidenceMessage(cells) : cell,
    );
  });
  return planLogSheet(logNamed(blockNames.evidence), {
    name: sheetNames.evidence,
    tabColour: palette.outstanding,
    columns: evidenceWidths,
    header: evidenceHeader,
    rows,
    rowHeights: evidenceHeights(rows, 1),
    closing: evidenceTexts.closing,
    frozen: 1,
    print: printPlan(pack, inspection.details.service, 0),
  });
}
