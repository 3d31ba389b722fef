import type { Pack } from "../domain/framework/Pack";
import type { Result } from "../domain/result";
import { failure, success } from "../domain/result";
import { caseCases } from "./ruleCases/caseCases";
import type { CaseInput } from "./ruleCases/caseInput";
import { isRecord } from "./ruleCases/caseInput";
import { judgementCases } from "./ruleCases/judgementCases";
import { measureCases } from "./ruleCases/measureCases";
import { structureCases } from "./ruleCases/structureCases";
import { timelineCases } from "./ruleCases/timelineCases";

/** One example of a rule: what goes in and what the domain is expected to say. */
export interface RuleCase {
  readonly id: string;
  readonly area: string;
  readonly rules: readonly string[];
  readonly title: string;
  readonly input: CaseInput;
  readonly expect: CaseInput;
}

export interface RuleCaseOutcome {
  readonly passed: boolean;
  /** The members the case asks about, or what went wrong. */
  readonly got: CaseInput | string;
}

type Answer = (pack: Pack, input: CaseInput) => object;

const answers: ReadonlyMap<string, Answer> = new Map<string, Answer>(
  Object.entries({ ...measureCases, ...judgementCases, ...structureCases, ...caseCases, ...timelineCases }),
);

/** Whether the domain can answer the cases of this area yet. */
export function isAreaBuilt(area: string): boolean {
  return answers.has(area);
}

/** Reads a file of rule cases: its cases, or every problem with its path. */
export function readRuleCases(input: unknown): Result<readonly RuleCase[]> {
  const cases = isRecord(input) ? input["cases"] : undefined;
  if (!Array.isArray(cases)) return failure([{ path: "cases", message: "expected a list of rule cases" }]);
  const problems = cases.flatMap((item: unknown, place) =>
    isRuleCase(item)
      ? []
      : [{ path: `cases[${String(place)}]`, message: "expected id, area, input and expect" }],
  );
  if (problems.length > 0) return failure(problems);
  return success(cases as readonly RuleCase[]);
}

/** Asks the domain and compares what it says with what the case expects, member by member. */
export function runRuleCase(pack: Pack, { area, input, expect }: RuleCase): RuleCaseOutcome {
  const answer = answers.get(area);
  if (answer === undefined) return { passed: false, got: "not built yet" };
  try {
    const said = new Map(Object.entries(answer(pack, input)));
    const got = Object.fromEntries(Object.keys(expect).map((key) => [key, said.get(key)]));
    const passed = Object.keys(expect).every((key) => isSame(key, expect[key], got[key]));
    return { passed, got };
  } catch (error) {
    return { passed: false, got: error instanceof Error ? error.message : String(error) };
  }
}

/** Lists compare without their order, but for the consistent ratings, which come best first. */
function isSame(key: string, expected: unknown, got: unknown): boolean {
  const ordered = key === "consistentByRatings";
  return JSON.stringify(comparable(expected, ordered)) === JSON.stringify(comparable(got, ordered));
}

function comparable(value: unknown, ordered: boolean): unknown {
  return Array.isArray(value) && !ordered ? [...(value as unknown[])].sort() : value;
}

function isRuleCase(value: unknown): value is RuleCase {
  return (
    isRecord(value) &&
    typeof value["id"] === "string" &&
    typeof value["area"] === "string" &&
    isRecord(value["input"]) &&
    isRecord(value["expect"])
  );
}
