import { useCallback, useRef } from "react";
import type { CaseForm, CaseForms } from "../../../domain/cases/CaseForms";
import type { CaseReading } from "../../../domain/cases/CaseReading";
import { withReadingField } from "../../../workbook/cases/readingCells";
import type { Edit } from "../../../workbook/InspectionHost";
import { useDrafts, type Editor } from "../../inspection/useEditor";
import type { Saved } from "../../inspection/useInspection";

/**
 * Lets the fields of a case form write into a reading: each edit of a field, told as on the case sheet, becomes one of the
 * cells that the reading stands in. `latest` is the reading with everything that was entered, on its way or not.
 */
export function useReadingEditor(
  forms: CaseForms,
  form: CaseForm,
  reading: CaseReading,
  write: (before: CaseReading, after: CaseReading) => Promise<Saved>,
): { readonly editor: Editor; readonly latest: () => CaseReading } {
  const now = useRef(reading);
  const onTheWay = useRef(0);
  if (onTheWay.current === 0) now.current = reading;
  const save = useCallback(
    async (edits: readonly Edit[]): Promise<Saved> => {
      const before = now.current;
      now.current = edits.reduce(
        (after, { field, value }) => withReadingField(forms, form, after, field, String(value ?? "")),
        before,
      );
      onTheWay.current += 1;
      try {
        return await write(before, now.current);
      } finally {
        onTheWay.current -= 1;
      }
    },
    [forms, form, write],
  );
  const editor = useDrafts(save, nothingToSay, neverHeld);
  return { editor, latest: () => now.current };
}

const nothingToSay = (): void => undefined;
const neverHeld = (): boolean => false;
