import { useMemo, type ReactElement } from "react";
import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseForm, CaseForms } from "../../../domain/cases/CaseForms";
import { caseExport } from "../../../exchange/cases/caseExport";
import { ExportView, type ExportChoice } from "./ExportView";
import { caseExportStrings as texts, caseImportStrings } from "./strings";

interface CaseExportProps {
  readonly forms: CaseForms;
  readonly form: CaseForm;
  readonly entries: readonly CaseEntry[];
  readonly onLeave: () => void;
}

/** The cases of a form saved as a file, which can be read into another inspection. */
export function CaseExport({ forms, form, entries, onLeave }: CaseExportProps): ReactElement {
  const choices = useMemo((): readonly ExportChoice[] => {
    const ids = new Set(entries.map(({ id }) => id));
    const table = caseExport(forms, form, entries);
    return [
      {
        value: form.id,
        label: form.name,
        count: entries.length,
        name: table.title,
        table: () => table,
        holds: ({ about: { subject } }) => subject.kind === "case" && ids.has(subject.id),
      },
    ];
  }, [forms, form, entries]);
  return (
    <ExportView
      heading={texts.heading}
      back={caseImportStrings.back}
      lead={texts.lead}
      choices={choices}
      first={form.id}
      onLeave={onLeave}
    />
  );
}
