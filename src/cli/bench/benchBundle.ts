import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./Figure";

const folder = path.resolve("dist/addin");
/** Microsoft's React template for a task pane, built the same way. */
const template = 168_909;

/** Bytes of JavaScript that must load before the pane's first view can be used, and of all that its page loads. */
export async function benchBundle(): Promise<readonly Figure[]> {
  const page = path.join(folder, "taskpane.html");
  if (!existsSync(page)) throw new Error("Run npm run build first: dist/addin is missing.");
  const scripts = [
    ...readFileSync(page, "utf8").matchAll(/<script defer(?:="defer")? src="?([\w.]+\.js)/g),
  ].map((match) => match[1] ?? "");
  const firstView = scripts.slice(0, scripts.indexOf("taskpane.js") + 1);
  return [
    figure("pane.firstView.gzip", firstView, "at most 127000 bytes"),
    figure("pane.page.gzip", scripts, "for information: with the custom functions and the framework"),
  ];
}

function figure(name: string, scripts: readonly string[], limit: string): Figure {
  const value = scripts
    .map((script) => gzipSync(readFileSync(path.join(folder, script)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
  return {
    name,
    value,
    unit: "bytes",
    baseline: template,
    against: `Microsoft's React template; ${limit}`,
  };
}
