/** An error as Excel gives it: the add-in branches on its code. */
export class ExcelError extends Error {
  constructor(
    /** Such as `AccessDenied` or `ItemNotFound`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

/** A member the workbench does not play; it is named, so that nothing fails in silence. */
export function notAvailable(member: string): ExcelError {
  return new ExcelError("ApiNotAvailable", `The workbench does not offer ${member}.`);
}

export function invalidArgument(what: string): ExcelError {
  return new ExcelError(
    "InvalidArgument",
    `The argument is invalid, missing or has the wrong form: ${what}.`,
  );
}

export function notFound(what: string): ExcelError {
  return new ExcelError("ItemNotFound", `The workbook has no ${what}.`);
}

export function accessDenied(what: string): ExcelError {
  return new ExcelError("AccessDenied", `The sheet is protected: ${what}.`);
}
