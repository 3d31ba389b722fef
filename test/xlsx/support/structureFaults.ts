import { JSDOM } from "jsdom";
import { parseAreas } from "../../../src/xlsx/parseArea";
import type { Area } from "../../../src/workbook/WorkbookPlan";

/** Children in the order that ECMA-376 part 1 prescribes; Excel offers to repair a file that has them otherwise. */
const orders: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection pivotSelection extLst",
  c: "f v is extLst",
  dataValidation: "formula1 formula2",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  xf: "alignment protection extLst",
  dxf: "font numFmt fill alignment border protection extLst",
  border: "start end left right top bottom diagonal vertical horizontal",
  patternFill: "fgColor bgColor",
  si: "t r rPh phoneticPr",
};

/** What an element's `count` counts. */
const counted = [
  "dataValidations",
  "mergeCells",
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellXfs",
  "cellStyles",
  "dxfs",
];

/** Everything in a file that is not as the format prescribes, in words; nothing for a sound file. */
export function structureFaults(parts: Readonly<Record<string, string>>): readonly string[] {
  const documents = Object.entries(parts).map(([path, xml]) => ({ path, root: rootOf(xml) }));
  const rootAt = (path: string): Element | null => documents.find((one) => one.path === path)?.root ?? null;
  const styles = rootAt("xl/styles.xml");
  const facts = {
    formats: childrenOf(childrenOf(styles, "cellXfs")[0], "xf").length,
    differential: childrenOf(childrenOf(styles, "dxfs")[0], "dxf").length,
    strings: childrenOf(rootAt("xl/sharedStrings.xml"), "si").length,
  };
  return documents.flatMap(({ path, root }) =>
    root === null
      ? [`${path}: is not well-formed`]
      : [
          ...orderFaults(root),
          ...countFaults(root),
          ...(path.endsWith(".rels") ? relationFaults(path, root, parts) : []),
          ...(path === "[Content_Types].xml" ? typeFaults(root, parts) : []),
          ...(path === "xl/workbook.xml" ? workbookFaults(root) : []),
          ...(path.startsWith("xl/worksheets/sheet") ? sheetFaults(root, facts) : []),
        ].map((fault) => `${path}: ${fault}`),
  );
}

const parser = new new JSDOM().window.DOMParser();

function rootOf(xml: string): Element | null {
  const document = parser.parseFromString(xml, "text/xml");
  return document.querySelector("parsererror") === null ? document.documentElement : null;
}

function childrenOf(element: Element | null | undefined, name?: string): readonly Element[] {
  return [...followers(element?.firstElementChild ?? null)].filter(
    (child) => name === undefined || child.localName === name,
  );
}

/** From sibling to sibling: jsdom asks each of its collections, at every step, for an element of the name `length`. */
function* followers(first: Element | null): Iterable<Element> {
  for (let element = first; element !== null; element = element.nextElementSibling) yield element;
}

function* below(root: Element): Iterable<Element> {
  for (const child of followers(root.firstElementChild)) {
    yield child;
    yield* below(child);
  }
}

/** What is below an element, by name: a sheet has twenty thousand elements, and each costs jsdom a wrapper to go past. */
const gathered = new WeakMap<Element, ReadonlyMap<string, readonly Element[]>>();

function all(root: Element, name: string): readonly Element[] {
  const byName = gathered.get(root) ?? gather(root);
  gathered.set(root, byName);
  return byName.get(name) ?? [];
}

function gather(root: Element): ReadonlyMap<string, readonly Element[]> {
  const byName = new Map<string, Element[]>();
  for (const element of below(root)) {
    const found = byName.get(element.tagName) ?? [];
    found.push(element);
    byName.set(element.tagName, found);
  }
  return byName;
}

function orderFaults(root: Element): readonly string[] {
  return Object.entries(orders).flatMap(([name, order]) => {
    const ranks = order.split(" ");
    const parents = root.localName === name ? [root] : all(root, name);
    return parents.flatMap((parent) => {
      const places = childrenOf(parent).map((child) => ranks.indexOf(child.localName));
      if (places.includes(-1)) return [`<${name}> holds a child it may not`];
      return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))
        ? []
        : [`the children of <${name}> are out of order`];
    });
  });
}

function countFaults(root: Element): readonly string[] {
  return counted
    .flatMap((name) => all(root, name))
    .filter((element) => element.getAttribute("count") !== String(childrenOf(element).length))
    .map((element) => `<${element.localName}> counts wrongly`);
}

