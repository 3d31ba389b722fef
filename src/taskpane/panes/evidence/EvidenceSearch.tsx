import type { ReactElement } from "react";
import { Button, Checkbox, Field, Input, SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { directions, sourceTypes } from "../../../domain/evidence/EvidenceItem";
import type { EvidenceQuery } from "../../../domain/evidence/searchEvidence";
import type { Pack } from "../../../domain/framework/Pack";
import { Dropdown } from "../../components/Dropdown";
import { Folded } from "../../components/Folded";
import { filtersOn } from "./filterEvidence";
import { strings } from "./strings";
import { noPrompt, type EvidenceFilters } from "./useEvidenceDesk";

interface EvidenceSearchProps {
  readonly pack: Pack;
  readonly filters: EvidenceFilters;
  /** Everybody who has logged something. */
  readonly people: readonly string[];
  readonly onFilters: (filters: EvidenceFilters) => void;
}

/** What to look for in the log: words as one types, and filters. */
export function EvidenceSearch(props: EvidenceSearchProps): ReactElement {
  const styles = useStyles();
  const { filters, onFilters } = props;
  const on = filtersOn(filters);
  return (
    <div role="search" className={styles.search}>
      <Field label={strings.search.label} hint={strings.search.hint}>
        <SearchBox
          value={filters.words ?? ""}
          className={styles.control}
          onChange={(_event, { value }) => onFilters({ ...filters, words: value })}
        />
      </Field>
      <Folded
        summaryClassName={styles.summary}
        summary={on === 0 ? strings.search.filters : strings.search.filtersOn(on)}
      >
        <Filters {...props} />
      </Folded>
      {(on > 0 || (filters.words ?? "") !== "") && (
        <Button size="small" className={styles.clear} onClick={() => onFilters({})}>
          {strings.search.clear}
        </Button>
      )}
    </div>
  );
}

function Filters({ pack, filters, people, onFilters }: EvidenceSearchProps): ReactElement {
  const styles = useStyles();
  const set = (changes: EvidenceFilters): void => onFilters({ ...filters, ...changes });
  return (
    <div className={styles.filters}>
      <Field label={strings.search.prompt} className={styles.wide}>
        <Dropdown value={filters.about ?? ""} onChange={(_event, { value }) => set({ about: value })}>
          <option value="">{strings.search.any}</option>
          {pack.standards.map((standard) => (
            <optgroup key={standard.id} label={`${standard.id} ${standard.name}`}>
              <option value={standard.id}>{strings.search.whole(standard.id)}</option>
              {standard.keyQuestions.flatMap(({ prompts }) =>
                prompts.map(({ id, ref, label }) => (
                  <option key={id} value={id}>
                    {`${ref} ${label}`}
                  </option>
                )),
              )}
            </optgroup>
          ))}
          <option value={noPrompt}>{strings.search.noPrompt}</option>
        </Dropdown>
      </Field>
      <Choice
        label={strings.search.type}
        value={filters.type}
        choices={sourceTypes}
        onChoose={(type) => set({ type })}
      />
      <Choice
        label={strings.search.direction}
        value={filters.direction}
        choices={directions}
        onChoose={(direction) => set({ direction })}
      />
      <Day label={strings.search.from} value={filters.from} onDay={(from) => set({ from })} />
      <Day label={strings.search.to} value={filters.to} onDay={(to) => set({ to })} />
      <Choice
        label={strings.search.by}
        value={filters.by}
        choices={people}
        onChoose={(by) => set({ by: by ?? "" })}
      />
      <Field label={strings.search.withdrawn}>
        <Dropdown
          value={filters.withdrawn ?? "without"}
          onChange={(_event, { value }) =>
            set({ withdrawn: value as NonNullable<EvidenceQuery["withdrawn"]> })
          }
        >
          <option value="without">{strings.search.noWithdrawn}</option>
          <option value="with">{strings.search.withWithdrawn}</option>
          <option value="only">{strings.search.onlyWithdrawn}</option>
        </Dropdown>
      </Field>
      <Checkbox
        className={styles.wide}
        label={strings.search.followUp}
        checked={filters.openFollowUps ?? false}
        onChange={(_event, { checked }) => set({ openFollowUps: checked === true })}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null | undefined;
  readonly choices: readonly Value[];
  readonly onChoose: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, value, choices, onChoose }: ChoiceProps<Value>): ReactElement {
  return (
    <Field label={label}>
      <Dropdown
        value={value ?? ""}
        onChange={(_event, { value: chosen }) => onChoose(choices.find((each) => each === chosen) ?? null)}
      >
        <option value="">{strings.search.any}</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Dropdown>
    </Field>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly onDay: (day: string | null) => void;
}

function Day({ label, value, onDay }: DayProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Input
        type="date"
        className={styles.control}
        value={value ?? ""}
        onChange={(_event, { value: day }) => onDay(day || null)}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  search: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  control: { minWidth: 0, maxWidth: "none" },
  summary: {
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  filters: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
  },
  wide: { gridColumn: "1 / -1" },
  clear: { alignSelf: "flex-start" },
});
