import { useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { blockNames, sheetNames } from "../../workbook/names";
import { longTime } from "../../domain/inspection/longDate";
import { Bullets } from "../components/Bullets";
import { GoTo } from "../components/GoTo";
import { Page } from "../components/Page";
import { Problem } from "../components/Problem";
import { Section } from "../components/Section";
import { useAnnounce } from "../components/useAnnounce";
import type { ReportWriting } from "./useReport";
import { isOpen } from "./checks/listChecks";
import { PrivacyGate } from "./privacy/PrivacyGate";
import { strings as privacyStrings } from "./privacy/strings";
import { usePrivacy } from "./privacy/usePrivacyWork";
import { isReported } from "../../domain/privacy/isReported";
import { strings } from "./strings";
import type { ViewProps } from "./Workspace";

interface ReportProps extends ViewProps {
  readonly report: ReportWriting;
}

/** Writes the report sheet or writes it again, and says what is in it and what is still open. */
export function Report({
  reading,
  checks,
  report,
  focusHeading,
  onGoTo,
  onShow,
  onView,
}: ReportProps): ReactElement {
  const announce = useAnnounce();
  const { isWriting, writtenAt, setAside, problem, write } = report;
  const [isAsking, setAsking] = useState(false);
  const matters = checks.filter(isOpen).length;
  const unanswered = reading.assessment.standards.reduce(
    (sum, { answered, toAnswer }) => sum + toAnswer - answered,
    0,
  );

  const writeNow = async (): Promise<void> => {
    setAsking(false);
    announce(strings.report.writing);
    const moved = await write();
    if (moved === null) return;
    announce([strings.report.written, ...(moved > 0 ? [strings.report.setAside(moved)] : [])].join(" "));
  };
  const goingOut = usePrivacy().open.filter(isReported);
  const start = (): void => {
    if (goingOut.length === 0) return void writeNow();
    setAsking(true);
    announce(privacyStrings.gate.lead(goingOut.length));
  };

  return (
    <Page
      heading={sheetNames.report}
      focusHeading={focusHeading}
      actions={
        <Button appearance="primary" disabledFocusable={isWriting} onClick={start}>
          {isWriting
            ? strings.report.writing
            : writtenAt === null
              ? strings.report.write
              : strings.report.refresh}
        </Button>
      }
    >
      {isAsking && (
        <PrivacyGate
          heading={privacyStrings.gate.report}
          open={goingOut}
          goOn={privacyStrings.gate.goOnReport}
          onGoOn={() => void writeNow()}
          onLeave={() => setAsking(false)}
          onShow={onShow}
        />
      )}
      {problem !== null && <Problem what={strings.report.failed} advice={problem} />}
      {writtenAt === null ? (
        <div>{strings.report.notYet}</div>
      ) : (
        <Problem intent="success" what={strings.report.writtenAt(longTime(writtenAt))}>
          <GoTo onGo={() => onGoTo({ block: blockNames.reportText, row: "summary", field: "text" })}>
            {strings.report.show}
          </GoTo>
        </Problem>
      )}
      {setAside > 0 && (
        <Problem
          intent="warning"
          what={strings.report.setAside(setAside)}
          advice={strings.report.setAsideAdvice}
        />
      )}
      <Section heading={strings.report.open}>
        {matters === 0 && unanswered === 0 ? (
          <div>{strings.report.nothingOpen}</div>
        ) : (
          <div>
            {strings.report.stillOpen(matters, unanswered)}{" "}
            <GoTo onGo={() => onView("checks")}>{strings.report.seeChecks}</GoTo>
          </div>
        )}
      </Section>
      <Section heading={strings.report.contains}>
        <Bullets items={strings.report.parts.map((part) => ({ key: part, content: part }))} />
        <div>{strings.report.textsStay}</div>
      </Section>
    </Page>
  );
}
