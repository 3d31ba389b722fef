import { useMemo, type ReactElement } from "react";
import { caseSectionFields } from "../../../domain/cases/caseFields";
import { readNotes, writeNotes } from "../../../domain/cases/caseNotes";
import type { CaseForm } from "../../../domain/cases/CaseForms";
import { maskPersonalData } from "../../../domain/privacy/maskPersonalData";
import { TextEntry, type TextPart } from "../../components/TextEntry";
import { useEditor } from "../../inspection/useEditor";
import { PrivacyNotice } from "../privacy/PrivacyNotice";
import { usePrivacy } from "../privacy/usePrivacyWork";
import { placeIn, type OpenCase } from "./openCase";

interface CaseNoteProps {
  readonly open: OpenCase;
  /** The section in whose cell the note stands. */
  readonly section: string;
  /** The question it is about, or the section. */
  readonly about: string;
  readonly label: string;
  readonly hint?: string;
}

/** The note on one question, or on a section, which share a cell on the sheet. */
export function CaseNote({ open, section, about, label, hint }: CaseNoteProps): ReactElement {
  const { form, entry } = open;
  const editor = useEditor();
  const { marksIn, answer } = usePrivacy();
  const part = useMemo(() => notePart(form, section, about), [form, section, about]);
  const cell = placeIn(open, `${section} ${caseSectionFields.notes}`);
  const value = writeNotes(form, section, entry.notes);
  const whole = editor.draftOf(cell) ?? value;
  const text = part.of(whole);
  const place = `${entry.id} ${about} note`;
  return (
    <>
      <TextEntry label={label} hint={hint} place={cell} value={value} part={part} />
      <PrivacyNotice
        text={text}
        marks={marksIn(text, place)}
        onMask={(marks) => {
          const masked = part.into(whole, maskPersonalData(text, marks));
          editor.keepDraft(cell, masked);
          void editor.write({ ...cell, value: masked }, () => false);
        }}
        onAnswer={(mark, who, reason) => answer(place, mark, who, reason)}
      />
    </>
  );
}

/** One note of a section's cell. */
function notePart(form: CaseForm, section: string, about: string): TextPart {
  return {
    of: (whole) => readNotes(form, section, whole)[about] ?? "",
    into: (whole, note) => {
      const others = Object.entries(readNotes(form, section, whole)).filter(([id]) => id !== about);
      const own = note.trim() === "" ? [] : [[about, note] as const];
      return writeNotes(form, section, Object.fromEntries([...others, ...own]));
    },
  };
}
