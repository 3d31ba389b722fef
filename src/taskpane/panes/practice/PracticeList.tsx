import { useDeferredValue, useState, type ReactElement } from "react";
import { Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import type { Pack, SourceRef } from "../../../domain/framework/Pack";
import type { Example, Expectation } from "../../../domain/timescales/Practice";
import { practiceFor, searchPractice } from "../../../domain/timescales/practiceFor";
import { practiceOf } from "../../../packs/practiceOf";
import { PlainList } from "../../components/PlainList";
import { strings } from "./strings";

interface PracticeListProps {
  readonly pack: Pack;
  /** A prompt, or a question of a case form. */
  readonly subject: string;
  /** The prompts that a question bears on. */
  readonly prompts: readonly string[];
}

/** Expectations and examples that bear on one prompt or question, or all that hold the words searched for. */
export function PracticeList({ pack, subject, prompts }: PracticeListProps): ReactElement | null {
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query).trim();
  const practice = practiceOf(pack.id);
  if (practice === null) return <div>{strings.nothing}</div>;
  const { expectations, examples } =
    asked === "" ? practiceFor(practice, subject, prompts) : searchPractice(practice, asked);
  const count = expectations.length + examples.length;
  const place = ({ doc, line }: SourceRef): string =>
    strings.place(practice.sources.find(({ key }) => key === doc)?.title ?? doc, line);
  return (
    <div className={styles.practice}>
      <div className={styles.quiet}>{strings.neverCriterion}</div>
      <Field label={strings.search} hint={strings.searchHint} size="small">
        <SearchBox size="small" value={query} onChange={(_event, { value }) => setQuery(value)} />
      </Field>
      {asked !== "" && <div role="status">{count === 0 ? strings.notFound : strings.found(count)}</div>}
      {asked === "" && count === 0 && <div>{strings.nothing}</div>}
      {expectations.length > 0 && (
        <>
          <strong>{strings.expectations}</strong>
          <PlainList label={strings.expectations}>
            {expectations.map((each) => (
              <ExpectationLine key={each.id} expectation={each} place={place} />
            ))}
          </PlainList>
        </>
      )}
      {examples.length > 0 && (
        <>
          <strong>{strings.examples}</strong>
          <PlainList label={strings.examples}>
            {examples.map((each) => (
              <ExampleLine key={each.id} example={each} place={place} />
            ))}
          </PlainList>
        </>
      )}
    </div>
  );
}

interface Placed {
  readonly place: (source: SourceRef) => string;
}

function ExpectationLine({
  expectation: { text, strength, who, note, source },
  place,
}: Placed & { readonly expectation: Expectation }): ReactElement {
  const styles = useStyles();
  return (
    <li>
      <div>{text}.</div>
      {note !== undefined && <div>{note}</div>}
      <div className={styles.quiet}>
        {strings.strength(strength, who)} {place(source)}
      </div>
    </li>
  );
}

function ExampleLine({
  example: { service, kind, theme, points, caveat },
  place,
}: Placed & { readonly example: Example }): ReactElement {
  const styles = useStyles();
  return (
    <li>
      <div>{strings.example(service ?? strings.unnamed[kind], theme)}</div>
      <ul className={styles.points}>
        {points.map(({ text, source }) => (
          <li key={text}>
            {text}. <span className={styles.quiet}>{place(source)}</span>
          </li>
        ))}
      </ul>
      {caveat !== undefined && <div className={styles.quiet}>{caveat}</div>}
    </li>
  );
}

const useStyles = makeStyles({
  practice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  points: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});
