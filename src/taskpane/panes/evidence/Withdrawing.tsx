import type { ReactElement } from "react";
import { ReasonForm } from "../../components/ReasonForm";
import { strings } from "./strings";
import type { Withdrawal } from "./useEvidenceDesk";

interface WithdrawingProps {
  readonly withdrawal: Withdrawal;
  readonly onType: (reason: string) => void;
  readonly onWithdraw: (reason: string) => void;
  readonly onLeave: () => void;
}

const { withdrawal: texts } = strings;

/** Asks before an item is withdrawn, and for the reason, which its history keeps. */
export function Withdrawing(props: WithdrawingProps): ReactElement {
  const { withdrawal, onType, onWithdraw, onLeave } = props;
  const { id, reason } = withdrawal;
  return (
    <ReasonForm
      name={texts.question(id)}
      texts={texts}
      size="small"
      reason={reason}
      onType={onType}
      onConfirm={onWithdraw}
      onLeave={onLeave}
    >
      <strong>{texts.question(id)}</strong>
      <div>{texts.kept}</div>
    </ReasonForm>
  );
}
