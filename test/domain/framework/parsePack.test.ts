import fc from "fast-check";
import { parsePack } from "../../../src/domain/framework/parsePack";
import type { Problem } from "../../../src/domain/result";
import pack from "../../../src/packs/youth-justice/2024-06/pack.json";
import { changed, places, removed } from "./changed";

function problemsOf(input: unknown): readonly Problem[] {
  const parsed = parsePack(input);
  return parsed.ok ? [] : parsed.problems;
}

const firstPrompt = "standards[0].keyQuestions[0].prompts[0]";
const twoMeasures = "standards[1].keyQuestions[2].prompts[0].measures";
const bandCondition = "standards[1].keyQuestions[0].prompts[2].measures[1]";

/** Change this place to that: expect this path and this sentence. */
const mutations: readonly (readonly [place: string, value: unknown, path: string, message: string])[] = [
  ["schema", "pack/2", "schema", 'expected "pack/1", found "pack/2"'],
  ["id", "Youth Justice", "id", 'expected words in lower case joined by slashes, found "Youth Justice"'],
  ["title", "  ", "title", "blank; expected a text"],
  ["title", "Bell\u0007", "title", "holds a control character; take it out"],
  ["title", "half \ud83d emoji", "title", "holds a control character; take it out"],
  ["title", "x".repeat(2001), "title", "too long; a text has at most 2000 characters"],
  ["version", "1.0", "version", 'expected three numbers, such as 1.0.0, found "1.0"'],
  ["licence", removed, "licence", "missing"],
  ["standards", "none", "standards", 'expected a list, found "none"'],
  ["standards", [], "standards", "too short; expected at least 1"],
  ["standards", new Array<null>(501).fill(null), "standards", "too long; a list has at most 500 members"],
  ["standards[0]", null, "standards[0]", "expected an object, found null"],
  ["standards[0]", [], "standards[0]", "expected an object, found a list"],
  [
    "standards[0].id",
    "=1+1",
    "standards[0].id",
    'expected numbers joined by dots, such as 1.1, found "=1+1"',
  ],
  ["standards[1].id", "1.1", "standards[1].id", 'duplicate; "1.1" is already at standards[0]'],
  ["standards[0].domain", "two", "standards[0].domain", 'expected "one", "three", "module", found "two"'],
  ["standards[0].conditional", "no", "standards[0].conditional", 'expected true or false, found "no"'],
  [
    "standards[0].keyQuestions[1].id",
    "1.1.1",
    "standards[0].keyQuestions[1].id",
    'duplicate; "1.1.1" is already at standards[0].keyQuestions[0]',
  ],
  [
    "standards[0].keyQuestions[0].id",
    "1.2.9",
    "standards[0].keyQuestions[0].id",
    'expected an id that begins with 1.1., found "1.2.9"',
  ],
  [
    "standards[0].keyQuestions[0].prompts",
    [],
    "standards[0].keyQuestions[0].prompts",
    "too short; expected at least 1",
  ],
  [`${firstPrompt}.id`, "1.1.2z", `${firstPrompt}.id`, 'expected 1.1.1 and a letter, found "1.1.2z"'],
  [`${firstPrompt}.id`, "1.1.11a", `${firstPrompt}.id`, 'expected 1.1.1 and a letter, found "1.1.11a"'],
  [
    `${firstPrompt}.id`,
    "1.1.1b",
    "standards[0].keyQuestions[0].prompts[1].id",
    `duplicate; "1.1.1b" is already at ${firstPrompt}`,
  ],
  [`${firstPrompt}.diversity`, 1, `${firstPrompt}.diversity`, "expected true or false, found 1"],
  [`${firstPrompt}.evidence[1]`, 7, `${firstPrompt}.evidence[1]`, "expected a text, found 7"],
  [
    `${firstPrompt}.lable`,
    "x",
    `${firstPrompt}.lable`,
    "unknown field; the fields here are id, ref, label, diversity, evidence, evidenceMonths, caseEvidence, measures, qualifiers, minimumPolicies, workload, source",
  ],
  [
    `${firstPrompt}.source.doc`,
    "999",
    `${firstPrompt}.source.doc`,
    'unknown document "999"; the documents here are 000, 001, 002, 003, 004',
  ],
  [
    `${firstPrompt}.source.line`,
    0,
    `${firstPrompt}.source.line`,
    "expected a whole number from 1 to 1000000, found 0",
  ],
  ["messages[0].settled", "x", "messages[0].settled", "out of place; a reason settles warnings only"],
  [
    "messages[0].text",
    "Answer {prompts}.",
    "messages[0].text",
    "{prompts} is nothing that KQ-INCOMPLETE fills in",
  ],
  ["messages[0].text", "Answer them }", "messages[0].text", "} is nothing that KQ-INCOMPLETE fills in"],
  [`${twoMeasures}[1].id`, "1.2.3a.3", `${twoMeasures}[1].id`, 'expected "1.2.3a.2", found "1.2.3a.3"'],
  [
    `${twoMeasures}[0].edge`,
    64.5,
    `${twoMeasures}[0].edge`,
    "expected a whole number from 0 to 100, found 64.5",
  ],
  [
    `${twoMeasures}[0].edge`,
    Number.NaN,
    `${twoMeasures}[0].edge`,
    "expected a whole number from 0 to 100, found NaN",
  ],
  [
    `${twoMeasures}[0].test`,
    "average",
    `${twoMeasures}[0].test`,
    'expected "threshold", "bandCondition", found "average"',
  ],
  [
    `${twoMeasures}[0].bandWord`,
    "most",
    `${twoMeasures}[0].bandWord`,
    "out of place; only a band condition has a band word",
  ],
  [
    `${bandCondition}.bandWord`,
    removed,
    `${bandCondition}.bandWord`,
    "missing; a band condition names the word of the text",
  ],
  [
    `${twoMeasures}[0]`,
    {
      id: "1.2.3a.1",
      label: "Supervised staff",
      test: "bandCondition",
      edge: 65,
      edgeIncluded: true,
      bandWord: "most",
      strength: "may",
      source: { doc: "004", line: 888 },
    },
    `${twoMeasures}[1].test`,
    "out of order; thresholds come before band conditions",
  ],
  ["standards[0].narrative.Good", removed, "standards[0].narrative.Good", "missing"],
  [
    "standards[0].characteristics[0].levels.Inadequate",
    null,
    "standards[0].characteristics[0].levels.Inadequate",
    "expected a text, found null",
  ],
  [
    "domainRatings[7].fromStandard",
    "3.5",
    "domainRatings[7].fromStandard",
    'unknown standard "3.5"; it is not in this pack',
  ],
  ["domainRatings[1].id", "2.1", "domainRatings[1].id", 'duplicate; "2.1" is already at domainRatings[0]'],
  [
    "domainRatings[2].id",
    "2.9",
    "decisionRules[4].ratingsTest",
    "needs the domain rating 2.3, which this pack lacks",
  ],
  [
    "decisionRules[0].subject",
    "1.9",
    "decisionRules[0].subject",
    'unknown standard "1.9"; expected a standard of this pack or "overall"',
  ],
  ["decisionRules[0].rule", "R99", "decisionRules[0].rule", 'unknown rule "R99"; it is not in this pack'],
  [
    "decisionRules[0].code",
    "NO-SUCH",
    "decisionRules[0].code",
    'unknown message "NO-SUCH"; it is not in this pack',
  ],
  [
    "decisionRules[1].qualitativeCode",
    "NO-SUCH",
    "decisionRules[1].qualitativeCode",
    'unknown message "NO-SUCH"; it is not in this pack',
  ],
  [
    "decisionRules[1].qualitative",
    removed,
    "decisionRules[1].qualitative",
    "missing; a rule of a standard needs it",
  ],
  [
    "decisionRules[8].qualitative",
    ["Good"],
    "decisionRules[8].qualitative",
    "out of place; the overall rating has no qualitative judgement",
  ],
  [
    "decisionRules[0].ratingsTest",
    "diversity-sufficient",
    "decisionRules[0].ratingsTest",
    'does not fit "1.1"; expected one about domain two and three ratings',
  ],
  [
    "decisionRules[8].ratingsTest",
    "both-outstanding",
    "decisionRules[8].ratingsTest",
    'does not fit "overall"; expected resettlement-not-inadequate, diversity-sufficient',
  ],
  [
    "decisionRules[1].rating",
    "Outstanding",
    "decisionRules[1]",
    "duplicate; decisionRules[0] is about the same rating of 1.1",
  ],
  [
    "standards[5].conditional",
    false,
    "decisionRules[8].ratingsTest",
    "nothing to test; no standard of this pack is conditional",
  ],
  ["messages[3]", removed, "messages", 'missing; no message has the code "KQ-TIE"'],
  ["messages[0].code", "KQ-TIE", "messages[3].code", 'duplicate; "KQ-TIE" is already at messages[0]'],
  ["messages[0].rules[0]", "R99", "messages[0].rules[0]", 'unknown rule "R99"; it is not in this pack'],
  [
    "messages[0].severity",
    "fatal",
    "messages[0].severity",
    'expected "block", "warn", "info", found "fatal"',
  ],
  [
    "settings[0].key",
    "smallBsae",
    "settings[0].key",
    "unknown setting; the settings are largeMajorityIncludes80, smallBase, includeStd34, default34ByAnalogy, pct11Base, extraDiversityTags, publishedPractice, bankHolidays",
  ],
  [
    "settings[0].key",
    "toString",
    "settings[0].key",
    "unknown setting; the settings are largeMajorityIncludes80, smallBase, includeStd34, default34ByAnalogy, pct11Base, extraDiversityTags, publishedPractice, bankHolidays",
  ],
  ["settings[0].default", 80, "settings[0].default", "expected true or false"],
  ["settings[1].default", null, "settings[1].default", "expected a whole number"],
  ["settings[4].default", 0, "settings[4].default", "expected a whole number from 1, or null"],
  ["settings[4].readings[1]", true, "settings[4].readings[1]", "expected a whole number from 1, or null"],
  ["settings[0].readings", [true, 80], "settings[0].readings[1]", "expected true or false"],
  [
    "settings[5].default",
    ["1.1.1a"],
    "settings[5].default",
    "expected a list of ids from optionalDiversityTags",
  ],
  [
    "settings[5].default",
    {},
    "settings[5].default",
    "expected true or false, a whole number, a list of ids or null, found an object",
  ],
  ["settings[0].rule", "R99", "settings[0].rule", 'unknown rule "R99"; it is not in this pack'],
  [
    "settings[0].ambiguity",
    "A99",
    "settings[0].ambiguity",
    'unknown ambiguity "A99"; it is not in this pack',
  ],
  [
    "ambiguities[0].setting",
    "base",
    "ambiguities[0].setting",
    'unknown setting "base"; it is not in this pack',
  ],
  ["rules[1].id", "R1", "rules[1].id", 'duplicate; "R1" is already at rules[0]'],
  ["ambiguities[1].id", "A1", "ambiguities[1].id", 'duplicate; "A1" is already at ambiguities[0]'],
  ["sources[1].key", "000", "sources[1].key", 'duplicate; "000" is already at sources[0]'],
  [
    "sources[0].sha256",
    "abc",
    "sources[0].sha256",
    'expected 64 hexadecimal digits in lower case, found "abc"',
  ],
  [
    "optionalDiversityTags[0]",
    "9.9.9a",
    "optionalDiversityTags[0]",
    'unknown prompt "9.9.9a"; it is not in this pack',
  ],
  [
    "optionalDiversityTags[1]",
    "3.4.1f",
    "optionalDiversityTags[1]",
    'duplicate; "3.4.1f" is already at optionalDiversityTags[0]',
  ],
  [
    "publishedPractice.composite.ranges[1].from",
    8,
    "publishedPractice.composite.ranges[1].from",
    "expected 7, so that no score is left out",
  ],
  [
    "publishedPractice.composite.ranges[3].to",
    35,
    "publishedPractice.composite.ranges[3].to",
    "expected 36, the highest score there is",
  ],
  [
    "publishedPractice.composite.ranges[0].rating",
    "Good",
    "publishedPractice.composite.ranges[0].rating",
    'expected "Inadequate"',
  ],
  [
    "publishedPractice.composite.ranges[3]",
    removed,
    "publishedPractice.composite.ranges",
    "expected one range a rating, worst first",
  ],
  [
    "publishedPractice.composite.ranges[2].to",
    3,
    "publishedPractice.composite.ranges[2].to",
    "expected at least 19",
  ],
  [
    "publishedPractice.composite.standards[4]",
    "2.9",
    "publishedPractice.composite.standards[4]",
    'unknown "2.9"; expected a standard or a domain rating of this pack',
  ],
  [
    "publishedPractice.composite.notCounted[0]",
    "1.1",
    "publishedPractice.composite.notCounted[0]",
    'duplicate; "1.1" stands here already',
  ],
  ["publishedPractice.label", "", "publishedPractice.label", "blank; expected a text"],
];

