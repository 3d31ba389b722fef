/** The path of the first part that the workbook needs and the file does not hold; `null` where all are there. */
export function missingPart(parts: ReadonlyMap<string, string>): string | null {
  const workbook = targetsIn(parts.get("_rels/.rels") ?? "", "", ["officeDocument"])[0];
  if (workbook === undefined) return "xl/workbook.xml";
  if (!parts.has(workbook)) return workbook;
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const relations = `${folder}_rels/${workbook.slice(folder.length)}.rels`;
  const xml = parts.get(relations);
  if (xml === undefined) return relations;
  const needed = targetsIn(xml, folder, ["worksheet", "styles", "sharedStrings"]);
  const lost = needed.find((path) => !parts.has(path));
  if (lost !== undefined) return lost;
  const strings = targetsIn(xml, folder, ["sharedStrings"]);
  const usesStrings = [...parts.values()].some((part) => /<(?:\w+:)?c\s[^<>]*?\bt=["']s["']/.test(part));
  return usesStrings && strings.length === 0 ? `${folder}sharedStrings.xml` : null;
}

/** Where relations of these kinds lead, as paths from the root of the file. */
function targetsIn(xml: string, folder: string, kinds: readonly string[]): readonly string[] {
  return (xml.match(/<(?:\w+:)?Relationship\s[^<>]*>/g) ?? []).flatMap((relation) => {
    const kind = attribute(relation, "Type").split("/").at(-1) ?? "";
    const target = attribute(relation, "Target");
    return kinds.includes(kind) && target !== "" ? [resolve(folder, target)] : [];
  });
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return value?.[1] ?? value?.[2] ?? "";
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
