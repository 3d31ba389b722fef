import type { Pack } from "../framework/Pack";
import type { Problem, Result } from "../result";
import { failure, success } from "../result";
import type { Inspection } from "./Inspection";
import { inspectionShape } from "./read/inspectionShape";
import { describe } from "./read/readers";

/** Reading more than this many problems helps nobody. */
const mostProblems = 100;

/**
 * Reads an inspection file for a pack: a value to trust, or every problem with its path, such as
 * `prompts["1.1.1a"].answer`. What is absent is blank; what is unknown is refused, so that nothing gets lost unseen.
 * Nothing that JSON can hold makes it throw.
 * @see docs/inspection-file.md
 */
export function readInspection(pack: Pack, input: unknown): Result<Inspection> {
  const foreign = checkHead(pack, input);
  if (foreign.length > 0) return failure(foreign);
  const { value, problems } = inspectionShape(pack)(input, "");
  const all = [...problems, ...checkDates(value)];
  return all.length > 0 ? failure(shortened(all)) : success(value);
}

/** An inspection of another schema or pack is not looked at further: its fields would mean something else. */
function checkHead(pack: Pack, input: unknown): readonly Problem[] {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return [{ path: "", message: `expected an inspection, found ${describe(input)}` }];
  const given = new Map<string, unknown>(Object.entries(input));
  const schema = given.get("schema");
  if (schema !== "inspection/1")
    return [{ path: "schema", message: `expected "inspection/1", found ${describe(schema)}` }];
  const id = given.get("pack");
  if (id !== pack.id) return [{ path: "pack", message: `expected "${pack.id}", found ${describe(id)}` }];
  return [];
}

function checkDates({ details: { fieldworkStart, fieldworkEnd } }: Inspection): readonly Problem[] {
  // ISO dates sort as text.
  if (fieldworkStart === null || fieldworkEnd === null || fieldworkStart <= fieldworkEnd) return [];
  return [
    { path: "details.fieldworkEnd", message: "is before fieldworkStart; expected the same day or later" },
  ];
}

function shortened(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= mostProblems) return problems;
  const more = problems.length - mostProblems;
  return [...problems.slice(0, mostProblems), { path: "", message: `and ${more} more problems` }];
}
