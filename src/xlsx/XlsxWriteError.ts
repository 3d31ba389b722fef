/** The plan asks for something that no `.xlsx` file can hold; the message names the sheet and the cell. */
export class XlsxWriteError extends Error {
  constructor(
    message: string,
    /** Where in the plan, such as `1.1!K12`; empty for the whole workbook. */
    readonly place: string = "",
  ) {
    super(place === "" ? message : `${place}: ${message}`);
    this.name = "XlsxWriteError";
  }
}
