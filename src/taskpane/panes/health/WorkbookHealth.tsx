import type { ReactElement } from "react";
import { Button, Field, ProgressBar } from "@fluentui/react-components";
import type { Damage } from "../../../workbook/integrity/Damage";
import { Problem } from "../../components/Problem";
import { Section } from "../../components/Section";
import { strings } from "./strings";
import type { Health } from "./useHealth";

interface WorkbookHealthProps {
  readonly health: Health;
}

/** What is wrong with the workbook itself, in plain words, each with its repair. */
export function WorkbookHealth({ health }: WorkbookHealthProps): ReactElement | null {
  const { damages, checkProblem, progress, problem, outcome, repair } = health;
  const repairable = (damages ?? []).filter((damage) => damage.repairable);
  const isBusy = progress !== null;
  if (damages === null && checkProblem === null) return null;
  return (
    <Section heading={strings.heading}>
      {checkProblem !== null && <Problem what={strings.checkFailed} advice={checkProblem} />}
      {problem !== null && <Problem what={strings.failed} advice={problem} />}
      {outcome !== null && <Problem intent="success" what={outcome} />}
      {damages?.length === 0 && checkProblem === null && <div>{strings.whole}</div>}
      {progress !== null && (
        <Field
          label={progress.step}
          hint={strings.progress(progress.done, progress.of)}
          validationState="none"
        >
          <ProgressBar value={progress.of > 0 ? progress.done / progress.of : undefined} />
        </Field>
      )}
      {repairable.length > 1 && (
        <div>
          <Button disabledFocusable={isBusy} onClick={() => void repair()}>
            {strings.repairAll}
          </Button>
        </div>
      )}
      {(damages ?? []).map((damage) => (
        <DamageItem key={damage.key} damage={damage} isBusy={isBusy} onRepair={() => void repair(damage)} />
      ))}
    </Section>
  );
}

interface DamageItemProps {
  readonly damage: Damage;
  readonly isBusy: boolean;
  readonly onRepair: () => void;
}

function DamageItem({ damage, isBusy, onRepair }: DamageItemProps): ReactElement {
  const { code, what, remedy, severity, repairable } = damage;
  return (
    <Problem intent={severity === "error" ? "error" : "warning"} what={what} advice={remedy}>
      {repairable && (
        <Button
          size="small"
          aria-label={code === "layout-older" ? strings.update : strings.repairOf(what)}
          disabledFocusable={isBusy}
          onClick={onRepair}
        >
          {code === "layout-older" ? strings.update : strings.repair}
        </Button>
      )}
    </Problem>
  );
}
