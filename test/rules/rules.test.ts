import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rulesCommand } from "../../src/cli/rulesCommand";
import table from "./rule-cases.json";

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "rules-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("npm run rules", () => {
  it("passes the whole table and exits with 0", () => {
    const run = rulesInProcess(join(__dirname, "rule-cases.json"));
    expect(run).toEqual({ status: 0, out: ["108 passed, 0 failed"], err: [] });
  });

  it("prints a mismatch, a line for each area not built yet and the count, and exits with 1", () => {
    const [first, second] = table.cases;
    const cases = [
      first,
      { ...second, expect: { band: "Too few" } },
      { ...first, id: "T1", area: "weather" },
      { ...first, id: "T2", area: "weather" },
    ];
    const run = rulesInProcess(fileWith("some.json", JSON.stringify({ cases })));
    expect(run).toEqual({
      status: 1,
      out: [
        'S002 expected {"band":"Too few"} got {"band":"Reasonable majority"}',
        "weather: 0 passed, 2 failed (not built yet)",
        "1 passed, 3 failed",
      ],
      err: [],
    });
  });

  it.each([
    [
      "a file that is not there",
      () => [join(folder, "none.json")],
      /none\.json: cannot be read; check its name$/,
    ],
    ["a file that is no JSON", () => [fileWith("broken.json", "{ cases")], /broken\.json: is not JSON$/],
    ["a file of something else", () => [join(root, "package.json")], /package\.json: cases: expected a list/],
    ["no file at all", () => [], /^Name one file of rule cases/],
  ])("says in one line what is wrong with %s and comes to 2", (_name, files, line) => {
    const run = rules(...files());
    expect(run).toMatchObject({ status: 2, out: [] });
    expect(run.err).toHaveLength(1);
    expect(run.err[0]).toMatch(line);
  });

  it("exits with 2 and says so on the error output where there is no file", () => {
    const run = rulesInProcess();
    expect(run).toEqual({ ...rules(), status: 2 });
  });
});

/** What the command does, without the time that starting a process takes. */
function rules(...files: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = rulesCommand(files, { log: (line) => out.push(line), error: (line) => err.push(line) });
  return { status, out, err };
}

/** Runs the command as a person would, in a process of its own. */
function rulesInProcess(...files: readonly string[]) {
  const run = spawnSync(process.execPath, ["--import", "tsx", "src/cli/rules.ts", ...files], {
    cwd: root,
    encoding: "utf8",
  });
  const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");
  return { status: run.status, out: linesOf(run.stdout), err: linesOf(run.stderr) };
}

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