function relationFaults(
  path: string,
  root: Element,
  parts: Readonly<Record<string, string>>,
): readonly string[] {
  const relations = all(root, "Relationship");
  const folder = path.replace(/_rels\/[^/]*$/, "");
  const lost = relations
    .map((relation) => new URL(relation.getAttribute("Target") ?? "", `file:///${folder}`).pathname.slice(1))
    .filter((target) => !(target in parts));
  return [
    ...lost.map((target) => `leads to ${target}, which is missing`),
    ...repeats(relations.map((one) => one.id || (one.getAttribute("Id") ?? ""))),
  ];
}

function typeFaults(root: Element, parts: Readonly<Record<string, string>>): readonly string[] {
  const named = all(root, "Override").map((one) => (one.getAttribute("PartName") ?? "").slice(1));
  const endings = all(root, "Default").map((one) => one.getAttribute("Extension") ?? "");
  const untyped = Object.keys(parts).filter(
    (path) =>
      path !== "[Content_Types].xml" &&
      !named.includes(path) &&
      !endings.includes(path.split(".").at(-1) ?? ""),
  );
  return [
    ...named.filter((path) => !(path in parts)).map((path) => `types ${path}, which is missing`),
    ...untyped.map((path) => `gives ${path} no type`),
    ...repeats(named),
  ];
}

function workbookFaults(root: Element): readonly string[] {
  const sheets = all(root, "sheet");
  const names = all(root, "definedName").map(
    (one) => `${one.getAttribute("localSheetId") ?? ""}:${one.getAttribute("name")?.toLowerCase()}`,
  );
  const bare = all(root, "definedName").filter((one) => !/^'.+'!\$[^!]+$/.test(one.textContent ?? ""));
  return [
    ...repeats(sheets.map((sheet) => sheet.getAttribute("sheetId") ?? "")),
    ...repeats(sheets.map((sheet) => (sheet.getAttribute("name") ?? "").toLowerCase())),
    ...repeats(names),
    ...bare.map((one) => `the name ${one.getAttribute("name")} has a bare sheet name`),
    ...sheets
      .filter((sheet) => (sheet.getAttribute("name") ?? "").length > 31)
      .map(() => "a sheet's name is too long"),
  ];
}

function sheetFaults(
  root: Element,
  facts: { readonly formats: number; readonly differential: number; readonly strings: number },
): readonly string[] {
  const cells = all(root, "c");
  const rules = all(root, "cfRule");
  const rows = all(root, "row").map((row) => Number(row.getAttribute("r")));
  const places = cells.map((cell) => parseAreas(cell.getAttribute("r") ?? "")[0]);
  const validated = all(root, "dataValidation").flatMap((one) => parseAreas(one.getAttribute("sqref") ?? ""));
  const merged = all(root, "mergeCell").flatMap((one) => parseAreas(one.getAttribute("ref") ?? ""));
  return [
    ...(isRising(rows) ? [] : ["rows are out of order"]),
    ...(isRising(places.map((place) => (place ? place.row * 16_384 + place.column : NaN)))
      ? []
      : ["cells are out of order"]),
    ...cells
      .filter((cell) => Number(cell.getAttribute("s") ?? 0) >= facts.formats)
      .map(() => "a cell has an unknown style"),
    ...cells
      .filter((cell) => cell.getAttribute("t") === "s" && !(Number(cell.textContent) < facts.strings))
      .map(() => "a cell has an unknown text"),
    ...rules
      .filter((rule) => Number(rule.getAttribute("dxfId") ?? 0) >= facts.differential)
      .map(() => "a rule has an unknown style"),
    ...repeats(rules.map((rule) => rule.getAttribute("priority") ?? "none")),
    ...overlaps(validated).map(() => "validations overlap"),
    ...overlaps(merged).map(() => "merged cells overlap"),
    ...all(root, "dataValidation").flatMap(lengthFaults),
  ];
}

function lengthFaults(validation: Element): readonly string[] {
  const limits = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 255 };
  const long = Object.entries(limits).filter(
    ([name, limit]) => (validation.getAttribute(name) ?? "").length > limit,
  );
  const choices = validation.getElementsByTagName("formula1")[0]?.textContent ?? "";
  return [
    ...long.map(([name]) => `a validation's ${name} is too long`),
    ...(choices.length > 257 ? ["a list is too long"] : []),
  ];
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? NaN));
}

function repeats(values: readonly string[]): readonly string[] {
  return values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => `${value} is there twice`);
}

function overlaps(areas: readonly Area[]): readonly Area[] {
  return areas.filter((one, index) => areas.slice(0, index).some((other) => meet(one, other)));
}

function meet(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
