/** What the workbench page says. */
export const strings = {
  kept: "Kept in this browser until you choose New, Open or Sample.",
  keeping: "Keeping…",
  notKept: "This browser does not let the page keep the workbook. Choose Save before you leave.",
  askReplace: "This replaces the workbook kept in this browser. Save it first if you need it.",
  replace: "Replace it",
  keep: "Keep it",
  opened: (name: string): string => `Opened ${name}.`,
  notOpened: (name: string, why: string): string => `${name} was not opened. ${why}`,
  saved: (name: string): string => `Saved ${name} to your downloads.`,
  notSaved: (why: string): string => `The workbook was not saved. ${why}`,
  nothingToFind: "Enter what to find.",
  replaced: (find: string, cells: number): string => {
    if (cells === 0) return `“${find}” was not found in a cell that can be changed on this sheet.`;
    return cells === 1 ? "Replaced in 1 cell." : `Replaced in ${cells} cells.`;
  },
  functionsMissing: "The pane has not loaded yet. Try again in a moment.",
  openPane: "Open pane",
  closePane: "Close pane",
  blankFile: "workbook.xlsx",
};
