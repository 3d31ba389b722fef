import Ajv from "ajv/dist/2020";
import fc from "fast-check";
import { parsePack } from "../../src/domain/framework/parsePack";
import schema from "../../src/packs/pack.schema.json";
import pack from "../../src/packs/youth-justice/2024-06/pack.json";
import { changed, places, removed } from "../domain/framework/changed";

const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema);

describe("the JSON Schema of packs", () => {
  it("accepts the shipped pack", () => {
    expect([validate(pack), validate.errors]).toEqual([true, null]);
  });

  it.each([
    ["schema", "pack/2"],
    ["licence", removed],
    ["standards[0].name", ""],
    ["standards[0].keyQuestions[0].prompts[0].lable", "x"],
    ["standards[1].keyQuestions[0].prompts[2].measures[1].bandWord", removed],
    ["standards[1].keyQuestions[0].prompts[2].measures[0].bandWord", "most"],
    ["settings[0].key", "smallBsae"],
    ["messages[0].severity", "fatal"],
    ["publishedPractice.composite.points.Good", -1],
  ])("refuses %s = %j, as the parser does", (place, value) => {
    const broken = changed(pack, place, value);
    expect(validate(broken)).toBe(false);
    expect(parsePack(broken).ok).toBe(false);
  });

  it("refuses nothing that the parser accepts", () => {
    const values = fc.oneof(
      fc.constantFrom<unknown>(removed, null, true, 0, 65, "x", "Good", "1.1", "", " ", [], {}, ["x"]),
      fc.jsonValue({ maxDepth: 1 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places(pack)), values, (place, value) => {
        const candidate = changed(pack, place, value);
        expect(!parsePack(candidate).ok || validate(candidate)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
