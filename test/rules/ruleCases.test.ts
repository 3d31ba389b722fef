import { youthJustice202406 } from "../../src/packs/index";
import type { RuleCase } from "../../src/cli/ruleCases";
import { isAreaBuilt, readRuleCases, runRuleCase } from "../../src/cli/ruleCases";
import file from "./rule-cases.json";

const read = readRuleCases(file);
const cases = read.ok ? read.value : [];

describe("rule cases", () => {
  it("reads every case of the table", () => {
    expect(read.ok).toBe(true);
    expect(cases).toHaveLength(108);
  });

  it.each(cases.map((ruleCase) => [title(ruleCase), ruleCase] as const))("%s", (_title, ruleCase) => {
    const { passed, got } = runRuleCase(youthJustice202406, ruleCase);
    expect({ passed, got: passed ? ruleCase.expect : got }).toEqual({ passed: true, got: ruleCase.expect });
  });
});

describe("runRuleCase", () => {
  const [first] = cases;
  if (first === undefined) throw new Error("The table of rule cases is empty.");

  it("fails a case whose expectation is wrong, and says what it got", () => {
    const wrong = { ...first, expect: { ...first.expect, percent: "80.9" } };
    expect(runRuleCase(youthJustice202406, wrong)).toMatchObject({ passed: false, got: { percent: "81.0" } });
  });

  it("fails a case that asks for a member the domain does not give", () => {
    const wrong = { ...first, expect: { weather: "fine" } };
    expect(runRuleCase(youthJustice202406, wrong).passed).toBe(false);
  });

  it("names the member of a malformed input instead of breaking", () => {
    const wrong = { ...first, input: { count: "many", base: 10 } };
    expect(runRuleCase(youthJustice202406, wrong)).toEqual({
      passed: false,
      got: "count: expected a number",
    });
  });

  it("fails an area that is not built yet", () => {
    expect(isAreaBuilt("weather")).toBe(false);
    expect(isAreaBuilt("toString")).toBe(false);
    expect(runRuleCase(youthJustice202406, { ...first, area: "weather" }).passed).toBe(false);
  });

  it("does not mind the order of lists, but that of consistent ratings", () => {
    const decision = cases.find(({ id }) => id === "S058");
    if (decision === undefined) throw new Error("S058 is missing.");
    const reordered = ["Good", "Outstanding", "Requires improvement"];
    const wrong = { ...decision, expect: { ...decision.expect, consistentByRatings: reordered } };
    expect(runRuleCase(youthJustice202406, wrong).passed).toBe(false);
    const two = cases.find(({ id }) => id === "S002");
    if (two === undefined) throw new Error("S002 is missing.");
    const turned = { ...two, expect: { ...two.expect, flags: ["BAND-GAP-79-80", "BAND-AT-80"] } };
    expect(runRuleCase(youthJustice202406, turned).passed).toBe(true);
  });
});

describe("readRuleCases", () => {
  it.each([
    ["nothing", null],
    ["a list", []],
    ["an object without cases", {}],
    ["cases that are no list", { cases: "S001" }],
  ])("refuses %s", (_name, input) => {
    expect(readRuleCases(input)).toEqual({
      ok: false,
      problems: [{ path: "cases", message: "expected a list of rule cases" }],
    });
  });

  it("names the place of a case that is not one", () => {
    const broken = { cases: [cases[0], { id: "S999" }] };
    expect(readRuleCases(broken)).toMatchObject({ ok: false, problems: [{ path: "cases[1]" }] });
  });
});

function title({ id, area, rules, title: text }: RuleCase): string {
  return `[${rules.join(", ")}] ${id} ${area}: ${text}`;
}
