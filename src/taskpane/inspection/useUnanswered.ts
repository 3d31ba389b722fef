import { useCallback, useMemo, useState } from "react";
import type { Edit, NamedBlocks } from "../../workbook/InspectionHost";
import { isStillThere, strayEntries, type Stray } from "./strayEntries";

/** Entries that were sent and that Excel never answered for: it may have written them or not. */
export interface Unanswered {
  /** What is not known of the workbook until it is read again. */
  readonly unknown: readonly Edit[];
  /** Rows that may have been hit instead of those that were meant. */
  readonly strays: readonly Stray[];
  /** Takes a row for right as it stands. */
  readonly accept: (stray: Stray) => void;
}

interface UnansweredNotes extends Unanswered {
  /** These were sent and not answered. @param before - the values known when they were sent */
  readonly note: (edits: readonly Edit[], before: NamedBlocks | null) => void;
  /** The workbook was read: what stands in these blocks is known now. */
  readonly learn: (read: NamedBlocks) => void;
}

interface Known {
  readonly sent: readonly { readonly edit: Edit; readonly before: NamedBlocks | null }[];
  readonly strays: readonly Stray[];
}

const nothing: Known = { sent: [], strays: [] };

export function useUnanswered(): UnansweredNotes {
  const [{ sent, strays }, setKnown] = useState(nothing);
  const note = useCallback<UnansweredNotes["note"]>((edits, before) => {
    setKnown((known) => ({ ...known, sent: [...known.sent, ...edits.map((edit) => ({ edit, before }))] }));
  }, []);
  const learn = useCallback((read: NamedBlocks): void => {
    setKnown((known) => (known.sent.length + known.strays.length === 0 ? known : learnt(known, read)));
  }, []);
  const accept = useCallback((stray: Stray): void => {
    setKnown((known) => ({ ...known, strays: known.strays.filter((each) => each !== stray) }));
  }, []);
  return useMemo(
    () => ({ unknown: sent.map(({ edit }) => edit), strays, accept, note, learn }),
    [sent, strays, accept, note, learn],
  );
}

function learnt({ sent, strays }: Known, read: NamedBlocks): Known {
  const isRead = ({ edit }: Known["sent"][number]): boolean => read[edit.block] !== undefined;
  const found = sent
    .filter(isRead)
    .flatMap(({ edit, before }) => (before === null ? [] : strayEntries(before, read, [edit])));
  const open = strays.filter((stray) => read[stray.place.block] === undefined || isStillThere(stray, read));
  return { sent: sent.filter((each) => !isRead(each)), strays: [...open, ...found] };
}
