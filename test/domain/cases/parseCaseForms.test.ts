import fc from "fast-check";
import { weighingQuestions } from "../../../src/domain/cases/findInForms";
import { parseCaseForms } from "../../../src/domain/cases/parseCaseForms";
import { promptsOf } from "../../../src/domain/framework/find";
import { youthJustice202406 as pack } from "../../../src/packs/index";
import { caseForms } from "../../../src/packs/youth-justice/2024-06/caseForms";
import shipped from "../../../src/packs/youth-justice/2024-06/cases.json";
import facts from "../../../src/packs/youth-justice/2024-06/facts.json";
import timescales from "../../../src/packs/youth-justice/2024-06/timescales.json";
import { changed, places, removed } from "../framework/changed";

const data = { ...shipped, facts, timescales };

const [outOfCourt, resettlement] = caseForms.forms;
if (outOfCourt === undefined || resettlement === undefined) throw new Error("a form is missing");

describe("the case forms of the youth justice pack", () => {
  it("[R46] has 67 questions on out-of-court cases: 13 background, 45 that weigh or feed, 9 summaries", () => {
    const count = (kind: string) => outOfCourt.questions.filter((question) => question.kind === kind).length;
    expect([
      outOfCourt.questions.length,
      count("information"),
      count("prompt-linked"),
      count("summary"),
    ]).toEqual([67, 13, 45, 9]);
  });

  it("[R47] has 22 questions on resettlement cases: 8 background, 14 linked to prompts, and rates none", () => {
    const linked = resettlement.questions.filter(({ prompts }) => prompts.length > 0);
    expect([resettlement.questions.length, linked.length, resettlement.rated]).toEqual([22, 14, false]);
  });

  it("[R42] no factors mean Yes in four sections, and in no other", () => {
    const sections = outOfCourt.sections.filter(({ noFactorsMeansYes }) => noFactorsMeansYes);
    expect(sections.map(({ id }) => id)).toEqual(["P2", "P3", "D2", "D3"]);
  });

  it("[R45] ties the nine summaries to the three standards of domain three", () => {
    expect(
      outOfCourt.sections.flatMap(({ summary, standard }) => (summary ? [[summary, standard]] : [])),
    ).toEqual([
      ["A1S", "3.1"],
      ["A2S", "3.1"],
      ["A3S", "3.1"],
      ["P1S", "3.2"],
      ["P2S", "3.2"],
      ["P3S", "3.2"],
      ["D1S", "3.3"],
      ["D2S", "3.3"],
      ["D3S", "3.3"],
    ]);
  });

  it("[R41] lets these questions weigh in each summary", () => {
    const counts = outOfCourt.sections
      .filter(({ summary }) => summary)
      .map((section) => weighingQuestions(outOfCourt, section).length);
    expect(counts).toEqual([9, 3, 3, 9, 3, 4, 7, 2, 2]);
  });

  it("belongs to the pack and names only prompts, standards and documents of it", () => {
    const prompts = new Set(promptsOf(pack).map(({ id }) => id));
    const standards = new Set(pack.domainRatings.map(({ id }) => id));
    const questions = caseForms.forms.flatMap((form) => form.questions);
    expect(caseForms.pack).toBe(pack.id);
    expect(questions.flatMap((question) => question.prompts).filter((id) => !prompts.has(id))).toEqual([]);
    expect(outOfCourt.sections.filter(({ standard }) => standard && !standards.has(standard))).toEqual([]);
    expect(caseForms.sources.map(({ key, edition }) => [key, edition])).toEqual(
      [...pack.sources]
        .sort((one, other) => one.key.localeCompare(other.key))
        .map(({ key, edition }) => [key, edition]),
    );
  });
});

describe("parseCaseForms", () => {
  it.each([
    ["schema", "cases/2", "schema"],
    ["forms[0].questions[0].kind", "background", "forms[0].questions[0].kind"],
    ["forms[0].questions[9].id", "A 1.1", "forms[0].questions[9].id"],
    ["forms[0].questions[1].section", "A9", "forms[0].questions[1].section"],
    ["forms[0].questions[1].list", "colour", "forms[0].questions[1].list"],
    ["forms[0].questions[1].list", removed, "forms[0].questions[1].list"],
    ["forms[0].sections[1].summary", "A2S", "forms[0].sections[1].summary"],
    ["forms[0].sections[1].summary", removed, "forms[0].sections[1].summary"],
    ["forms[0].sections[2].record", "A 3.8", "forms[0].sections[2].record"],
    ["forms[0].sections[2].level", "A 2.2", "forms[0].sections[2].level"],
    ["forms[1].questions[8].pairedWith", "CAG-R99", "forms[1].questions[8].pairedWith"],
    ["forms[0].questions[0].source.doc", "999", "forms[0].questions[0].source.doc"],
    ["levels.items[0]", "Lowish", "levels.items[0]"],
    ["forms[0].questions[0].label", "=1+1\u0000", "forms[0].questions[0].label"],
  ])("refuses %s = %j at its path", (place, value, path) => {
    const parsed = parseCaseForms(changed(data, place, value));
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toContain(path);
  });

  it("never throws, whatever stands in one place", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places(data)), fc.jsonValue({ maxDepth: 1 }), (place, value) => {
        const parsed = parseCaseForms(changed(data, place, value));
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
