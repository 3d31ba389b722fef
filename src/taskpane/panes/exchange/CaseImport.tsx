import { useMemo, type ReactElement } from "react";
import { caseOwnFields } from "../../../domain/cases/caseFields";
import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseForm, CaseForms } from "../../../domain/cases/CaseForms";
import type { Pack } from "../../../domain/framework/Pack";
import { withIds } from "../../../domain/withIds";
import { caseTableColumns } from "../../../exchange/cases/caseTableColumns";
import { knownCases } from "../../../exchange/cases/knownCases";
import { readCaseRows } from "../../../exchange/cases/readCaseRows";
import { caseRow } from "../../../workbook/cases/caseRow";
import { caseSheetFor } from "../../../workbook/cases/caseSheets";
import { readCases } from "../../../workbook/cases/readCases";
import { HostError } from "../../../workbook/InspectionHost";
import { randomNumber } from "../../randomNumber";
import type { OpenInspection } from "../../inspection/useInspection";
import { caseTextParts } from "./caseTextParts";
import type { ImportContent } from "./ImportContent";
import { ImportView } from "./ImportView";
import { isoToday } from "./isoToday";
import { caseImportStrings, importWords } from "./strings";
import type { ImportDesk } from "./useImportDesk";

export interface CaseImportProps {
  readonly pack: Pack;
  readonly forms: CaseForms;
  /** The form whose cases come in. */
  readonly form: CaseForm;
  /** Its cases as they are, in the order of the sheet. */
  readonly entries: readonly CaseEntry[];
  /** From `useCaseImportDesk`, kept above the views. */
  readonly desk: ImportDesk<string>;
  readonly onScan: OpenInspection["scan"];
  /** Who works here, as far as it was said. */
  readonly who: string | null;
  readonly onLeave: () => void;
}

/** Cases of one form brought in from a table. */
export function CaseImport({ pack, forms, form, entries, onScan, ...props }: CaseImportProps): ReactElement {
  const content = useMemo(
    () => caseContent({ pack, forms, form, entries, onScan }),
    [pack, forms, form, entries, onScan],
  );
  return <ImportView content={content} {...props} />;
}

const words = importWords(["case", "cases"]);

function caseContent({
  pack,
  forms,
  form,
  entries,
  onScan,
}: Pick<CaseImportProps, "pack" | "forms" | "form" | "entries" | "onScan">): ImportContent<
  CaseEntry,
  string
> {
  return {
    columns: caseTableColumns(forms, form),
    words,
    strings: { ...caseImportStrings, lead: caseImportStrings.lead(form.name, form.edition) },
    read: ({ headed, mapping }) =>
      readCaseRows(pack, forms, form, headed, mapping, { today: isoToday(), existing: entries }),
    texts: caseTextParts(form),
    rowsOf: async (cases, by) => {
      const { block, sheet } = caseSheetFor(forms, form);
      // The columns may have been moved since, and somebody else may have added the same cases.
      const values = (await onScan())[block] ?? [];
      const header = values[0] ?? [];
      const idAt = header.findIndex((cell) => String(cell).trim().toLowerCase() === caseOwnFields.id);
      if (idAt < 0) throw new HostError("BlockNotFound", caseImportStrings.gone);
      const now = readCases(forms, form, block, values).cases;
      const known = knownCases(sheet, now);
      const added = cases.filter((entry, at) => known.add(entry, at).refused === "");
      const rows = withIds("C", added, now, randomNumber).map((entry) =>
        caseRow(forms, form, header, entry.by === "" ? { ...entry, by } : entry),
      );
      return { block, rows, idAt };
    },
  };
}
