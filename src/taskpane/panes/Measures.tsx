import type { ReactElement, ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { MeasureDefinition, Prompt } from "../../domain/framework/Pack";
import type { MeasureAssessment, PromptAssessment } from "../../domain/inspection/Assessment";
import type { MeasureEntry, PromptEntry } from "../../domain/inspection/Inspection";
import { Fieldset } from "../components/Fieldset";
import { listed } from "../components/listed";
import { MessageList } from "../components/MessageList";
import { Section } from "../components/Section";
import { shareText } from "../components/shareText";
import { TextEntry } from "../components/TextEntry";
import { standardPlace } from "../places";
import { CaseCounts } from "./measures/CaseCounts";
import { Rounds } from "./measures/Rounds";
import { strings as measureStrings } from "./measures/strings";
import type { StandardPageProps } from "./StandardView";
import { strings } from "./strings";

const { tally } = measureStrings;

interface MeasuresProps extends Pick<StandardPageProps, "pack" | "standard" | "reading" | "evidence"> {
  readonly prompt: Prompt;
  readonly checked: PromptAssessment;
  readonly entries: PromptEntry["measures"];
}

/**
 * The counts that bear on a prompt: positive answers over those asked, the share, its band and the line it is held to
 * (R19, R21), with the rounds of the evidence log that they may be taken from.
 */
export function Measures(props: MeasuresProps): ReactElement | null {
  const { pack, standard, reading, evidence, prompt, checked, entries } = props;
  const styles = useStyles();
  if (prompt.measures.length === 0) return null;
  return (
    <Section heading={strings.row.measures}>
      {prompt.measures.map((measure, index) => {
        const entry = entries[measure.id] ?? { positive: null, base: null };
        return (
          <Measure
            key={measure.id}
            standard={standard.id}
            // The first measure stands on the prompt's own row, every other one on a row of its own.
            row={index === 0 ? prompt.id : measure.id}
            measure={measure}
            entry={entry}
            assessed={checked.measures.find(({ id }) => id === measure.id)}
          >
            <Rounds
              pack={pack}
              inspection={reading.inspection}
              prompt={prompt.id}
              measure={measure}
              entry={entry}
              onItem={evidence.onShow}
              onTake={evidence.save}
            />
            <CaseCounts
              pack={pack}
              inspection={reading.inspection}
              prompt={prompt.id}
              measure={measure}
              entry={entry}
              onTake={evidence.save}
            />
          </Measure>
        );
      })}
      <Button size="small" className={styles.tally} onClick={() => evidence.beginTally(prompt)}>
        {tally.open}
      </Button>
    </Section>
  );
}

interface MeasureProps {
  readonly standard: string;
  readonly row: string;
  readonly measure: MeasureDefinition;
  readonly entry: MeasureEntry;
  readonly assessed: MeasureAssessment | undefined;
  readonly children: ReactNode;
}

function Measure({ standard, row, measure, entry, assessed, children }: MeasureProps): ReactElement {
  const styles = useStyles();
  const share = assessed ? shareText(assessed.share) : "";
  return (
    <Fieldset legend={measure.label}>
      <div className={styles.line}>
        {strings.row.edge(measure.edge, measure.edgeIncluded)}
        {measure.assumed && ` (${strings.row.assumed})`}
      </div>
      <div className={styles.counts}>
        <TextEntry
          kind="wholeNumber"
          label={strings.row.positive}
          place={standardPlace(standard, row, "positive")}
          value={digits(entry.positive)}
        />
        <TextEntry
          kind="wholeNumber"
          label={strings.row.base}
          place={standardPlace(standard, row, "base")}
          value={digits(entry.base)}
        />
      </div>
      <div>
        {share === "" ? strings.row.noShare : <strong>{share}</strong>}
        {assessed?.share.band && `, ${assessed.share.band}`}
        {assessed?.signal && `, ${strings.row.below}`}
      </div>
      {assessed && entry.positive !== null && entry.base !== null && (
        <MessageList
          label={measure.label}
          messages={listed([...assessed.share.messages, ...assessed.messages])}
        />
      )}
      {children}
    </Fieldset>
  );
}

function digits(value: number | null): string {
  return value === null ? "" : String(value);
}

const useStyles = makeStyles({
  tally: { alignSelf: "flex-start" },
  line: { color: tokens.colorNeutralForeground2 },
  counts: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
});
