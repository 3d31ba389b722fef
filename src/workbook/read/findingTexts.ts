import { entryTexts } from "../../domain/inspection/strings";
import { rowName } from "../rowName";

/** What is said about a cell that could not be read. */
export const findingTexts = {
  ...entryTexts,
  rowMissing: (id: string) =>
    `The row ${rowName(id)} is no longer there, so it counts as blank. Undo its removal, go back to a saved copy, or choose Repair in the Checks view.`,
  rowDoubled: (id: string) =>
    `The row ${rowName(id)} is there more than once. Choose Repair in the Checks view, or delete the copies; until then, they count only where they agree.`,
  blockMissing: (block: string) =>
    `The cells named ${block} are gone, so everything on them counts as blank. If their sheet was deleted, undo that, go back to a saved copy, or choose Repair in the Checks view.`,
} as const;
