import { useState, type FormEvent, type ReactElement } from "react";
import {
  Button,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { evidenceIndexOf } from "../../../domain/evidence/evidenceIndexOf";
import { foldText } from "../../../domain/evidence/foldText";
import { roundsOf } from "../../../domain/evidence/roundsOf";
import { promptsOf } from "../../../domain/framework/find";
import { hasReason } from "../../../domain/rating/hasReason";
import { Fieldset } from "../../components/Fieldset";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { strings } from "./strings";
import type { RoundPlan, TallyDesk } from "./useTallyDesk";
import type { TallyTools } from "./useFinishTally";

interface TallySetupProps extends Pick<TallyTools, "pack" | "reading"> {
  readonly tallyDesk: TallyDesk;
  readonly onLeave: () => void;
}

type Problems = Readonly<Partial<Record<"date" | "source" | "measures", string>>>;

const { tally } = strings;

/** Names the round and chooses its questions: the measures of the pack, prompt by prompt. */
export function TallySetup({ pack, reading, tallyDesk, onLeave }: TallySetupProps): ReactElement {
  const styles = useStyles();
  const { plan, setPlan } = tallyDesk;
  const [problems, setProblems] = useState<Problems>({});
  const prompts = promptsOf(pack).filter(({ measures }) => measures.length > 0);
  const all = prompts.flatMap(({ measures }) => measures);
  const thresholds = all.filter(({ test }) => test === "threshold").map(({ id }) => id);
  const set = (changes: Partial<RoundPlan>): void => setPlan({ ...plan, ...changes });
  const choose = (ids: readonly string[]): void =>
    set({ measures: all.map(({ id }) => id).filter((id) => ids.includes(id)) });

  const start = (event: FormEvent): void => {
    event.preventDefault();
    const found = problemsOf(plan, isTaken());
    setProblems(found);
    if (Object.keys(found).length === 0) tallyDesk.setTally({ measures: plan.measures, taps: [] });
  };
  /** The same date, people and kind are the same round, which counts once. */
  function isTaken(): boolean {
    const index = evidenceIndexOf(pack, reading.inspection.evidence);
    return plan.measures.some((measure) =>
      roundsOf(pack, index, measure, reading.inspection.settings).rounds.some(
        ({ date, source, items }) =>
          date === plan.date && foldText(source) === foldText(plan.source) && items[0]?.type === plan.type,
      ),
    );
  }

  return (
    <Page
      heading={tally.heading}
      focusHeading
      actions={
        <>
          <Button appearance="primary" type="submit" form="tally">
            {tally.start}
          </Button>
          <Button onClick={onLeave}>{tally.back}</Button>
        </>
      }
    >
      <div>{tally.lead}</div>
      <form id="tally" className={styles.form} noValidate onSubmit={start}>
        <Field label={tally.date} required validationMessage={problems.date}>
          <Input
            type="date"
            className={styles.control}
            value={plan.date}
            onChange={(_event, { value }) => set({ date: value })}
          />
        </Field>
        <Field label={tally.type}>
          <RadioGroup
            value={plan.type}
            onChange={(_event, { value }) => set({ type: value as RoundPlan["type"] })}
          >
            <Radio value="Interview" label="Interview" />
            <Radio value="Focus group" label="Focus group" />
          </RadioGroup>
        </Field>
        <Field label={tally.source} hint={tally.sourceHint} required validationMessage={problems.source}>
          <Input
            autoComplete="off"
            className={styles.control}
            value={plan.source}
            onChange={(_event, { value }) => set({ source: value })}
          />
        </Field>
        <Fieldset legend={tally.questions}>
          {problems.measures !== undefined && <Problem what={problems.measures} />}
          <Button size="small" className={styles.all} onClick={() => choose(thresholds)}>
            {tally.allThreshold}
          </Button>
          {prompts.flatMap(({ ref, measures }) =>
            measures.map((measure) => (
              <Checkbox
                key={measure.id}
                label={`${ref} ${measure.label}`}
                checked={plan.measures.includes(measure.id)}
                onChange={(_event, { checked }) =>
                  choose(
                    checked === true
                      ? [...plan.measures, measure.id]
                      : plan.measures.filter((other) => other !== measure.id),
                  )
                }
              />
            )),
          )}
        </Fieldset>
      </form>
    </Page>
  );
}

function problemsOf({ date, source, measures }: RoundPlan, isTaken: boolean): Problems {
  return {
    ...(date === "" && { date: tally.dateMissing }),
    ...(isTaken && { source: tally.taken }),
    ...(!hasReason(source) && { source: tally.sourceMissing }),
    ...(measures.length === 0 && { measures: tally.noQuestions }),
  };
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  control: { minWidth: 0 },
  all: { alignSelf: "flex-start" },
});
