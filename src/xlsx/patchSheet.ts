import { errorValues } from "./errorValues";
import { replaceOnce } from "./replaceOnce";

/** How deep rows and columns are grouped. */
export interface OutlineDepths {
  readonly rows: number;
  readonly columns: number;
}

/** The outline's depths, the chosen tab, and among the stored values of formulas the errors and the empty ones. */
export function patchSheet(xml: string, outline: OutlineDepths, isActive: boolean): string {
  const depths = [
    outline.rows === 0 ? "" : `outlineLevelRow="${outline.rows}" `,
    outline.columns === 0 ? "" : `outlineLevelCol="${outline.columns}" `,
  ].join("");
  const outlined = depths === "" ? xml : replaceOnce(xml, "<sheetFormatPr ", `<sheetFormatPr ${depths}`);
  const chosen = isActive ? replaceOnce(outlined, "<sheetView ", '<sheetView tabSelected="1" ') : outlined;
  return chosen
    .replaceAll("<v> </v>", '<v xml:space="preserve"> </v>')
    .replace(storedResult, (cell, start: string, middle: string, value: string) =>
      errorValues.has(value) ? `${start} t="e"${middle}` : cell,
    );
}

const storedResult = /(<c r="[A-Z]+\d+"(?: s="\d+")?) t="str"(><f>[^<]*<\/f><v>(#[^<]*)<\/v>)/g;
