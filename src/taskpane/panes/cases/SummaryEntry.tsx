import type { ReactElement } from "react";
import { caseSection, sectionEntry } from "../../../domain/cases/assessCase";
import { caseSectionFields } from "../../../domain/cases/caseFields";
import type { CaseQuestion, CaseSection } from "../../../domain/cases/CaseForms";
import { judgeSummary } from "../../../domain/cases/judgeSummary";
import { describeMessage } from "../../../domain/rating/describeMessage";
import { listed } from "../../components/listed";
import { MessageList } from "../../components/MessageList";
import { Section } from "../../components/Section";
import { TextEntry } from "../../components/TextEntry";
import { EntryPrivacy } from "../privacy/EntryPrivacy";
import { Suggested } from "../Suggested";
import { AnswerEntry } from "./AnswerEntry";
import { messagesAt, placeIn, type OpenCase } from "./openCase";
import { strings } from "./strings";

interface SummaryEntryProps {
  readonly open: OpenCase;
  readonly section: CaseSection;
  readonly summary: CaseQuestion;
  readonly onNext: (here: HTMLElement) => void;
}

const texts = strings.section;

/** What sums a section up: what its answers suggest and why, the inspector's own answer, and the reason where they differ. */
export function SummaryEntry({ open, section, summary, onNext }: SummaryEntryProps): ReactElement {
  const { pack, form, entry } = open;
  const judgement = judgeSummary(form, section, sectionEntry(form, section, entry));
  const said = messagesAt(open, summary.id, reasonField(section));
  const told = new Set(said.map(({ code }) => code));
  const { reason } = caseSection(entry, section.id);
  // What is said of every section until it is finished explains the suggestion and is no message of the case.
  const why = judgement.codes
    .filter((code) => !told.has(code))
    .map((code) => describeMessage(pack, code, reason, { section: section.id }))
    .filter(({ severity }) => severity === "info");
  return (
    <Section heading={texts.summary}>
      <Suggested name={texts.suggestion} balanceName={texts.balance} judged={judgement} />
      <MessageList label={texts.why} messages={listed(why)} />
      <AnswerEntry open={open} question={summary} remark={texts.plain} onNext={onNext} />
      <MessageList label={texts.messages(summary.id)} messages={said} />
      <TextEntry
        key={entry.id}
        label={texts.reason}
        hint={texts.reasonHint}
        place={placeIn(open, reasonField(section))}
        value={reason}
      />
      <EntryPrivacy
        cell={placeIn(open, reasonField(section))}
        value={reason}
        place={`${entry.id} ${section.id} reason`}
      />
    </Section>
  );
}

function reasonField({ id }: CaseSection): string {
  return `${id} ${caseSectionFields.reason}`;
}
