import { blankItem } from "../../../src/domain/evidence/blankItem";
import { readInspection } from "../../../src/domain/inspection/readInspection";
import { youthJustice202406 as pack } from "../../../src/packs";

const read = (evidence: unknown) => readInspection(pack, { schema: "inspection/1", pack: pack.id, evidence });

function linesOf(evidence: unknown): readonly string[] {
  const result = read(evidence);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

function itemsOf(evidence: unknown) {
  const result = read(evidence);
  return result.ok ? result.value.evidence : [];
}

describe("the evidence log of an inspection file", () => {
  it("is empty where it is absent, and an item may be blank", () => {
    expect(itemsOf(undefined)).toEqual([]);
    expect(itemsOf([{}])).toEqual([blankItem]);
  });

  it("[P44] writes prompts as the pack does, each once, whatever form they came in", () => {
    const [item] = itemsOf([{ prompts: ["1.1.1(a) to (c)", "1.1.1A", "1.2.3 b"] }]);
    expect(item?.prompts).toEqual(["1.1.1a", "1.1.1b", "1.1.1c", "1.2.3b"]);
  });

  it("reads the words that are used for types, directions and strengths", () => {
    const [item] = itemsOf([{ type: "site visit", direction: "for", strength: "HIGH" }]);
    expect(item).toMatchObject({ type: "Observation", direction: "Supports", strength: "Strong" });
  });

  it("keeps what was unknown in a workbook, withdrawn items and a count that cannot be", () => {
    const kept = { unknownPrompts: ["9.9.9z"], withdrawn: true, measure: "1.2.3a.1", positive: 9, base: 5 };
    expect(itemsOf([kept])).toEqual([{ ...blankItem, ...kept }]);
  });

  it.each([
    [[{ prompts: ["9.9.9z"] }], "evidence[0].prompts[0]: “9.9.9z” is none of this framework's prompts."],
    [[{ prompts: ["1.1.1a", "1.1.1"] }], "evidence[0].prompts[1]: 1.1.1 is a whole key question."],
    [[{ prompts: "1.1.1a" }], 'evidence[0].prompts: expected a list, found "1.1.1a"'],
    [[{ type: "rumour" }], "evidence[0].type: expected Document, Interview, Focus group, Case,"],
    [
      [{ direction: "up" }],
      'evidence[0].direction: expected Supports, Against or Context, or null, found "up"',
    ],
    [[{ measure: "1.2.3z" }], "evidence[0].measure: expected a measure's id, such as 1.2.3a.1, found"],
    [[{ positive: -1 }], "evidence[0].positive: expected a whole number from 0 to 1000000"],
    [[{ date: "2024-02-30" }], "evidence[0].date: expected a date such as 2024-06-12"],
    [[{ text: "n".repeat(40_000) }], "evidence[0].text: too long: 40000 characters"],
    [[{ id: "i".repeat(41) }], "evidence[0].id: too long: an id has at most 40 characters"],
    [[{ id: "E-1" }, { id: "E-1" }], 'evidence[1].id: "E-1" is the id of another item already'],
    [[{ name: "x" }], "evidence[0].name: unknown field"],
    [Array.from({ length: 50_001 }, () => ({})), "evidence: too long: 50001 entries; at most 50000 are read"],
  ])("refuses what does not fit and says where (%#)", (evidence, line) => {
    const lines = linesOf(evidence);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });
});
