import { decisionCells, decisionHeader, decisionHeights, decisionWidths } from "./decisionLog";
import { logNamed } from "../logBlocks";
import { blockNames, sheetNames } from "../names";
import type { PlanContext } from "../PlanContext";
import { planLogSheet } from "./planLogSheet";
import { printPlan } from "../sheet/printPlan";
import { texts } from "../strings";
import type { NamePlan, SheetPlan } from "../WorkbookPlan";

/** The log of decisions, an entry a row. */
export function planDecisionsSheet({ pack, inspection }: PlanContext): {
  readonly sheet: SheetPlan;
  readonly name: NamePlan;
} {
  const { decisions, details } = inspection;
  return planLogSheet(logNamed(blockNames.decisions), {
    name: sheetNames.decisions,
    columns: decisionWidths,
    header: decisionHeader,
    rows: decisions.map(decisionCells),
    rowHeights: decisionHeights(decisions, 1),
    closing: texts.endOfLogNote,
    print: printPlan(pack, details.service, 0),
  });
}
