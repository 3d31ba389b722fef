import type { Problem, Result } from "../result";
import { failure } from "../result";
import type { Pack } from "./Pack";
import { checkCaseRating } from "./parse/checkCaseRating";
import { checkComposite } from "./parse/checkComposite";
import { checkDecisionRules } from "./parse/checkDecisionRules";
import { checkIds } from "./parse/checkIds";
import { checkMeasures } from "./parse/checkMeasures";
import { checkReferences } from "./parse/checkReferences";
import { checkSettings } from "./parse/checkSettings";
import { checkSources } from "./parse/checkSources";
import { checkWordings } from "./parse/checkWordings";
import { packShape } from "./parse/packShape";
import { accept } from "./parse/validators";

/** Reading more than this many problems helps nobody. */
const mostProblems = 100;

/**
 * Reads a pack from outside, shipped or imported: a value to trust, or every problem with its path. First the fields
 * and their types; only when these hold, how the parts fit together. Nothing that JSON can hold makes it throw.
 *
 * @see docs/packs.md
 */
export function parsePack(input: unknown): Result<Pack> {
  const shaped = accept(packShape, input);
  if (!shaped.ok) return failure(shortened(shaped.problems));
  const pack = shaped.value;
  const problems = [
    ...checkIds(pack),
    ...checkMeasures(pack),
    ...checkSources(pack),
    ...checkReferences(pack),
    ...checkDecisionRules(pack),
    ...checkWordings(pack),
    ...checkSettings(pack),
    ...checkComposite(pack),
    ...checkCaseRating(pack),
  ];
  return problems.length > 0 ? failure(shortened(problems)) : shaped;
}

function shortened(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= mostProblems) return problems;
  const more = problems.length - mostProblems;
  return [...problems.slice(0, mostProblems), { path: "", message: `and ${more} more problems` }];
}
