import type { ReactElement } from "react";
import { Field, Input, Radio, RadioGroup, Textarea, makeStyles } from "@fluentui/react-components";
import {
  directions,
  evidenceStrengths,
  sourceTypes,
  type Direction,
  type EvidenceStrength,
  type SourceType,
} from "../../../domain/evidence/EvidenceItem";
import type { Pack } from "../../../domain/framework/Pack";
import { Dropdown } from "../../components/Dropdown";
import { DraftPrivacy } from "../privacy/DraftPrivacy";
import { CountFields } from "./CountFields";
import type { DraftProblems, EvidenceDraft } from "./evidenceDraft";
import { PromptPicker } from "./PromptPicker";
import { strings } from "./strings";

export interface EvidenceFieldsProps {
  readonly pack: Pack;
  readonly draft: EvidenceDraft;
  readonly problems: DraftProblems;
  readonly onDraft: (draft: EvidenceDraft) => void;
}

const { form } = strings;

/** The fields of an item: what changes from item to item first, where it comes from after it. */
export function EvidenceFields({ pack, draft, problems, onDraft }: EvidenceFieldsProps): ReactElement {
  const styles = useStyles();
  const set = (changes: Partial<EvidenceDraft>): void => onDraft({ ...draft, ...changes });
  const line = (
    field: "source" | "link" | "followUp" | "date",
    label: string,
    hint: string,
  ): ReactElement => (
    <Field label={label} hint={hint} validationMessage={problems[field]}>
      <Input
        type={field === "date" ? "date" : "text"}
        autoComplete="off"
        className={styles.control}
        value={draft[field]}
        onChange={(_event, { value }) => set({ [field]: value })}
      />
    </Field>
  );
  return (
    <>
      <Field label={form.text} hint={form.textHint} required validationMessage={problems.text}>
        <Textarea
          value={draft.text}
          resize="vertical"
          className={styles.control}
          textarea={{ rows: 3, className: styles.lines }}
          onChange={(_event, { value }) => set({ text: value })}
        />
      </Field>
      <DraftPrivacy text={draft.text} onText={(text) => set({ text })} />
      <PromptPicker pack={pack} chosen={draft.prompts} onChoose={(prompts) => set({ prompts })} />
      <Field label={form.direction} required validationMessage={problems.direction}>
        <RadioGroup
          value={draft.direction}
          onChange={(_event, { value }) => set({ direction: value as Direction })}
        >
          {directions.map((direction) => (
            <Radio key={direction} value={direction} label={form.directionChoices[direction]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={form.strength}>
        <Dropdown
          value={draft.strength}
          onChange={(_event, { value }) => set({ strength: value as EvidenceStrength | "" })}
        >
          <option value="">{form.strengthNone}</option>
          {evidenceStrengths.map((strength) => (
            <option key={strength}>{strength}</option>
          ))}
        </Dropdown>
      </Field>
      <CountFields pack={pack} draft={draft} problems={problems} onDraft={onDraft} />
      <Field label={form.type} required validationMessage={problems.type}>
        <Dropdown
          value={draft.type}
          onChange={(_event, { value }) => set({ type: value as SourceType | "" })}
        >
          <option value="">{form.choose}</option>
          {sourceTypes.map((type) => (
            <option key={type}>{type}</option>
          ))}
        </Dropdown>
      </Field>
      {line("source", form.source, form.sourceHint)}
      <DraftPrivacy text={draft.source} onText={(source) => set({ source })} />
      {line("date", form.date, form.dateHint)}
      {line("link", form.link, form.linkHint)}
      <DraftPrivacy text={draft.link} onText={(link) => set({ link })} />
      {line("followUp", form.followUp, form.followUpHint)}
      <DraftPrivacy text={draft.followUp} onText={(followUp) => set({ followUp })} />
    </>
  );
}

const useStyles = makeStyles({
  control: { minWidth: 0 },
  // Grows with its text where the browser can do that by itself.
  lines: { fieldSizing: "content", minHeight: "5em", maxHeight: "40vh" },
});
