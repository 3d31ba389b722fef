import type { ReactElement } from "react";
import type { Assessment, CompositeAssessment } from "../../domain/inspection/Assessment";
import type { Inspection } from "../../domain/inspection/Inspection";
import { inspectionRowIds } from "../../workbook/inspection/inspectionLayout";
import { MessageList } from "../components/MessageList";
import { RatingMark } from "../components/RatingMark";
import { Section } from "../components/Section";
import { TextEntry } from "../components/TextEntry";
import { listed } from "../components/listed";
import { inspectionPlace } from "../places";
import { RatingEntry } from "./RatingEntry";
import { strings } from "./strings";

interface OverallSectionProps {
  readonly inspection: Inspection;
  readonly assessment: Assessment;
}

/** The overall rating, which the inspector proposes, and the composite of published practice beside it (R38). */
export function OverallSection({ inspection, assessment }: OverallSectionProps): ReactElement {
  const { overall, composite } = assessment;
  return (
    <Section heading={strings.overview.overall}>
      {composite && <Composite composite={composite} />}
      <RatingEntry
        label={strings.standard.proposed}
        place={inspectionPlace(inspectionRowIds.overall, "value")}
        value={overall.proposed}
        permitted={overall.permitted}
      />
      <TextEntry
        label={strings.standard.reason}
        hint={strings.standard.reasonHint}
        place={inspectionPlace(inspectionRowIds.overall, "reason")}
        value={inspection.overall.reason}
      />
      <MessageList label={strings.overview.overallMessages} messages={listed(overall.messages)} />
    </Section>
  );
}

function Composite({ composite }: { readonly composite: CompositeAssessment }): ReactElement {
  const { label, score, maximum, rating, missing } = composite;
  return (
    <div>
      <strong>{strings.overview.composite}</strong>{" "}
      {score === null ? (
        strings.overview.compositeMissing(missing)
      ) : (
        <>
          {strings.overview.score(score, maximum)} <RatingMark rating={rating} />
        </>
      )}
      <div>
        <small>{label}</small>
      </div>
    </div>
  );
}
