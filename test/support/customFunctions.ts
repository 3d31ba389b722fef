import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runInNewContext } from "node:vm";

/**
 * Puts the genuine `CustomFunctions.Error` of Office.js in place, as Excel's runtime does before a function runs.
 * The library finds itself through a script element and the page; the little it asks of them is here.
 */
export function installCustomFunctions(): void {
  const element = {
    src: "https://excel.test/custom-functions-runtime.js",
    setAttribute: nothing,
    getAttribute: nothing,
    appendChild: nothing,
  };
  const document = {
    readyState: "loading",
    cookie: "",
    addEventListener: nothing,
    getElementsByTagName: () => [element],
    createElement: () => ({ ...element }),
  };
  const page: Record<string, unknown> = {
    document,
    navigator: { userAgent: "" },
    location: { hash: "", search: "", href: "https://excel.test/" },
    history: {},
    console,
    Error,
    // Nothing may wait for a host that never answers.
    setTimeout: nothing,
    clearTimeout: nothing,
  };
  page.window = page;
  page.self = page;
  runInNewContext(readFileSync(libraryPath(), "utf8"), page);
  Object.assign(globalThis, { CustomFunctions: page.CustomFunctions });
}

/** What a cell shows and says behind its error mark; anything else that was thrown is a bug and goes on. */
export function cellError(calculate: () => unknown): { readonly code: string; readonly message: string } {
  try {
    return { code: "none", message: `no error but ${String(calculate())}` };
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return { code: error.code, message: error.message ?? "" };
    throw error;
  }
}

function libraryPath(): string {
  const manifest = createRequire(__filename).resolve("@microsoft/office-js/package.json");
  return path.join(path.dirname(manifest), "dist", "custom-functions-runtime.js");
}

function nothing(): null {
  return null;
}
