import { lazy, Suspense, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { findKeyQuestion, findPrompt } from "../../domain/framework/find";
import type { Pack } from "../../domain/framework/Pack";
import type { Inspection, InspectionDetails } from "../../domain/inspection/Inspection";
import { Bullets } from "../components/Bullets";
import { GoTo } from "../components/GoTo";
import { longDate } from "../../domain/inspection/longDate";
import { inspectionRowIds } from "../../workbook/inspection/inspectionLayout";
import { Loading } from "../components/Loading";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { inspectionPlace, standardPlace, type Selection } from "../places";
import { strings as frame } from "../strings";
import { WorstChecks } from "./checks/WorstChecks";
import { HealthNotice } from "./health/HealthNotice";
import { firstUnanswered, listGaps } from "./listGaps";
import { OverallSection } from "./OverallSection";
import { StandardsList } from "./StandardsList";
import { strings } from "./strings";
import type { ViewProps } from "./Workspace";

const DomainsSection = lazy(async () => ({
  default: (await import("./domains/DomainsSection")).DomainsSection,
}));
const WhyOverall = lazy(async () => ({ default: (await import("./why/WhyOverall")).WhyOverall }));

/** How far the inspection is, how every standard stands, and what is left, each one click from its cell. */
export function Overview(props: ViewProps): ReactElement {
  const { pack, reading, checks, focusHeading, onGoTo, onView, health } = props;
  const { inspection, assessment } = reading;
  const gaps = listGaps(pack, inspection, assessment);
  const next = assessment.standards.map(firstUnanswered).find((selection) => selection !== null) ?? null;

  return (
    <Page
      heading={inspection.details.service.trim() || strings.overview.unnamed}
      focusHeading={focusHeading}
      actions={<NextStep pack={pack} next={next} onGoTo={onGoTo} onView={onView} />}
    >
      <HealthNotice health={health} onSee={() => onView("checks")} />
      <Details details={inspection.details} />
      {assessment.standards.every(({ answered }) => answered === 0) && <div>{strings.overview.empty}</div>}
      <Section heading={strings.overview.standards}>
        <StandardsList standards={assessment.standards} onGoTo={onGoTo} />
      </Section>
      <Section heading={strings.overview.matters}>
        <WorstChecks checks={checks} onGoTo={onGoTo} onView={onView} />
      </Section>
      <Section heading={strings.overview.missing}>
        {gaps.length === 0 && <div>{strings.overview.nothingMissing}</div>}
        <Bullets
          items={gaps.map(({ key, text, place }) => ({
            key,
            content: <GoTo onGo={() => onGoTo(place)}>{text}</GoTo>,
          }))}
        />
      </Section>
      {hasShares(inspection) && (
        <Suspense fallback={<Loading what={frame.loading} />}>
          <DomainsSection pack={pack} reading={reading} onGoTo={onGoTo} />
        </Suspense>
      )}
      <OverallSection inspection={inspection} assessment={assessment} />
      <Suspense fallback={<Loading what={frame.loading} />}>
        <WhyOverall
          pack={pack}
          reading={reading}
          onGoToSetting={(key) => onGoTo(inspectionPlace(inspectionRowIds.setting(key), "value"))}
        />
      </Suspense>
    </Page>
  );
}

/** Whether there is anything that domain two and three ratings could rest on. */
function hasShares({ cases, shares }: Inspection): boolean {
  return Object.keys(shares).length > 0 || Object.values(cases).some((entries) => entries.length > 0);
}

function Details({ details }: { readonly details: InspectionDetails }): ReactElement | null {
  const { fieldworkStart: from, fieldworkEnd: to, leadInspector } = details;
  const lines = [
    ...(from && to ? [strings.overview.fieldwork(longDate(from), longDate(to))] : []),
    ...(from && !to ? [strings.overview.fieldworkFrom(longDate(from))] : []),
    ...(leadInspector.trim() === "" ? [] : [strings.overview.leadInspector(leadInspector)]),
  ];
  if (lines.length === 0) return null;
  return (
    <div>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

interface NextStepProps extends Pick<ViewProps, "pack" | "onGoTo" | "onView"> {
  readonly next: Selection | null;
}

function NextStep({ pack, next, onGoTo, onView }: NextStepProps): ReactElement {
  const row = next?.row;
  if (!next || !row) {
    return (
      <Button appearance="primary" onClick={() => onView("report")}>
        {strings.overview.toReport}
      </Button>
    );
  }
  return (
    <Button appearance="primary" onClick={() => onGoTo(standardPlace(next.standard, row, "answer"))}>
      {strings.overview.begin(refOf(pack, row))}
    </Button>
  );
}

function refOf(pack: Pack, row: string): string {
  return findPrompt(pack, row)?.ref ?? findKeyQuestion(pack, row)?.id ?? row;
}
