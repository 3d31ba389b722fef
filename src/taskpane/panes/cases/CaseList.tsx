import { useMemo, useState, type ReactElement } from "react";
import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { assessCase } from "../../../domain/cases/assessCase";
import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseForm } from "../../../domain/cases/CaseForms";
import { caseProgress, type CaseProgress } from "../../../domain/cases/caseProgress";
import { Dropdown } from "../../components/Dropdown";
import { Page } from "../../components/Page";
import { RowList } from "../../components/RowList";
import { isOpen, type ListedCheck } from "../checks/listChecks";
import type { ViewProps } from "../Workspace";
import { AddCase } from "./AddCase";
import { sayStanding } from "./sayStanding";
import { strings } from "./strings";
import type { CaseFilter } from "./useCaseDesk";

interface CaseListProps extends ViewProps {
  readonly form: CaseForm;
  readonly entries: readonly CaseEntry[];
  /** What there is to say about the cases of the form. */
  readonly checks: readonly ListedCheck[];
}

const texts = strings.list;
/** How many cases are shown at first, and how many more at each step. */
const step = 40;

/** The cases of a form: which they are, whether they count, how far they are answered and what is to be settled. */
export function CaseList(props: CaseListProps): ReactElement {
  const { pack, form, entries, checks, cases, focusHeading } = props;
  const { desk } = cases;
  const styles = useStyles();
  const [shown, setShown] = useState(step);
  const listed = useMemo(() => listCases(form, entries, checks), [form, entries, checks]);
  const found = listed.filter((each) => isWanted(each, desk.filter));
  return (
    <Page
      heading={strings.heading}
      focusHeading={focusHeading || desk.focus.on === "heading"}
      actions={
        <>
          <Button onClick={() => desk.show("import")}>{texts.import}</Button>
          {entries.length > 0 && <Button onClick={() => desk.show("export")}>{texts.export}</Button>}
          <Button onClick={() => desk.show("comparing")}>{texts.comparing}</Button>
        </>
      }
    >
      <Field label={strings.form}>
        <Dropdown value={form.id} onChange={(_event, { value }) => desk.setForm(value)}>
          {(pack.cases?.forms ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Dropdown>
      </Field>
      <AddCase work={cases} entries={entries} />
      {entries.length === 0 ? (
        <div>{texts.empty}</div>
      ) : (
        <>
          <div role="status" className={styles.standing}>
            {sayCounts(form, listed)}
          </div>
          <Field label={texts.show}>
            <Dropdown
              value={desk.filter}
              onChange={(_event, { value }) => desk.setFilter(value as CaseFilter)}
            >
              {Object.entries(texts.shows).map(([filter, label]) => (
                <option key={filter} value={filter}>
                  {label}
                </option>
              ))}
            </Dropdown>
          </Field>
          {found.length === 0 && <div>{texts.none}</div>}
          <section aria-label={texts.label}>
            <RowList rows={found.slice(0, shown).map((each) => rowOf(form, each, desk.openCase))} />
          </section>
          {found.length > shown && (
            <Button className={styles.more} onClick={() => setShown(shown + step)}>
              {texts.more(Math.min(step, found.length - shown))}
            </Button>
          )}
        </>
      )}
    </Page>
  );
}

interface ListedCase {
  readonly entry: CaseEntry;
  readonly place: number;
  readonly progress: CaseProgress;
  readonly isCounting: boolean;
  readonly open: number;
}

function listCases(
  form: CaseForm,
  entries: readonly CaseEntry[],
  checks: readonly ListedCheck[],
): readonly ListedCase[] {
  const open = new Map<string, number>();
  for (const { place, severity } of checks) {
    if (place === null || !isOpen({ severity })) continue;
    open.set(place.row, (open.get(place.row) ?? 0) + 1);
  }
  return entries.map((entry, place) => ({
    entry,
    place,
    progress: caseProgress(form, entry),
    isCounting: assessCase(form, entry).sample === "include",
    open: open.get(entry.id) ?? 0,
  }));
}

function isWanted({ progress, isCounting, open }: ListedCase, filter: CaseFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "unfinished":
      return !progress.isDone;
    case "checks":
      return open > 0;
    case "out":
      return !isCounting;
  }
}

function rowOf(
  form: CaseForm,
  { entry, place, progress, open }: ListedCase,
  onOpen: (id: string) => void,
): Parameters<typeof RowList>[0]["rows"][number] {
  const { id, reference, by } = entry;
  const { answered, toAnswer, isDone } = progress;
  return {
    id: id === "" ? `row ${place}` : id,
    ref: reference === "" ? texts.noReference : reference,
    label: by === "" ? "" : texts.by(by),
    state: (
      <>
        <span>{sayStanding(form, entry)}</span>
        <span>{isDone && answered === toAnswer ? texts.done : texts.answered(answered, toAnswer)}</span>
        {open > 0 && <strong>{texts.open(open)}</strong>}
        {id === "" && <em>{texts.noId}</em>}
      </>
    ),
    onOpen: () => id !== "" && onOpen(id),
  };
}

function sayCounts({ rated }: CaseForm, listed: readonly ListedCase[]): string {
  const counting = listed.filter(({ isCounting }) => isCounting).length;
  return rated ? texts.standing(listed.length, counting) : texts.unrated(listed.length, counting);
}

const useStyles = makeStyles({
  standing: { color: tokens.colorNeutralForeground2 },
  more: { alignSelf: "flex-start" },
});
