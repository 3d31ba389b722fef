/** What a cell with several fields holds: the words that tell each field, and its content. */
export type Fields = ReadonlyMap<string, string>;

/** Further lines of a field's content begin with this, so that nothing in them is taken for another field. */
const indent = "  ";

/** Fields as one text: a line each, its words, a colon and the content; further lines of the content are indented. */
export function writeFields(fields: Fields): string {
  return [...fields]
    .map(([field, content]) => `${field}: ${content.replaceAll("\n", `\n${indent}`)}`)
    .join("\n");
}

/**
 * The opposite. `names` are the fields that may be there, however they are cased; a line that begins with none of them
 * goes on with the one before, and is left out where there is none.
 */
export function readFields(names: readonly string[], text: string): Fields {
  const byName = new Map(names.map((name) => [name.toLowerCase(), name]));
  const fields = new Map<string, string>();
  let current: string | undefined;
  for (const line of text.split("\n")) {
    const colon = line.startsWith(indent) ? -1 : line.indexOf(":");
    const name = colon < 0 ? undefined : byName.get(line.slice(0, colon).trim().toLowerCase());
    if (name !== undefined) {
      fields.set(name, line.slice(colon + 1).replace(/^ /, ""));
      current = name;
    } else if (current !== undefined) {
      const further = line.startsWith(indent) ? line.slice(indent.length) : line;
      fields.set(current, `${fields.get(current) ?? ""}\n${further}`);
    }
  }
  return fields;
}
