import { lazy, Suspense, useEffect, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { InspectionHost, WorkbookState } from "../../workbook/InspectionHost";
import { Bullets } from "../components/Bullets";
import { Loading } from "../components/Loading";
import { Page } from "../components/Page";
import { Problem } from "../components/Problem";
import { strings } from "../strings";
import type { LookedAtWorkbook } from "../useWorkbookState";

const loadForm = () => import("./CreateForm");
const CreateForm = lazy(async () => ({ default: (await loadForm()).CreateForm }));

interface StartProps {
  readonly host: InspectionHost;
  readonly workbook: LookedAtWorkbook;
  readonly onOpen: () => void;
}

/** The first view: create an inspection, finish one, continue the open one, or say why none of these can be. */
export function Start({ host, workbook, onOpen }: StartProps): ReactElement {
  const [isFilling, setFilling] = useState(false);
  const [isReturning, setReturning] = useState(false);
  const leave = (): void => {
    setFilling(false);
    setReturning(true);
    void workbook.look();
  };

  // Fetched ahead, so that the form is there when it is asked for.
  useEffect(() => void loadForm(), []);

  if (isFilling) {
    return (
      <Suspense fallback={<Loading what={strings.form.heading} />}>
        <CreateForm
          host={host}
          isResuming={workbook.state?.kind === "unfinished"}
          onCreated={onOpen}
          onLeave={leave}
          onStopped={() => void workbook.look()}
        />
      </Suspense>
    );
  }
  return (
    <Landing workbook={workbook} focusHeading={isReturning} onFill={() => setFilling(true)} onOpen={onOpen} />
  );
}

interface LandingProps extends Pick<StartProps, "workbook" | "onOpen"> {
  readonly focusHeading: boolean;
  readonly onFill: () => void;
}

function Landing({ workbook, focusHeading, onFill, onOpen }: LandingProps): ReactElement {
  const { state, problem, look } = workbook;
  useReturn(look);
  if (problem !== null || state === null) {
    return (
      <Page heading={strings.product} focusHeading={focusHeading} actions={<CheckAgain look={look} />}>
        <Problem what={strings.start.lookFailed} advice={problem ?? undefined} />
      </Page>
    );
  }
  const { heading, body, action } = shown(state);
  return (
    <Page
      heading={heading}
      focusHeading={focusHeading}
      actions={
        action === "check" ? (
          <CheckAgain look={look} />
        ) : (
          <Button appearance="primary" onClick={action === "open" ? onOpen : onFill}>
            {action === "open"
              ? strings.start.continue
              : action === "resume"
                ? strings.start.resume
                : strings.start.create}
          </Button>
        )
      }
    >
      {body}
    </Page>
  );
}

/** Looks again whenever the pane is returned to; by then the workbook may hold something else. */
function useReturn(look: () => Promise<void>): void {
  useEffect(() => {
    const again = (): void => void look();
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, [look]);
}

interface Shown {
  readonly heading: string;
  readonly body: ReactElement;
  readonly action: "create" | "resume" | "open" | "check";
}

function shown(state: WorkbookState): Shown {
  switch (state.kind) {
    case "inspection":
      return {
        heading: strings.start.openHeading,
        body: <Said>{strings.start.openIntro}</Said>,
        action: "open",
      };
    case "unfinished":
      return {
        heading: strings.start.unfinishedHeading,
        body: <Said>{strings.start.unfinishedIntro}</Said>,
        action: "resume",
      };
    case "newer":
      return {
        heading: strings.start.newerHeading,
        body: <Said>{strings.start.newer(state.schema)}</Said>,
        action: "check",
      };
    case "none":
      return state.taken.length > 0
        ? { heading: strings.start.takenHeading, body: <Taken names={state.taken} />, action: "check" }
        : { heading: strings.start.heading, body: <Introduction />, action: "create" };
  }
}

function Said({ children }: { readonly children: string }): ReactElement {
  return <div>{children}</div>;
}

function Introduction(): ReactElement {
  return (
    <>
      <div>{strings.start.intro}</div>
      <Bullets ordered items={strings.start.steps.map((step) => ({ key: step, content: step }))} />
      <div>{strings.start.stays}</div>
    </>
  );
}

function Taken({ names }: { readonly names: readonly string[] }): ReactElement {
  return (
    <>
      <div>{strings.start.taken(names.length)}</div>
      <Bullets label={strings.start.takenList} items={names.map((name) => ({ key: name, content: name }))} />
    </>
  );
}

function CheckAgain({ look }: { readonly look: () => Promise<void> }): ReactElement {
  return (
    <Button appearance="primary" onClick={() => void look()}>
      {strings.checkAgain}
    </Button>
  );
}
