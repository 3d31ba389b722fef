import { readFile } from "node:fs/promises";
import type { Problem, Result } from "../domain/result";
import { failure } from "../domain/result";
import { youthJustice202406 } from "../packs/index";
import { rateFile, type RatedFile } from "./rateFile";

/** `npm run --silent rate -- FILE`: prints what an inspection file or a saved workbook comes to; 2 when it is no use. */
void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});

async function main([file, ...rest]: readonly string[]): Promise<number> {
  if (file === undefined || rest.length > 0)
    return refuse([{ path: "", message: "name one file: npm run --silent rate -- FILE.json or FILE.xlsx" }]);
  const rated = await rate(file);
  if (!rated.ok)
    return refuse(
      rated.problems.map(({ path, message }) => ({ path: `${file}${path && `: ${path}`}`, message })),
    );
  console.log(JSON.stringify(rated.value, null, 2));
  return 0;
}

async function rate(file: string): Promise<Result<RatedFile>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return failure([{ path: "", message: "cannot be read; check its name" }]);
  }
  return rateFile(youthJustice202406, file, bytes);
}

/** One line a problem: where, and what. */
function refuse(problems: readonly Problem[]): number {
  for (const { path, message } of problems)
    console.error([path, message.replace(/\s+/g, " ")].filter(Boolean).join(": "));
  return 2;
}
