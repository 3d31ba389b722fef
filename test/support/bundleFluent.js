// Before the tests: Fluent in one file. Its CommonJS entry loads every icon there is, and each pane test file loads it
// anew. The file holds the same code of the same packages, with the icons that the sources import and no others.
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "../..");
const components = "@fluentui/react-components";
const icons = "@fluentui/react-icons";
const bundle = path.join(root, "node_modules/.cache/above-the-line/fluent.cjs");

module.exports = async () => {
  const entry = [
    `export * from "${components}";`,
    `export { ${iconsInUse().join(", ")} } from "${icons}";`,
  ].join("\n");
  const key = createHash("sha256").update(entry);
  for (const name of [components, icons, "react", "esbuild"]) key.update(`${name} ${versionOf(name)}`);
  const head = `// ${key.digest("hex")}\n`;
  if (existsSync(bundle) && readFileSync(bundle, "utf8").startsWith(head)) return;

  const { outputFiles } = await require("esbuild").build({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"test"' },
    external: ["react", "react/*", "react-dom", "react-dom/*"],
  });
  mkdirSync(path.dirname(bundle), { recursive: true });
  // Whole or not at all: another run may be reading it.
  const draft = `${bundle}.${process.pid}`;
  writeFileSync(draft, head + outputFiles[0].text);
  renameSync(draft, bundle);
};

function iconsInUse() {
  const sources = readdirSync(path.join(root, "src"), { recursive: true }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const imports = new RegExp(`import \\{([^}]*)\\} from "${icons}"`, "g");
  const names = sources.flatMap((file) =>
    [...readFileSync(path.join(root, "src", file), "utf8").matchAll(imports)].flatMap(([, list]) =>
      list.split(",").map((name) => name.trim()),
    ),
  );
  return [...new Set(names)].filter((name) => name !== "" && !name.startsWith("type ")).sort();
}

function versionOf(name) {
  return require(`${name}/package.json`).version;
}
