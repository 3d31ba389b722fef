import { useState, type ReactElement } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { withdrawalEntry } from "../../../domain/decisions/signedOff";
import type { Standard } from "../../../domain/framework/Pack";
import { ReasonForm } from "../../components/ReasonForm";
import { strings } from "./strings";
import type { Recorder } from "./useRecorder";
import type { useSignOff } from "./useSignOff";

const { signOff } = strings;

interface WithdrawalProps {
  readonly standard: Standard;
  readonly recorder: Recorder;
  readonly enter: ReturnType<typeof useSignOff>["enter"];
}

/** Takes a sign-off back, with a reason that goes into the log. */
export function Withdrawal({ standard, recorder, enter }: WithdrawalProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  if (!isOpen) {
    return (
      <Button className={styles.button} onClick={() => setOpen(true)}>
        {signOff.withdraw}
      </Button>
    );
  }
  return (
    <ReasonForm
      texts={{
        reason: signOff.reason,
        missing: signOff.reasonMissing,
        confirm: signOff.withdraw,
        cancel: signOff.cancel,
      }}
      reason={reason}
      isBusy={recorder.isRecording}
      onType={setReason}
      onConfirm={(said) =>
        enter(({ inspection }) => withdrawalEntry(inspection, standard, said), signOff.withdrew(standard.id))
      }
      onLeave={() => setOpen(false)}
    />
  );
}

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
});
