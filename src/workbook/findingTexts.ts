/** What is said about a cell that could not be read. */
export const findingTexts = {
  allowed: {
    prompt: "Yes, No or Not judged",
    keyQuestion: "Yes or No",
    critical: "Critical, or leave it blank",
    ratings: "Outstanding, Good, Requires improvement or Inadequate",
    domainRatings: "Outstanding, Good, Requires improvement, Inadequate or Not rated",
    diversity: "Sufficient or Insufficient",
    yesNo: "Yes or No",
    count: "a whole number of 0 or more",
    tags: "prompt references separated by commas, such as 1.4.2(a)",
  },
  unknownAnswer: (content: string, allowed: string) =>
    `${quoted(content)} cannot be read here and counts as blank. Choose ${allowed}.`,
  unknownCount: (content: string) =>
    `${quoted(content)} is no count and counts as blank. Enter a whole number of 0 or more.`,
  unknownDate: (content: string) =>
    `${quoted(content)} is no date that can be read without guessing. Enter it as a date, such as 12 June 2024.`,
  unknownSetting: (content: string, allowed: string) =>
    `${quoted(content)} is not a value of this setting, so its default applies. Use ${allowed}.`,
  rowMissing: (id: string) =>
    `The row ${id} is no longer there, so it counts as blank. Undo its removal, or go back to a saved copy.`,
  rowDoubled: (id: string) =>
    `The row ${id} is there more than once. Delete the copies; until then, they count only where they agree.`,
  blockMissing: (block: string) =>
    `The cells named ${block} are gone, so everything on them counts as blank. If their sheet was deleted, undo that or go back to a saved copy.`,
} as const;

/** Longest piece of a cell that a message repeats. */
const quotedLength = 40;

function quoted(content: string): string {
  const characters = [...content];
  const shown =
    characters.length <= quotedLength ? content : `${characters.slice(0, quotedLength).join("")}…`;
  return `“${shown}”`;
}
