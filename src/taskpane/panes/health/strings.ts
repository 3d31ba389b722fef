/** Words of the workbook's health. */
export const strings = {
  heading: "The workbook itself",
  found: (count: number): string =>
    count === 1 ? "The workbook is damaged in one place." : `The workbook is damaged in ${count} places.`,
  notice: "The workbook is damaged",
  noticeAdvice: "See what happened and what a repair would do.",
  olderNotice: "This workbook was made by an earlier version",
  see: "See what happened",
  whole: "Nothing is damaged. Rows, formulas and lists are as they were made.",
  repair: "Repair",
  repairOf: (what: string): string => `Repair: ${what}`,
  repairAll: "Repair all",
  update: "Bring it up to date",
  working: "Repairing",
  progress: (done: number, of: number): string => `Step ${done} of ${of}`,
  repaired: (mended: number, left: number): string =>
    [
      mended === 1 ? "1 place repaired." : `${mended} places repaired.`,
      ...(left === 0 ? [] : [left === 1 ? "1 is left." : `${left} are left.`]),
    ].join(" "),
  quarantined: (count: number): string =>
    count === 1
      ? "1 entry had no place left and is now on the Quarantine sheet."
      : `${count} entries had no place left and are now on the Quarantine sheet.`,
  failed: "The repair could not be finished",
  checkFailed: "The workbook could not be checked for damage",
  list: "Damages of the workbook",
} as const;
