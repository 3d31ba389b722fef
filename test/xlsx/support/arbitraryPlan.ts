import fc from "fast-check";
import type {
  Area,
  CellContent,
  CellStyle,
  ConditionalFormatPlan,
  PrintPlan,
  SheetPlan,
  ValidationPlan,
  ValidationRule,
  WorkbookPlan,
} from "../../../src/workbook/WorkbookPlan";

/** Half of a pair among them. fast-check's own `binary` lays out a map of all million before the first test. */
const anyCharacter = fc.nat(0x10ffff).map(
  (code) => String.fromCodePoint(code),
  (text) => {
    const [character = "", ...others] = typeof text === "string" ? text : "";
    if (character === "" || others.length > 0) throw new Error("This is no single character");
    return character.codePointAt(0) ?? 0;
  },
);

/** Any text, with lone surrogates, control characters and what looks like the file format's own escapes. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      "_",
      "x",
      "0",
      "4",
      "1",
      "F",
      "\u0001",
      "\r",
      "\n",
      " ",
      "\uD83D",
      "\uDE00",
      "\uFFFE",
    ),
    maxLength: 24,
  }),
  fc.constantFrom(
    "=SUM(A1)",
    '=HYPERLINK("x")',
    "+1",
    "-1",
    "@x",
    "'quoted",
    "#N/A",
    "#VALUE!",
    "_x0041_",
    "007",
    "1.1",
    "TRUE",
    " lead",
    "trail ",
    "Llanfair Pwllgwyngyll ŵ",
    "שלום",
    "👩‍👩‍👧",
  ),
);

/** Words for prompts and titles, which Excel shows on one line. */
const words = (most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."Ab 1,.&<>\"'_x0041_ŵ"), maxLength: most });

const area = (rows = 12, columns = 6): fc.Arbitrary<Area> =>
  fc.record({
    row: fc.nat(rows),
    column: fc.nat(columns),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 3 }),
  });

const areas = fc.uniqueArray(area(), { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) });
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((code) => `#${code.toString(16).padStart(6, "0").toUpperCase()}`);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

const formula = fc.constantFrom(
  "=INSPECT.RATE_STANDARD($E$6:$E$30,$N$6:$N$30)",
  '=IF(A1="INSPECT.SHARE(1)",INSPECT.SHARE(G9,H9),"say ""INSPECT.X()""")',
  "='It''s INSPECT.X(1)'!A1+1",
  '=TEXTJOIN(", ",TRUE,A1:A3)&IFNA(B1,"<&>")',
  "=SUM(A1:B2)*LOG10(100)",
);

const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 3, arbitrary: anyText },
  { weight: 2, arbitrary: number },
  fc.boolean(),
  fc.constant(null),
  fc.record(
    {
      formula,
      value: fc.oneof(number, fc.boolean(), fc.constantFrom("", "Good", "#NAME?", "_x0041_", "two\nlines")),
    },
    { requiredKeys: ["formula"] },
  ),
);

const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    bold: fc.boolean(),
    italic: fc.boolean(),
    size: fc.constantFrom(9, 11, 16),
    colour,
    fill: colour,
    wrap: fc.boolean(),
    horizontal: fc.constantFrom("left", "center", "right"),
    vertical: fc.constantFrom("top", "center", "bottom"),
    numberFormat: fc.constantFrom("General", "0", "0.0%", "@", '0" of 22"', "[>=1]0;#,##0.00"),
    border: colour,
    unlocked: fc.boolean(),
  },
  { requiredKeys: [] },
);

const choice = fc.oneof(words(12), anyText).filter((text) => text !== "");
const rule: fc.Arbitrary<ValidationRule> = fc.oneof(
  fc.record({
    kind: fc.constant("list" as const),
    values: fc.array(choice, { minLength: 1, maxLength: 12 }),
  }),
  fc.record(
    { kind: fc.constant("wholeNumber" as const), min: fc.integer(), max: fc.integer() },
    { requiredKeys: ["kind", "min"] },
  ),
  fc.record({
    kind: fc.constant("date" as const),
    from: fc.constantFrom("1900-03-01", "2000-01-01"),
    to: fc.constantFrom("2024-06-12", "9999-12-31"),
  }),
  fc.record({ kind: fc.constant("textLength" as const), max: fc.nat(32_767) }),
);

