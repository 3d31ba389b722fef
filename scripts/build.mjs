// Builds the add-in and the workbench with webpack, unless what is in dist/ is newer than every source.
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const inputs = ["src", "assets", "scripts", "manifest.xml", "webpack.config.js", "package-lock.json"];
const outputs = ["dist/addin/taskpane.html", "dist/workbench/index.html"];

/** Builds when anything under `inputs` is newer than the last build, or the add-in was built for another address. */
export async function buildIfStale() {
  const built = outputs.map((file) => path.join(root, file));
  const oldest = built.every(existsSync) ? Math.min(...built.map((file) => statSync(file).mtimeMs)) : 0;
  const newest = Math.max(...inputs.map((input) => newestIn(path.join(root, input))));
  if (oldest > newest) return;
  console.log("Building the add-in and the workbench. The first build takes a minute or so.");
  await build();
  // What came out as it was is not written again, and would look older than the sources for ever.
  const now = new Date();
  for (const file of built) utimesSync(file, now, now);
}

async function build() {
  const webpack = require("webpack");
  const configs = await require(path.join(root, "webpack.config.js"))({}, { mode: "production" });
  const stats = await new Promise((resolve, reject) => {
    const compiler = webpack(configs);
    compiler.run((error, result) =>
      compiler.close((closing) => ((error ?? closing) ? reject(error ?? closing) : resolve(result))),
    );
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}

function newestIn(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}
