import type { ReactElement } from "react";
import type { CaseQuestion } from "../../../domain/cases/CaseForms";
import { caseAnswers } from "../../../domain/cases/readCaseAnswer";
import { ChoiceEntry } from "../../components/ChoiceEntry";
import { SelectEntry } from "../../components/SelectEntry";
import { TextEntry } from "../../components/TextEntry";
import { AnswerKeys } from "./AnswerKeys";
import { answersMark } from "./focusAnswer";
import { placeIn, type OpenCase } from "./openCase";
import { strings } from "./strings";

export interface AnswerEntryProps {
  readonly open: OpenCase;
  readonly question: CaseQuestion;
  readonly onNext: (here: HTMLElement) => void;
  /** What to bear in mind, beside our guidance note. */
  readonly remark?: string | undefined;
}

/** More of them than this stand in a list that opens. */
const mostChoices = 5;

/** The answer to a question as its kind asks for it: words to choose from, an item of a list, a text. */
export function AnswerEntry({ open, question, onNext, remark }: AnswerEntryProps): ReactElement {
  const { forms, entry } = open;
  const { id, kind, answer, guidance } = question;
  const place = placeIn(open, id);
  const value = entry.answers[id] ?? null;
  const label = strings.question.label(id, question.label);
  const texts = [...guidance.map(({ text }) => sentence(text)), ...(remark === undefined ? [] : [remark])];
  const hint = texts.length === 0 ? undefined : texts.join(" ");
  const words = kind === "summary" ? summaryAnswers : caseAnswers(forms, question);
  if (words.length > 0 && words.length <= mostChoices) {
    return (
      <AnswerKeys place={place} answers={words} onNext={onNext}>
        <ChoiceEntry
          label={label}
          hint={hint}
          place={place}
          value={value}
          choices={words.map(chosen)}
          across
        />
      </AnswerKeys>
    );
  }
  return (
    <div {...answersMark}>
      {words.length > 0 ? (
        <SelectEntry label={label} hint={hint} place={place} value={value} choices={words} />
      ) : (
        <TextEntry
          kind="line"
          label={label}
          hint={[hint, answer === "list" ? strings.question.list : undefined].filter(Boolean).join(" ")}
          place={place}
          value={value ?? ""}
        />
      )}
    </div>
  );
}

const summaryAnswers = ["Yes", "No"];

function chosen(value: string): { readonly value: string } {
  return { value };
}

/** Notes of guidance end without a full stop; one after the other they need it. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
