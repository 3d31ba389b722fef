import { lazy, Suspense, type ReactElement } from "react";
import { Button, Field } from "@fluentui/react-components";
import { findKeyQuestion, findPrompt } from "../../domain/framework/find";
import { ratings } from "../../domain/framework/Rating";
import { standardEntry } from "../../domain/inspection/entryOf";
import { summaryRows } from "../../workbook/names";
import { Dropdown } from "../components/Dropdown";
import { GoTo } from "../components/GoTo";
import { Loading } from "../components/Loading";
import { listed } from "../components/listed";
import { MessageList } from "../components/MessageList";
import { Page } from "../components/Page";
import { Section } from "../components/Section";
import { SelectEntry } from "../components/SelectEntry";
import { TextEntry } from "../components/TextEntry";
import { inspectionPlace, standardPlace } from "../places";
import { strings as frame } from "../strings";
import { Characteristics } from "./Characteristics";
import { EntryPrivacy } from "./privacy/EntryPrivacy";
import { KeyQuestionList } from "./KeyQuestionList";
import { LayerLine } from "./decisions/LayerLine";
import { firstUnanswered } from "./listGaps";
import { messagesAbout } from "./messagesAbout";
import { RatingEntry } from "./RatingEntry";
import { StandardSummary } from "./StandardSummary";
import type { StandardPageProps } from "./StandardView";
import { strings } from "./strings";

const WhyStandard = lazy(async () => ({ default: (await import("./why/WhyStandard")).WhyStandard }));

/** A standard: where it stands, the inspector's judgement of it, its key questions and its characteristics. */
export function StandardPage(props: StandardPageProps): ReactElement {
  const { pack, reading, standard, assessed, focusHeading, onGoTo, onRow, onView } = props;
  const said = messagesAbout(reading.checks, { kind: "standard", id: standard.id });
  return (
    <Page
      heading={strings.standard.title(standard.id, standard.name)}
      focusHeading={focusHeading}
      above={<Picker {...props} />}
      actions={<NextStep {...props} />}
    >
      <StandardSummary assessed={assessed} />
      {assessed.applicable && (
        <LayerLine pack={pack} reading={reading} standard={standard.id} onView={onView} />
      )}
      <MessageList label={strings.standard.messages} messages={listed(said)} />
      {assessed.applicable ? (
        <>
          <Section heading={strings.standard.keyQuestions}>
            <KeyQuestionList standard={standard} assessed={assessed} onRow={onRow} />
          </Section>
          <Judgement {...props} />
          <Suspense fallback={<Loading what={frame.loading} />}>
            <WhyStandard pack={pack} reading={reading} standard={standard} />
          </Suspense>
          <Section heading={strings.standard.characteristics}>
            <Characteristics standard={standard} />
          </Section>
        </>
      ) : (
        <>
          <div>{strings.standard.notApplicable}</div>
          <GoTo onGo={() => onGoTo(inspectionPlace("resettlementCases", "value"))}>
            {strings.standard.goToCases}
          </GoTo>
        </>
      )}
    </Page>
  );
}

function Picker({ pack, standard, onGoTo }: StandardPageProps): ReactElement {
  return (
    <Field label={strings.standard.picker} size="small">
      <Dropdown
        size="small"
        value={standard.id}
        onChange={(_event, data) =>
          onGoTo(standardPlace(data.value, summaryRows.default(data.value), "answer"))
        }
      >
        {pack.standards.map(({ id, name }) => (
          <option key={id} value={id}>
            {strings.standard.title(id, name)}
          </option>
        ))}
      </Dropdown>
    </Field>
  );
}

function Judgement({ reading, standard, assessed }: StandardPageProps): ReactElement {
  const entry = standardEntry(reading.inspection, standard.id);
  const proposed = summaryRows.proposed(standard.id);
  return (
    <Section heading={strings.standard.judgement}>
      <SelectEntry
        label={strings.standard.qualitative}
        place={standardPlace(standard.id, summaryRows.qualitative(standard.id), "answer")}
        choices={ratings}
        value={entry.qualitative}
      />
      <RatingEntry
        label={strings.standard.proposed}
        place={standardPlace(standard.id, proposed, "answer")}
        value={entry.proposed}
        permitted={assessed.permitted}
      />
      <TextEntry
        label={strings.standard.reason}
        hint={strings.standard.reasonHint}
        place={standardPlace(standard.id, proposed, "reason")}
        value={entry.reason}
      />
      <EntryPrivacy
        cell={standardPlace(standard.id, proposed, "reason")}
        value={entry.reason}
        place={`${standard.id} reason`}
      />
    </Section>
  );
}

function NextStep({ pack, assessed, onRow, onView }: StandardPageProps): ReactElement {
  const row = firstUnanswered(assessed)?.row ?? null;
  return row === null ? (
    <Button appearance="primary" onClick={() => onView("overview")}>
      {strings.standard.toOverview}
    </Button>
  ) : (
    <Button appearance="primary" onClick={() => onRow(row)}>
      {strings.standard.next(findPrompt(pack, row)?.ref ?? findKeyQuestion(pack, row)?.id ?? row)}
    </Button>
  );
}
