import type { Strength } from "../framework/Pack";

/** How strongly the documents connect a fact with a No, as a part of a sentence (R22). */
export const strengthTexts: Readonly<Record<Strength, string>> = {
  must: "must lead to No",
  should: "should lead to No",
  would: "would lead to No",
  "would-suggest": "would suggest No",
  may: "may lead to No",
  might: "might lead to No",
  could: "could lead to No",
  usually: "usually leads to No",
  expectation: "is not what is expected",
  "positive-condition": "stands against Yes",
  minimum: "falls short of the least that is asked",
};

/** What a fact asks for, behind its strength. */
export const thenTexts = {
  reason: "with Yes, record the reason",
  weigh: "weigh it, and the answer stays yours",
} as const;

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
    policy: "In place or Missing",
    expected: "Seen, Asked for or Not available",
    tags: "prompt references separated by commas, such as 1.4.2(a)",
  },
  unknownAnswer: (content: string, allowed: string) =>
    `${quoted(content)} cannot be read here and counts as blank. Choose ${allowed}.`,
  unknownCount: (content: string) =>
    `${quoted(content)} cannot be used as a count and is treated as blank. Enter a whole number of 0 or more.`,
  unknownDate: (content: string) =>
    `${quoted(content)} cannot be read as a date for certain. Enter it as a date, such as 12 June 2024.`,
  unknownSetting: (content: string, allowed: string) =>
    `${quoted(content)} is not a value of this setting, so its default applies. Use ${allowed}.`,
} as const;

function quoted(content: string): string {
  const plain = content.trim();
  const characters = [...plain];
  const shown = characters.length <= quotedLength ? plain : `${characters.slice(0, quotedLength).join("")}…`;
  return `“${shown}”`;
}
