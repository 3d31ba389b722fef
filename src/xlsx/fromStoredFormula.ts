import { outsideQuotes } from "../workbook/formula/outsideQuotes";

/** A formula as a file stores it → as typed in Excel. LibreOffice writes the names of unknown functions in lower case. */
export function fromStoredFormula(stored: string): string {
  const typed = outsideQuotes(stored, (part) =>
    part
      .replace(/_xldudf_INSPECT_(\w+)(?=\s*\()/gi, (_, name: string) => `INSPECT.${name.toUpperCase()}`)
      .replace(/_xlfn\.(?:_xlws\.)?(?=[A-Z])/g, ""),
  );
  return `=${typed}`;
}
