import { longestFile, readTable } from "../../../exchange/readTable";
import { writeCsv } from "../../../exchange/writeCsv";
import { writeTable } from "../../../exchange/writeTable";

/** What brings the libraries for `.csv` and `.xlsx` along; loaded when a table is read or written, and not before. */
export const tableTools = { longestFile, readTable, writeCsv, writeTable };
