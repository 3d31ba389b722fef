/** Longest piece of a cell that a message repeats. */
const quotedLength = 40;

/** Repeats a cell's content, shortened where it is long. */
function quoted(content: string): string {
  const characters = Array.from(content);
  return characters.length <= quotedLength
    ? `"${content}"`
    : `"${characters.slice(0, quotedLength).join("")}…"`;
}

/** Every text that a function can put in a cell or behind its error mark, except those of the pack. */
export const texts = {
  notAllowed: (content: string, allowed: string) => `${quoted(content)} cannot be used here. Use ${allowed}.`,
  shapesDiffer: (cells: number, ids: number) =>
    `One range has ${cells} cells, its identities have ${ids}. Give ranges over the same rows.`,
  lengthsDiffer: (cells: number, answers: number) =>
    `One range has ${cells} cells, the answers have ${answers}. Give ranges over the same rows.`,
  identityTwice: (id: string) =>
    `Two rows stand for ${quoted(id)} and say different things. Clear one of them.`,
  unknownSubject: (id: string, allowed: string) => `${quoted(id)} is not in this framework. Use ${allowed}.`,
  shareOutOfRange: (positive: string, base: string) =>
    `${quoted(positive)} of ${quoted(base)} is not a share. More cannot be positive than were asked.`,
  tooManyRatings: (given: number, expected: number) =>
    `There are ${given} ratings for ${expected} standards. Give the identities beside them.`,
  allowed: {
    promptAnswer: "Yes, No or Not judged, or leave the cell blank",
    keyQuestionAnswer: "Yes or No, or leave the cell blank",
    yesNo: "Yes or No, or leave the cell blank",
    critical: "Yes where a shortfall is critical, or leave the cell blank",
    rating: "Outstanding, Good, Requires improvement or Inadequate, or leave the cell blank",
    domainRating: "Outstanding, Good, Requires improvement, Inadequate or Not rated, or leave the cell blank",
    defaultRating: "the default rating that RATE_STANDARD gives, or leave the cell blank",
    diversity: "Sufficient or Insufficient, or leave the cell blank",
    count: "a whole number from 0 up, or leave the cell blank",
    fraction: "a share from 0 to 1, or give how many were asked as well",
    percent: "a percentage from 0 to 100, or leave the cell blank",
    caseForm: "a case form, such as out-of-court or resettlement",
    standard: (ids: readonly string[]) => `a standard: ${ids.join(", ")}`,
    standardOrOverall: (ids: readonly string[]) => `a standard (${ids.join(", ")}) or the word overall`,
    layerRow: "a row of the ratings panel, such as decided:1.1 or published:overall",
    inspectionRow:
      "a row of the Inspection sheet, such as fieldworkEnd, resettlementCases, diversity, rating:2.1 or setting:smallBase",
    keyQuestion: "a key question, such as 1.1.1",
    prompt: "a prompt, such as 1.1.1a",
  },
  missing: (ids: readonly string[]) => `No composite yet. Not rated: ${ids.join(", ")}.`,
  missingCount: (missing: number, of: number) => `No composite yet. ${missing} of ${of} ratings are missing.`,
} as const;
