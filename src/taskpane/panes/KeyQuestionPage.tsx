import { lazy, Suspense, type ReactElement } from "react";
import type { KeyQuestion } from "../../domain/framework/Pack";
import type { KeyQuestionAssessment } from "../../domain/inspection/Assessment";
import { keyQuestionEntry, promptEntry } from "../../domain/inspection/entryOf";
import { AnswerMark } from "../components/AnswerMark";
import { ChoiceEntry } from "../components/ChoiceEntry";
import { CriticalMark } from "../components/CriticalMark";
import { Loading } from "../components/Loading";
import { listed } from "../components/listed";
import { MessageList } from "../components/MessageList";
import { Page } from "../components/Page";
import { RowList } from "../components/RowList";
import { Section } from "../components/Section";
import { TextEntry } from "../components/TextEntry";
import { standardPlace } from "../places";
import { strings as frame } from "../strings";
import { Above } from "./Above";
import { EntryPrivacy } from "./privacy/EntryPrivacy";
import { RowActions } from "./RowActions";
import type { StandardPageProps } from "./StandardView";
import { strings } from "./strings";
import { Suggested } from "./Suggested";

const WhyKeyQuestion = lazy(async () => ({ default: (await import("./why/WhyKeyQuestion")).WhyKeyQuestion }));

interface KeyQuestionPageProps extends StandardPageProps {
  readonly keyQuestion: KeyQuestion;
  readonly judged: KeyQuestionAssessment;
}

/** A key question: what its prompts suggest, and the inspector's own answer (R5). */
export function KeyQuestionPage(props: KeyQuestionPageProps): ReactElement {
  const { pack, reading, standard, keyQuestion, judged, focusHeading, onStandard, onRow } = props;
  const { id } = keyQuestion;
  const entry = keyQuestionEntry(reading.inspection, id);
  return (
    <Page
      heading={keyQuestion.label}
      focusHeading={focusHeading}
      above={<Above standard={standard} here={strings.row.keyQuestion(id)} onStandard={onStandard} />}
      actions={<RowActions standard={standard} row={id} onRow={onRow} onStandard={onStandard} />}
    >
      <Suggested name={strings.row.suggestionHere} judged={judged} />
      <ChoiceEntry
        label={strings.row.answer}
        place={standardPlace(standard.id, id, "answer")}
        value={entry.answer}
        choices={[{ value: "Yes" }, { value: "No" }]}
        across
      />
      <MessageList label={strings.row.messages} messages={listed(judged.messages)} />
      <TextEntry
        label={strings.row.reason}
        hint={strings.row.differsHint}
        place={standardPlace(standard.id, id, "reason")}
        value={entry.reason}
      />
      <EntryPrivacy
        cell={standardPlace(standard.id, id, "reason")}
        value={entry.reason}
        place={`${id} reason`}
      />
      <Section heading={strings.row.prompts}>
        <RowList
          rows={keyQuestion.prompts.map((prompt) => {
            const { answer, critical } = promptEntry(reading.inspection, prompt.id);
            return {
              ...prompt,
              onOpen: () => onRow(prompt.id),
              state: (
                <>
                  <AnswerMark answer={answer} blank={strings.row.notAnswered} />
                  {answer === "No" && critical && <CriticalMark />}
                </>
              ),
            };
          })}
        />
      </Section>
      <Suspense fallback={<Loading what={frame.loading} />}>
        <WhyKeyQuestion pack={pack} reading={reading} keyQuestion={keyQuestion} />
      </Suspense>
    </Page>
  );
}
