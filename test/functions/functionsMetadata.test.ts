import { readdirSync } from "node:fs";
import path from "node:path";
import { functionSources } from "../../scripts/functionSources.js";
import { functionsMetadata } from "../../scripts/functionsMetadata.mjs";
import type { FunctionMetadata } from "../../scripts/functionsMetadata.mjs";

const source = "src/functions/functions.ts";
let functions: readonly FunctionMetadata[];

beforeAll(async () => {
  functions = (await functionsMetadata(source)).functions;
});

/** `name` for a cell, `name[]` for a range, a question mark where it may be left out. */
function signature(id: string): readonly string[] {
  const found = functions.find((entry) => entry.id === id);
  return (found?.parameters ?? []).map(({ name, dimensionality, optional }) => {
    return `${name}${dimensionality === "matrix" ? "[]" : ""}${optional ? "?" : ""}`;
  });
}

describe("what Excel is told about the functions", () => {
  it("lists every function, and none besides", () => {
    expect(functions.map(({ id }) => id)).toEqual([
      "JUDGE_KEY_QUESTION",
      "RATE_STANDARD",
      "PERCENT_POSITIVE",
      "SHARE",
      "PERCENT_BAND",
      "PERMITTED_RATINGS",
      "RATE_OVERALL",
      "EXPLAIN_RATING",
      "CHECK_PROMPT",
      "CHECK_KEY_QUESTION",
      "CHECK_STANDARD",
      "CHECK_OVERALL",
      "CHECK_LAYER",
      "CHECK_ENTRY",
      "CHECK_NOTES",
      "WORKED_OUT",
      "CASE_SHARE",
      "RATE_FROM_CASES",
      "CASES_TO_NEXT_RATING",
      "CHECK_SHARES",
      "CHECK_CASE",
    ]);
    expect(functions.map(({ name }) => name)).toEqual(functions.map(({ id }) => id));
  });

  it.each([
    ["JUDGE_KEY_QUESTION", "answers[] critical[]? ids[]? keyQuestion?"],
    ["RATE_STANDARD", "answers[] ids[]? standard? cases? byAnalogy?"],
    ["PERCENT_POSITIVE", "answers[] ids[]? standard?"],
    ["SHARE", "positive base"],
    ["PERCENT_BAND", "positive base? eightyIsLarge?"],
    [
      "PERMITTED_RATINGS",
      "subject defaultRating? qualitative? ratings[]? ids[]? includeStd34? diversity? cases?",
    ],
    ["RATE_OVERALL", "ratings[] ids[]?"],
    [
      "EXPLAIN_RATING",
      "answers[] ids[]? standard? cases? byAnalogy? proposed? reason? qualitative? ratings[]? ratingIds[]? includeStd34?",
    ],
    [
      "CHECK_PROMPT",
      "prompt answer reason? critical? ids[]? positives[]? bases[]? smallBase? eightyIsLarge? note? signals[]?",
    ],
    ["CHECK_KEY_QUESTION", "keyQuestion answers[] critical[]? reasons[]? ids[]?"],
    [
      "CHECK_STANDARD",
      "standard answers[] ids[] proposed? reason? qualitative? ratings[]? ratingIds[]? cases? includeStd34? byAnalogy?",
    ],
    ["CHECK_ENTRY", "row value start? fromCases? reason?"],
    ["CHECK_NOTES", "notes[] ids[]"],
    ["WORKED_OUT", "answers[] ids[]"],
    ["CHECK_OVERALL", "proposed reason? ratings[]? ids[]? cases? diversity?"],
    [
      "CHECK_LAYER",
      "row ratings[] reasons[] ids[] before? defaultRating? qualitative? proposedRatings[]? proposedIds[]? includeStd34? diversity? cases?",
    ],
  ])("keeps the arguments of %s, which stand in saved workbooks", (id, expected) => {
    expect(signature(id)).toEqual(expected.split(" "));
  });

  it("takes any cell, so that an error among them reaches the function", async () => {
    const metadata = await functionsMetadata(source);
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
    const types = functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
    expect(new Set(types)).toEqual(new Set(["any"]));
  });

  it("explains every function and every argument in a sentence that fits Excel's help", () => {
    const texts = functions.flatMap(({ id, description, parameters }) => [
      [id, description ?? ""],
      ...parameters.map((parameter) => [`${id} ${parameter.name}`, parameter.description ?? ""]),
    ]);
    const lacking = texts.filter(([, text = ""]) => !/^[A-Z].*\.$/s.test(text) || text.length > 255);
    expect(lacking).toEqual([]);
  });

  it("reads every file of the folder that holds the functions", () => {
    const files = functionSources(source).map((file) => path.basename(file));
    expect(files.slice(1).sort()).toEqual(readdirSync("src/functions/inspect").sort());
  });

  it("refuses a source that the tool cannot read, with the tool's complaint", async () => {
    await expect(functionsMetadata("test/functions/badFunctions.ts.txt")).rejects.toThrow(
      /holds functions Excel cannot register:\n.*doesn't match mappings/s,
    );
  });
});
