/** Number formats that Excel knows by number; under their own number `@` is certain to mean text. */
const builtIn: ReadonlyMap<string, number> = new Map([
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

/** Excel's hidden apostrophe for marked text, and built-in number formats under their own numbers. */
export function patchStyles(xml: string): string {
  return useBuiltInFormats(xml).replace(
    markedFormat,
    (_, attributes: string, before: string, after: string) => {
      const alignment = `${before}${after}`.trim();
      const quoted = `<xf${attributes} quotePrefix="1"`;
      return alignment === "" ? `${quoted}>` : `${quoted}><alignment ${alignment}/>`;
    },
  );
}

const markedFormat = /<xf([^>]*)><alignment([^>]*?) readingOrder="0"([^>]*?)\/>/g;

function useBuiltInFormats(xml: string): string {
  const [, list = ""] = /<numFmts[^>]*>(.*?)<\/numFmts>/.exec(xml) ?? [];
  const formats = [...list.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g)];
  const known = new Map<string, number>();
  for (const [, id = "", code = ""] of formats) {
    const number = builtIn.get(code);
    if (number !== undefined) known.set(id, number);
  }
  const kept = formats.filter(([, id = ""]) => !known.has(id)).map(([whole]) => whole);
  const listed = kept.length === 0 ? "" : `<numFmts count="${kept.length}">${kept.join("")}</numFmts>`;
  return xml
    .replace(/<numFmts[^>]*>.*?<\/numFmts>/, () => listed)
    .replace(/<xf numFmtId="(\d+)"/g, (whole, id: string) =>
      known.has(id) ? `<xf numFmtId="${known.get(id)}"` : whole,
    );
}
