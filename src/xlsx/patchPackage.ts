import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { patchSheet, type OutlineDepths } from "./patchSheet";
import { patchStyles } from "./patchStyles";
import { patchWorkbook } from "./patchWorkbook";
import { replaceOnce } from "./replaceOnce";

/** What the patch has to know of the plan. */
export interface PatchFacts {
  /** Whether every formula carries its last value, so that nothing needs working out when the file opens. */
  readonly isComputed: boolean;
  /** Whether the time of writing is known; the library would make one up. */
  readonly isDated: boolean;
  /** Zero-based place of the sheet shown first. */
  readonly activeSheet: number;
  /** Deepest outline of each sheet, in order. */
  readonly outlineDepths: readonly OutlineDepths[];
}

/** Sets right in the written file what the library has no option for, and zips it again, the same bytes every time. */
export function patchPackage(bytes: Uint8Array, facts: PatchFacts): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (path: string, patch: (xml: string) => string): void => {
    const part = parts[path];
    if (part === undefined) throw new Error(`The written file has no ${path}`);
    parts[path] = strToU8(patch(strFromU8(part)));
  };
  change("xl/workbook.xml", (xml) => patchWorkbook(xml, facts.isComputed));
  change("xl/styles.xml", patchStyles);
  change("docProps/app.xml", patchApplication);
  if (!facts.isDated)
    change("docProps/core.xml", (xml) =>
      replaceOnce(xml, /<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, ""),
    );
  facts.outlineDepths.forEach((depth, index) => {
    change(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      patchSheet(xml, depth, index === facts.activeSheet),
    );
  });
  return zipSync(parts, { level: 6, mtime: firstZipDay });
}

/** The earliest date a zip can hold, instead of the time of writing. */
const firstZipDay = new Date(1980, 0, 1);

/**
 * LibreOffice works every formula out again unless it knows the program that wrote the file, and then shows our
 * functions as `#NAME?`. It knows Excel, whose format and version of calculation this file follows.
 */
function patchApplication(xml: string): string {
  return replaceOnce(
    xml,
    /<Application>[^<]*<\/Application>/,
    "<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion>",
  );
}
