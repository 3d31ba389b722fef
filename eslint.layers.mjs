import tseslint from "typescript-eslint";

/** Who may import whom, and which host globals a folder may name. Anything not listed is out of reach. */
const layers = {
  domain: { imports: [], pure: true },
  packs: { imports: ["domain"], pure: true },
  workbook: { imports: ["domain"], pure: true },
  excel: { imports: ["domain", "workbook"], names: ["Excel", "Office", "OfficeExtension"] },
  xlsx: { imports: ["domain", "workbook"] },
  functions: { imports: ["domain", "packs"], names: ["CustomFunctions"] },
  commands: { imports: ["domain", "packs", "workbook", "excel"], names: ["Office"] },
  exchange: { imports: ["domain", "workbook", "xlsx"] },
  taskpane: { imports: ["domain", "packs", "workbook", "exchange"], names: ["window", "document"] },
  workbench: { imports: ["domain", "packs", "workbook", "xlsx"], names: ["window", "document", "fetch"] },
  cli: { imports: ["domain", "packs", "workbook", "xlsx"], names: ["console"] },
};

const officeGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];
const browserGlobals = ["window", "document", "localStorage", "fetch", "console"];

/** The rules of one folder: what it may import and which globals it may name. */
function layer([name, { imports, names = [], pure = false }]) {
  const barred = Object.keys(layers).filter((other) => other !== name && !imports.includes(other));
  const reach = imports.length ? `only ${imports.join(", ")}` : "nothing outside itself";
  const patterns = [{ regex: `\\.\\./(${barred.join("|")})(/|$)`, message: `${name}/ may import ${reach}.` }];
  if (pure) patterns.push({ regex: "^[^.]", message: `${name}/ is pure: no npm packages.` });
  const barredGlobals = [...officeGlobals, ...(pure ? browserGlobals : ["localStorage", "fetch"])];
  const globals = barredGlobals
    .filter((global) => !names.includes(global))
    .map((global) => ({ name: global, message: `${name}/ does not know ${global}.` }));
  return {
    files: [`src/${name}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-globals": ["error", ...globals],
    },
  };
}

/** The few entry files where hosts meet: the composition roots. */
const compositionRoots = [
  "src/taskpane/index.tsx",
  // Runs the real add-in code against the headless host, as the pane does in Excel.
  "src/cli/demo.ts",
  "src/cli/bench.ts",
  "src/cli/headless/**/*.ts",
  "src/cli/bench/**/*.ts",
];

export const layerRules = tseslint.config(
  ...Object.entries(layers).map(layer),
  {
    files: compositionRoots,
    rules: { "no-restricted-imports": "off", "no-restricted-globals": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }] },
  },
);
