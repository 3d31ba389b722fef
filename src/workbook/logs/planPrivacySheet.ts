import { logNamed } from "../logBlocks";
import { blockNames, sheetNames } from "../names";
import type { PlanContext } from "../PlanContext";
import { planLogSheet } from "./planLogSheet";
import { printPlan } from "../sheet/printPlan";
import { privacyCells, privacyHeader, privacyHeights, privacyWidths } from "./privacyLog";
import { texts } from "../strings";
import type { NamePlan, SheetPlan } from "../WorkbookPlan";

/** The answers that a marked text identifies nobody, one a row. */
export function planPrivacySheet({ pack, inspection }: PlanContext): {
  readonly sheet: SheetPlan;
  readonly name: NamePlan;
} {
  const { privacy, details } = inspection;
  return planLogSheet(logNamed(blockNames.privacy), {
    name: sheetNames.privacy,
    columns: privacyWidths,
    header: privacyHeader,
    rows: privacy.map(privacyCells),
    rowHeights: privacyHeights(privacy, 1),
    closing: texts.endOfLogNote,
    print: printPlan(pack, details.service, 0),
  });
}