describe("parsePack", () => {
  it("accepts the shipped pack unchanged", () => {
    expect(parsePack(pack)).toEqual({ ok: true, value: pack });
  });

  it("accepts a pack without published practice", () => {
    expect(problemsOf(changed(pack, "publishedPractice", removed))).toEqual([]);
  });

  it.each(mutations)("%s = %j is a problem at %s", (place, value, path, message) => {
    expect(problemsOf(changed(pack, place, value))).toContainEqual({ path, message });
  });

  it("names every problem at once", () => {
    const broken = changed(changed(pack, "title", 1), "licence", 2);
    expect(problemsOf(broken).map((problem) => problem.path)).toEqual(["title", "licence"]);
  });

  it("reports at most a hundred problems and the number of the others", () => {
    const broken = changed(pack, "messages", new Array<null>(130).fill(null));
    const problems = problemsOf(broken);
    expect(problems).toHaveLength(101);
    expect(problems[100]).toEqual({ path: "", message: "and 30 more problems" });
  });
});

describe("parsePack with hostile input", () => {
  it.each([
    [undefined, "nothing"],
    [null, "null"],
    [42, "42"],
    ["{}", '"{}"'],
    [[], "a list"],
    [() => pack, "a function"],
    [12n, "a bigint"],
    [Symbol("pack"), "a symbol"],
  ])("refuses %p in place of a pack", (input, found) => {
    expect(problemsOf(input)).toEqual([{ path: "", message: `expected an object, found ${found}` }]);
  });

  it("refuses a __proto__ field and leaves every object's prototype alone", () => {
    const text = JSON.stringify(pack).replace("{", '{"__proto__":{"licence":"stolen"},');
    expect(problemsOf(JSON.parse(text)).map((problem) => problem.path)).toEqual(["__proto__"]);
    expect(Object.hasOwn(Object.prototype, "licence")).toBe(false);
  });

  it("does not take an inherited field for one of the pack's own", () => {
    const heir: unknown = Object.create(pack as object);
    expect(problemsOf(heir)).toContainEqual({ path: "schema", message: "missing" });
  });

  it("refuses thousands of nested lists without following them", () => {
    const deep: unknown = JSON.parse("[".repeat(5000) + "]".repeat(5000));
    expect(problemsOf(changed(pack, "standards[0].name", deep))).toEqual([
      { path: "standards[0].name", message: "expected a text, found a list" },
    ]);
  });

  it("keeps problems short however long the text or the name of a field is", () => {
    const long = "x".repeat(1_000_000);
    const problems = [
      ...problemsOf(changed(pack, "schema", long)),
      ...problemsOf({ ...pack, [long]: 1 }),
      ...problemsOf({ ...pack, [`a"b${long}`]: 1 }),
    ];
    expect(problems).toHaveLength(3);
    for (const { path, message } of problems) expect(path.length + message.length).toBeLessThan(400);
  });
});

describe("parsePack as a law", () => {
  const everyPlace = fc.constantFrom(...places(pack));
  const anything = fc.oneof(
    fc.constant<unknown>(removed),
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, "", "x", [], {}, [null], { length: 1 }),
    fc.jsonValue(),
  );

  it("never throws when one place is removed or holds something else", () => {
    fc.assert(
      fc.property(everyPlace, anything, (place, value) => {
        const parsed = parsePack(changed(pack, place, value));
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("finds a problem at or around any place that holds an object with a strange field", () => {
    fc.assert(
      fc.property(everyPlace, (place) => {
        const paths = problemsOf(changed(pack, place, { strange: 1 })).map((problem) => problem.path);
        // A reading that is a list of ids is one value, which has other forms as well.
        const judged = place.replace(/(\.readings\[\d+\])\[\d+\]$/, "$1");
        expect(paths.some((path) => path.startsWith(judged))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("never throws whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withSparseArray: true }), (input) => {
        expect(parsePack(input).ok).toBe(false);
      }),
    );
  });
});
