import { useMemo, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { caseAnswersOn, type CaseAnswersOn } from "../../../domain/cases/caseAnswersOn";
import type { Pack } from "../../../domain/framework/Pack";
import type { Inspection } from "../../../domain/inspection/Inspection";
import { Folded } from "../../components/Folded";
import { PlainList } from "../../components/PlainList";
import { Section } from "../../components/Section";
import { useKeptCases } from "../comparing/useKeptCases";
import { promptCaseStrings as strings } from "./promptCaseStrings";

interface PromptCasesProps {
  readonly pack: Pack;
  readonly inspection: Inspection;
  readonly prompt: string;
}

/** The case answers that bear on a prompt: shares without a rating, and what was described, as text (R47). */
export function PromptCases({ pack, inspection, prompt }: PromptCasesProps): ReactElement | null {
  const styles = useStyles();
  const answers = useMemo(() => caseAnswersOn(pack, inspection, prompt), [pack, inspection, prompt]);
  const kept = useKeptCases(inspection);
  if (answers.length === 0) return null;
  return (
    <Section heading={strings.heading}>
      <div className={styles.quiet}>{strings.noRating}</div>
      <PlainList label={strings.heading}>
        {answers.map((each) => (
          <Answers
            key={each.question.id}
            {...each}
            described={each.described.filter(({ id }) => !kept.has(id))}
          />
        ))}
      </PlainList>
    </Section>
  );
}

function Answers({ form, question, share, described }: CaseAnswersOn): ReactElement {
  const styles = useStyles();
  const { count, base, percent, cases } = share;
  const blank = cases.included - base;
  return (
    <li>
      <div>{strings.question(question.id, question.label)}</div>
      <div>
        {percent === null ? (
          strings.noAnswer(form.name)
        ) : (
          <strong>{strings.share(count, base, percent)}</strong>
        )}
        {percent !== null && blank > 0 && ` ${strings.leftOut(blank)}`}
      </div>
      {described.length > 0 && (
        <Folded summary={strings.described(described.length)}>
          <ul className={styles.described}>
            {described.map(({ id, reference, answer, text }) => (
              <li key={id}>{strings.description(reference, answer, text)}</li>
            ))}
          </ul>
        </Folded>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  described: { margin: 0, paddingLeft: tokens.spacingHorizontalL, whiteSpace: "pre-wrap" },
});
