import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { Problem } from "../../components/Problem";
import { strings } from "./strings";
import type { Health } from "./useHealth";

interface HealthNoticeProps {
  readonly health: Health;
  readonly onSee: () => void;
}

/** One notice where something is wrong with the workbook itself; what is only good to know stands with the checks. */
export function HealthNotice({ health, onSee }: HealthNoticeProps): ReactElement | null {
  const { damages, progress, repair } = health;
  const serious = (damages ?? []).filter(({ severity }) => severity !== "info");
  const older = serious.find(({ code }) => code === "layout-older");
  if (serious.length === 0) return null;
  if (older !== undefined) {
    return (
      <Problem intent="warning" what={strings.olderNotice} advice={`${older.what} ${older.remedy}`}>
        <Button size="small" disabledFocusable={progress !== null} onClick={() => void repair(older)}>
          {progress === null ? strings.update : strings.working}
        </Button>
      </Problem>
    );
  }
  return (
    <Problem
      intent="warning"
      what={strings.notice}
      advice={`${strings.found(serious.length)} ${strings.noticeAdvice}`}
    >
      <Button size="small" onClick={onSee}>
        {strings.see}
      </Button>
    </Problem>
  );
}
