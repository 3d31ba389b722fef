import { readFile } from "node:fs/promises";
import type { Problem, Result } from "../domain/result";
import { failure } from "../domain/result";
import { youthJustice202406 } from "../packs/index";
import { rateFile, type RatedFile } from "./rateFile";

/** Where a command writes its lines. */
export interface Output {
  readonly log: (line: string) => void;
  readonly error: (line: string) => void;
}

/** Prints what an inspection file or a saved workbook comes to; gives the exit code, 2 when the file is no use. */
export async function rateCommand(
  [file, ...rest]: readonly string[],
  { log, error }: Output,
): Promise<number> {
  /** One line a problem: where, and what. */
  const refuse = (problems: readonly Problem[]): number => {
    for (const { path, message } of problems)
      error([path, message.replace(/\s+/g, " ")].filter(Boolean).join(": "));
    return 2;
  };
  if (file === undefined || rest.length > 0)
    return refuse([{ path: "", message: "name one file: npm run --silent rate -- FILE.json or FILE.xlsx" }]);
  const rated = await rate(file);
  if (!rated.ok)
    return refuse(
      rated.problems.map(({ path, message }) => ({ path: `${file}${path && `: ${path}`}`, message })),
    );
  log(JSON.stringify(rated.value, null, 2));
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
