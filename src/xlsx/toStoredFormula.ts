import { outsideQuotes } from "../workbook/formula/outsideQuotes";

/**
 * A formula as typed in Excel → as the file stores it: without its `=`, an add-in's functions as
 * `_xldudf_INSPECT_RATE_STANDARD(`, and functions younger than the file format with their `_xlfn.` prefix.
 */
export function toStoredFormula(typed: string): string {
  return outsideQuotes(typed.replace(/^=/, ""), (part) =>
    part
      .replace(
        /(?<![\w.])INSPECT\.([A-Za-z]\w*)(?=\s*\()/gi,
        (_, name: string) => `_xldudf_INSPECT_${name.toUpperCase()}`,
      )
      .replace(newerCall, "_xlfn.$1"),
  );
}

/** Functions added after 2007 that answer with one value; those that spill would need more than a prefix. */
const newerFunctions = [
  "CONCAT",
  "DAYS",
  "IFNA",
  "IFS",
  "ISFORMULA",
  "MAXIFS",
  "MINIFS",
  "NUMBERVALUE",
  "SWITCH",
  "TEXTJOIN",
  "XLOOKUP",
  "XMATCH",
  "XOR",
];

const newerCall = new RegExp(`(?<![\\w.])(${newerFunctions.join("|")})(?=\\()`, "g");
