import type { ReactElement } from "react";
import type { FactDefinition } from "../../../domain/timescales/Practice";
import { ChoiceEntry } from "../../components/ChoiceEntry";
import { MessageList } from "../../components/MessageList";
import { TextEntry } from "../../components/TextEntry";
import { AnswerKeys } from "./AnswerKeys";
import { CaseTimescales } from "./CaseTimescales";
import type { CasePart } from "./caseParts";
import { factEntry, factText } from "./factText";
import { answersMark } from "./focusAnswer";
import { messagesAt, placeIn, type OpenCase } from "./openCase";
import { strings } from "./strings";

interface FactsFormProps {
  readonly open: OpenCase;
  readonly part: Extract<CasePart, { kind: "facts" }>;
  readonly onNext: (here: HTMLElement) => void;
}

const texts = strings.facts;

/** The dates and facts of a case that timescales rest on (R49). */
export function FactsForm({ open, part, onNext }: FactsFormProps): ReactElement {
  return (
    <>
      <div>{texts.lead}</div>
      {part.facts.map((fact) => (
        <div key={`${open.entry.id} ${fact.id}`}>
          <FactEntry open={open} fact={fact} onNext={onNext} />
          <MessageList label={strings.question.messages(fact.label)} messages={messagesAt(open, fact.id)} />
        </div>
      ))}
      <CaseTimescales pack={open.pack} form={open.form} entry={open.entry} settings={open.settings} />
    </>
  );
}

interface FactEntryProps {
  readonly open: OpenCase;
  readonly fact: FactDefinition;
  readonly onNext: (here: HTMLElement) => void;
}

function FactEntry({ open, fact, onNext }: FactEntryProps): ReactElement {
  const { id, label, kind } = fact;
  const place = placeIn(open, id);
  const value = factText(open.entry.facts[id] ?? null);
  if (kind === "flag") {
    return (
      <AnswerKeys place={place} answers={yesNo} onNext={onNext}>
        <ChoiceEntry
          label={label}
          place={place}
          value={value === "" ? null : value}
          choices={yesNo.map((word) => ({ value: word }))}
          across
        />
      </AnswerKeys>
    );
  }
  return (
    <div {...answersMark}>
      <TextEntry
        kind="line"
        label={label}
        hint={texts[kind]}
        place={place}
        value={value}
        read={(text) => factEntry(kind, text)}
      />
    </div>
  );
}

const yesNo = [strings.yes, strings.no];
