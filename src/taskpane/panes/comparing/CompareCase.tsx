import type { ReactElement, ReactNode } from "react";
import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseForm, CaseForms } from "../../../domain/cases/CaseForms";
import { compareReadings, type AnswerPair } from "../../../domain/cases/compareReadings";
import type { LockedComparison } from "../../../domain/cases/comparisonsOf";
import { isAsLocked } from "../../../domain/cases/lockReading";
import type { DecisionRecord } from "../../../domain/decisions/Decision";
import { Folded } from "../../components/Folded";
import { Page } from "../../components/Page";
import { PlainList } from "../../components/PlainList";
import { Problem } from "../../components/Problem";
import { Section } from "../../components/Section";
import { sha256 } from "../../sha256";
import { BothAnswers } from "./BothAnswers";
import { Difference } from "./Difference";
import { strings } from "./strings";
import type { Comparing } from "./useComparing";

interface CompareCaseProps {
  readonly forms: CaseForms;
  readonly form: CaseForm;
  readonly comparison: LockedComparison;
  /** The case as its sheet has it; `null` where it is gone. */
  readonly entry: CaseEntry | null;
  readonly decisions: readonly DecisionRecord[];
  readonly comparing: Comparing;
  readonly back: ReactNode;
  readonly failure: ReactNode;
}

const texts = strings.compare;

/** Both answers to a case question by question: what differs first, each to be resolved with a reason. */
export function CompareCase(props: CompareCaseProps): ReactElement {
  const { form, comparison, entry, decisions, back, failure } = props;
  const { first, second, reference } = comparison;
  const pairs = compareReadings(form, comparison, entry, decisions);
  const differing = pairs.filter(({ differs }) => differs);
  const written = pairs.filter(({ question, differs }) => !differs && question.answer === "text");
  const same = pairs.filter((pair) => !pair.differs && !written.includes(pair));
  const changed = [first, second].filter((reading) => !isAsLocked(reading, sha256)).map(({ who }) => who);
  const listOf = (shown: readonly AnswerPair[]): ReactElement => (
    <PlainList>
      {shown.map((pair) => (
        <li key={pair.question.id}>
          <BothAnswers pair={pair} comparison={comparison} />
        </li>
      ))}
    </PlainList>
  );
  return (
    <Page heading={texts.heading(reference)} focusHeading actions={back}>
      <div>{texts.people(first.who, second.who)}</div>
      {failure}
      {changed.length > 0 && (
        <Problem intent="warning" what={texts.changed} advice={texts.changedAdvice(changed)} />
      )}
      {entry === null && <Problem intent="warning" what={texts.caseGone} />}
      <Section heading={texts.differing(differing.filter(({ resolved }) => resolved === null).length)}>
        {differing.length === 0 ? (
          <div>{texts.none}</div>
        ) : (
          <PlainList>
            {differing.map((pair) => (
              <li key={pair.question.id}>
                <Difference {...props} pair={pair} />
              </li>
            ))}
          </PlainList>
        )}
      </Section>
      {written.length > 0 && <Section heading={texts.texts}>{listOf(written)}</Section>}
      {same.length > 0 && <Folded summary={texts.same(same.length)}>{listOf(same)}</Folded>}
    </Page>
  );
}
