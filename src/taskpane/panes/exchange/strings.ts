const grouped = (value: number): string => value.toLocaleString("en-GB");
const items = (count: number): string => (count === 1 ? "1 item" : `${grouped(count)} items`);
const rows = (count: number): string => (count === 1 ? "1 row" : `${grouped(count)} rows`);

/** Words of import and export. */
export const strings = {
  import: "Import",
  export: "Export",
  toLog: "Back to the log",

  choose: {
    heading: "Import evidence",
    lead: "Bring items in from a workbook (.xlsx), a text file (.csv, .txt) or the clipboard. You see every row before anything is added.",
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
    who: "Your name",
    whoHint: "Who logs the items that do not say. Leave it empty to leave that open.",
  },

  adding: {
    add: (count: number): string => `Add ${items(count)}`,
    nothing: "There is nothing to add.",
    heading: "Adding items",
    step: "Adding the items",
    progress: (done: number, of: number): string => `${grouped(done)} of ${grouped(of)}`,
    cancel: "Cancel",
    cancelling: "Taking out what was added",
    added: (count: number): string => `${items(count)} added.`,
    known: "Nothing was added: all of it is in the log already.",
    cancelled: "Cancelled. Nothing was added.",
    failedTitle: "The items were not added",
    failed: (message: string): string => `${message} Nothing of it stays in the log. Try again.`,
    stuck: (message: string): string =>
      `${message} Some of the items may be in the log and could not be taken out; try Undo below.`,
    notUndone: (message: string): string => `${message} Nothing was taken out. Try again.`,
  },

  privacy: {
    heading: "Before the items are added",
    checking: "Looking for personal data",
    lead: (count: number): string =>
      count === 0
        ? "Nothing is marked any more."
        : `${items(count)} may tell who a person is. You decide: mask it, or add the items and answer it in Checks.`,
    all: (count: number): string => `Add ${items(count)} all the same`,
    mask: (count: number): string => `Mask all of it in ${items(count)}`,
    back: "Not now",
  },

  past: {
    heading: "Imported since you opened the pane",
    of: (from: string, count: number): string => `${items(count)} from ${from}`,
    undo: "Undo",
    undoOf: (from: string): string => `Undo the import of ${from}`,
    undone: (taken: number, kept: readonly string[]): string =>
      kept.length === 0
        ? `${items(taken)} taken out again.`
        : `${items(taken)} taken out again. ${keptItems(kept)}`,
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
    fileName: (about: string, date: string): string => `Evidence ${about === "" ? "log" : about} ${date}`,
  },
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
