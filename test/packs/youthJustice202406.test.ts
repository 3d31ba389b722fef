import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { findPrompt, keyQuestionsOf, promptsOf } from "../../src/domain/framework/find";
import type { MeasureDefinition } from "../../src/domain/framework/Pack";
import { youthJustice202406 as pack } from "../../src/packs";
import labels from "./youthJustice202406.labels.json";

const prompts = promptsOf(pack);

function measuresOf(test: MeasureDefinition["test"]): readonly (readonly unknown[])[] {
  return prompts
    .flatMap((prompt) => prompt.measures)
    .filter((measure) => measure.test === test)
    .map(({ id, edge, edgeIncluded, bandWord, assumed, strength, source }) =>
      test === "threshold"
        ? [id, edge, edgeIncluded, strength, source.line]
        : [id, bandWord, edge, edgeIncluded, assumed ?? false, source.line],
    );
}

function triggers(...strengths: readonly string[]): readonly string[] {
  return prompts
    .filter(({ qualifiers }) =>
      qualifiers.some(({ kind, strength }) => kind === "negative-trigger" && strengths.includes(strength)),
    )
    .map(({ id }) => id);
}

describe("the youth justice pack of June 2024: structure", () => {
  it("has 6 standards, 21 key questions and 117 prompts", () => {
    expect([pack.standards.length, keyQuestionsOf(pack).length, prompts.length]).toEqual([6, 21, 117]);
  });

  it("has as many prompts in each key question as the document", () => {
    expect(keyQuestionsOf(pack).map((keyQuestion) => [keyQuestion.id, keyQuestion.prompts.length])).toEqual([
      ["1.1.1", 8],
      ["1.1.2", 5],
      ["1.1.3", 6],
      ["1.2.1", 5],
      ["1.2.2", 3],
      ["1.2.3", 4],
      ["1.2.4", 4],
      ["1.2.5", 5],
      ["1.3.1", 6],
      ["1.3.2", 4],
      ["1.3.3", 5],
      ["1.4.1", 5],
      ["1.4.2", 3],
      ["1.4.3", 3],
      ["1.4.4", 7],
      ["3.4.1", 8],
      ["3.4.2", 8],
      ["3.4.3", 6],
      ["4.1.1", 8],
      ["4.1.2", 8],
      ["4.1.3", 6],
    ]);
  });

  it("labels every standard, key question and prompt as noted from the document", () => {
    const found = {
      standards: Object.fromEntries(pack.standards.map(({ id, name }) => [id, name])),
      keyQuestions: Object.fromEntries(keyQuestionsOf(pack).map(({ id, label }) => [id, label])),
      prompts: Object.fromEntries(prompts.map(({ id, label }) => [id, label])),
    };
    expect(found).toEqual(labels);
  });

  it("prints each prompt's reference with its letter in brackets", () => {
    expect(prompts.map(({ ref }) => ref)).toEqual(prompts.map(({ id }) => id.replace(/([a-z])$/, "($1)")));
  });

  it("expects evidence for every prompt", () => {
    expect(prompts.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it("[R24] marks exactly the nineteen listed diversity prompts", () => {
    const listed =
      "1.1.1b 1.1.2d 1.1.3d 1.2.2a 1.2.3b 1.2.4d 1.2.5e 1.3.1c 1.3.2c 1.3.3d 1.4.1d 1.4.1e 1.4.2c 1.4.3c";
    const rest = "1.4.4e 3.4.3c 4.1.1c 4.1.2c 4.1.3c";
    expect(prompts.filter(({ diversity }) => diversity).map(({ id }) => id)).toEqual(
      `${listed} ${rest}`.split(" "),
    );
    expect(pack.optionalDiversityTags).toEqual(["3.4.1f", "1.4.2a"]);
  });

  it("[R11] [R12] [R17] sets apart 3.4 by analogy, 4.1 with cases only and the row of 1.1", () => {
    const apart = (test: (standard: (typeof pack.standards)[number]) => boolean): readonly string[] =>
      pack.standards.filter(test).map(({ id }) => id);
    expect(apart(({ defaultBasis }) => defaultBasis === "by-analogy")).toEqual(["3.4"]);
    expect(apart(({ conditional }) => conditional)).toEqual(["4.1"]);
    expect(apart(({ percentagesRow }) => percentagesRow)).toEqual(["1.1"]);
  });

  it("[R26] lists eight domain two and three ratings, 3.4 last and from its own standard", () => {
    expect(pack.domainRatings.map(({ id }) => id)).toEqual("2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4".split(" "));
    expect(pack.domainRatings.filter(({ basis }) => basis === "source").map(({ id }) => id)).toEqual([
      "2.3",
      "3.3",
      "3.4",
    ]);
    expect(pack.domainRatings.filter(({ fromStandard }) => fromStandard)).toEqual([
      expect.objectContaining({ id: "3.4", fromStandard: "3.4" }),
    ]);
  });
});

describe("the youth justice pack of June 2024: measures and conditions", () => {
  it("[R19] has eight thresholds of 65 per cent on seven prompts", () => {
    const thresholds = measuresOf("threshold");
    expect(thresholds).toEqual([
      ["1.2.1c.1", 65, true, "may", 714],
      ["1.2.1d.1", 65, true, "would", 729],
      ["1.2.3a.1", 65, true, "would", 888],
      ["1.2.3a.2", 65, true, "may", 892],
      ["1.2.4a.1", 65, true, "would", 975],
      ["1.3.2a.1", 65, true, "would", 1338],
      ["1.3.3a.1", 65, true, "would", 1420],
      ["1.4.3a.1", 65, true, "may", 1776],
    ]);
    expect(new Set(thresholds.map(([id]) => String(id).slice(0, 6))).size).toBe(7);
  });

  it("[R21] has seven band conditions with their edges", () => {
    expect(measuresOf("bandCondition")).toEqual([
      ["1.2.1c.2", "Reasonable majority", 65, true, false, 714],
      ["1.2.2b.1", "Large majority", 80, false, false, 831],
      ["1.3.1f.1", "Reasonable majority", 65, true, false, 1293],
      ["1.3.3a.2", "majority", 50, false, true, 1424],
      ["1.4.2a.1", "Large majority", 80, false, false, 1669],
      ["1.4.4g.1", "Large majority", 80, false, false, 1982],
      ["3.4.2d.1", "majority", 50, false, true, 2282],
    ]);
  });

  it("[R22] separates triggers that ask for a reason from those that only inform", () => {
    expect(triggers("should", "would")).toEqual(
      "1.1.1h 1.1.2b 1.1.3b 1.1.3e 1.2.1b 1.2.2c 1.2.4a 1.2.5d 1.3.1f 1.3.3a 1.3.3b 1.3.3c 1.3.3d 1.4.2a 1.4.2b 1.4.2c".split(
        " ",
      ),
    );
    expect(triggers("may", "might", "would-suggest")).toEqual(
      "1.1.3f 1.2.1a 1.2.3a 1.2.3b 1.2.3d 1.2.5a 1.2.5b 1.2.5c 1.4.3a".split(" "),
    );
  });

  it("[R23] lists eight key policies for 1.4.1a and a ninth from the guidance", () => {
    expect(prompts.filter(({ minimumPolicies }) => minimumPolicies).map(({ id }) => id)).toEqual(["1.4.1a"]);
    expect(findPrompt(pack, "1.4.1a")?.minimumPolicies).toMatchObject({
      inJudgement: [
        "safeguarding",
        "public protection",
        "health and safety",
        "home visits/lone working",
        "information-sharing",
        "equality and diversity",
        "conduct and competency",
        "quality assurance",
      ],
      onlyInGuidance: ["resettlement"],
    });
  });
});

describe("the youth justice pack of June 2024: rules, readings and messages", () => {
  it("[R25] has three rules that block, six that guide and one that limits", () => {
    expect(
      pack.decisionRules.map(({ rule, subject, kind, rating, code }) => [rule, subject, kind, rating, code]),
    ).toEqual([
      ["R27", "1.1", "rule", "Outstanding", "RULE-1.1-O"],
      ["R28", "1.1", "guidance", "Good", "GUID-1.1-G"],
      ["R29", "1.1", "guidance", "Requires improvement", "GUID-1.1-RI"],
      ["R30", "1.1", "guidance", "Inadequate", "GUID-1.1-I"],
      ["R32", "1.3", "rule", "Outstanding", "RULE-1.3-O"],
      ["R33", "1.3", "guidance", "Good", "GUID-1.3-G"],
      ["R34", "1.3", "guidance", "Requires improvement", "GUID-1.3-RI"],
      ["R35", "1.3", "guidance", "Inadequate", "GUID-1.3-I"],
      ["R37", "overall", "rule", "Outstanding", "RULE-4.1-OVERALL"],
      ["R39", "overall", "limiter", "Outstanding", "LIM-DIVERSITY"],
    ]);
  });

  it("[R28] [R33] reads a Good qualitative judgement as Good or better", () => {
    const good = pack.decisionRules.filter(({ rating }) => rating === "Good");
    expect(good.map(({ qualitative }) => qualitative)).toEqual([
      ["Outstanding", "Good"],
      ["Outstanding", "Good"],
    ]);
  });

  it("[R35] keeps the other copy's reading of 1.3 Inadequate", () => {
    expect(pack.decisionRules.filter(({ qualitativeOtherCopy }) => qualitativeOtherCopy)).toEqual([
      expect.objectContaining({
        rule: "R35",
        qualitative: ["Inadequate"],
        qualitativeOtherCopy: ["Requires improvement"],
      }),
    ]);
  });

  it("lists rules R1 to R52, our own from P1 on, and ambiguities A1 to A36", () => {
    const rules = pack.rules.map(({ id }) => id);
    expect(rules.slice(0, 52)).toEqual(Array.from({ length: 52 }, (_, index) => `R${index + 1}`));
    const own = rules.slice(52).map((id) => Number(id.replace("P", "")));
    expect(own).toEqual([...new Set(own)].sort((one, other) => one - other));
    expect(own).toEqual(
      expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 20, 21, 22, 23, 24, 25, 26, 30, 31]),
    );
    expect(new Set(pack.rules.slice(52).map(({ basis }) => basis))).toEqual(new Set(["product"]));
    expect(pack.ambiguities.map(({ id }) => id)).toEqual(
      Array.from({ length: 36 }, (_, index) => `A${index + 1}`),
    );
  });

  it("says for each ambiguity which setting changes its reading, and back", () => {
    expect(pack.ambiguities.filter(({ setting }) => setting).map(({ id, setting }) => [id, setting])).toEqual(
      [
        ["A1", "pct11Base"],
        ["A2", "largeMajorityIncludes80"],
        ["A6", "default34ByAnalogy"],
        ["A9", "includeStd34"],
        ["A13", "extraDiversityTags"],
        ["A28", "publishedPractice"],
      ],
    );
    for (const { key, ambiguity } of pack.settings.filter((setting) => setting.ambiguity)) {
      expect(pack.ambiguities.find(({ id }) => id === ambiguity)?.setting).toBe(key);
    }
  });

  it("starts with the readings of the specification", () => {
    expect(Object.fromEntries(pack.settings.map((setting) => [setting.key, setting.default]))).toEqual({
      largeMajorityIncludes80: false,
      smallBase: 5,
      includeStd34: true,
      default34ByAnalogy: true,
      pct11Base: null,
      extraDiversityTags: [],
      publishedPractice: true,
      bankHolidays: false,
    });
  });

  it("[P6] [P10] blocks with nine codes of the documents and three of ours that no reason lifts, and no others", () => {
    expect(pack.messages.filter(({ severity }) => severity === "block").map(({ code }) => code)).toEqual([
      "KQ-NOTJUDGED-NO-REASON",
      "KQ-CRITICAL-CONFLICT",
      "BAND-INVALID",
      "THR-121C-BOTH",
      "RULE-1.1-O",
      "RULE-1.1-O-QUAL",
      "RULE-1.3-O",
      "RULE-1.3-O-QUAL",
      "RULE-4.1-OVERALL",
      "DATE-ORDER",
      "RULE-UNCHECKED",
      "LAYER-NOT-APPLICABLE",
    ]);
  });

  it("speaks in whole sentences", () => {
    const texts = [
      ...pack.messages.map(({ text }) => text),
      ...pack.settings.map(({ help }) => help),
      ...pack.ambiguities.flatMap(({ issue, resolution }) => [issue, resolution]),
    ];
    expect(texts.filter((text) => !/^['A-Z0-9].*\.$/.test(text))).toEqual([]);
  });

  it("[R38] labels the composite as published practice and covers 0 to 36", () => {
    expect(pack.publishedPractice?.label).toMatch(/published practice .* not from the documents/);
    expect(pack.publishedPractice?.composite).toEqual({
      standards: "1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4".split(" "),
      notCounted: ["4.1"],
      points: { Outstanding: 3, Good: 2, "Requires improvement": 1, Inadequate: 0 },
      ranges: [
        { rating: "Inadequate", from: 0, to: 6 },
        { rating: "Requires improvement", from: 7, to: 18 },
        { rating: "Good", from: 19, to: 30 },
        { rating: "Outstanding", from: 31, to: 36 },
      ],
    });
  });

  it("adds at most 33,000 bytes, compressed, to what the pane loads, and its case forms with their timescales 11,500", () => {
    const { cases, ...framework } = pack;
    const compressed = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;
    expect(compressed(framework)).toBeLessThanOrEqual(33_000);
    expect(compressed(cases)).toBeLessThanOrEqual(11_500);
  });
});

interface FactsFile {
  readonly docs: Readonly<Record<string, { readonly sha256: string }>>;
  readonly standards: readonly {
    readonly id: string;
    readonly name: string;
    readonly keyQuestions: readonly {
      readonly id: string;
      readonly label: string;
      readonly prompts: readonly {
        readonly id: string;
        readonly ref: string;
        readonly label: string;
        readonly diversity: boolean;
        readonly evidence: readonly string[];
        readonly source: { readonly line: number };
      }[];
    }[];
  }[];
  readonly messages: readonly { readonly code: string; readonly severity: string }[];
  readonly rules: readonly {
    readonly id: string;
    readonly basis: string;
    readonly sources: readonly unknown[];
  }[];
}

/** The facts the pack was made from; only there on the machines where packs are made. */
const factsFile = join(__dirname, "../../../shared/framework/framework.json");

if (existsSync(factsFile)) {
  describe("the youth justice pack of June 2024 beside the facts it was made from", () => {
    const facts = JSON.parse(readFileSync(factsFile, "utf8")) as FactsFile;

    it("agrees in standards, key questions, prompts, evidence and lines", () => {
      const shape = (standards: FactsFile["standards"]): unknown =>
        standards.map(({ id, name, keyQuestions }) => ({
          id,
          name,
          keyQuestions: keyQuestions.map((keyQuestion) => ({
            id: keyQuestion.id,
            label: keyQuestion.label,
            prompts: keyQuestion.prompts.map(({ source, ...prompt }) => ({
              id: prompt.id,
              ref: prompt.ref,
              label: prompt.label,
              diversity: prompt.diversity,
              evidence: prompt.evidence,
              line: source.line,
            })),
          })),
        }));
      expect(shape(pack.standards)).toEqual(shape(facts.standards));
    });

    it("agrees in checksums, message codes with severity, and rules with basis", () => {
      expect(pack.sources.map(({ sha256 }) => sha256)).toEqual(
        Object.values(facts.docs).map(({ sha256 }) => sha256),
      );
      const isOfDocuments = (rule: string): boolean => rule.startsWith("R");
      const messages = pack.messages.filter(({ rules }) => rules.some(isOfDocuments));
      const rules = pack.rules.filter(({ id }) => isOfDocuments(id));
      expect(messages.map(({ code, severity }) => [code, severity])).toEqual(
        facts.messages.map(({ code, severity }) => [code, severity]),
      );
      expect(rules.map(({ id, basis, sources }) => [id, basis, sources.length])).toEqual(
        facts.rules.map(({ id, basis, sources }) => [id, basis, sources.length]),
      );
    });
  });
}
