import type { ReactElement } from "react";
import type { Prompt } from "../../domain/framework/Pack";
import type { KeyQuestionAssessment, PromptAssessment } from "../../domain/inspection/Assessment";
import { promptEntry } from "../../domain/inspection/entryOf";
import { ChoiceEntry } from "../components/ChoiceEntry";
import { FlagEntry } from "../components/FlagEntry";
import { listed } from "../components/listed";
import { MessageList } from "../components/MessageList";
import { Page } from "../components/Page";
import { TextEntry } from "../components/TextEntry";
import { standardPlace } from "../places";
import { Above } from "./Above";
import { PromptCases } from "./cases/PromptCases";
import { ExpectedEvidence } from "./checklist/ExpectedEvidence";
import { Signals } from "./checklist/Signals";
import { EvidenceGlance } from "./evidence/EvidenceGlance";
import { PromptEvidence } from "./evidence/PromptEvidence";
import { Measures } from "./Measures";
import { messagesAbout } from "./messagesAbout";
import { EntryPrivacy } from "./privacy/EntryPrivacy";
import { PracticeBeside } from "./practice/PracticeBeside";
import { PromptGuide } from "./PromptGuide";
import { RowActions } from "./RowActions";
import type { StandardPageProps } from "./StandardView";
import { strings } from "./strings";
import { Suggested } from "./Suggested";

interface PromptPageProps extends StandardPageProps {
  readonly prompt: Prompt;
  readonly checked: PromptAssessment;
  readonly judged: KeyQuestionAssessment;
}

/** What stands in a cell for a critical shortfall. */
const criticalWord = "Critical";

const choices = [
  { value: "Yes", label: strings.row.yesAbove },
  { value: "No", label: strings.row.noBelow },
  { value: "Not judged", label: strings.row.notJudged },
];

/** A prompt: its answer and what goes with it, what it does to its key question, and what the framework says of it. */
export function PromptPage(props: PromptPageProps): ReactElement {
  const { reading, standard, prompt, judged, focusHeading, onStandard, onRow } = props;
  const entry = promptEntry(reading.inspection, prompt.id);
  const at = (field: "answer" | "critical" | "note" | "reason") =>
    standardPlace(standard.id, prompt.id, field);
  const said = messagesAbout(reading.checks, { kind: "prompt", id: prompt.id });
  const keyQuestion = { id: judged.id, onOpen: () => onRow(judged.id) };
  return (
    <Page
      heading={prompt.label}
      focusHeading={focusHeading}
      above={
        <Above
          standard={standard}
          here={strings.row.prompt(prompt.ref, prompt.diversity)}
          onStandard={onStandard}
          keyQuestion={keyQuestion}
        />
      }
      actions={<RowActions standard={standard} row={prompt.id} onRow={onRow} onStandard={onStandard} />}
    >
      <ChoiceEntry label={strings.row.answer} place={at("answer")} value={entry.answer} choices={choices} />
      {(entry.answer === "No" || entry.critical) && (
        <FlagEntry
          label={strings.row.critical}
          hint={strings.row.criticalHint}
          place={at("critical")}
          value={entry.critical}
          mark={criticalWord}
        />
      )}
      <MessageList label={strings.row.messages} messages={listed(said)} />
      <Suggested name={strings.row.suggestion(judged.id)} judged={judged} />
      <EvidenceGlance pack={props.pack} reading={reading} prompt={prompt.id} />
      <Measures {...props} entries={entry.measures} />
      <Signals standard={standard.id} prompt={prompt} entries={reading.inspection.signals} />
      <TextEntry label={strings.row.note} hint={strings.row.noteHint} place={at("note")} value={entry.note} />
      <EntryPrivacy cell={at("note")} value={entry.note} place={`${prompt.id} note`} />
      <TextEntry label={strings.row.reason} place={at("reason")} value={entry.reason} />
      <EntryPrivacy cell={at("reason")} value={entry.reason} place={`${prompt.id} reason`} />
      <PromptEvidence {...props} prompt={prompt.id} />
      <PromptCases pack={props.pack} inspection={reading.inspection} prompt={prompt.id} />
      <ExpectedEvidence prompt={prompt} inspection={reading.inspection} />
      <PromptGuide prompt={prompt} />
      <PracticeBeside pack={props.pack} prompt={prompt} />
    </Page>
  );
}
