import Ajv, { type ValidateFunction } from "ajv/dist/2020";
import fc from "fast-check";
import { parseCaseForms } from "../../src/domain/cases/parseCaseForms";
import type { Result } from "../../src/domain/result";
import { parseBankHolidays } from "../../src/domain/timescales/parseBankHolidays";
import { parsePractice } from "../../src/domain/timescales/parsePractice";
import holidays from "../../src/packs/bankHolidays/england-and-wales.json";
import holidaysSchema from "../../src/packs/bankHolidays.schema.json";
import casesSchema from "../../src/packs/cases.schema.json";
import practiceSchema from "../../src/packs/practice.schema.json";
import casesData from "../../src/packs/youth-justice/2024-06/cases.json";
import facts from "../../src/packs/youth-justice/2024-06/facts.json";
import practiceData from "../../src/packs/youth-justice/2024-06/practice.json";
import timescales from "../../src/packs/youth-justice/2024-06/timescales.json";
import { changed, places, removed } from "../domain/framework/changed";

const cases = { ...casesData, facts, timescales };
const practice = { ...practiceData, facts, expectations: [...timescales, ...practiceData.expectations] };
/** Case forms take the shape of a timescale from the schema of practice. */
const compiled = new Map(
  [casesSchema, practiceSchema, holidaysSchema].map((schema: object) => {
    const schemas = schema === practiceSchema ? [] : [practiceSchema];
    return [schema, new Ajv({ strict: true, strictRequired: false, schemas }).compile(schema)];
  }),
);
function compile(schema: object): ValidateFunction {
  const validate = compiled.get(schema);
  if (validate === undefined) throw new Error("The schema is none of these");
  return validate;
}
const parsers: readonly [string, object, unknown, (input: unknown) => Result<unknown>][] = [
  ["case forms", casesSchema, cases, parseCaseForms],
  ["practice", practiceSchema, practice, parsePractice],
  ["bank holidays", holidaysSchema, holidays, parseBankHolidays],
];

describe.each(parsers)("the JSON Schema of %s", (_name, schema, data, parse) => {
  const validate = compile(schema);

  it("accepts the shipped data", () => {
    expect([validate(data), validate.errors]).toEqual([true, null]);
  });

  it("refuses nothing that the parser accepts", () => {
    const values = fc.oneof(
      fc.constantFrom<unknown>(removed, null, true, 0, 65, "x", "Low", "1.1", "release", "", " ", [], {}, [
        "x",
      ]),
      fc.jsonValue({ maxDepth: 1 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places(data)), values, (place, value) => {
        const candidate = changed(data, place, value);
        expect(!parse(candidate).ok || validate(candidate)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the JSON Schemas of case data", () => {
  it.each([
    ["forms[0].questions[0].kind", "background"],
    ["forms[0].questions[0].lable", "x"],
    ["forms[0].sections[0].name", ""],
    ["levels.items[0]", "Lowish"],
  ])("refuse %s = %j in case forms, as the parser does", (place, value) => {
    const broken = changed(cases, place, value);
    expect([compile(casesSchema)(broken), parseCaseForms(broken).ok]).toEqual([false, false]);
  });

  it.each([
    ["expectations[0].check.kind", "eval"],
    ["expectations[0].check.limit.unit", "fortnights"],
    ["expectations[0].check.formula", "to - from"],
    ["expectations[0].rule", "R1"],
    ["facts[0].kind", "date"],
  ])("refuse %s = %j in practice, as the parser does", (place, value) => {
    const broken = changed(practice, place, value);
    expect([compile(practiceSchema)(broken), parsePractice(broken).ok]).toEqual([false, false]);
  });
});
