import { useEffect, useRef, type ReactElement } from "react";
import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../workbook/InspectionHost";
import { useEditor } from "../useEditor";
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
}

type Parsed =
  | { readonly ok: true; readonly value: string | number | null }
  | { readonly ok: false; readonly message: string };

/** A text of the inspector's: written when the field is left and after a pause, and kept when that fails. */
export function TextEntry({
  label,
  place,
  value,
  kind = "lines",
  hint,
  required,
}: TextEntryProps): ReactElement {
  const styles = useStyles();
  const editor = useEditor();
  const focused = useRef(false);
  const draft = editor.draftOf(place);
  const text = draft ?? value;
  const parsed = parse(text, kind);
  const failure = editor.failureOf(place);

  const commit = (): void => {
    if (draft === undefined) return;
    if (draft === value && failure === undefined)
      return focused.current ? undefined : editor.dropDraft(place);
    if (parsed.ok) void editor.write({ ...place, value: parsed.value }, () => focused.current);
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
    onChange: (_event: unknown, data: { readonly value: string }) => editor.keepDraft(place, data.value),
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
