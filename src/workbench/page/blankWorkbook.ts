import type { WorkbookPlan } from "../../workbook/WorkbookPlan";

/** A new workbook as Excel opens it: one empty sheet. */
export const blankWorkbook: WorkbookPlan = {
  schema: "plan/1",
  active: "Sheet1",
  names: [],
  sheets: [
    {
      id: "sheet:Sheet1",
      name: "Sheet1",
      visibility: "visible",
      columns: [],
      blocks: [],
      styles: [],
      validations: [],
      conditionalFormats: [],
      protected: false,
    },
  ],
};
