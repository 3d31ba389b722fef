import { useState, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { caseSection } from "../../../domain/cases/assessCase";
import type { CaseQuestion, CaseSection } from "../../../domain/cases/CaseForms";
import { caseSectionFields } from "../../../domain/cases/caseFields";
import { FlagEntry } from "../../components/FlagEntry";
import { MessageList } from "../../components/MessageList";
import { PracticeBeside } from "../practice/PracticeBeside";
import { AnswerEntry, type AnswerEntryProps } from "./AnswerEntry";
import { CaseNote } from "./CaseNote";
import { messagesAt, placeIn, type OpenCase } from "./openCase";
import { strings } from "./strings";

interface QuestionEntryProps extends Pick<AnswerEntryProps, "open" | "question" | "onNext"> {
  readonly section: CaseSection;
}

const texts = strings.question;

/** A question of the form: our guidance note, its answer, the mark that one omission is enough, its note. */
export function QuestionEntry({ open, section, question, onNext }: QuestionEntryProps): ReactElement {
  const styles = useStyles();
  const { id } = question;
  const answer = open.entry.answers[id];
  return (
    <div className={styles.question}>
      <AnswerEntry open={open} question={question} remark={remarkOn(section, question)} onNext={onNext} />
      <CriticalEntry open={open} section={section} question={question} />
      <MessageList label={texts.messages(id)} messages={messagesAt(open, id)} />
      <NoteEntry open={open} section={section} question={question} answer={answer} />
      <PracticeBeside pack={open.pack} question={question} />
    </div>
  );
}

function remarkOn(section: CaseSection, { id, kind, answer }: CaseQuestion): string | undefined {
  if (id === section.level) return texts.level;
  if (id === section.reasonable) return texts.reasonable;
  if (id === section.record) return texts.record;
  const isJudged = answer !== "text" && answer !== "list";
  return kind === "information" && isJudged && section.summary !== undefined ? texts.background : undefined;
}

interface PartOfQuestion {
  readonly open: OpenCase;
  readonly section: CaseSection;
  readonly question: CaseQuestion;
}

/** Only a No of a question that weighs can rule the summary out; a mark that stands elsewhere can be taken away. */
function CriticalEntry({ open, section, question }: PartOfQuestion): ReactElement | null {
  const { id, kind } = question;
  const { critical } = caseSection(open.entry, section.id);
  const isMarked = critical.includes(id);
  const canBe = kind === "prompt-linked" && section.summary !== undefined && open.entry.answers[id] === "No";
  if (!canBe && !isMarked) return null;
  const others = critical.filter((each) => each !== id);
  const inOrder = open.form.questions
    .map((each) => each.id)
    .filter((each) => each === id || others.includes(each));
  return (
    <FlagEntry
      label={texts.criticalOf(id)}
      hint={texts.criticalHint}
      place={placeIn(open, `${section.id} ${caseSectionFields.critical}`)}
      value={isMarked}
      mark={inOrder.join(", ")}
      unset={others.length === 0 ? null : others.join(", ")}
    />
  );
}

/** The note opens where it is needed, where it is there, and where somebody asks for it. */
function NoteEntry({
  open,
  section,
  question,
  answer,
}: PartOfQuestion & { readonly answer: string | undefined }): ReactElement | null {
  const [isAsked, setAsked] = useState(false);
  const styles = useStyles();
  const { id } = question;
  if (question.answer === "text" || question.answer === "list") return null;
  const isDescribed = question.answer === "yes-no-described";
  const isOpen = isAsked || isDescribed || answer === "Not judged" || open.entry.notes[id] !== undefined;
  if (!isOpen) {
    return (
      <div className={styles.ways}>
        <Button
          size="small"
          appearance="subtle"
          aria-label={texts.addNoteOf(id)}
          onClick={() => setAsked(true)}
        >
          {texts.addNote}
        </Button>
      </div>
    );
  }
  const label = isDescribed
    ? texts.descriptionOf(id)
    : answer === "Not judged"
      ? texts.notJudgedOf(id)
      : texts.noteOf(id);
  return (
    <CaseNote
      key={open.entry.id}
      open={open}
      section={section.id}
      about={id}
      label={label}
      {...(isDescribed ? { hint: texts.describedHint } : {})}
    />
  );
}

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  ways: { display: "flex" },
});
