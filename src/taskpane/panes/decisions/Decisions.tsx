import { useState, type ReactElement } from "react";
import { enteredRatingOf } from "../../../domain/decisions/subjectsOf";
import { WhyDomain } from "../domains/WhyDomain";
import { Page } from "../../components/Page";
import { Section } from "../../components/Section";
import type { ViewProps } from "../Workspace";
import { LayerEntries } from "./LayerEntries";
import { LogEntries } from "./LogEntries";
import { PendingList } from "./PendingList";
import { SignOffSection } from "./SignOffSection";
import { strings } from "./strings";
import { SubjectPicker } from "./SubjectPicker";
import { WhoRecords } from "./WhoRecords";

export interface DecisionsProps extends ViewProps {
  /** The standard that the Standard view shows, to begin with. */
  readonly standard: string;
}

/** The four layers of every rating, sign-off, and the log in which each decision stands. */
export function Decisions(props: DecisionsProps): ReactElement {
  const { focusHeading, recorder, pack, reading } = props;
  const [subject, setSubject] = useState(props.standard);
  return (
    <Page heading={strings.heading} focusHeading={focusHeading}>
      <Section heading={strings.recorder.heading}>
        <WhoRecords who={recorder.who} onWho={recorder.setWho} />
      </Section>
      <Section heading={strings.pending.heading}>
        <PendingList {...props} />
      </Section>
      <Section heading={strings.ratings.heading}>
        <SubjectPicker pack={pack} subject={subject} onSubject={setSubject} />
        <LayerEntries key={subject} {...props} subject={subject} />
        {enteredRatingOf(pack, subject) !== undefined && (
          <WhyDomain pack={pack} reading={reading} standard={subject} onGoTo={props.onGoTo} />
        )}
      </Section>
      <Section heading={strings.signOff.heading}>
        <SignOffSection key={subject} {...props} subject={subject} />
      </Section>
      <Section heading={strings.log.heading}>
        <LogEntries decisions={reading.inspection.decisions} onShow={props.onShow} />
      </Section>
    </Page>
  );
}
