import type { CaseEntry } from "../../domain/cases/CaseEntry";
import { caseFields } from "../../domain/cases/caseFields";
import type { CaseForm, CaseForms } from "../../domain/cases/CaseForms";
import {
  isCaseRow,
  placeFields,
  readCaseRow,
  type CaseRowReading,
  type PlacedField,
} from "../../domain/cases/readCaseRow";
import { remembered } from "../../domain/remembered";
import type { Finding } from "../read/Finding";
import type { CellValue } from "../InspectionHost";
import { texts } from "../strings";
import { caseTexts } from "./strings";

type Rows = readonly (readonly CellValue[])[];

const noHeader: Rows[number] = [];

export interface CasesReading {
  readonly cases: readonly CaseEntry[];
  readonly findings: readonly Finding[];
}

/**
 * The cases of a block as its rows stand, columns told by the header row. What cannot be read counts as blank and is
 * reported. The same values are read once, so that cases keep their identity until their row changes.
 */
export const readCases = remembered(
  (forms: CaseForms, form: CaseForm, block: string, rows: Rows): CasesReading => {
    const [header = noHeader, ...lines] = rows;
    const fields = fieldsUnder(forms, form, header);
    const id = fields.find(({ kind }) => kind === "id");
    const reference = fields.find(({ kind }) => kind === "reference");
    // Where the column of ids was deleted, the last row is told by its words.
    const isClosing = (line: readonly CellValue[], isLast: boolean): boolean =>
      id === undefined
        ? isLast && line[reference?.place ?? -1] === caseTexts.endNote
        : line[id.place] === texts.endOfLog;
    const isOverEnd = (line: readonly CellValue[], index: number): boolean =>
      isClosing(line, index === lines.length - 1) &&
      line[reference?.place ?? -1] !== caseTexts.endNote &&
      isCaseRow(fields, line);
    const readings = lines
      .filter((line, index) => !isClosing(line, index === lines.length - 1) && isCaseRow(fields, line))
      .map((line) => readRow(forms, form, fields, line));
    return {
      cases: readings.map(({ entry }) => entry),
      findings: [
        ...lines.filter(isOverEnd).map(() => casesOverEnd(block)),
        ...readings.flatMap(({ entry, unread }) =>
          unread.map(({ field, code, content, message }) => ({
            code,
            place: { block, row: entry.id, field },
            content,
            message,
          })),
        ),
      ],
    };
  },
);

const fieldsUnder = remembered(
  (forms: CaseForms, form: CaseForm, header: Rows[number]): readonly PlacedField[] =>
    placeFields(caseFields(forms, form), header),
);

const readRow = remembered(
  (forms: CaseForms, form: CaseForm, fields: readonly PlacedField[], row: Rows[number]): CaseRowReading =>
    readCaseRow(forms, form, fields, row),
);

/** More cases were pasted than there were blank rows: those from the closing row on are read once that is mended. */
function casesOverEnd(block: string): Finding {
  return {
    code: "row-missing",
    place: { block, row: "", field: "" },
    content: "",
    message: caseTexts.overEnd,
  };
}
