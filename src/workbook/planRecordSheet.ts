import { longTime } from "../domain/inspection/longDate";
import { cellArea } from "./sheet/areas";
import { layOutReportText } from "./report/reportLayout";
import { layOutStandard } from "./standard/standardLayout";
import { blockNames, sheetNames, workbookSchema } from "./names";
import type { PlanContext } from "./PlanContext";
import { recordKeys, recordRowsPrefix, type RecordKey } from "./record/recordKeys";
import { validationTexts } from "./sheet/validationTexts";
import { textValidation } from "./sheet/validations";
import type { NamePlan, SheetPlan } from "./WorkbookPlan";

/** `building` while a host is still adding sheets, so that an interrupted creation can be told from a finished one. */
export const recordStates = ["building", "complete"] as const;

export type RecordState = (typeof recordStates)[number];

/**
 * The very hidden sheet that makes a workbook ours: what it was made from, by what, and every row it was made with.
 * A host that builds in several steps writes the state `building` first and the plan's `complete` last.
 */
export function planRecordSheet(context: PlanContext): {
  readonly sheet: SheetPlan;
  readonly name: NamePlan;
} {
  const { pack, stamp } = context;
  const values: Readonly<Record<RecordKey, string>> = {
    schema: workbookSchema,
    pack: pack.id,
    edition: pack.edition,
    packVersion: pack.version,
    engine: stamp.engine,
    created: stamp.writtenAt,
    state: "complete",
    checked: longTime(stamp.writtenAt),
  };
  const cells = [...recordKeys.map((key) => [key, values[key]]), ...rowLists(context)];
  const checked = cellArea(recordKeys.indexOf("checked"), 1);
  const sheet: SheetPlan = {
    id: "record",
    name: sheetNames.record,
    visibility: "veryHidden",
    columns: [{ width: 24 }, { width: 80 }],
    blocks: [{ row: 0, column: 0, cells }],
    // The one value that is written while people work, on a sheet that nobody sees.
    styles: [{ areas: [checked], style: { unlocked: true } }],
    validations: [textValidation([checked], validationTexts.prompts.text)],
    conditionalFormats: [],
    protected: true,
  };
  const area = { row: 0, column: 0, rows: cells.length, columns: 2 };
  return { sheet, name: { name: blockNames.record, sheet: sheet.name, area } };
}

function rowLists({ pack, inspectionLayout }: PlanContext): readonly (readonly string[])[] {
  return [
    [`${recordRowsPrefix}inspection`, inspectionLayout.identities.join(" ")],
    ...pack.standards.map((standard) => [
      `${recordRowsPrefix}standard:${standard.id}`,
      layOutStandard(standard).identities.join(" "),
    ]),
    [`${recordRowsPrefix}report`, layOutReportText().identities.join(" ")],
  ];
}
