import type { ReactElement } from "react";
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { findPrompt } from "../../../domain/framework/find";
import { Dropdown } from "../../components/Dropdown";
import type { EvidenceFieldsProps } from "./EvidenceFields";
import { strings } from "./strings";

const { form } = strings;

/** A round of answers counted for a measure of one of the prompts (R19, R21); nothing where none of them has one. */
export function CountFields({ pack, draft, problems, onDraft }: EvidenceFieldsProps): ReactElement | null {
  const styles = useStyles();
  const measures = draft.prompts.flatMap((id) => findPrompt(pack, id)?.measures ?? []);
  if (measures.length === 0 && draft.measure === "") return null;
  const count = (field: "positive" | "base", label: string): ReactElement => (
    <Field label={label} required validationMessage={problems[field]}>
      <Input
        inputMode="numeric"
        autoComplete="off"
        className={styles.control}
        value={draft[field]}
        onChange={(_event, { value }) => onDraft({ ...draft, [field]: value })}
      />
    </Field>
  );
  return (
    <>
      <Field label={form.measure}>
        <Dropdown
          value={draft.measure}
          onChange={(_event, { value }) => onDraft({ ...draft, measure: value })}
        >
          <option value="">{form.measureNone}</option>
          {measures.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
          {!measures.some(({ id }) => id === draft.measure) && draft.measure !== "" && (
            <option value={draft.measure}>{draft.measure}</option>
          )}
        </Dropdown>
      </Field>
      {draft.measure !== "" && (
        <div className={styles.counts}>
          {count("positive", form.positive)}
          {count("base", form.base)}
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  control: { minWidth: 0 },
  counts: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
});
