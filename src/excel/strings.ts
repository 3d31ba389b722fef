/** What a person reads when the host cannot do what was asked: what happened, and the way out. */
export const strings = {
  progress: {
    looking: "Checking the workbook",
    building: (sheets: number): string => `Adding ${sheets} sheets`,
    finishing: "Protecting the sheets and setting up printing",
    done: "The workbook is ready",
    removing: "Taking away what was added",
    repairing: (steps: number): string => `Repairing (${steps} ${steps === 1 ? "step" : "steps"})`,
    repaired: "Repaired",
  },
  refusal: {
    changedMeanwhile:
      "The workbook changed since it was checked, so nothing was repaired. Check it again, then repair.",
    exists:
      "This workbook already holds an inspection. Open it in the pane, or start a new workbook to create another.",
    newer: (schema: string): string =>
      `This workbook was made by a newer version of the add-in (${schema}). Update the add-in to work on it.`,
    taken: (sheets: readonly string[]): string =>
      `The workbook already has ${sheets.length === 1 ? "a sheet" : "sheets"} called ${list(sheets)}. Rename ${
        sheets.length === 1 ? "it" : "them"
      }, or start a new workbook, then choose Create again.`,
    namesTaken: (names: readonly string[]): string =>
      `The workbook already uses the ${names.length === 1 ? "name" : "names"} ${list(names)} for other cells. Remove ${
        names.length === 1 ? "it" : "them"
      } in the Name Manager, or start a new workbook, then choose Create again.`,
    tooLong: (where: string, length: number, most: number): string =>
      `The text for ${where} has ${length.toLocaleString("en-GB")} characters; a cell holds at most ${most.toLocaleString(
        "en-GB",
      )}. Shorten it and try again.`,
    rowGone: (row: string, block: string): string =>
      `The row ${row} is no longer under the name ${block}, so nothing was written for it. Undo its removal, or create the workbook again.`,
    rowHidden: (sheet: string): string =>
      `The row is selected but hidden, by a filter, with its group, or by hand. On the sheet ${sheet}, clear the filter, open the group or unhide the row.`,
    columnGone: (field: string): string =>
      `The column ${field} is gone from its sheet. Choose Repair in the Checks view, which puts it back.`,
    blockGone: (block: string): string =>
      `The cells named ${block} are gone, so nothing was written. If their sheet was deleted, undo that or go back to a saved copy.`,
    reportTaken: (sheet: string): string =>
      `A sheet called ${sheet} is there that this add-in did not make. Rename it, then write the report again.`,
    noAnswer:
      "Excel has not answered for a while. If you are typing in a cell, finish it (Enter or Esc). Then try again.",
    keepsMoving: "The rows keep moving while they are being written. Wait a moment, then try again.",
  },
  /** By the host's stable code. */
  host: {
    InvalidOperationInCellEditMode: "Finish the cell you are typing in (Enter or Esc), then try again.",
    AccessDenied:
      "That cell is protected, or the workbook is open for reading only. Unprotect the sheet or save an editable copy, then try again.",
    ItemNotFound:
      "A sheet or a name that this add-in needs is no longer in the workbook. Undo its removal or go back to a saved copy.",
    ItemAlreadyExists:
      "The workbook already has a sheet or a name that this add-in needs. Rename it, then try again.",
    InvalidArgument:
      "Excel did not accept a value. Check the last entry for unusual length or characters, then try again.",
    InvalidReference: "Excel could not find the cells. Choose Refresh, then try again.",
    InvalidSelection: "Excel could not select the cells. Click once in the workbook, then try again.",
    RequestPayloadSizeLimitExceeded:
      "That was too much for Excel on the web at once. Write fewer entries at a time.",
    ResponsePayloadSizeLimitExceeded:
      "The workbook holds too much for Excel on the web to read at once. Shorten the longest notes, then try again.",
    GeneralException: "Excel could not finish this. Stay in this workbook, then try again.",
    Timeout: "Excel took too long to answer. Wait a moment, then try again.",
    RequestAborted: "Excel stopped this before it was finished. Try again.",
    ActivityLimitReached: "Excel is busy. Wait a moment, then try again.",
    ServiceNotAvailable: "Excel is not answering. Check the connection, then try again.",
    ConnectionFailure: "The connection to Excel was lost. Check the network, then try again.",
    ApiNotAvailable: "This version of Excel lacks something the add-in needs. Update Excel, then try again.",
    NotImplemented: "This version of Excel lacks something the add-in needs. Update Excel, then try again.",
    UnsupportedOperation: "Excel does not allow this here. Close other dialogs, then try again.",
    FilteredRangeConflict: "A filter is in the way. Clear the filter on the sheet, then try again.",
    MergedRangeConflict: "Merged cells are in the way. Unmerge them, then try again.",
    InvalidOperation: "Excel does not allow this at the moment. Close any open dialog, then try again.",
    CannotRegisterEvent:
      "Excel could not be asked to report changes. Choose Refresh after typing in the sheet.",
  },
  unknown: "Something unexpected went wrong. Try again; if it stays, close and open the workbook.",
} as const;

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1] ?? ""}`;
}
