/** Longest piece of a cell that a sentence repeats. */
const quotedLength = 40;

/** What is said of an entry that cannot be read: what stands there, what it counts as and what is allowed (P1). */
export const entryTexts = {
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
} as const;

function quoted(content: string): string {
  const plain = content.trim();
  const characters = [...plain];
  const shown = characters.length <= quotedLength ? plain : `${characters.slice(0, quotedLength).join("")}…`;
  return `“${shown}”`;
}
