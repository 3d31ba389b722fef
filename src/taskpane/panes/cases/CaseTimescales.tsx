import { useMemo, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseForm } from "../../../domain/cases/CaseForms";
import {
  caseTimescales,
  countsWorkingDays,
  holidaysFor,
  type CaseTimescale,
} from "../../../domain/cases/caseTimescales";
import type { Pack } from "../../../domain/framework/Pack";
import type { Settings } from "../../../domain/inspection/Inspection";
import { Folded } from "../../components/Folded";
import { PlainList } from "../../components/PlainList";
import { Section } from "../../components/Section";
import { timescaleStrings as strings } from "./timescaleStrings";

interface CaseTimescalesProps {
  readonly pack: Pack;
  readonly form: CaseForm;
  readonly entry: CaseEntry;
  /** Whether bank holidays are left out of working days; Monday to Friday without. */
  readonly settings?: Pick<Settings, "bankHolidays">;
}

/**
 * What the dates of a case come to against the timescales of its form: first what wants looking at, then the rest folded
 * away, each with its arithmetic and its place in the documents (R49 to R52). Nothing follows from it.
 */
export function CaseTimescales({ pack, form, entry, settings }: CaseTimescalesProps): ReactElement | null {
  const styles = useStyles();
  const { cases: forms } = pack;
  const holidays = holidaysFor(pack, settings);
  const results = useMemo(
    () => (forms === undefined ? [] : caseTimescales(forms, form, entry.facts, holidays)),
    [forms, form, entry.facts, holidays],
  );
  if (forms === undefined || results.length === 0) return null;
  const look = results.filter(wantsLooking);
  const of = (outcome: CaseTimescale["result"]): readonly CaseTimescale[] =>
    results.filter((each) => each.result === outcome && !wantsLooking(each));
  const folded = [
    { summary: strings.met, items: of("met") },
    { summary: strings.unknown, items: of("unknown") },
    { summary: strings.notApplicable, items: of("not applicable") },
  ].filter(({ items }) => items.length > 0);
  const { bankHolidays } = pack;
  return (
    <Section heading={strings.heading}>
      <div className={styles.quiet}>{strings.advisory}</div>
      {results.every(({ result, isContradictory }) => result === "unknown" && !isContradictory) && (
        <div>{strings.none}</div>
      )}
      {look.length > 0 && <Results pack={pack} label={strings.look} items={look} />}
      {folded.map(({ summary, items }) => (
        <Folded key={summary(0)} summary={summary(items.length)}>
          <Results pack={pack} label={summary(items.length)} items={items} />
        </Folded>
      ))}
      {bankHolidays !== undefined && countsWorkingDays(forms, form) && (
        <div className={styles.quiet}>
          {strings.workingDays[holidays === null ? "weekdays" : "holidays"](
            bankHolidays.name,
            bankHolidays.lastYear,
          )}
        </div>
      )}
    </Section>
  );
}

function wantsLooking({ result, isContradictory, dueDates }: CaseTimescale): boolean {
  return (
    isContradictory ||
    result === "late" ||
    result === "not met" ||
    result === "ambiguous" ||
    (result === "unknown" && Object.keys(dueDates).length > 0)
  );
}

function wordFor({ result, isContradictory, dueDates }: CaseTimescale): string {
  if (isContradictory) return strings.contradictory;
  return result === "unknown" && Object.keys(dueDates).length > 0 ? strings.compare : strings.outcome[result];
}

interface ResultsProps {
  readonly pack: Pack;
  readonly label: string;
  readonly items: readonly CaseTimescale[];
}

function Results({ pack, label, items }: ResultsProps): ReactElement {
  const styles = useStyles();
  return (
    <PlainList label={label} className={styles.results}>
      {items.map((each) => (
        <li key={each.id}>
          <div>
            <strong>{wordFor(each)}:</strong> {each.timescale.text}
          </div>
          {each.arithmetic.map((line) => (
            <div key={line}>{line}</div>
          ))}
          <div className={styles.quiet}>
            {strings.place(titleOf(pack, each.source.doc), each.source.line)}
          </div>
        </li>
      ))}
    </PlainList>
  );
}

function titleOf({ cases }: Pack, doc: string): string {
  return cases?.sources.find(({ key }) => key === doc)?.title ?? doc;
}

const useStyles = makeStyles({
  results: { marginTop: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
