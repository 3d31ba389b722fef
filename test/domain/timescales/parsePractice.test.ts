import fc from "fast-check";
import { promptsOf } from "../../../src/domain/framework/find";
import { factsOf } from "../../../src/domain/timescales/factsOf";
import { parsePractice } from "../../../src/domain/timescales/parsePractice";
import { youthJustice202406 as pack } from "../../../src/packs/index";
import { caseForms } from "../../../src/packs/youth-justice/2024-06/caseForms";
import { practice } from "../../../src/packs/youth-justice/2024-06/practice";
import shipped from "../../../src/packs/youth-justice/2024-06/practice.json";
import facts from "../../../src/packs/youth-justice/2024-06/facts.json";
import checked from "../../../src/packs/youth-justice/2024-06/timescales.json";
import { changed, places } from "../framework/changed";
import { timescales } from "./checks";

const data = { ...shipped, facts, expectations: [...checked, ...shipped.expectations] };

const indexOf = (id: string) => data.expectations.findIndex((expectation) => expectation.id === id);
const lead = `expectations[${indexOf("E-ACCOM-6W")}].check`;
const gaps = `expectations[${indexOf("E-F2F-MONTH")}].check`;
const range = `expectations[${indexOf("E-DTO-RANGE")}].check`;

describe("the practice of the youth justice pack", () => {
  it("[R49] [R50] has 97 expectations and three out-of-court timescales, 36 and 3 of them to be checked", () => {
    const outOfCourt = practice.expectations.filter(({ rule }) => rule === "R49");
    expect([practice.expectations.length - outOfCourt.length, outOfCourt.length]).toEqual([97, 3]);
    expect(timescales.filter(({ rule }) => rule !== "R49")).toHaveLength(36);
    expect(timescales.filter(({ rule }) => rule === "R49").map(({ id }) => id)).toEqual([
      "T-OOCD-24H",
      "T-OOCD-10D",
      "T-OOCD-3M",
    ]);
  });

  it("has 14 examples: seven services, five cases, two vignettes", () => {
    const count = (kind: string) => practice.examples.filter((example) => example.kind === kind).length;
    expect([count("service"), count("case"), count("vignette")]).toEqual([7, 5, 2]);
  });

  it("belongs to the pack and names only its prompts, documents and case questions", () => {
    const prompts = new Set(promptsOf(pack).map(({ id }) => id));
    const questions = new Set(caseForms.forms.flatMap((form) => form.questions.map(({ id }) => id)));
    const forms = new Set(caseForms.forms.map(({ id }) => id));
    const named = [
      ...practice.expectations.flatMap((expectation) => expectation.prompts),
      ...practice.examples.flatMap((example) => [
        ...example.prompts,
        ...example.points.flatMap((point) => point.prompts),
      ]),
    ];
    expect(practice.pack).toBe(pack.id);
    expect(named.filter((id) => !prompts.has(id))).toEqual([]);
    expect(
      practice.expectations
        .flatMap((expectation) => expectation.questions)
        .filter((id) => !questions.has(id)),
    ).toEqual([]);
    expect(practice.facts.filter(({ form }) => !forms.has(form))).toEqual([]);
    const documents = new Set(pack.sources.map(({ key }) => key));
    expect(practice.sources.filter(({ key }) => !documents.has(key))).toEqual([]);
  });

  it("asks for no fact that no check uses", () => {
    const used = new Set(timescales.flatMap(({ check }) => factsOf(check).map(({ fact }) => fact)));
    expect(practice.facts.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it("words its own messages in whole sentences, with codes that the pack does not have", () => {
    const messages = [...practice.messages, ...caseForms.messages];
    const codes = new Set(pack.messages.map(({ code }) => code));
    expect(messages.filter(({ code, text }) => codes.has(code) || !/^[{A-Z].*\.$/.test(text))).toEqual([]);
    expect(messages.map(({ code }) => code).sort()).toEqual([
      "CASE-BORN-LATER",
      "CASE-CRITICAL-NOT-NO",
      "CASE-DATE-AHEAD",
      "CASE-DATE-BEFORE-BIRTH",
      "CASE-DECISION-DIFFERS",
      "CASE-EXCLUDED-ANSWERED",
      "CASE-EXCLUDED-NO-REASON",
      "CASE-NEAR-BOUNDARY",
      "CASE-NO-ANSWER",
      "CASE-NO-LEVEL",
      "CASE-NO-REFERENCE",
      "CASE-ONE-ANSWER",
      "CASE-REFERENCE-REPEATED",
      "CASE-SMALL-BASE",
      "CASE-SUMMARY-NO-ANSWERS",
      "CASE-TIMESCALE-LATE",
      "CASE-TIMESCALE-ORDER",
      "DOMAIN-RATING-DIFFERS",
      "SHARE-CONFLICT",
      "SHARE-HALF",
      "TL-HOLIDAYS",
      "TL-NOT-MET",
      "TL-ORDER",
    ]);
  });
});

describe("parsePractice", () => {
  it.each([
    ["schema", "practice/2", "schema"],
    [`${lead}.kind`, "eval", `${lead}.kind`],
    [`${lead}.kind`, "toString", `${lead}.kind`],
    [`${lead}.event`, "someday", `${lead}.event`],
    [`${lead}.event`, "earlyReleaseSought", `${lead}.event`],
    [`${lead}.fallback.onlyIf`, "release", `${lead}.fallback.onlyIf`],
    [`${lead}.limit.unit`, "hours", `${lead}.limit.unit`],
    [`${lead}.limit.count`, -1, `${lead}.limit.count`],
    [`${gaps}.limit.count`, 0, `${gaps}.limit.count`],
    [`${gaps}.events`, "release", `${gaps}.events`],
    [`${range}.max`, 3, `${range}.max`],
    ["expectations[0].rule", "R1", "expectations[0].rule"],
    ["expectations[1].id", "T-OOCD-24H", "expectations[1].id"],
    ["expectations[0].source.doc", "999", "expectations[0].source.doc"],
    ["examples[0].points[0].source.doc", "999", "examples[0].points[0].source.doc"],
    ["facts[1].id", "suitability", "facts[1].id"],
    ["messages[0].code", "late", "messages[0].code"],
  ])("refuses %s = %j at its path", (place, value, path) => {
    const parsed = parsePractice(changed(data, place, value));
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toContain(path);
  });

  it("never throws, whatever stands in one place", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places(data)), fc.jsonValue({ maxDepth: 1 }), (place, value) => {
        const parsed = parsePractice(changed(data, place, value));
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
