const { readFileSync } = require("node:fs");
const path = require("node:path");

/**
 * The files that hold the custom functions, in the order in which Excel's list and the page of functions show them:
 * `entry` itself and what it hands on with `export * from`. The tool that reads their comments knows no such line.
 */
function functionSources(entry) {
  const handedOn = readFileSync(entry, "utf8").matchAll(/^export \* from "(.+)";$/gm);
  const files = [...handedOn].map(([, file]) => `${path.join(path.dirname(entry), file)}.ts`);
  return [entry, ...files];
}

module.exports = { functionSources };
