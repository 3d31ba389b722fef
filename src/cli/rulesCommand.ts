import { readFileSync } from "node:fs";
import type { Result } from "../domain/result";
import { failure } from "../domain/result";
import { youthJustice202406 } from "../packs/index";
import type { Output } from "./rateCommand";
import type { RuleCase } from "./ruleCases";
import { isAreaBuilt, readRuleCases, runRuleCase } from "./ruleCases";

/** Runs a file of rule cases: 0 when every case passes, 1 when one fails, 2 when the file is no use. */
export function rulesCommand([file, ...rest]: readonly string[], output: Output): number {
  const refuse = (line: string): number => {
    output.error(line);
    return 2;
  };
  if (file === undefined || rest.length > 0)
    return refuse("Name one file of rule cases: npm run --silent rules -- FILE.json");
  const cases = readFile(file);
  if (cases.ok) return report(cases.value, output);
  const [problem, ...more] = cases.problems;
  const others = more.length > 0 ? ` (and ${String(more.length)} more like it)` : "";
  const place = [file, problem?.path].filter(Boolean).join(": ");
  return refuse(`${place}: ${problem?.message ?? ""}${others}`);
}

function readFile(file: string): Result<readonly RuleCase[]> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return failure([{ path: "", message: "cannot be read; check its name" }]);
  }
  try {
    return readRuleCases(JSON.parse(text));
  } catch {
    return failure([{ path: "", message: "is not JSON" }]);
  }
}

function report(cases: readonly RuleCase[], output: Output): number {
  const outcomes = cases
    .filter(({ area }) => isAreaBuilt(area))
    .map((ruleCase) => ({ ruleCase, ...runRuleCase(youthJustice202406, ruleCase) }));
  for (const { ruleCase, got } of outcomes.filter(({ passed }) => !passed)) {
    output.log(`${ruleCase.id} expected ${JSON.stringify(ruleCase.expect)} got ${JSON.stringify(got)}`);
  }
  for (const [area, count] of countUnbuilt(cases)) {
    output.log(`${area}: 0 passed, ${String(count)} failed (not built yet)`);
  }
  const passed = outcomes.filter((outcome) => outcome.passed).length;
  output.log(`${String(passed)} passed, ${String(cases.length - passed)} failed`);
  return passed === cases.length ? 0 : 1;
}

function countUnbuilt(cases: readonly RuleCase[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { area } of cases.filter((ruleCase) => !isAreaBuilt(ruleCase.area))) {
    counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return counts;
}
