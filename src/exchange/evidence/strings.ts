/** Texts of evidence that comes in or goes out as a table. */
export const evidenceTexts = {
  sheet: "Evidence",
  nothing: "It says nothing: there is no text and no count. Fill in what the evidence says.",
  noColumn: "No column holds what the evidence says. Choose it above.",
  known: (id: string): string => (id === "" ? "Already in the log." : `Already in the log, as ${id}.`),
  otherContent: (id: string): string =>
    `${id} is in the log already, with other content. Change it there, or clear its id here to add it as a new item.`,
  twice: (line: number): string => `The same as line ${line}.`,
  otherId: (id: string): string => `“${id}” is not the id of an item; the item gets a new one.`,
  idTwice: (id: string, line: number): string =>
    `${id} stands on line ${line} already; this item gets a new one.`,
  unknownMeasure: (text: string): string =>
    `“${text}” is none of this framework's measures. Write it as 1.2.3a.1, or leave it out.`,
  unknownStatus: (text: string): string => `Status: “${text}” is not Withdrawn, so the item counts.`,
  keptAsText: (why: string): string => `${why} Kept in the log as written.`,
} as const;
