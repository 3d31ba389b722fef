import { useMemo, useRef } from "react";
import { placeKey } from "../../workbook/changes/gatherChanges";
import type { CellValue, Edit, Place } from "../../workbook/InspectionHost";

/** What may be put right, and what was. */
export interface TakenBack {
  readonly isTakenBack: (edit: Edit) => boolean;
  /** Remembers these as put right; at the other places nothing is remembered any more. */
  readonly remember: (edits: readonly Edit[], places: readonly Place[]) => void;
}

/**
 * Tells what was put right at the same place before, from the same content: somebody took that back, with Undo or by
 * hand, and means it.
 */
export function useTakenBack(): TakenBack {
  const before = useRef<ReadonlyMap<string, CellValue | undefined>>(new Map());
  return useMemo(
    () => ({
      isTakenBack: (edit) => {
        const key = placeKey(edit);
        return before.current.has(key) && before.current.get(key) === edit.was;
      },
      remember: (edits, places) => {
        const touched = new Set(places.map(placeKey));
        before.current = new Map([
          ...[...before.current].filter(([key]) => !touched.has(key)),
          ...edits.map((edit) => [placeKey(edit), edit.was] as const),
        ]);
      },
    }),
    [],
  );
}