const validation: fc.Arbitrary<ValidationPlan> = fc.record({
  areas,
  rule,
  prompt: fc.record({ title: words(32), message: words(255) }),
  error: fc.record({
    title: words(32),
    message: words(255),
    stop: fc.boolean(),
    silent: fc.constantFrom(true, undefined),
  }),
});

const conditionalFormat: fc.Arbitrary<ConditionalFormatPlan> = fc.record({
  areas,
  when: fc.oneof(
    fc.record({ kind: fc.constant("equals" as const), text: words(20) }),
    fc.record({
      kind: fc.constant("formula" as const),
      formula: fc.constantFrom('=LEFT($M20,1)="⛔"', "=$D$2=D20", "=COUNTIF(D20:E21,D20)>1"),
    }),
  ),
  style: fc.record(
    { colour, fill: colour, bold: fc.boolean(), mark: fc.constantFrom("★", "●", "✕", "‼") },
    { requiredKeys: [] },
  ),
});

const footerPart = fc.string({ unit: fc.constantFrom("&&", "&P", "&N", "a", " ", "'"), maxLength: 12 });
const print: fc.Arbitrary<PrintPlan> = fc.record(
  {
    landscape: fc.boolean(),
    repeatRows: fc.tuple(fc.nat(5), fc.nat(3)).map(([from, more]) => ({ from, to: from + more })),
    area: area(),
    footer: fc.record({ left: footerPart, centre: footerPart, right: footerPart }),
  },
  { requiredKeys: ["landscape", "footer"] },
);

const width = fc.integer({ min: 1, max: 1_000 }).map((tenths) => tenths / 10);

const sheet = (name: string): fc.Arbitrary<SheetPlan> =>
  fc.record(
    {
      id: fc.constant(`sheet:${name}`),
      name: fc.constant(name),
      visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
      tabColour: colour,
      columns: fc.array(fc.record({ width, hidden: fc.boolean() }, { requiredKeys: ["width"] }), {
        maxLength: 6,
      }),
      rowHeights: fc.uniqueArray(fc.record({ row: fc.nat(30), height: fc.integer({ min: 1, max: 409 }) }), {
        maxLength: 5,
        selector: ({ row }) => row,
      }),
      blocks: fc.array(
        fc.record({
          row: fc.nat(10),
          column: fc.nat(30),
          cells: fc.array(fc.array(content, { maxLength: 4 }), { maxLength: 4 }),
        }),
        { maxLength: 3 },
      ),
      styles: fc.array(fc.record({ areas, style }), { maxLength: 4 }),
      validations: fc.array(validation, { maxLength: 4 }),
      conditionalFormats: fc.array(conditionalFormat, { maxLength: 4 }),
      charts: fc.array(
        fc.record({
          // The library drops the spaces around a title.
          title: words(20)
            .map((text) => text.trim())
            .filter((text) => text !== ""),
          kind: fc.constant("barClustered" as const),
          categories: area(),
          values: area(),
          at: area(),
        }),
        { maxLength: 2 },
      ),
      merges: fc.array(area(), { maxLength: 1 }),
      freeze: fc
        .record({ rows: fc.nat(5), columns: fc.nat(3) })
        .filter(({ rows, columns }) => rows + columns > 0),
      filter: area(),
      outline: fc.array(
        fc.tuple(fc.nat(20), fc.nat(5)).map(([from, more]) => ({ from, to: from + more })),
        { maxLength: 3 },
      ),
      protected: fc.boolean(),
      print,
    },
    {
      requiredKeys: [
        "id",
        "name",
        "visibility",
        "columns",
        "blocks",
        "styles",
        "validations",
        "conditionalFormats",
        "protected",
      ],
    },
  );

/** Any workbook of a visible sheet and up to two others, with names on them. */
export const anyPlan: fc.Arbitrary<WorkbookPlan> = fc
  .uniqueArray(fc.constantFrom("1.1", "Domains 2 and 3", "It's", "Notes & more", "Ŵ"), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((names) =>
    fc.record({
      schema: fc.constant("plan/1" as const),
      sheets: fc
        .tuple(...names.map(sheet))
        .map((sheets) =>
          sheets.map((one, index) => (index === 0 ? { ...one, visibility: "visible" as const } : one)),
        ),
      names: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom("Answers", "Shares_9.9", "Über", "_x"),
          sheet: fc.constantFrom(...names),
          area: area(),
        }),
        { maxLength: 3, selector: ({ name }) => name },
      ),
      active: fc.constant(names[0] ?? ""),
    }),
  );
