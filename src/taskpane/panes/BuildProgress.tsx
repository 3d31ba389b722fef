import { useEffect, type ReactElement } from "react";
import { Button, Field, ProgressBar } from "@fluentui/react-components";
import type { Progress } from "../../workbook/InspectionHost";
import { Page } from "../components/Page";
import { useAnnounce } from "../components/useAnnounce";
import { strings } from "../strings";

interface BuildProgressProps {
  readonly progress: Progress;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

/** What is being done and how far it is, with a way to stop it. */
export function BuildProgress({ progress, isCancelling, onCancel }: BuildProgressProps): ReactElement {
  const { step, done, of } = progress;
  const announce = useAnnounce();
  useEffect(() => announce(step), [announce, step]);

  return (
    <Page
      heading={strings.build.heading}
      focusHeading
      actions={
        <Button onClick={onCancel} disabledFocusable={isCancelling}>
          {isCancelling ? strings.build.cancelling : strings.build.cancel}
        </Button>
      }
    >
      <Field label={step} hint={strings.build.progress(done, of)} validationState="none">
        <ProgressBar value={of > 0 ? done / of : undefined} thickness="large" />
      </Field>
    </Page>
  );
}
