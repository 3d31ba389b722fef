import { useCallback } from "react";
import { blankCase } from "../../../domain/cases/CaseEntry";
import { findCaseForm } from "../../../domain/cases/findInForms";
import { newCaseId } from "../../../domain/cases/newCaseId";
import type { Pack } from "../../../domain/framework/Pack";
import { caseRow } from "../../../workbook/cases/caseRow";
import { caseSheetFor } from "../../../workbook/cases/caseSheets";
import type { InspectionHost } from "../../../workbook/InspectionHost";
import { useAnnounce } from "../../components/useAnnounce";
import { randomNumber } from "../../randomNumber";
import type { OpenInspection, Saved } from "../../inspection/useInspection";
import { useCaseImportDesk } from "../exchange/useCaseImportDesk";
import type { ImportDesk } from "../exchange/useImportDesk";
import { firstPart } from "./caseParts";
import { strings } from "./strings";
import { useCaseDesk, type CaseDesk } from "./useCaseDesk";

/** What is open in the Cases view, and what can be done with the cases. */
export interface CaseWork {
  readonly desk: CaseDesk;
  /** The table that is open in Import. */
  readonly importDesk: ImportDesk<string>;
  /** Ways into the workbook for what is done with readings of cases. */
  readonly open: Pick<OpenInspection, "add" | "save" | "scan">;
  /** Adds a case with nothing but its reference to the form that is chosen, and opens it. */
  readonly add: (reference: string) => Promise<Saved>;
}

export function useCaseWork(
  host: Pick<InspectionHost, "append" | "remove">,
  pack: Pack,
  open: OpenInspection,
): CaseWork {
  const { reading, add, headerOf } = open;
  const announce = useAnnounce();
  const desk = useCaseDesk(pack.cases?.forms[0]?.id ?? "");
  const importDesk = useCaseImportDesk(pack, desk.form, host, open);
  const { form: formId, openCase, setDraft } = desk;
  const known = reading?.inspection.cases;

  const addCase = useCallback<CaseWork["add"]>(
    async (reference) => {
      const { cases: forms } = pack;
      const form = forms && findCaseForm(forms, formId);
      if (forms === undefined || form === undefined) throw new Error(`The pack has no case form ${formId}`);
      const { block } = caseSheetFor(forms, form);
      const ids = new Set(Object.values(known ?? {}).flatMap((cases) => cases.map(({ id }) => id)));
      const entry = blankCase(reference, newCaseId(randomNumber, ids));
      const saved = await add(block, [caseRow(forms, form, headerOf(block), entry)]);
      if (!saved.ok) return saved;
      setDraft("");
      openCase(entry.id, firstPart);
      announce(strings.add.added(reference));
      return saved;
    },
    [pack, formId, known, add, headerOf, setDraft, openCase, announce],
  );
  return { desk, importDesk, open, add: addCase };
}
