import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Edit, Place } from "../../workbook/InspectionHost";
import type { Saved } from "./useInspection";

/** How the pane's fields write, and what they keep while that has not happened. */
export interface Editor {
  /** What was typed at a place and is not yet in the workbook. */
  readonly draftOf: (place: Place) => string | undefined;
  /** Why the last attempt to write a place failed. */
  readonly failureOf: (place: Place) => string | undefined;
  readonly keepDraft: (place: Place, text: string) => void;
  readonly dropDraft: (place: Place) => void;
  /** Writes an edit; on failure what was typed is kept as a draft. `typing` is true while the field is still in use. */
  readonly write: (edit: Edit, isTyping: () => boolean) => Promise<void>;
  /** Edits that did not reach the workbook. */
  readonly unsaved: readonly Unsaved[];
  /** Tries all of them again. */
  readonly saveAgain: () => void;
}

export interface Unsaved {
  readonly edit: Edit;
  readonly message: string;
}

const EditorContext = createContext<Editor | null>(null);

export const EditorProvider = EditorContext.Provider;

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error("A field needs an editor around it");
  return editor;
}

/**
 * Drafts and failures of every field, kept above the views so that nothing typed is lost when the
 * selection moves on.
 *
 * @param save - writes edits into the workbook
 * @param onSaved - told of each edit that arrived
 * @param holds - whether an entry is found in its place: one whose writing was not confirmed may have arrived after all
 */
export function useDrafts(
  save: (edits: readonly Edit[]) => Promise<Saved>,
  onSaved: (edit: Edit) => void,
  holds: (edit: Edit) => boolean,
): Editor {
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [failures, setFailures] = useState<Readonly<Record<string, Unsaved>>>({});
  const saved = useRef(onSaved);
  saved.current = onSaved;

  useEffect(() => {
    const arrived = Object.entries(failures).filter(([, { edit }]) => holds(edit));
    if (arrived.length === 0) return;
    for (const [key, { edit }] of arrived) {
      setFailures((before) => (before[key]?.edit === edit ? without(before, key) : before));
      setDrafts((before) => (before[key] === textOf(edit) ? without(before, key) : before));
    }
  }, [holds, failures]);

  const write = useCallback(
    async (edit: Edit, isTyping: () => boolean): Promise<void> => {
      const key = keyOf(edit);
      const outcome = await save([edit]);
      if (!outcome.ok) {
        setFailures((before) => ({ ...before, [key]: { edit, message: outcome.message } }));
        setDrafts((before) => ({ ...before, [key]: before[key] ?? textOf(edit) }));
        return;
      }
      setFailures((before) => without(before, key));
      if (!isTyping()) setDrafts((before) => (before[key] === textOf(edit) ? without(before, key) : before));
      saved.current(edit);
    },
    [save],
  );

  return useMemo(
    () => ({
      draftOf: (place) => drafts[keyOf(place)],
      failureOf: (place) => failures[keyOf(place)]?.message,
      keepDraft: (place, text) => setDrafts((before) => ({ ...before, [keyOf(place)]: text })),
      dropDraft: (place) => setDrafts((before) => without(before, keyOf(place))),
      write,
      unsaved: Object.values(failures),
      saveAgain: () => Object.values(failures).forEach(({ edit }) => void write(edit, () => false)),
    }),
    [drafts, failures, write],
  );
}

function keyOf(place: Place): string {
  return JSON.stringify([place.block, place.row, place.field]);
}

function textOf(edit: Edit): string {
  return edit.value === null ? "" : String(edit.value);
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  if (!(key in record)) return record;
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
