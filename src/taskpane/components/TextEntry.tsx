import { useEffect, useRef, useState, type ReactElement } from "react";
import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../workbook/InspectionHost";
import { useEditor } from "../inspection/useEditor";
import { strings } from "./strings";

/** What a cell holds at most, in characters. */
const cellLimit = 32_767;
/** A pause in typing after which the text is written, in milliseconds. */
const pause = 1_000;

interface TextEntryProps {
  readonly label: string;
  readonly place: Place;
  /** What the workbook holds; a number as its digits. */
  readonly value: string;
  readonly kind?: "line" | "lines" | "wholeNumber";
  readonly hint?: string;
  readonly required?: boolean;
  /** What a text stands for in the cell, where it is not the text itself. */
  readonly read?: (text: string) => Parsed;
  /** Where the field is about a part of the cell only. */
  readonly part?: TextPart;
}

/** What is to be written for a text, or why it cannot be. */
export type Parsed =
  | { readonly ok: true; readonly value: string | number | null }
  | { readonly ok: false; readonly message: string };

/** A part of a cell that other fields share, such as one question's note among those of its section. */
export interface TextPart {
  readonly of: (whole: string) => string;
  readonly into: (whole: string, part: string) => string;
}

/** A text of the inspector's: written when the field is left and after a pause, and kept when that fails. */
export function TextEntry({
  label,
  place,
  value,
  kind = "lines",
  hint,
  required,
  read = (text) => parse(text, kind),
  part = wholeCell,
}: TextEntryProps): ReactElement {
  const styles = useStyles();
  const editor = useEditor();
  const focused = useRef(false);
  const draft = editor.draftOf(place);
  const whole = draft ?? value;
  const { text, type, isOwn, done } = useTyped(part, whole);
  const parsed = read(whole);
  const isHere = part === wholeCell || part.of(whole) !== part.of(value);
  const failure = isHere ? editor.failureOf(place) : undefined;

  const commit = (): void => {
    if (draft === undefined) return;
    const stored = read(value);
    const isStored = parsed.ok && stored.ok && parsed.value === stored.value;
    if (isStored && failure === undefined) return focused.current ? undefined : editor.dropDraft(place);
    if (!parsed.ok || !(isOwn() || failure !== undefined)) return;
    done();
    void editor.write({ ...place, value: parsed.value }, () => focused.current);
  };
  const leave = (): void => {
    focused.current = false;
    commit();
  };
  usePause(draft, value, commit);
  useLastWord(leave);

  const problem = parsed.ok ? failure && strings.notSaved(failure) : parsed.message;
  const props = {
    value: text,
    className: styles.control,
    onFocus: () => void (focused.current = true),
    onBlur: leave,
    onChange: (_event: unknown, data: { readonly value: string }) => {
      type(data.value);
      editor.keepDraft(place, part.into(whole, data.value));
    },
  };
  return (
    <Field label={label} hint={hint} required={required} validationMessage={problem}>
      {kind === "lines" && (
        <Textarea {...props} resize="vertical" textarea={{ rows: 3, className: styles.lines }} />
      )}
      {kind === "line" && <Input {...props} />}
      {kind === "wholeNumber" && <Input {...props} inputMode="numeric" />}
      {failure !== undefined && parsed.ok && (
        <Button size="small" className={styles.again} onClick={commit}>
          {strings.saveAgain}
        </Button>
      )}
    </Field>
  );
}

function parse(text: string, kind: TextEntryProps["kind"]): Parsed {
  if (text.length > cellLimit) return { ok: false, message: strings.tooLong(cellLimit, text.length) };
  if (kind !== "wholeNumber") return { ok: true, value: text === "" ? null : text };
  const digits = text.trim();
  if (digits === "") return { ok: true, value: null };
  return /^\d{1,9}$/.test(digits)
    ? { ok: true, value: Number(digits) }
    : { ok: false, message: strings.notSaved(strings.wholeNumber) };
}

const wholeCell: TextPart = { of: (whole) => whole, into: (_whole, part) => part };

/** What stands in a field, and whether it was typed here: a draft of the cell may be another field's. */
function useTyped(
  part: TextPart,
  whole: string,
): {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly isOwn: () => boolean;
  readonly done: () => void;
} {
  const [typed, setTyped] = useState("");
  const own = useRef(false);
  const inside = part.of(whole);
  return {
    // A part may lose the blank at its end, which the next word needs.
    text: part !== wholeCell && typed.trim() === inside.trim() ? typed : inside,
    type: (text) => {
      own.current = true;
      setTyped(text);
    },
    isOwn: () => part === wholeCell || own.current,
    done: () => void (own.current = false),
  };
}

/** Calls back once nothing has been typed for a while. */
function usePause(draft: string | undefined, value: string, commit: () => void): void {
  const latest = useLatest(commit);
  useEffect(() => {
    if (draft === undefined || draft === value) return;
    const timer = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer);
  }, [draft, value, latest]);
}

/** Calls back when the field goes away, which browsers do not count as leaving it. */
function useLastWord(commit: () => void): void {
  const latest = useLatest(commit);
  useEffect(() => () => latest.current(), [latest]);
}

function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}

const useStyles = makeStyles({
  control: { minWidth: 0 },
  // Grows with its text where the browser can do that by itself.
  lines: { fieldSizing: "content", minHeight: "5em", maxHeight: "40vh" },
  again: { justifySelf: "start", marginTop: tokens.spacingVerticalXS },
});
