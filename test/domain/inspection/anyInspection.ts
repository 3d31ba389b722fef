import fc from "fast-check";
import { overallSubject } from "../../../src/domain/decisions/Decision";
import type { Pack, Prompt } from "../../../src/domain/framework/Pack";
import { keyQuestionsOf, promptsOf } from "../../../src/domain/framework/find";
import { ratings } from "../../../src/domain/framework/Rating";
import { expectedOf } from "../../../src/domain/framework/expectedOf";
import { signalsOf } from "../../../src/domain/framework/signalsOf";
import { expectedStates } from "../../../src/domain/inspection/Inspection";
import type { Inspection, PromptEntry } from "../../../src/domain/inspection/Inspection";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { answersOfSignal } from "../../workbook/arbitraryInspection";

const rating = fc.constantFrom(null, ...ratings);
const reason = fc.constantFrom("", "agreed by the team", "=HYPERLINK(1)", "Tŷ Gwyn 🙂 שלום");
const count = fc.option(fc.nat(30), { nil: null });

/** A row of the log as someone may have left it. */
const anyDecision = fc.record({
  number: fc.nat(4),
  when: fc.constantFrom("2024-06-12T14:05:09Z", "yesterday", ""),
  who: reason,
  layer: fc.constantFrom("proposed", "decided", "published", "sign-off", "other"),
  subject: fc.constantFrom("1.1", "overall", "9.9"),
  from: fc.constantFrom("", "Good"),
  to: fc.constantFrom("Good", "Withdrawn", "Signed off"),
  reason,
  rules: fc.constantFrom("", "R8, R28"),
  engine: fc.constant("0.1.0"),
  pack: fc.constant("youth-justice/2024-06 1.0.0"),
  state: fc.constantFrom("", "a1"),
  after: fc.constantFrom("", "b2"),
  hash: fc.constantFrom("", "b2"),
});

/** Any inspection of a pack that could be on file, blanks, contradictions and odd texts included. */
export function anyInspection(pack: Pack): fc.Arbitrary<Inspection> {
  const blank = blankInspection(pack);
  return fc.record({
    schema: fc.constant("inspection/1" as const),
    pack: fc.constant(pack.id),
    details: fc.record({
      service: reason,
      leadInspector: reason,
      team: reason,
      fieldworkStart: fc.constantFrom(null, "2024-02-29"),
      fieldworkEnd: fc.constantFrom(null, "2024-03-01"),
      resettlementCases: fc.constantFrom(null, 0, 1, 7),
    }),
    settings: fc.record({
      ...Object.fromEntries(Object.entries(blank.settings).map(([key, value]) => [key, fc.constant(value)])),
      largeMajorityIncludes80: fc.boolean(),
      smallBase: fc.nat(10),
      includeStd34: fc.boolean(),
      default34ByAnalogy: fc.boolean(),
      pct11Base: fc.constantFrom(null, 14, 22, 30),
      extraDiversityTags: fc.subarray([...pack.optionalDiversityTags]),
      publishedPractice: fc.boolean(),
      bankHolidays: fc.boolean(),
    }),
    standards: byId(
      pack.standards.map(({ id }) => id),
      () => fc.record({ qualitative: rating, proposed: rating, reason }),
    ),
    keyQuestions: byId(
      keyQuestionsOf(pack).map(({ id }) => id),
      () => fc.record({ answer: fc.constantFrom(null, "Yes" as const, "No" as const), reason }),
    ),
    prompts: byId(
      promptsOf(pack).map(({ id }) => id),
      (id) => anyPromptEntry(promptsOf(pack).find((prompt) => prompt.id === id)),
    ),
    domainRatings: byId(
      pack.domainRatings.filter(({ fromStandard }) => fromStandard === undefined).map(({ id }) => id),
      () => fc.constantFrom(null, "Not rated" as const, ...ratings),
    ),
    diversity: fc.constantFrom(null, "Sufficient" as const, "Insufficient" as const),
    overall: fc.record({ proposed: rating, reason }),
    panel: byId([...pack.standards.map(({ id }) => id), overallSubject], () =>
      fc.record({ decided: fc.record({ rating, reason }), published: fc.record({ rating, reason }) }),
    ),
    decisions: fc.array(anyDecision, { maxLength: 3 }),
    evidence: fc.constant([]),
    privacy: fc.constant([]),
    signals: byId(
      promptsOf(pack).flatMap((prompt) => signalsOf(prompt).map(({ id }) => id)),
      (id) => fc.constantFrom(null, ...answersOfSignal(pack, id)),
    ),
    expected: byId(
      promptsOf(pack)
        .flatMap((prompt) => expectedOf(prompt).map(({ id }) => id))
        .slice(0, 20),
      () => fc.record({ state: fc.constantFrom(null, ...expectedStates), reason }),
    ),
    domainReasons: fc.constant({}),
    shares: fc.constant({}),
    cases: fc.constant({}),
    readings: fc.constant({}),
  });
}

function anyPromptEntry(prompt: Prompt | undefined): fc.Arbitrary<PromptEntry> {
  const measures = (prompt?.measures ?? []).map(({ id }) => id);
  return fc.record({
    answer: fc.constantFrom(null, "Yes" as const, "No" as const, "Not judged" as const),
    critical: fc.boolean(),
    measures: byId(measures, () => fc.record({ positive: count, base: count })),
    note: reason,
    reason,
  });
}

/** Some of the ids, each with a value. */
function byId<Value>(
  ids: readonly string[],
  valueOf: (id: string) => fc.Arbitrary<Value>,
): fc.Arbitrary<Record<string, Value>> {
  return fc
    .subarray([...ids])
    .chain((some) => fc.tuple(...some.map((id) => fc.tuple(fc.constant(id), valueOf(id)))))
    .map((entries) => Object.fromEntries(entries));
}
