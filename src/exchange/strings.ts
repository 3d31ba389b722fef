/** What is said about a table that comes from another program: the trouble first, then the remedy. */
export const texts = {
  refused: (name: string, trouble: string): string => `${name} was not read. ${trouble}`,
  pasted: "What you pasted",
  file: (name: string): string => `“${name}”`,

  empty: "It holds nothing. Choose a file with a table in it.",
  noContent: "It holds no table: every cell is empty. Choose another file or sheet.",
  tooLarge: (megabytes: number, most: number): string =>
    `It is ${megabytes} MB; at most ${most} MB can be read here. Split it, or delete what is not part of the table.`,
  notText:
    "It is neither text nor a workbook. Choose a table saved as Excel Workbook (.xlsx) or as text (.csv, .txt).",
  webPage:
    "It is a web page and not a table. Open it in Excel and save it as Excel Workbook (.xlsx) or as CSV UTF-8.",
  tooManyRows: (count: number, most: number): string =>
    `It has ${shown(count)} rows; at most ${shown(most)} can be read in one go. Split it and read the parts one after another.`,
  tooManyColumns: (count: number, most: number): string =>
    `It has ${shown(count)} columns; at most ${shown(most)} can be read. Check that the right file was chosen, or delete the columns that you do not need.`,
  tooManySheets: (count: number, most: number): string =>
    `It has ${shown(count)} sheets; at most ${shown(most)} can be read. Save the sheet with the table as a workbook of its own.`,
  openQuote: (line: number): string =>
    `A quotation mark opens on line ${shown(line)} and is never closed, so it cannot be told where the cell ends. Close or delete it, and choose the file again.`,
  damaged: "It is damaged. Open it in Excel, let Excel repair it and save it again.",
  noSheet: (sheet: string): string =>
    `It has no sheet called “${sheet}” with anything on it. Choose another sheet.`,

  windows1252:
    "The text is not in UTF-8 and was read as Windows-1252. Look at the letters with accents below.",
  brokenLines: (lines: readonly number[], encoding: string): string =>
    `${linesOf(lines)} ${lines.length === 1 ? "holds" : "hold"} bytes that mean nothing in ${encoding}. Save the file again as CSV UTF-8, or put the ${lines.length === 1 ? "line" : "lines"} right by hand.`,
  brokenLine: (encoding: string): string =>
    `Its letters cannot all be read: it holds bytes that mean nothing in ${encoding}. Save the file again as CSV UTF-8, or put the line right.`,
  strayQuote:
    "Its quotation marks do not match, so it cannot be told where its cells end. Double the quotation marks inside the text, or delete them.",
  tooWide: (columns: number, most: number): string =>
    `It has ${columns} cells and the table has ${most} columns, so a separator stands in the text. Put quotation marks around the text.`,
  notWorkedOut: (count: number): string =>
    count === 1
      ? "One formula has never been worked out and was read as empty. Open the file in Excel and save it, to be sure of its value."
      : `${shown(count)} formulas have never been worked out and were read as empty. Open the file in Excel and save it, to be sure of their values.`,
  formulas: (count: number): string =>
    count === 1
      ? "One formula was read as the value it shows."
      : `${shown(count)} formulas were read as the values they show.`,
  otherSheets: (sheet: string, count: number): string =>
    `The workbook has ${count} sheets with something on them; this is “${sheet}”.`,
  aboveHeadings: (line: number): string =>
    line === 2
      ? "The headings stand in row 2; the row above them was left out."
      : `The headings stand in row ${shown(line)}; the rows above them were left out.`,
  blankHeading: (column: number): string => `Column ${column}`,
  sameHeading: (heading: string, count: number): string => `${heading} (${count})`,
  doubledHeadings: (headings: readonly string[]): string =>
    headings.length === 1
      ? `Two or more columns are called “${headings[0]}”; they are numbered here.`
      : `Several columns share a name and are numbered here: ${headings.join(", ")}.`,
} as const;

function shown(count: number): string {
  return count.toLocaleString("en-GB");
}

/** `Line 3`, `Lines 3, 5 and 8`, `Lines 3, 5, 8 and 20 more`. */
function linesOf(lines: readonly number[]): string {
  const listed = lines.slice(0, mostListed).map(shown);
  const rest = lines.length - listed.length;
  if (lines.length === 1) return `Line ${listed[0]}`;
  const [last, before] = rest > 0 ? [`${shown(rest)} more`, listed] : [listed.at(-1), listed.slice(0, -1)];
  return `Lines ${before.join(", ")} and ${last}`;
}

const mostListed = 5;

/** What is said of dates. */
export const dateTexts = {
  readAs: (text: string, date: string): string => `${text} was read as ${date}.`,
  dayFirst: (text: string, date: string): string => `${text} was read as ${date}, day first.`,
  none: (text: string): string => `“${text}” is not a date. Write it as 12/06/2024 or 12 June 2024.`,
  noMonth: (text: string, month: number): string =>
    `“${text}” would be in month ${month}: dates are read day first. Write it as 12/06/2024.`,
  noDay: (text: string): string => `“${text}” is not a day of the calendar.`,
  monthFirst: (count: number): string =>
    `${count === 1 ? "One date is" : `${shown(count)} dates are`} written with the month first and refused, so others may be too, and those are read day first: look at every date that was put right.`,
} as const;

/** What is said of single cells. */
export const cellTexts = {
  tooLong: (column: string, length: number): string =>
    `${column} has ${shown(length)} characters and a cell holds at most 32,767. Shorten it, or split it over two rows.`,
  unknownWord: (column: string, word: string, allowed: string): string =>
    `${column}: “${word}” is none of ${allowed}; left blank.`,
  noCount: (column: string, word: string): string =>
    `${column}: “${word}” is not a whole number of 0 or more.`,
  controls: (column: string): string => `${column}: invisible control characters were taken out.`,
} as const;
