const os = require("node:os");

/** Modules published only as ES modules, which jest loads once they are turned into CommonJS. */
const esmOnly = [
  "hucre",
  "idb-keyval",
  "@noble/hashes",
  // What the spreadsheet engine brings along.
  "lodash-es",
  "nanoid",
  "rbush",
  "quickselect",
  "kdbush",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "unicode-regex",
  "regexp-util",
  "cjk-regex",
].join("|");

const swc = (tsx) => [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: tsx === "js" ? { syntax: "ecmascript" } : { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

module.exports = {
  testEnvironment: "node",
  // One more than there are cores: tests of the pane wait for its clocks a fourth of their time.
  maxWorkers: Math.ceil(os.availableParallelism() * 1.5),
  // Only against a test that hangs; nothing here asserts how long something takes.
  testTimeout: 60_000,
  roots: ["<rootDir>/test"],
  globalSetup: "<rootDir>/test/support/bundleFluent.js",
  moduleNameMapper: {
    "^@fluentui/react-(components|icons)$": "<rootDir>/node_modules/.cache/above-the-line/fluent.cjs",
  },
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // `npm test` goes by jest.all.config.js.
  testPathIgnorePatterns: ["/test/e2e/", "/test/together/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  transform: { "\\.tsx?$": swc("ts"), "\\.m?js$": swc("js") },
  transformIgnorePatterns: [`/node_modules/(?!.*\\.mjs$)(?!(${esmOnly})/)`],
  testEnvironmentOptions: { customExportConditions: ["node", "require", "default"] },
};
