import { fileOf, partsOf } from "./partsOf";

/**
 * A written workbook whose sheets of cases and their shares have lost the results of their plain formulas, and how many
 * those were: whoever opens it has to work them out.
 */
export function withoutResults(file: Uint8Array): { readonly file: Uint8Array; readonly lost: number } {
  let lost = 0;
  const parts = Object.entries(partsOf(file)).map(([name, xml]): readonly [string, string] => {
    if (!/INSPECT[._]CHECK_(CASE|SHARES)\(/.test(xml)) return [name, xml];
    const blank = xml.replace(
      /(<c [^>]*?)( t="\w+")?(>)(<f[^>]*>(?:(?!INSPECT)[^<])*<\/f>)<v>[^<]*<\/v>/g,
      (_cell, start: string, _type: string, end: string, formula: string) => {
        lost += 1;
        return `${start}${end}${formula}`;
      },
    );
    return [name, blank];
  });
  return { file: fileOf(Object.fromEntries(parts)), lost };
}
