import fc from "fast-check";
import { overallSubject } from "../../src/domain/decisions/Decision";
import type { DecisionRecord, LayerEntry, PanelEntry } from "../../src/domain/decisions/Decision";
import { keyQuestionsOf, promptsOf } from "../../src/domain/framework/find";
import type { Pack } from "../../src/domain/framework/Pack";
import { expectedOf } from "../../src/domain/framework/expectedOf";
import { signalsOf, type SignalAnswer } from "../../src/domain/framework/signalsOf";
import { ratings } from "../../src/domain/framework/Rating";
import { expectedStates } from "../../src/domain/inspection/Inspection";
import type {
  ExpectedEntry,
  Inspection,
  KeyQuestionEntry,
  MeasureEntry,
  PromptEntry,
  StandardEntry,
} from "../../src/domain/inspection/Inspection";

/** Texts that break careless workbooks. */
const hostileTexts = [
  '=HYPERLINK("http://example.test","Board minutes")',
  "=1+1",
  "+44 20 7946 0000",
  "-1",
  "@SUM(A1)",
  "'already quoted",
  "1.1",
  "1-2",
  "TRUE",
  "#N/A",
  "{=A1}",
  "\ttabbed",
  " spaces around ",
  "line one\nline two",
  "Gwasanaeth Cyfiawnder Ieuenctid Llŷn ŵ ŷ â",
  "👩🏽‍⚖️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
  "מערכת משפט לנוער",
  "\u202Ereversed",
  "x".repeat(32_767),
  "_x0041_",
  "& <b> \" '",
  "1.1.1a",
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
);
const rating = fc.option(fc.constantFrom(...ratings));
const count = fc.option(fc.nat({ max: 40 }));
const measure: fc.Arbitrary<MeasureEntry> = fc.record({ positive: count, base: count });
const date = fc.option(
  fc
    .date({ min: new Date("2000-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);

const layer: fc.Arbitrary<LayerEntry> = fc.record({ rating, reason: text });
const word = fc.constantFrom("", "Good", "Withdrawn", "=1+1", "1.1");
/** A row of the log, with texts that break careless workbooks. Its number tells it from a blank row. */
const decision: fc.Arbitrary<DecisionRecord> = fc.record({
  number: fc.integer({ min: 1, max: 9 }),
  when: fc
    .date({ min: new Date("2000-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
    .map((moment) => `${moment.toISOString().slice(0, 19)}Z`),
  who: text,
  layer: fc.constantFrom("proposed", "decided", "published", "sign-off"),
  subject: fc.constantFrom("1.1", "3.4", "overall"),
  from: word,
  to: word,
  reason: text,
  rules: fc.constantFrom("", "R8, R28", "R39"),
  engine: fc.constant("0.1.0"),
  pack: fc.constant("youth-justice/2024-06 1.0.0"),
  state: fc.constantFrom("", "00e1"),
  after: fc.constantFrom("", "1e5", "000000000000", "0123456789ab 9e12"),
  hash: fc.constantFrom("", "1e5", "0".repeat(64)),
});

/** Any inspection a pack allows, blank entries left out as `readWorkbook` leaves them out. */
export function arbitraryInspection(pack: Pack): fc.Arbitrary<Inspection> {
  const entered = pack.domainRatings.filter(({ fromStandard }) => fromStandard === undefined);
  return fc.record({
    schema: fc.constant("inspection/1" as const),
    pack: fc.constant(pack.id),
    details: fc.record({
      service: text,
      leadInspector: text,
      team: text,
      fieldworkStart: date,
      fieldworkEnd: date,
      resettlementCases: fc.option(fc.nat({ max: 3 })),
    }),
    settings: fc.record({
      largeMajorityIncludes80: fc.boolean(),
      smallBase: fc.nat({ max: 30 }),
      includeStd34: fc.boolean(),
      default34ByAnalogy: fc.boolean(),
      pct11Base: fc.option(fc.integer({ min: 1, max: 30 })),
      extraDiversityTags: fc.subarray([...pack.optionalDiversityTags]),
      publishedPractice: fc.boolean(),
      bankHolidays: fc.boolean(),
    }),
    standards: some(
      pack.standards.map(({ id }) => id),
      () => fc.record({ qualitative: rating, proposed: rating, reason: text }),
      ({ qualitative, proposed, reason }: StandardEntry) =>
        qualitative === null && proposed === null && reason === "",
    ),
    keyQuestions: some(
      keyQuestionsOf(pack).map(({ id }) => id),
      () => fc.record({ answer: fc.option(fc.constantFrom("Yes" as const, "No" as const)), reason: text }),
      ({ answer, reason }: KeyQuestionEntry) => answer === null && reason === "",
    ),
    prompts: some(
      promptsOf(pack).map(({ id }) => id),
      (id) => arbitraryPrompt(pack, id),
      isBlankPrompt,
    ),
    domainRatings: some(
      entered.map(({ id }) => id),
      () => fc.option(fc.constantFrom(...ratings, "Not rated" as const)),
      (value) => value === null,
    ),
    diversity: fc.option(fc.constantFrom("Sufficient" as const, "Insufficient" as const)),
    overall: fc.record({ proposed: rating, reason: text }),
    panel: some(
      [...pack.standards.map(({ id }) => id), overallSubject],
      () => fc.record({ decided: layer, published: layer }),
      ({ decided, published }: PanelEntry) => isBlankLayer(decided) && isBlankLayer(published),
    ),
    decisions: fc.array(decision, { maxLength: 4 }),
    evidence: fc.constant([]),
    privacy: fc.constant([]),
    signals: some(
      promptsOf(pack).flatMap((prompt) => signalsOf(prompt).map(({ id }) => id)),
      (id) => fc.option(fc.constantFrom(...answersOfSignal(pack, id))),
      (answer) => answer === null,
    ),
    expected: some(
      promptsOf(pack)
        .filter(({ id }) => ["1.1.1a", "1.1.1b", "3.4.1a", "4.1.1a"].includes(id))
        .flatMap((prompt) => expectedOf(prompt).map(({ id }) => id)),
      () => fc.record({ state: fc.option(fc.constantFrom(...expectedStates)), reason: text }),
      ({ state, reason }: ExpectedEntry) => state === null && reason === "",
    ),
    domainReasons: fc.constant({}),
    shares: fc.constant({}),
    cases: fc.constant({}),
    readings: fc.constant({}),
  });
}

/** The two answers to a trigger, policy or statement. */
export function answersOfSignal(pack: Pack, id: string): readonly SignalAnswer[] {
  return promptsOf(pack).flatMap((prompt) =>
    signalsOf(prompt).flatMap((signal) => (signal.id === id ? signal.answers : [])),
  );
}

function arbitraryPrompt(pack: Pack, id: string): fc.Arbitrary<PromptEntry> {
  const measures = promptsOf(pack).find((prompt) => prompt.id === id)?.measures ?? [];
  return fc.record({
    answer: fc.option(fc.constantFrom("Yes" as const, "No" as const, "Not judged" as const), { freq: 8 }),
    critical: fc.boolean(),
    measures: some(
      measures.map((definition) => definition.id),
      () => measure,
      ({ positive, base }: MeasureEntry) => positive === null && base === null,
    ),
    note: text,
    reason: text,
  });
}

function isBlankPrompt({ answer, critical, measures, note, reason }: PromptEntry): boolean {
  return answer === null && !critical && note === "" && reason === "" && Object.keys(measures).length === 0;
}

function isBlankLayer({ rating: given, reason }: LayerEntry): boolean {
  return given === null && reason === "";
}

/** Entries by id, the blank ones left out. */
function some<Entry>(
  ids: readonly string[],
  entryOf: (id: string) => fc.Arbitrary<Entry>,
  isBlank: (entry: Entry) => boolean,
): fc.Arbitrary<Readonly<Record<string, Entry>>> {
  return fc.tuple(...ids.map((id) => entryOf(id))).map((entries) =>
    Object.fromEntries(
      ids.flatMap((id, index) => {
        const entry = entries[index] as Entry;
        return isBlank(entry) ? [] : [[id, entry]];
      }),
    ),
  );
}
