import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { InspectionHost } from "../../workbook/InspectionHost";
import { Page } from "../components/Page";
import { Problem } from "../components/Problem";
import { useAnnounce } from "../components/useAnnounce";
import { strings } from "../strings";
import { useBuild } from "../building/useBuild";
import { useRecoveredDetails } from "../building/useRecoveredDetails";
import { BuildProgress } from "./BuildProgress";
import { DetailsFields } from "./DetailsFields";
import {
  detailsOf,
  draftOf,
  problemsOf,
  blankDraft,
  type DetailsDraft,
  type DraftProblems,
} from "./detailsForm";

interface CreateFormProps {
  readonly host: InspectionHost;
  /** True where an earlier attempt stopped part way. */
  readonly isResuming: boolean;
  readonly onCreated: () => void;
  readonly onLeave: () => void;
  /** The workbook may have changed although creating did not succeed. */
  readonly onStopped: () => void;
}

/** The details of a new inspection, then the building of it. What was typed outlives every failure. */
export function CreateForm({
  host,
  isResuming,
  onCreated,
  onLeave,
  onStopped,
}: CreateFormProps): ReactElement {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<DetailsDraft | null>(null);
  const [problems, setProblems] = useState<DraftProblems>({});
  const [isAsking, setAsking] = useState(false);
  const recovered = useRecoveredDetails(host, isResuming);
  const announce = useAnnounce();
  const build = useBuild(host);
  const draft = typed ?? (recovered ? draftOf(recovered) : blankDraft);

  const leave = (): void => {
    if (typed === null) return onLeave();
    setAsking(true);
    announce(strings.form.discardQuestion);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = problemsOf(draft);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const outcome = await build.start(detailsOf(draft));
    if (outcome === "cancelled") announce(strings.build.cancelled);
    if (outcome !== "created") return onStopped();
    announce(strings.build.created);
    onCreated();
  };
  useFocusOnFirstProblem(form, problems);

  if (build.progress) {
    return (
      <BuildProgress progress={build.progress} isCancelling={build.isCancelling} onCancel={build.cancel} />
    );
  }
  return (
    <Page
      heading={isResuming ? strings.form.resumeHeading : strings.form.heading}
      focusHeading
      actions={
        isAsking ? (
          <Question onKeep={() => setAsking(false)} onDiscard={onLeave} />
        ) : (
          <>
            <Button appearance="primary" type="submit" form={id}>
              {isResuming ? strings.form.finish : strings.form.create}
            </Button>
            <Button onClick={leave}>{strings.form.back}</Button>
          </>
        )
      }
    >
      {build.problem !== null && (
        <Problem what={strings.form.failed} advice={`${build.problem} ${strings.form.keptAdvice}`} />
      )}
      <form
        id={id}
        ref={form}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => event.key === "Escape" && leave()}
      >
        <DetailsFields draft={draft} problems={problems} onType={setTyped} />
      </form>
    </Page>
  );
}

interface QuestionProps {
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** Asked only when something typed would be lost. */
function Question({ onKeep, onDiscard }: QuestionProps): ReactElement {
  return (
    <Problem what={strings.form.discardQuestion} intent="warning">
      <Button appearance="primary" size="small" onClick={onKeep}>
        {strings.form.keep}
      </Button>
      <Button size="small" onClick={onDiscard}>
        {strings.form.discard}
      </Button>
    </Problem>
  );
}

/** After an attempt to create, the keyboard continues at the first thing to mend. */
function useFocusOnFirstProblem(
  form: { readonly current: HTMLFormElement | null },
  problems: DraftProblems,
): void {
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [form, problems]);
}
