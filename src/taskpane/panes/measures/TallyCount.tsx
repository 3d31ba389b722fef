import { useState, type KeyboardEvent, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { findMeasure, promptsOf } from "../../../domain/framework/find";
import type { Pack } from "../../../domain/framework/Pack";
import { hasReason } from "../../../domain/rating/hasReason";
import { Page } from "../../components/Page";
import { Problem } from "../../components/Problem";
import { useAnnounce } from "../../components/useAnnounce";
import { NameField } from "../evidence/NameField";
import { strings as evidence } from "../evidence/strings";
import { strings } from "./strings";
import { countOf, countsOf, peopleOf, withTap, withoutLastTap, type Tally, type TallyAnswer } from "./tally";
import { TallyQuestion } from "./TallyQuestion";
import type { TallyDesk } from "./useTallyDesk";

interface TallyCountProps {
  readonly pack: Pack;
  readonly who: string | null;
  readonly tallyDesk: TallyDesk;
  readonly tally: Tally;
  /** Why the counts could not be written. */
  readonly problem: string | null;
  readonly onFinish: (by: string) => Promise<void>;
}

const { tally: texts } = strings;
const { form: names } = evidence;

/** Counts answers person by person: one tap or key an answer, the last of which can always be taken back. */
export function TallyCount(props: TallyCountProps): ReactElement {
  const { pack, who, tallyDesk, tally, problem, onFinish } = props;
  const styles = useStyles();
  const announce = useAnnounce();
  const [name, setName] = useState("");
  const [missing, setMissing] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const people = peopleOf(tally);
  const person = people.at(-1) ?? {};

  const answer = (measure: string, given: TallyAnswer): void => {
    const after = withTap(tally, { measure, answer: given });
    tallyDesk.setTally(after);
    announce(texts.said(people.length, texts.answers[given], runningOf(after, measure)));
  };
  const next = (): void => {
    tallyDesk.setTally(withTap(tally, { next: true }));
    announce(texts.nextSaid(people.length + 1));
  };
  const undo = (): void => {
    if (tally.taps.length === 0) return;
    tallyDesk.setTally(withoutLastTap(tally));
    announce(texts.undone);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== "z" || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    undo();
  };
  const finish = async (): Promise<void> => {
    const found =
      countsOf(tally).length === 0
        ? texts.nothing
        : who === null && !hasReason(name)
          ? names.byMissing
          : null;
    setMissing(found);
    if (found !== null || isWriting) return;
    setWriting(true);
    await onFinish(who ?? name.trim());
    setWriting(false);
  };

  return (
    <Page
      heading={texts.person(people.length)}
      above={<div>{[tallyDesk.plan.source, texts.heading].join(", ")}</div>}
      actions={
        isAsking ? (
          <Problem what={texts.discardQuestion} intent="warning">
            <Button appearance="primary" size="small" autoFocus onClick={() => setAsking(false)}>
              {texts.keep}
            </Button>
            <Button size="small" onClick={() => tallyDesk.setTally(null)}>
              {texts.lose}
            </Button>
          </Problem>
        ) : (
          <>
            <Button appearance="primary" onClick={next}>
              {texts.next}
            </Button>
            <Button disabledFocusable={tally.taps.length === 0} onClick={undo}>
              {texts.undo}
            </Button>
          </>
        )
      }
    >
      {problem !== null && <Problem what={texts.failed} advice={texts.kept(problem)} />}
      <div className={styles.hint}>{texts.hint}</div>
      <div className={styles.questions} onKeyDown={press}>
        {tally.measures.map((measure) => (
          <TallyQuestion
            key={measure}
            label={labelOf(pack, measure)}
            answer={person[measure] ?? null}
            running={runningOf(tally, measure)}
            onAnswer={(given) => answer(measure, given)}
          />
        ))}
      </div>
      {who === null && (
        <NameField
          value={name}
          problem={missing === names.byMissing ? missing : undefined}
          onName={setName}
        />
      )}
      {missing === texts.nothing && <Problem what={missing} />}
      <div className={styles.ways}>
        <Button disabledFocusable={isWriting} onClick={() => void finish()}>
          {isWriting ? texts.writing : texts.finish}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => (tally.taps.length === 0 ? tallyDesk.setTally(null) : setAsking(true))}
        >
          {texts.discard}
        </Button>
      </div>
    </Page>
  );
}

/** The running count with its share in whole per cent, halves up, for looking at only. */
function runningOf(tally: Tally, measure: string): string {
  const { positive, base } = countOf(tally, measure);
  return texts.running(positive, base, base === 0 ? "" : ` (${Math.round((positive / base) * 100)}%)`);
}

function labelOf(pack: Pack, measure: string): string {
  const prompt = promptsOf(pack).find(({ measures }) => measures.some(({ id }) => id === measure));
  return `${prompt?.ref ?? ""} ${findMeasure(pack, measure)?.label ?? measure}`;
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  questions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
