import { entryTexts } from "../domain/inspection/strings";

/** What is said about a cell that could not be read. */
export const findingTexts = {
  ...entryTexts,
  rowMissing: (id: string) =>
    `The row ${id} is no longer there, so it counts as blank. Undo its removal, or go back to a saved copy.`,
  rowDoubled: (id: string) =>
    `The row ${id} is there more than once. Delete the copies; until then, they count only where they agree.`,
  blockMissing: (block: string) =>
    `The cells named ${block} are gone, so everything on them counts as blank. If their sheet was deleted, undo that or go back to a saved copy.`,
} as const;
