import { errorValues } from "./errorValues";
import { replaceOnce } from "./replaceOnce";

/** The outline's depth, the chosen tab, and among the stored values of formulas the errors and the empty ones. */
export function patchSheet(xml: string, outlineDepth: number, isActive: boolean): string {
  const outlined =
    outlineDepth === 0
      ? xml
      : replaceOnce(xml, "<sheetFormatPr ", `<sheetFormatPr outlineLevelRow="${outlineDepth}" `);
  const chosen = isActive ? replaceOnce(outlined, "<sheetView ", '<sheetView tabSelected="1" ') : outlined;
  return chosen
    .replaceAll("<v> </v>", '<v xml:space="preserve"> </v>')
    .replace(storedResult, (cell, start: string, middle: string, value: string) =>
      errorValues.has(value) ? `${start} t="e"${middle}` : cell,
    );
}

const storedResult = /(<c r="[A-Z]+\d+"(?: s="\d+")?) t="str"(><f>[^<]*<\/f><v>(#[^<]*)<\/v>)/g;
