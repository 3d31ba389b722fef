const grouped = (value: number): string => value.toLocaleString("en-GB");
const items = (count: number): string => counted(["item", "items"], count);
const rows = (count: number): string => (count === 1 ? "1 row" : `${grouped(count)} rows`);

/** What is imported and exported, as it is called in sentences: one of it, and several. */
export type Things = readonly [one: string, several: string];

function counted([one, several]: Things, count: number): string {
  return count === 1 ? `1 ${one}` : `${grouped(count)} ${several}`;
}

/** Words of import and export, whatever is brought in. */
export const strings = {
  import: "Import",
  export: "Export",
  toLog: "Back to the log",

  choose: {
    file: "Choose a file",
    fileLabel: "File to import",
    drop: "or drop one here",
    paste: "Or paste rows here",
    pasteHint: "Copied from a spreadsheet, or text with commas, semicolons or tabs between the cells",
    read: "Read what is pasted",
    reading: "Reading",
    failed: "Nothing was read",
    gone: "The file cannot be opened. Close it in other programs, see that it is still there, and choose it again.",
    other: "Choose another table",
  },

  columns: {
    heading: "Columns",
    read: (from: string, count: number): string => `${from}: ${rows(count)}`,
    sheet: "Sheet",
    hasHeader: "The first row holds headings",
    none: "Not in this table",
    more: (count: number): string => `More columns (${count})`,
    group: (name: string, found: number, of: number): string => `${name}: ${found} of ${of} found`,
    preview: "First rows of the table",
    remarks: "What to know about the file",
    line: "Row",
  },

  rows: {
    heading: "Rows",
    groups: { accepted: "Accepted", putRight: "Put right", refused: "Refused" },
    groupOf: (name: string, count: number): string => `${name} (${grouped(count)})`,
    standing: (accepted: number, putRight: number, refused: number): string =>
      `${grouped(accepted)} accepted, ${grouped(putRight)} put right, ${grouped(refused)} refused`,
    filter: "Show rows",
    list: (name: string): string => `Rows: ${name.toLowerCase()}`,
    none: "There are none.",
    line: (line: number): string => `Row ${grouped(line)}`,
    more: (count: number): string => `Show ${count} more`,
    untitled: "No text",
  },

  adding: {
    nothing: "There is nothing to add.",
    unsaid: "Say first what the table is",
    progress: (done: number, of: number): string => `${grouped(done)} of ${grouped(of)}`,
    cancel: "Cancel",
    cancelling: "Taking out what was added",
    cancelled: "Cancelled. Nothing was added.",
    failed: (message: string): string => `${message} Nothing of it stays in the workbook. Try again.`,
    stuck: (message: string): string =>
      `${message} Some of it may be in the workbook and could not be taken out; try Undo below.`,
    notUndone: (message: string): string => `${message} Nothing was taken out. Try again.`,
  },

  privacy: {
    checking: "Looking for personal data",
    cleared: "Nothing is marked any more.",
    back: "Not now",
  },

  past: {
    heading: "Imported since you opened the pane",
    earlier: "Imported before",
    on: (from: string, when: string): string => `${from} on ${when}`,
    undo: "Undo",
    sure: "What nobody has changed since is taken out of the workbook for good.",
    takeOut: "Take out",
    keep: "Keep",
    undoOf: (from: string): string => `Undo the import of ${from}`,
  },

  exporting: {
    heading: "Export evidence",
    lead: (count: number): string =>
      `${items(count)}. Nothing in the file can act as a formula, whatever program opens it.`,
    what: "What to export",
    whole: "The whole log, withdrawn items too",
    found: (count: number): string => `What the search found (${items(count)})`,
    prompt: (ref: string): string => `Evidence for ${ref}`,
    xlsx: "Save as Excel Workbook (.xlsx)",
    csv: "Save as text (.csv)",
    saved: (name: string): string => `Handed to your browser as ${name}.`,
    nothing: "There is nothing to export.",
    fileName: (about: string): string => `Evidence ${about === "" ? "log" : about}`,
  },
} as const;

/** Words of an import in which what is brought in is named. */
export function importWords(things: Things) {
  const [, several] = things;
  const count = (number: number): string => counted(things, number);
  return {
    add: (number: number): string => `Add ${count(number)}`,
    heading: `Adding ${several}`,
    step: `Adding the ${several}`,
    added: (number: number): string => `${count(number)} added.`,
    failedTitle: `The ${several} were not added`,
    before: `Before the ${several} are added`,
    marked: (number: number): string =>
      number === 0
        ? strings.privacy.cleared
        : `${count(number)} may tell who a person is. You decide: mask it, or add the ${several} and answer it in Checks.`,
    all: (number: number): string => `Add ${count(number)} all the same`,
    mask: (number: number): string => `Mask all of it in ${count(number)}`,
    of: (from: string, number: number): string => `${count(number)} from ${from}`,
    undone: (taken: number, kept: readonly string[]): string =>
      kept.length === 0
        ? `${count(taken)} taken out again.`
        : `${count(taken)} taken out again. ${keptItems(kept)}`,
  } as const;
}

export type ImportWords = ReturnType<typeof importWords>;

/** Words of one kind of import. */
export const evidenceImportStrings = {
  heading: "Import evidence",
  lead: "Bring items in from a workbook (.xlsx), a text file (.csv, .txt) or the clipboard. You see every row before anything is added.",
  by: "Your name",
  byHint: "Who logs the items that do not say. Leave it empty to leave that open.",
  known: "Nothing was added: all of it is in the log already.",
} as const;

export const caseExportStrings = {
  heading: "Export cases",
  lead: (count: number): string =>
    `${counted(["case", "cases"], count)}. Nothing in the file can act as a formula, whatever program opens it.`,
} as const;

export const caseImportStrings = {
  heading: "Import cases",
  lead: (form: string, edition: string): string =>
    `Bring cases of the form “${form}”, ${edition}, in from a workbook (.xlsx), a text file (.csv, .txt) or the clipboard: a row a case, a column a question, told by its id. You see every row before anything is added.`,
  by: "Your initials",
  byHint: "Who assessed the cases that do not say. Leave it empty to leave that open.",
  known: "Nothing was added: all of it is on the sheet already.",
  gone: "The sheet of the cases, or its column of ids, is gone. Repair the workbook under Checks first.",
  back: "Back to the cases",
} as const;

function keptItems(kept: readonly string[]): string {
  const shown = kept.slice(0, mostNamed).join(", ");
  const rest = kept.length - mostNamed;
  const names = rest > 0 ? `${shown} and ${grouped(rest)} more` : shown;
  return kept.length === 1
    ? `${names} was kept because it was changed since.`
    : `${names} were kept because they were changed since.`;
}

const mostNamed = 5;
