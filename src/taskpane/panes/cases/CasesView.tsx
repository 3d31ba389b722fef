import { lazy, Suspense, useMemo, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseForm } from "../../../domain/cases/CaseForms";
import { comparisonsOf, isKeptFrom, type CaseComparison } from "../../../domain/cases/comparisonsOf";
import { findCaseForm } from "../../../domain/cases/findInForms";
import { caseSheetFor } from "../../../workbook/cases/caseSheets";
import { Loading } from "../../components/Loading";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { strings as frame } from "../../strings";
import type { ViewProps } from "../Workspace";
import { strings as comparing } from "../comparing/strings";
import { WhoRecords } from "../decisions/WhoRecords";
import { CaseList } from "./CaseList";
import { CasePage, type Neighbours } from "./CasePage";
import type { OpenCase } from "./openCase";
import { strings } from "./strings";
import { useSinceShown } from "./useCaseFocus";

const ComparingView = lazy(async () => ({
  default: (await import("../comparing/ComparingView")).ComparingView,
}));
const CaseExport = lazy(async () => ({ default: (await import("../exchange/CaseExport")).CaseExport }));
const CaseImport = lazy(async () => ({ default: (await import("../exchange/CaseImport")).CaseImport }));

/** The cases of a form, or the one that is open. */
export function CasesView(view: ViewProps): ReactElement | null {
  const { pack, reading, checks } = view;
  const desk = useSinceShown(view.cases.desk);
  const props: ViewProps = { ...view, cases: { ...view.cases, desk } };
  const { cases: forms } = pack;
  const form = forms && findCaseForm(forms, desk.form);
  const block = forms && form ? caseSheetFor(forms, form).block : "";
  const own = useMemo(() => checks.filter(({ place }) => place?.block === block), [checks, block]);
  if (forms === undefined || form === undefined) return null;
  const entries = reading.inspection.cases[form.id] ?? [];
  if (desk.page !== "list") return <ManyCases {...props} form={form} />;
  if (desk.caseId === null) return <CaseList {...props} form={form} entries={entries} checks={own} />;
  const place = entries.findIndex(({ id }) => id === desk.caseId);
  const entry = entries[place];
  if (entry === undefined) {
    return (
      <Page heading={strings.heading} actions={<Button onClick={desk.toList}>{strings.page.toList}</Button>}>
        <Problem what={strings.page.gone} advice={strings.page.goneAdvice} />
      </Page>
    );
  }
  const comparisons = comparisonsOf(reading.inspection.readings[form.id] ?? []);
  if (isKeptFrom(comparisons, entry.id, props.recorder.who))
    return <KeptCase {...props} comparison={comparisons.find(({ caseId }) => caseId === entry.id)} />;
  const open: OpenCase = {
    pack,
    forms,
    form,
    entry,
    settings: reading.inspection.settings,
    block,
    checks: own.filter((check) => check.place?.row === entry.id),
  };
  return <CasePage {...props} desk={desk} open={open} neighbours={neighboursOf(entries, place)} />;
}

/** A case whose answers somebody is not to see before both inspectors have locked theirs. */
function KeptCase({
  cases: { desk },
  recorder,
  comparison,
}: ViewProps & { readonly comparison: CaseComparison | undefined }): ReactElement {
  const { kept, list } = comparing;
  const advice = recorder.who === null ? kept.advice(comparison?.second.who ?? "") : kept.own;
  return (
    <Page
      heading={strings.heading}
      focusHeading
      actions={<Button onClick={desk.toList}>{strings.page.toList}</Button>}
    >
      <Problem intent="warning" what={kept.what(comparison?.reference ?? "")} advice={advice}>
        <Button size="small" onClick={() => desk.show("comparing")}>
          {list.heading}
        </Button>
      </Problem>
      {recorder.who === null && <WhoRecords who={null} onWho={recorder.setWho} />}
    </Page>
  );
}

/** What is done with many cases at once. */
function ManyCases({ form, ...props }: ViewProps & { readonly form: CaseForm }): ReactElement | null {
  const { pack, reading, cases, evidence, recorder } = props;
  const { desk, importDesk, open } = cases;
  const { cases: forms } = pack;
  if (forms === undefined) return null;
  const entries = reading.inspection.cases[form.id] ?? [];
  return (
    <Suspense fallback={<Loading what={frame.loading} />}>
      {desk.page === "import" && (
        <CaseImport
          pack={pack}
          forms={forms}
          form={form}
          entries={entries}
          desk={importDesk}
          onScan={open.scan}
          who={evidence.who}
          onLeave={desk.toList}
        />
      )}
      {desk.page === "export" && (
        <CaseExport forms={forms} form={form} entries={entries} onLeave={desk.toList} />
      )}
      {desk.page === "comparing" && (
        <ComparingView
          key={form.id}
          pack={pack}
          forms={forms}
          form={form}
          entries={entries}
          inspection={reading.inspection}
          recorder={recorder}
          open={open}
          onLeave={desk.toList}
        />
      )}
    </Suspense>
  );
}

/** Rows without an id yet are passed over: they can only be changed on the sheet. */
function neighboursOf(entries: readonly CaseEntry[], place: number): Neighbours {
  const isOpen = ({ id }: CaseEntry): boolean => id !== "";
  return {
    before: entries.slice(0, place).reverse().find(isOpen)?.id ?? null,
    after: entries.slice(place + 1).find(isOpen)?.id ?? null,
    place: place + 1,
    of: entries.length,
  };
}
