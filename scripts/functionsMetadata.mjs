import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionSources } from "./functionSources.js";

/**
 * What Excel is told about the custom functions: the content of `functions.json`.
 * The tool reads the JSDoc of the files that `entry` names; what it cannot say is added here.
 * Throws with every complaint of the tool, so that a build never ships half a list.
 *
 * @param {string} entry path of `functions.ts`
 * @returns {Promise<import("./functionsMetadata.mjs").FunctionsMetadata>}
 */
export async function functionsMetadata(entry) {
  const generated = await generateCustomFunctionsMetadata(functionSources(entry));
  if (generated.errors.length > 0) {
    throw new Error(`${entry} holds functions Excel cannot register:\n${generated.errors.join("\n")}`);
  }
  const { allowCustomDataForDataTypeAny, functions } = JSON.parse(generated.metadataJson);
  // Without this one error cell among the answers would keep Excel from calling the function at all.
  // It belongs at the top level, beside `functions`, and counts for every `any` parameter.
  return { allowCustomDataForDataTypeAny, allowErrorForDataTypeAny: true, functions };
}
