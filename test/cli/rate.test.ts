import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { rateCommand } from "../../src/cli/rateCommand";
import { sample as wholeSample } from "../../src/packs/youth-justice/2024-06/sample";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { foreignPlan, samplePlan } from "./plans";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly errors: readonly string[];
}

const folder = mkdtempSync(path.join(tmpdir(), "rate-"));
const sample = path.resolve("src/packs/youth-justice/2024-06/sample.json");

afterAll(() => rmSync(folder, { recursive: true }));

/** What the command does, without the time that starting a process takes. */
async function rate(...args: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await rateCommand(args, {
    log: (line) => out.push(line),
    error: (line) => errors.push(line),
  });
  return { code, out: out.join("\n"), errors };
}

/** Runs the command as a person would, in a process of its own. */
function rateInProcess(...args: readonly string[]): Promise<Run> {
  const command = ["--import", "tsx", path.resolve("src/cli/rate.ts"), ...args];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, errors: err.split("\n").filter((line) => line !== "") });
    });
  });
}

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

describe("npm run rate", () => {
  it("prints one JSON object for an inspection file", async () => {
    const { code, out, errors } = await rateInProcess(sample);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(JSON.parse(out)).toMatchObject({
      schema: "rating/1",
      pack: { id: "youth-justice/2024-06" },
      findings: [],
    });
  });

  it("gives a saved workbook the very ratings of its inspection file", async () => {
    const book = file("book.xlsx", await writeXlsx(samplePlan()));
    const inspection = file("whole.json", JSON.stringify(wholeSample));
    const [fromBook, fromFile] = await Promise.all([rate(book), rate(inspection)]);
    expect(fromBook.errors).toEqual([]);
    expect(JSON.parse(fromBook.out)).toEqual(JSON.parse(fromFile.out));
  });

  it("exits 2 with one line that names a file that is not there", async () => {
    const run = await rateInProcess(path.join(folder, "none.json"));
    expect(run).toEqual({
      code: 2,
      out: "",
      errors: [`${path.join(folder, "none.json")}: cannot be read; check its name`],
    });
  });

  it("exits 2 with one line a problem, each with its path", async () => {
    const broken = {
      ...JSON.parse('{"schema":"inspection/1","pack":"youth-justice/2024-06"}'),
      prompts: { "1.1.1a": { answer: "Perhaps" }, "9.9.9z": {} },
    };
    const at = file("broken.json", JSON.stringify(broken));
    const { code, out, errors } = await rate(at);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(errors.length).toBeGreaterThanOrEqual(2);
    expect(errors.every((line) => line.startsWith(`${at}: `))).toBe(true);
    expect(errors.join("\n")).toContain("1.1.1a");
    expect(errors.join("\n")).toContain("9.9.9z");
  });

  it("exits 2 for a workbook that is none of ours", async () => {
    const at = file("foreign.xlsx", await writeXlsx(foreignPlan));
    const { code, out, errors } = await rate(at);
    expect({ code, out, errors }).toEqual({
      code: 2,
      out: "",
      errors: [`${at}: is a workbook, but not an inspection made with Above the Line`],
    });
  });

  it("exits 2 and says how to call it without a file", async () => {
    const { code, errors } = await rate();
    expect(code).toBe(2);
    expect(errors).toEqual(["name one file: npm run --silent rate -- FILE.json or FILE.xlsx"]);
  });
});
