import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { caseOwnFields, type CaseOwnKind } from "../../../domain/cases/caseFields";
import type { SampleOutcome } from "../../../domain/cases/decideSample";
import { sampleRule } from "../../../domain/cases/assessCase";
import { readDateCell } from "../../../domain/inspection/readDateCell";
import { ChoiceEntry } from "../../components/ChoiceEntry";
import { Facts } from "../../components/Facts";
import { MessageList, type ListedMessage } from "../../components/MessageList";
import { Section } from "../../components/Section";
import { TextEntry } from "../../components/TextEntry";
import type { Place } from "../../../workbook/InspectionHost";
import { EntryPrivacy } from "../privacy/EntryPrivacy";
import { AnswerEntry } from "./AnswerEntry";
import { AnswerKeys } from "./AnswerKeys";
import type { CasePart } from "./caseParts";
import { dayEntry, dayText } from "./factText";
import { messagesAt, placeIn, type OpenCase } from "./openCase";
import { sayStanding } from "./sayStanding";
import { strings } from "./strings";

interface SampleFormProps {
  readonly open: OpenCase;
  readonly part: Extract<CasePart, { kind: "case" }>;
  readonly onNext: (here: HTMLElement) => void;
}

const { fields, sample: texts } = strings;
const outcomes: readonly SampleOutcome[] = ["include", "exclude", "refer"];

/** Which case it is, and whether it belongs to the sample: the rule on home and host services and the decision (R40). */
export function SampleForm({ open, part, onNext }: SampleFormProps): ReactElement {
  const styles = useStyles();
  const { form, entry } = open;
  const { sample } = entry;
  const at = (kind: CaseOwnKind): Place => placeIn(open, caseOwnFields[kind]);
  const said = messagesAt(open, ...sampleFields, form.careExperienced);
  const isAboutSample = ({ rules = [] }: ListedMessage): boolean => rules.includes(sampleRuleId);
  const rule = sampleRule(form, entry);
  const isSettled = entry.answers[form.careExperienced] === "No";
  const yesNo = (kind: "home" | "livedOutside" | "responsible"): ReactElement => (
    <AnswerKeys place={at(kind)} answers={yesNoWords} onNext={onNext}>
      <ChoiceEntry
        label={fields[kind]}
        hint={isSettled ? texts.unneeded : undefined}
        place={at(kind)}
        value={wordOf(sample[kind])}
        choices={yesNoWords.map((value) => ({ value }))}
        across
      />
    </AnswerKeys>
  );
  return (
    <div key={entry.id} className={styles.fields}>
      <TextEntry
        kind="line"
        required
        label={fields.reference}
        hint={fields.referenceHint}
        place={at("reference")}
        value={entry.reference}
      />
      <EntryPrivacy cell={at("reference")} value={entry.reference} place={`${entry.id} reference`} />
      <TextEntry kind="line" label={fields.by} hint={fields.byHint} place={at("by")} value={entry.by} />
      <TextEntry
        kind="line"
        label={fields.born}
        hint={fields.bornHint}
        place={at("born")}
        value={entry.born === null ? "" : dayText(entry.born)}
        read={(text) => dayEntry(readDateCell(text))}
      />
      <MessageList
        label={strings.page.messages}
        messages={said.filter((message) => !isAboutSample(message))}
      />
      <Section heading={texts.heading}>
        <div>{texts.lead}</div>
        {part.care !== undefined && <AnswerEntry open={open} question={part.care} onNext={onNext} />}
        {yesNo("home")}
        {yesNo("livedOutside")}
        {yesNo("responsible")}
        <Facts
          tinted
          facts={[
            {
              name: texts.rule,
              value: rule.outcome === null ? texts.ruleOpen : texts.outcomes[rule.outcome],
            },
            { name: texts.counts, value: <strong>{sayStanding(form, entry)}</strong> },
          ]}
        />
        <ChoiceEntry
          label={fields.decision}
          hint={fields.decisionHint}
          place={at("decision")}
          value={sample.decision === null ? null : texts.outcomes[sample.decision]}
          choices={outcomes.map((outcome) => ({ value: texts.outcomes[outcome] }))}
          across
        />
        <TextEntry label={fields.decisionReason} place={at("decisionReason")} value={sample.reason} />
        <EntryPrivacy cell={at("decisionReason")} value={sample.reason} place={`${entry.id} reason`} />
        <MessageList label={texts.messages} messages={said.filter(isAboutSample)} />
      </Section>
    </div>
  );
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

const sampleRuleId = "R40";
const sampleFields = Object.values(caseOwnFields);

const yesNoWords = [strings.yes, strings.no];

function wordOf(value: boolean | null): string | null {
  return value === null ? null : value ? strings.yes : strings.no;
}
