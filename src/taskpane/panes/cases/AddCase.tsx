import { useState, type FormEvent, type ReactElement } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import { plainText } from "../../../domain/inspection/plainText";
import { GoTo } from "../../components/GoTo";
import { Problem } from "../../components/Problem";
import { Section } from "../../components/Section";
import { DraftPrivacy } from "../privacy/DraftPrivacy";
import { strings } from "./strings";
import type { CaseWork } from "./useCaseWork";

interface AddCaseProps {
  readonly work: CaseWork;
  /** The cases of the form. */
  readonly entries: readonly CaseEntry[];
}

const texts = strings.add;
/** More than any reference; a longer one is a slip. */
const longest = 100;

/** A case is added by its reference alone; the rest is answered in its form. */
export function AddCase({ work, entries }: AddCaseProps): ReactElement {
  const { desk, add } = work;
  const styles = useStyles();
  const [isMissing, setMissing] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const reference = desk.draft.trim();
  const same = entries.find(
    (entry) => reference !== "" && plainText(entry.reference) === plainText(reference),
  );

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(reference === "");
    if (reference === "" || isAdding) return;
    setAdding(true);
    const saved = await add(reference);
    setAdding(false);
    setFailure(saved.ok ? null : saved.message);
  };
  return (
    <Section heading={texts.heading}>
      <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
        <Field
          label={texts.reference}
          hint={texts.hint}
          required
          validationMessage={isMissing && reference === "" ? texts.missing : undefined}
        >
          <Input
            autoComplete="off"
            maxLength={longest}
            className={styles.control}
            value={desk.draft}
            onChange={(_event, { value }) => desk.setDraft(value)}
          />
        </Field>
        <DraftPrivacy text={desk.draft} onText={desk.setDraft} />
        {same !== undefined && (
          <Problem intent="warning" what={texts.repeated(reference)}>
            <GoTo onGo={() => desk.openCase(same.id)}>{texts.openIt}</GoTo>
          </Problem>
        )}
        {failure !== null && <Problem what={texts.failed} advice={texts.failedAdvice(failure)} />}
        <div>
          <Button type="submit" disabledFocusable={isAdding}>
            {isAdding ? texts.adding : texts.add}
          </Button>
        </div>
      </form>
    </Section>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  control: { minWidth: 0 },
});
