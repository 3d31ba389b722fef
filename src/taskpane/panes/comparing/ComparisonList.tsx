import { useState, type FormEvent, type ReactElement } from "react";
import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { CaseEntry } from "../../../domain/cases/CaseEntry";
import type { CaseForm } from "../../../domain/cases/CaseForms";
import { isSamePerson } from "../../../domain/cases/CaseReading";
import { compareReadings } from "../../../domain/cases/compareReadings";
import { lockedComparisons, type CaseComparison } from "../../../domain/cases/comparisonsOf";
import type { DecisionRecord } from "../../../domain/decisions/Decision";
import { Dropdown } from "../../components/Dropdown";
import { RowList } from "../../components/RowList";
import { strings } from "./strings";

interface ComparisonListProps {
  readonly form: CaseForm;
  readonly entries: readonly CaseEntry[];
  readonly comparisons: readonly CaseComparison[];
  readonly decisions: readonly DecisionRecord[];
  readonly who: string;
  readonly onBegin: (entry: CaseEntry) => Promise<void>;
  readonly onOpen: (caseId: string) => void;
}

const texts = strings.list;

/** The cases that two inspectors assess and how far each is; and a further one to begin. Never what anybody answered. */
export function ComparisonList(props: ComparisonListProps): ReactElement {
  const { form, entries, comparisons, decisions, who, onBegin, onOpen } = props;
  const styles = useStyles();
  const [chosen, setChosen] = useState("");
  const [isBeginning, setBeginning] = useState(false);
  const begun = new Set(comparisons.map(({ caseId }) => caseId));
  const free = entries.filter(({ id }) => id !== "" && !begun.has(id));
  const entry = free.find(({ id }) => id === chosen);
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (entry === undefined || isBeginning) return;
    setBeginning(true);
    await onBegin(entry);
    setBeginning(false);
  };
  const standing = (comparison: CaseComparison): string => {
    const [both] = lockedComparisons([comparison]);
    if (both === undefined) return sayStanding(comparison, who);
    const now = entries.find(({ id }) => id === both.caseId) ?? null;
    const pairs = compareReadings(form, both, now, decisions).filter(({ differs }) => differs);
    return strings.standing.ready(pairs.filter(({ resolved }) => resolved === null).length, pairs.length);
  };
  return (
    <>
      {comparisons.length === 0 ? (
        <div>{texts.none}</div>
      ) : (
        <section aria-label={texts.label}>
          <RowList
            rows={comparisons.map((comparison) => ({
              id: comparison.caseId,
              ref: comparison.reference,
              label: "",
              state: standing(comparison),
              onOpen: () => onOpen(comparison.caseId),
            }))}
          />
        </section>
      )}
      {free.length === 0 ? (
        <div>{texts.allBegun}</div>
      ) : (
        <form className={styles.form} noValidate onSubmit={(event) => void begin(event)}>
          <Field label={texts.choose}>
            <Dropdown value={entry?.id ?? ""} onChange={(_event, { value }) => setChosen(value)}>
              <option value="">{texts.noCase}</option>
              {free.map(({ id, reference }) => (
                <option key={id} value={id}>
                  {reference}
                </option>
              ))}
            </Dropdown>
          </Field>
          <Button
            type="submit"
            className={styles.begin}
            disabledFocusable={entry === undefined || isBeginning}
          >
            {texts.begin}
          </Button>
        </form>
      )}
    </>
  );
}

function sayStanding({ first, second }: CaseComparison, who: string): string {
  const { standing } = strings;
  const isOwn = isSamePerson(second.who, who);
  const open = isOwn ? standing.yours : standing.reading(second.who);
  const parts = [
    second.locked === "" ? open : standing.locked(second.who),
    first === null ? standing.firstOpen : standing.locked(first.who),
  ];
  return parts.join(". ");
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  begin: { alignSelf: "flex-start" },
});
