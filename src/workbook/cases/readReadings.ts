import type { CaseForms } from "../../domain/cases/CaseForms";
import type { CaseReading } from "../../domain/cases/CaseReading";
import { remembered } from "../../domain/remembered";
import type { CellValue, NamedBlocks } from "../InspectionHost";
import { isLogEntry } from "../logs/isLogEntry";
import { blockNames } from "../names";
import { readingOfRow } from "./readingCells";
import { caseTexts } from "./strings";

type Rows = readonly (readonly CellValue[])[];
type Readings = Readonly<Record<string, readonly CaseReading[]>>;

/**
 * The readings of cases that two inspectors assess, by form. A workbook without their sheet has none. The same values are
 * read once, so that readings keep their identity until their block changes.
 */
export function readReadings(forms: CaseForms, blocks: NamedBlocks): Readings {
  const rows = blocks[blockNames.readings];
  if (rows === undefined || rows === null) return {};
  return read(forms, rows);
}

const read = remembered((forms: CaseForms, rows: Rows): Readings => {
  const entries = rows.filter((row) => isLogEntry(row, caseTexts.readings.headers.id));
  return Object.fromEntries(
    forms.forms.flatMap((form) => {
      const own = entries.flatMap((row) => readingOfRow(forms, form, row) ?? []);
      return own.length === 0 ? [] : [[form.id, own] as const];
    }),
  );
});
