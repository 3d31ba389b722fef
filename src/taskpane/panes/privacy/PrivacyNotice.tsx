import { useState, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { listKinds } from "../../../domain/privacy/listKinds";
import type { PersonalDataMark } from "../../../domain/privacy/PersonalData";
import { kindTexts } from "../../../domain/privacy/strings";
import { Problem } from "../../components/Problem";
import type { Saved } from "../../inspection/useInspection";
import { Excerpt } from "./Excerpt";
import { NotIdentifying } from "./NotIdentifying";
import { strings } from "./strings";

interface PrivacyNoticeProps {
  readonly text: string;
  readonly marks: readonly PersonalDataMark[];
  /** Puts masks in place of these marks. */
  readonly onMask: (marks: readonly PersonalDataMark[]) => Promise<Saved> | void;
  /** Keeps the answer that a mark identifies nobody; left out where the text stands nowhere yet. */
  readonly onAnswer?: (mark: PersonalDataMark, who: string, reason: string) => Promise<Saved>;
}

/** What in a text may identify a person, why, and what can be done about it; nothing where there is none. */
export function PrivacyNotice({ text, marks, onMask, onAnswer }: PrivacyNoticeProps): ReactElement | null {
  const styles = useStyles();
  const [failure, setFailure] = useState<string | null>(null);
  const [answering, setAnswering] = useState<PersonalDataMark | null>(null);
  if (marks.length === 0) return null;

  const mask = async (chosen: readonly PersonalDataMark[]): Promise<void> => {
    const saved = await onMask(chosen);
    setFailure(saved === undefined || saved.ok ? null : saved.message);
  };
  const advice = onAnswer === undefined ? strings.draftAdvice : strings.advice;
  return (
    <div className={styles.notice}>
      <Problem intent="warning" what={strings.found(listKinds(marks))} advice={advice}>
        <ul aria-label={strings.marks} className={styles.list}>
          {marks.map((mark) => (
            <li key={`${mark.kind} ${mark.from}`} className={styles.mark}>
              <Excerpt text={text} mark={mark} />
              <div>{mark.why}</div>
              {answering !== null && answering.from === mark.from && onAnswer !== undefined ? (
                <NotIdentifying
                  onKeep={(who, reason) => onAnswer(mark, who, reason)}
                  onLeave={() => setAnswering(null)}
                />
              ) : (
                <div className={styles.ways}>
                  <Button
                    size="small"
                    aria-label={strings.maskOne(kindTexts[mark.kind].label)}
                    onClick={() => void mask([mark])}
                  >
                    {strings.mask}
                  </Button>
                  {onAnswer !== undefined && (
                    <Button
                      size="small"
                      aria-label={strings.notIdentifyingOne(kindTexts[mark.kind].label)}
                      onClick={() => setAnswering(mark)}
                    >
                      {strings.notIdentifying}
                    </Button>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
        {marks.length > 1 && (
          <Button size="small" onClick={() => void mask(marks)}>
            {strings.maskAll}
          </Button>
        )}
      </Problem>
      {failure !== null && <Problem what={strings.failed} advice={failure} />}
    </div>
  );
}

const useStyles = makeStyles({
  notice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    width: "100%",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  mark: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
