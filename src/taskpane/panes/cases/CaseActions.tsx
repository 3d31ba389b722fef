import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { strings } from "./strings";
import { keysOf, type CaseStep } from "./useCaseKeys";

interface CaseActionsProps {
  readonly steps: Readonly<Record<CaseStep, () => void>>;
  /** Steps that lead nowhere from here. */
  readonly ends: readonly CaseStep[];
}

const order: readonly CaseStep[] = ["nextPart", "previousPart", "nextCase", "previousCase"];

/** The ways to the next part and case, and back. */
export function CaseActions({ steps, ends }: CaseActionsProps): ReactElement {
  return (
    <>
      {order.map((step) => (
        <Button
          key={step}
          appearance={step === "nextPart" ? "primary" : "secondary"}
          disabledFocusable={ends.includes(step)}
          aria-keyshortcuts={keysOf[step]}
          onClick={steps[step]}
        >
          {strings.steps[step]}
        </Button>
      ))}
    </>
  );
}
