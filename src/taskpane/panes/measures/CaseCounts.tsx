import { useMemo, type ReactElement } from "react";
import { makeStyles } from "@fluentui/react-components";
import { evidenceIndexOf } from "../../../domain/evidence/evidenceIndexOf";
import { roundsOf } from "../../../domain/evidence/roundsOf";
import { countsFromCases } from "../../../domain/cases/caseAnswersOn";
import { describeShare } from "../../../domain/inspection/describeShare";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { strings } from "./strings";
import { TakeCounts, type TakeCountsProps } from "./TakeCounts";

interface CaseCountsProps extends Pick<TakeCountsProps, "pack" | "prompt" | "measure" | "entry" | "onTake"> {
  readonly inspection: Inspection;
}

const { cases: texts } = strings;

/** What the interviews in the cases come to for a measure, and the one action that takes the counts over (P69). */
export function CaseCounts({ inspection, ...props }: CaseCountsProps): ReactElement | null {
  const { pack, measure } = props;
  const styles = useStyles();
  const offered = useMemo(() => countsFromCases(pack, inspection, measure), [pack, inspection, measure]);
  if (offered.length === 0) return null;
  const index = evidenceIndexOf(pack, inspection.evidence);
  const hasRounds = roundsOf(pack, index, measure.id, inspection.settings).rounds.length > 0;
  return (
    <>
      {offered.map(({ form, question, share, sum }) => (
        <div key={question.id} className={styles.counts}>
          <div>{texts.heading(question.id, form.name)}</div>
          {sum.base === null ? (
            <div>{texts.noSum}</div>
          ) : (
            <>
              <TakeCounts
                {...props}
                sum={sum}
                share={describeShare(pack, sum, inspection.settings)}
                heading={texts.heading(question.id, form.name)}
                words={texts}
              />
              <div>{texts.left(share.cases.included - share.base)}</div>
              {hasRounds && <div>{texts.instead}</div>}
            </>
          )}
        </div>
      ))}
    </>
  );
}

const useStyles = makeStyles({ counts: { display: "flex", flexDirection: "column", gap: "4px" } });
