import fc from "fast-check";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import { readInspection } from "../../../src/domain/inspection/readInspection";
import { youthJustice202406 as pack } from "../../../src/packs/index";
import { anyInspection } from "./anyInspection";

const head = { schema: "inspection/1", pack: pack.id };
const read = (more: object) => readInspection(pack, { ...head, ...more });

/** The fields of a file, in their order. */
const fieldsOfAFile = ((result) => (result.ok ? Object.keys(result.value) : []))(read({}));

/** Every problem as the line a person would see. */
function linesOf(more: object): readonly string[] {
  const result = read(more);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe("readInspection", () => {
  it("takes a file that says nothing for a blank inspection", () => {
    expect(read({})).toEqual({ ok: true, value: blankInspection(pack) });
  });

  it("reads back whatever it wrote", () => {
    fc.assert(
      fc.property(anyInspection(pack), (inspection) => {
        const file: unknown = JSON.parse(JSON.stringify(inspection));
        expect(readInspection(pack, file)).toEqual({ ok: true, value: inspection });
      }),
      { numRuns: 40 },
    );
  });

  it("fills in what an entry leaves out, and nothing else", () => {
    const result = read({
      prompts: { "1.2.3a": { answer: "above the line", measures: { "1.2.3a.1": { positive: 12 } } } },
      keyQuestions: { "1.1.1": {} },
      settings: { smallBase: 8 },
    });
    expect(result).toMatchObject({
      ok: true,
      value: {
        prompts: {
          "1.2.3a": {
            answer: "Yes",
            critical: false,
            measures: { "1.2.3a.1": { positive: 12, base: null } },
            note: "",
            reason: "",
          },
        },
        keyQuestions: { "1.1.1": { answer: null, reason: "" } },
        settings: { smallBase: 8, includeStd34: true, pct11Base: null },
      },
    });
  });

  it.each([
    [null, "expected an inspection, found null"],
    [[], "expected an inspection, found a list"],
    ["{}", 'expected an inspection, found "{}"'],
    [42, "expected an inspection, found 42"],
  ])("refuses %j", (input, message) => {
    expect(readInspection(pack, input)).toEqual({ ok: false, problems: [{ path: "", message }] });
  });

  it("looks no further into an inspection of another schema", () => {
    const input = { schema: "inspection/2", pack: pack.id, prompts: 7 };
    expect(readInspection(pack, input)).toEqual({
      ok: false,
      problems: [{ path: "schema", message: 'expected "inspection/1", found "inspection/2"' }],
    });
    expect(readInspection(pack, {})).toMatchObject({ problems: [{ path: "schema" }] });
  });

  it("looks no further into an inspection of another pack", () => {
    const input = { schema: "inspection/1", pack: "probation/2021-08" };
    expect(readInspection(pack, input)).toEqual({
      ok: false,
      problems: [{ path: "pack", message: 'expected "youth-justice/2024-06", found "probation/2021-08"' }],
    });
  });

  it.each([
    [
      { prompts: { "1.1.1a": { answer: "maybe" } } },
      'prompts["1.1.1a"].answer: expected Yes, No or Not judged, or null, found "maybe"',
    ],
    [
      { prompts: { "9.9.9z": {} } },
      'prompts["9.9.9z"]: unknown id; there is no such prompt in the pack youth-justice/2024-06',
    ],
    [
      { keyQuestions: { "1.1.1a": {} } },
      'keyQuestions["1.1.1a"]: unknown id; there is no such key question in the pack youth-justice/2024-06',
    ],
    [
      { standards: { "2.1": {} } },
      'standards["2.1"]: unknown id; there is no such standard in the pack youth-justice/2024-06',
    ],
    [
      { prompts: { "1.2.3a": { measures: { "1.2.4a.1": {} } } } },
      'prompts["1.2.3a"].measures["1.2.4a.1"]: unknown id; 1.2.3a has no such measure',
    ],
    [
      { prompts: { "1.2.3a": { measures: { "1.2.3a.1": { positive: 1.5, base: 3 } } } } },
      'prompts["1.2.3a"].measures["1.2.3a.1"].positive: expected a whole number from 0 to 1000000, or null, found 1.5',
    ],
    [
      { details: { resettlementCases: -1 } },
      "details.resettlementCases: expected a whole number from 0 to 1000000, or null, found -1",
    ],
    [
      { details: { resettlementCases: "4" } },
      'details.resettlementCases: expected a whole number from 0 to 1000000, or null, found "4"',
    ],
    [
      { details: { fieldworkStart: "2023-02-29" } },
      'details.fieldworkStart: expected a date such as 2024-06-12, or null, found "2023-02-29"',
    ],
    [
      { details: { fieldworkStart: "2024-06-12", fieldworkEnd: "2024-06-11" } },
      "details.fieldworkEnd: is before fieldworkStart; expected the same day or later",
    ],
    [{ details: { service: 7 } }, "details.service: expected text, found 7"],
    [{ details: [] }, "details: expected an object, found a list"],
    [
      { prompts: { "1.1.1a": { critical: "yes" } } },
      'prompts["1.1.1a"].critical: expected true or false, found "yes"',
    ],
    [
      { domainRatings: { "3.4": "Good" } },
      'domainRatings["3.4"]: not entered here; it is the rating proposed for standard 3.4, so leave it out',
    ],
    [
      { domainRatings: { "4.1": "Good" } },
      'domainRatings["4.1"]: unknown id; there is no such domain rating in the pack youth-justice/2024-06',
    ],
    [
      { settings: { extraDiversityTags: ["3.4.1f", "1.1.1a"] } },
      'settings.extraDiversityTags[1]: expected a list of ids; on offer are 3.4.1f, 1.4.2a, found "1.1.1a"',
    ],
    [
      { settings: { pct11Base: 0 } },
      "settings.pct11Base: expected a whole number from 1 to 1000, or null, found 0",
    ],
    [
      { overall: { proposed: "Great" } },
      'overall.proposed: expected Outstanding, Good, Requires improvement or Inadequate, or null, found "Great"',
    ],
    [{ diversity: "fine" }, 'diversity: expected Sufficient or Insufficient, or null, found "fine"'],
    [
      { panel: { "9.9": {} } },
      'panel["9.9"]: unknown id; there is no such standard or domain rating in the pack youth-justice/2024-06',
    ],
    [
      { panel: { overall: { decided: { rating: "Super" } } } },
      'panel["overall"].decided.rating: expected Outstanding, Good, Requires improvement or Inadequate, or null, found "Super"',
    ],
    [{ decisions: {} }, "decisions: expected a list, found an object"],
    [
      { decisions: [{ number: "1" }] },
      'decisions[0].number: expected a whole number from 0 to 1000000, or null, found "1"',
    ],
    [{ promts: {} }, `promts: unknown field; the fields here are ${fieldsOfAFile.join(", ")}`],
  ])("refuses %j and says where and why", (more, line) => {
    expect(linesOf(more)).toEqual([line]);
  });

  it.each([
    ["2024-02-29", true],
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2023-02-29", false],
    ["2024-04-31", false],
    ["2024-13-01", false],
    ["2024-00-10", false],
    ["2024-1-1", false],
    ["12/06/2024", false],
    ["2024-06-12T00:00:00Z", false],
  ])("takes %s for a date of the calendar: %s", (fieldworkStart, taken) => {
    expect(read({ details: { fieldworkStart } }).ok).toBe(taken);
  });

  it("takes fieldwork of a single day", () => {
    expect(read({ details: { fieldworkStart: "2024-06-12", fieldworkEnd: "2024-06-12" } }).ok).toBe(true);
  });

  it("finds every problem at once", () => {
    const lines = linesOf({ details: { service: 1, team: 2 }, diversity: 3 });
    expect(lines).toHaveLength(3);
  });

  it("takes a note that fills a cell, and refuses one of 40,000 characters", () => {
    expect(read({ prompts: { "1.1.1a": { note: "n".repeat(32_767) } } }).ok).toBe(true);
    expect(linesOf({ prompts: { "1.1.1a": { note: "n".repeat(40_000) } } })).toEqual([
      'prompts["1.1.1a"].note: too long: 40000 characters; a cell holds at most 32767',
    ]);
  });

  it.each(['=HYPERLINK("x")', "+1", "Tŷ'r Ysgol", "👩‍👧‍👦", "שלום", "line\nbreak\tand tab"])(
    "keeps the text %j as it is",
    (service) => {
      expect(read({ details: { service } })).toMatchObject({ ok: true, value: { details: { service } } });
    },
  );

  it.each(["\u0000", "\u0007", "\ud800", "\uffff"])(
    "refuses text with %j, which no workbook can hold",
    (character) => {
      expect(linesOf({ details: { team: `a${character}b` } })).toEqual([
        "details.team: holds a control character; take it out",
      ]);
    },
  );

  it("is not moved by hostile names", () => {
    const input: unknown = JSON.parse(
      `{ "schema": "inspection/1", "pack": "${pack.id}", "prompts": { "__proto__": { "answer": "Yes" }, "constructor": {} } }`,
    );
    const result = readInspection(pack, input);
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      'prompts["__proto__"]',
      'prompts["constructor"]',
    ]);
    expect(({} as Record<string, unknown>)["answer"]).toBeUndefined();
  });

  it("stops listing problems at a hundred", () => {
    const prompts = Object.fromEntries(Array.from({ length: 5000 }, (_, place) => [`p${place}`, {}]));
    const result = read({ prompts });
    expect(result.ok ? [] : result.problems).toHaveLength(101);
    expect(result.ok ? "" : result.problems.at(-1)?.message).toBe("and 4900 more problems");
  });

  it("never throws, whatever the file holds", () => {
    const fields = [
      "details",
      "settings",
      "standards",
      "keyQuestions",
      "prompts",
      "domainRatings",
      "overall",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const result = read({ [field]: value });
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readInspection(pack, value).ok).toBe(false);
      }),
    );
  });
});
