import { useMemo, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseForm, CaseForms } from "../../../domain/cases/CaseForms";
import { isSamePerson } from "../../../domain/cases/CaseReading";
import { comparisonsOf, lockedComparisons } from "../../../domain/cases/comparisonsOf";
import type { Pack } from "../../../domain/framework/Pack";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { Section } from "../../components/Section";
import type { OpenInspection } from "../../inspection/useInspection";
import type { Recorder } from "../decisions/useRecorder";
import { WhoRecords } from "../decisions/WhoRecords";
import { AgreementTable } from "./AgreementTable";
import { CompareCase } from "./CompareCase";
import { ComparisonList } from "./ComparisonList";
import { FirstReading } from "./FirstReading";
import { SecondReading } from "./SecondReading";
import { strings } from "./strings";
import { useComparing } from "./useComparing";

export interface ComparingViewProps {
  readonly pack: Pack;
  readonly forms: CaseForms;
  readonly form: CaseForm;
  /** The cases of the form. */
  readonly entries: readonly CaseEntry[];
  readonly inspection: Inspection;
  readonly recorder: Recorder;
  readonly open: Pick<OpenInspection, "add" | "save">;
  readonly onLeave: () => void;
}

type Shown = { readonly kind: "list" | "agreement" } | { readonly kind: "case"; readonly caseId: string };

/** Two inspectors on the same case: read alone, locked by both, then side by side. */
export function ComparingView(props: ComparingViewProps): ReactElement {
  const { pack, forms, form, entries, inspection, recorder, open, onLeave } = props;
  const [shown, setShown] = useState<Shown>({ kind: "list" });
  const readings = inspection.readings[form.id];
  const comparisons = useMemo(() => comparisonsOf(readings ?? []), [readings]);
  const comparing = useComparing({ forms, form, inspection, open, recorder });
  const { who } = recorder;
  const toList = (): void => setShown({ kind: "list" });
  const back = <Button onClick={toList}>{strings.toList}</Button>;
  const locked = lockedComparisons(comparisons);
  const found = comparisons.find(({ caseId }) => shown.kind === "case" && shown.caseId === caseId);
  const entry = entries.find(({ id }) => id === found?.caseId) ?? null;
  const failure = comparing.problem !== null && <Problem what={strings.failed} advice={comparing.problem} />;

  if (shown.kind === "agreement") {
    return (
      <Page heading={strings.agreement.heading} focusHeading actions={back}>
        <AgreementTable form={form} locked={locked} />
      </Page>
    );
  }
  if (found !== undefined && who !== null) {
    const both = locked.find(({ caseId }) => caseId === found.caseId);
    if (both !== undefined) {
      return (
        <CompareCase
          key={found.caseId}
          forms={forms}
          form={form}
          comparison={both}
          entry={entry}
          decisions={inspection.decisions}
          comparing={comparing}
          back={back}
          failure={failure}
        />
      );
    }
    return isSamePerson(who, found.second.who) ? (
      <SecondReading
        key={found.second.id}
        pack={pack}
        forms={forms}
        form={form}
        reading={found.second}
        settings={inspection.settings}
        comparing={comparing}
        back={back}
        failure={failure}
      />
    ) : (
      <FirstReading
        comparison={found}
        entry={entry}
        who={who}
        comparing={comparing}
        back={back}
        failure={failure}
      />
    );
  }
  return (
    <Page
      heading={strings.list.heading}
      focusHeading
      actions={
        <>
          {locked.length > 0 && (
            <Button appearance="primary" onClick={() => setShown({ kind: "agreement" })}>
              {strings.list.agreement(locked.length)}
            </Button>
          )}
          <Button onClick={onLeave}>{strings.toCases}</Button>
        </>
      }
    >
      <div>{strings.list.lead}</div>
      <div>{strings.list.honest}</div>
      <Section heading={strings.list.who}>
        <WhoRecords who={who} onWho={recorder.setWho} />
      </Section>
      {failure}
      {who !== null && (
        <ComparisonList
          form={form}
          entries={entries}
          comparisons={comparisons}
          decisions={inspection.decisions}
          who={who}
          onBegin={async (chosen) => {
            if (await comparing.begin(chosen, who)) setShown({ kind: "case", caseId: chosen.id });
          }}
          onOpen={(caseId) => setShown({ kind: "case", caseId })}
        />
      )}
    </Page>
  );
}
