import { useRef, useState, type ReactElement, type ReactNode } from "react";
import { Button, Field } from "@fluentui/react-components";
import type { CaseForm, CaseForms } from "../../../domain/cases/CaseForms";
import { caseOfReading, type CaseReading } from "../../../domain/cases/CaseReading";
import { lockSecondObstacle } from "../../../domain/cases/lockReading";
import type { Pack } from "../../../domain/framework/Pack";
import type { Settings } from "../../../domain/inspection/Inspection";
import { blockNames } from "../../../workbook/names";
import { Dropdown } from "../../components/Dropdown";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { EditorProvider } from "../../inspection/useEditor";
import { caseParts } from "../cases/caseParts";
import { focusAfter } from "../cases/focusAnswer";
import type { OpenCase } from "../cases/openCase";
import { SectionForm } from "../cases/SectionForm";
import { strings } from "./strings";
import type { Comparing } from "./useComparing";
import { useReadingEditor } from "./useReadingEditor";

interface SecondReadingProps {
  readonly pack: Pack;
  readonly forms: CaseForms;
  readonly form: CaseForm;
  readonly reading: CaseReading;
  readonly settings: Settings;
  readonly comparing: Comparing;
  readonly back: ReactNode;
  readonly failure: ReactNode;
}

const texts = strings.reading;

/** The form of a second reading: the sections of the case, with answers of its own. */
export function SecondReading(props: SecondReadingProps): ReactElement {
  const { pack, forms, form, reading, settings, comparing, back, failure } = props;
  const parts = caseParts(forms, form).filter((part) => part.kind === "section");
  const [chosen, setChosen] = useState("");
  const [isAsking, setAsking] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const { editor, latest } = useReadingEditor(forms, form, reading, comparing.write);
  const part = parts.find(({ id }) => id === chosen) ?? parts[0];
  const next = parts[part === undefined ? 0 : parts.indexOf(part) + 1];
  const isLocked = reading.locked !== "";
  const obstacle = lockSecondObstacle(reading, reading.who);
  const open: OpenCase = {
    pack,
    forms,
    form,
    entry: caseOfReading(reading),
    settings,
    block: blockNames.readings,
    checks: [],
  };
  const lock = async (): Promise<void> => {
    await comparing.lockSecond(latest());
    setAsking(false);
  };
  return (
    <Page
      heading={texts.heading(reading.reference)}
      focusHeading
      actions={
        <>
          {!isLocked && (
            <Button
              appearance="primary"
              disabledFocusable={obstacle !== null || isAsking}
              onClick={() => setAsking(true)}
            >
              {texts.lock}
            </Button>
          )}
          {back}
        </>
      }
    >
      {failure}
      {isAsking && !isLocked && (
        <Problem intent="warning" what={texts.lockAsk} advice={texts.lockAdvice}>
          <Button autoFocus size="small" onClick={() => void lock()}>
            {texts.lockYes}
          </Button>
          <Button size="small" onClick={() => setAsking(false)}>
            {texts.notYet}
          </Button>
        </Problem>
      )}
      {editor.unsaved.map(({ message }) => (
        <Problem key={message} what={texts.failed} advice={message} />
      ))}
      {isLocked || part === undefined ? (
        <div>{texts.isLocked}</div>
      ) : (
        <EditorProvider value={editor}>
          <div>{texts.lead}</div>
          <Field label={texts.part}>
            <Dropdown value={part.id} onChange={(_event, { value }) => setChosen(value)}>
              {parts.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Dropdown>
          </Field>
          <div ref={body} key={part.id}>
            <SectionForm
              open={open}
              part={part}
              onNext={(here) => {
                if (body.current !== null && focusAfter(here, body.current)) return;
                if (next !== undefined) setChosen(next.id);
              }}
            />
          </div>
        </EditorProvider>
      )}
    </Page>
  );
}
