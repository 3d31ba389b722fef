import { readdirSync } from "node:fs";
import path from "node:path";
import { closeKeptEngine, keepEngine } from "../support/keptEngine";

/**
 * Runs test files of a folder as one. Each test file loads its modules anew, and loading the spreadsheet engine takes
 * longer than most of what is tested with it; here it is loaded once. `npm test` goes by these; `npx jest` and a path
 * run a file by itself.
 * @param share - the folder's files are dealt out to so many; this is the n-th of them
 */
export function together(
  folder: string,
  share: { readonly nth: number; readonly of: number } = { nth: 1, of: 1 },
): void {
  const names = readdirSync(path.join(__dirname, "..", folder), { recursive: true }).map(String);
  const files = names.filter((name) => /\.test\.tsx?$/.test(name)).sort();
  for (const file of files.filter((_, index) => index % share.of === share.nth - 1))
    describe(`${folder}/${file}`, () => {
      jest.requireActual(path.join("..", folder, file));
    });
  keepEngine();
  afterAll(closeKeptEngine);
  // What a file sets holds for all.
  jest.setTimeout(240_000);
}
