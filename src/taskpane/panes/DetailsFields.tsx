import type { ReactElement } from "react";
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { strings } from "../strings";
import type { DetailsDraft, DraftProblems } from "./detailsForm";

interface DetailsFieldsProps {
  readonly draft: DetailsDraft;
  readonly problems: DraftProblems;
  readonly onType: (draft: DetailsDraft) => void;
}

interface FieldOf {
  readonly key: keyof DetailsDraft;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly type?: "date";
  readonly inputMode?: "numeric";
}

const fields: readonly FieldOf[] = [
  { key: "service", label: strings.form.service, required: true },
  { key: "leadInspector", label: strings.form.leadInspector },
  { key: "team", label: strings.form.team, hint: strings.form.teamHint },
  { key: "fieldworkStart", label: strings.form.fieldworkStart, type: "date" },
  { key: "fieldworkEnd", label: strings.form.fieldworkEnd, type: "date" },
  {
    key: "resettlementCases",
    label: strings.form.resettlementCases,
    hint: strings.form.resettlementHint,
    inputMode: "numeric",
  },
];

/** The fields of an inspection's details, in the order of the Inspection sheet. */
export function DetailsFields({ draft, problems, onType }: DetailsFieldsProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <div className={styles.hint}>{strings.form.hint}</div>
      {fields.map(({ key, label, hint, required, type, inputMode }) => (
        <Field key={key} label={label} hint={hint} required={required} validationMessage={problems[key]}>
          <Input
            className={styles.input}
            type={type}
            inputMode={inputMode}
            value={draft[key]}
            onChange={(_event, data) => onType({ ...draft, [key]: data.value })}
          />
        </Field>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  hint: { color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0 },
});
