import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { EvidenceItem } from "../../../domain/evidence/EvidenceItem";
import { findPrompt } from "../../../domain/framework/find";
import type { Pack } from "../../../domain/framework/Pack";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { useAnnounce } from "../../components/useAnnounce";
import { problemsOf, type DraftProblems } from "./evidenceDraft";
import { EvidenceFields } from "./EvidenceFields";
import { NameField } from "./NameField";
import { strings } from "./strings";
import type { EvidenceDesk } from "./useEvidenceDesk";
import type { Kept } from "./useEvidenceWriter";

interface EvidenceFormProps {
  readonly pack: Pack;
  readonly desk: EvidenceDesk;
  /** The item to change; `null` for a new one. */
  readonly item: EvidenceItem | null;
  /** Who logs; `null` until it is said. */
  readonly who: string | null;
  readonly focusHeading: boolean;
  /** Writes what the form holds, and says what came of it. */
  readonly onSave: () => Promise<Kept>;
  readonly onLeave: () => void;
}

const { form } = strings;

/** One item of evidence, to be added or changed. What was entered outlives every failure, and every look at another view. */
export function EvidenceForm(props: EvidenceFormProps): ReactElement {
  const { pack, desk, item, who, focusHeading, onSave, onLeave } = props;
  const styles = useStyles();
  const id = useId();
  const announce = useAnnounce();
  const element = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<DraftProblems>({});
  const [isAsking, setAsking] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<Kept | null>(null);

  const leave = (): void => {
    if (!desk.isDirty) return onLeave();
    setAsking(true);
    announce(form.discardQuestion);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = problemsOf(desk.draft, who);
    setProblems(found);
    if (Object.keys(found).length > 0 || isSaving) return;
    setSaving(true);
    const kept = await onSave();
    setSaving(false);
    setOutcome(kept);
    if (kept.ok) element.current?.querySelector("textarea")?.focus();
  };
  useEffect(() => {
    element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [problems]);

  return (
    <Page
      heading={headingOf(pack, desk, item)}
      focusHeading={focusHeading}
      actions={
        isAsking ? (
          <Problem what={form.discardQuestion} intent="warning">
            <Button appearance="primary" size="small" autoFocus onClick={() => setAsking(false)}>
              {form.keep}
            </Button>
            <Button size="small" onClick={onLeave}>
              {form.discard}
            </Button>
          </Problem>
        ) : (
          <>
            <Button appearance="primary" type="submit" form={id} disabledFocusable={isSaving}>
              {isSaving ? form.saving : form.save}
            </Button>
            <Button onClick={leave}>{desk.isDirty ? form.cancel : form.close}</Button>
          </>
        )
      }
    >
      {outcome !== null && !outcome.ok && <Problem what={form.failed} advice={form.kept(outcome.message)} />}
      {outcome?.ok && !desk.isDirty && <Problem intent="success" what={outcome.said} />}
      <form
        id={id}
        ref={element}
        noValidate
        className={styles.form}
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => event.key === "Escape" && leave()}
      >
        <EvidenceFields pack={pack} draft={desk.draft} problems={problems} onDraft={desk.setDraft} />
        <Who desk={desk} who={who} problem={problems.by} />
      </form>
    </Page>
  );
}

interface WhoProps {
  readonly desk: EvidenceDesk;
  readonly who: string | null;
  readonly problem: string | undefined;
}

/** Who logs it, as it was said, or the question. */
function Who({ desk, who, problem }: WhoProps): ReactElement {
  const styles = useStyles();
  if (who !== null) {
    return (
      <div className={styles.who}>
        <span>{form.loggingAs(who)}</span>
        <Button size="small" onClick={() => desk.setWho(null)}>
          {form.changeWho}
        </Button>
      </div>
    );
  }
  return (
    <NameField
      value={desk.draft.by}
      problem={problem}
      onName={(by) => desk.setDraft({ ...desk.draft, by })}
    />
  );
}

function headingOf(pack: Pack, { cameFrom }: EvidenceDesk, item: EvidenceItem | null): string {
  if (item !== null) return form.edit(item.id);
  if (cameFrom === null) return form.add;
  return form.addFor(findPrompt(pack, cameFrom)?.ref ?? cameFrom);
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  who: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});
