/** Texts of cases that come in or go out as a table. */
export const caseTableTexts = {
  groups: {
    question: "Answers by question",
    section: "Marks, notes and reasons by section",
    fact: "Dates and facts for timescales",
  },
  noReference: "It has no reference. Give each case one, never a name.",
  noColumn: "No column holds the reference of the case. Choose it above.",
  known: (sheet: string, place: number, isSame: boolean): string =>
    `Already on the sheet ${sheet}, as case ${place}, with ${isSame ? "the same answers" : "other answers. Change it there"}.`,
  twice: (line: number): string => `Its reference stands on line ${line} already.`,
  otherReference: (id: string, sheet: string, reference: string): string =>
    `Its id ${id} is that of ${reference} on the sheet ${sheet}. Change it there, or clear its id here to add it as another case.`,
  otherId: (id: string): string => `“${id}” is not the id of a case; the case gets a new one.`,
  idTwice: (id: string, line: number): string =>
    `${id} stands on line ${line} already; this case gets a new one.`,
  unread: (field: string, word: string, allowed: string): string =>
    allowed === ""
      ? `${field}: “${word}” cannot be read; left blank.`
      : `${field}: “${word}” is none of ${allowed}; left blank.`,
  unknownCritical: (field: string, words: readonly string[]): string =>
    `${field}: ${words.map((word) => `“${word}”`).join(", ")} names no question of the section; left out.`,
  monthOnly: (text: string): string => `${text} was read as its first day.`,
  title: (reference: string, answers: number): string =>
    answers === 1 ? `${reference}: 1 answer` : `${reference}: ${answers} answers`,

  leftOut: (headings: readonly string[]): string =>
    headings.length === 1
      ? `One column was left out, because nothing here is called so: ${headings[0] ?? ""}.`
      : `${headings.length} columns were left out, because nothing here is called so: ${listed(headings)}.`,

  unknownQuestions: (form: string, ids: readonly string[]): string =>
    `The form “${form}” has no ${ids.length === 1 ? "question" : "questions"} ${listed(ids)}.`,
  missingQuestions: (missing: number, of: number, ids: readonly string[]): string =>
    missing === of
      ? `None of its ${of} questions has a column in this table.`
      : `${missing} of its ${of} questions have no column in this table: ${listed(ids)}.`,
  otherEdition: "This table may be of another edition or another form",
  otherEditionAdvice: (edition: string): string =>
    `The form here is that of ${edition}. A question is taken where its id is the same to the letter, and none is guessed. Check that those ids mean the same in your table, then say so, or choose another table.`,
  sameEdition: (taken: number): string =>
    taken === 1
      ? "The one question that was found means the same here; take it"
      : `The ${taken} questions that were found mean the same here; take them`,
} as const;

/** The first few, and how many more there are. */
function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, mostListed);
  const rest = ids.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

const mostListed = 6;
