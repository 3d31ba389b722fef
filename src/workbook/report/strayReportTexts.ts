import type { CellValue } from "../InspectionHost";
import type { QuarantineEntry } from "../integrity/RepairStep";
import { integrityTexts } from "../integrity/strings";
import { texts } from "../strings";

/**
 * What people typed among the report's boxes, into rows that they put in there or over a box's label: the report is
 * written again over it.
 * @param rows - what the name of the boxes covers: identity and text
 * @param first - where that begins, counted from 0
 */
export function strayReportTexts(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  first: number,
): readonly QuarantineEntry[] {
  const labels: readonly CellValue[] = Object.values(texts.report.boxLabels);
  return rows.flatMap(([id = "", content = ""], row) =>
    id !== "" || content === "" || labels.includes(content)
      ? []
      : [
          {
            from: integrityTexts.from(sheet, first + row, texts.report.boxes),
            reason: integrityTexts.reported,
            content,
          },
        ],
  );
}
