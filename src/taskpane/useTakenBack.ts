import { useCallback, useRef } from "react";
import { placeKey } from "../workbook/gatherChanges";
import type { CellValue, Edit, Place } from "../workbook/InspectionHost";

/** Passes on what may be put right at these places. */
export type NotTakenBack = (edits: readonly Edit[], places: readonly Place[]) => readonly Edit[];

/**
 * Leaves out what was put right at the same place before, from the same content: somebody took that back, with Undo or by
 * hand, and means it.
 */
export function useTakenBack(): NotTakenBack {
  const before = useRef<ReadonlyMap<string, CellValue | undefined>>(new Map());
  return useCallback((edits, places) => {
    const known = before.current;
    const kept = edits.filter((edit) => known.get(placeKey(edit)) !== edit.was);
    const touched = new Set(places.map(placeKey));
    before.current = new Map([
      ...[...known].filter(([key]) => !touched.has(key)),
      ...kept.map((edit) => [placeKey(edit), edit.was] as const),
    ]);
    return kept;
  }, []);
}
