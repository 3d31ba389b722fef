import { findPrompt } from "../domain/framework/find";
import type { Pack } from "../domain/framework/Pack";
import type { HostEvent, Place } from "../workbook/InspectionHost";
import { blockNames, sheetNames, type InspectionField, type StandardField } from "../workbook/names";

/** A cell on a standard's sheet. */
export function standardPlace(standard: string, row: string, field: StandardField): Place {
  return { block: blockNames.standard(standard), row, field };
}

/** A cell on the Inspection sheet. */
export function inspectionPlace(row: string, field: InspectionField): Place {
  return { block: blockNames.inspection, row, field };
}

/** What the Standard view shows: a standard, or one of its key questions or prompts. */
export interface Selection {
  readonly standard: string;
  /** Id of a key question or prompt; `null` for the standard itself. */
  readonly row: string | null;
}

/** The standard, key question or prompt at a place; `null` on every other sheet. */
export function selectionOf(pack: Pack, place: Pick<Place, "block" | "row">): Selection | null {
  const standard = pack.standards.find(
    ({ id }) =>
      blockNames.standard(id) === place.block ||
      (place.block === blockNames.checklist && place.row.startsWith(`${id}.`)),
  );
  if (standard === undefined) return null;
  for (const keyQuestion of standard.keyQuestions) {
    if (keyQuestion.id === place.row) return { standard: standard.id, row: keyQuestion.id };
    const prompt = keyQuestion.prompts.find(
      ({ id, measures }) =>
        id === place.row ||
        place.row.startsWith(`${id}:`) ||
        measures.some((measure) => measure.id === place.row),
    );
    if (prompt) return { standard: standard.id, row: prompt.id };
  }
  return { standard: standard.id, row: null };
}

/** What a selection in the workbook asks the pane to follow; `null` where it is none of a standard's. */
export function followed(pack: Pack, event: Extract<HostEvent, { kind: "selected" }>): Selection | null {
  if (event.block !== undefined) return selectionOf(pack, { block: event.block, row: event.row ?? "" });
  const standard = pack.standards.find(({ id }) => id === event.sheet);
  return standard ? { standard: standard.id, row: null } : null;
}

/** A place in the inspector's words: `1.1.1(a)`, `1.1.1`, `1.1`, or the sheet. */
export function whereOf(pack: Pack, place: Pick<Place, "block" | "row">): string {
  const selection = selectionOf(pack, place);
  if (selection === null) return sheetNames.inspection;
  if (selection.row === null) return selection.standard;
  return findPrompt(pack, selection.row)?.ref ?? selection.row;
}
