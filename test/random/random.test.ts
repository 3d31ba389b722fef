import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { openStage, type OpenStage } from "./openStage";
import { run, runFromNew, type Step } from "./steps";

/** Milliseconds for new runs, which `npm run soak` gives. Without it they are few and always the same, however busy the machine. */
const budget = Number(process.env["RANDOM_BUDGET"] ?? 0);
const usualRuns = 1;
const shrinking = 60_000;
const usualSeed = budget === 0 ? 20_261_122 : Math.floor(Math.random() * 2 ** 31);
const firstSeed = Number(process.env["RANDOM_SEED"] ?? usualSeed);

// Only against a run that hangs.
jest.setTimeout((budget + shrinking) * 3 + 120_000);

let stage: OpenStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Runs that once failed: the steps as the failure printed them. */
const folder = path.join(__dirname, "found");
const found = readdirSync(folder).map((file) => [
  file.replace(/\.json$/, "").replaceAll("-", " "),
  JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Step[],
]) satisfies [string, Step[]][];

describe("runs that once failed", () => {
  it.each(found)("[fault] %s", async (_name, steps) => {
    await stage.run(steps);
  });
});

it("[fault] names a row whose writing is never answered, and then the one that it may have hit", async () => {
  const at = { block: 0, cell: 25 };
  const steps: readonly Step[] = [
    { do: "unprotect", at },
    { do: "type", at, content: "Yes" },
    { do: "settle" },
    { do: "events fail", fault: "lost", skip: 0 },
    { do: "reverse", at, rows: 3 },
    { do: "batch fails", fault: { kind: "hanging", done: true }, skip: 0 },
    { do: "answer", pane: 0, at, content: "No" },
    { do: "wait", turns: 200 },
  ];
  await stage.run(steps, async ([pane]) => {
    if (pane === undefined) throw new Error("No pane is open");
    const [meant, ...others] = pane.open().unanswered.unknown;
    expect(others).toEqual([]);
    expect(meant).toMatchObject({ field: "answer", value: "No" });
    await pane.open().scan();
    while (pane.open().unanswered.unknown.length > 0) await new Promise((resolve) => setImmediate(resolve));
    const { unknown, strays } = pane.open().unanswered;
    expect(unknown).toEqual([]);
    expect(strays).toMatchObject([{ meant: meant?.row, holds: "No", held: "" }]);
    expect(strays[0]?.place.row).not.toBe(meant?.row);
  });
});

it("[fault] whatever people do and whatever goes wrong, no answer is lost or altered", async () => {
  const end = performance.now() + budget;
  let running: Promise<void> = Promise.resolve();
  const property = fc.asyncProperty(budget === 0 ? runFromNew : run, async (steps) => {
    await running.catch(() => undefined);
    running = stage.run(steps);
    await running;
  });
  for (let next = firstSeed; next < firstSeed + usualRuns || performance.now() < end; next += 1) {
    // The time is for finding the smallest steps of a failure, which are printed with their seed.
    const { counterexample, ...outcome } = await fc.check(property, {
      seed: next,
      numRuns: 1,
      interruptAfterTimeLimit: shrinking,
    });
    await running.catch(() => undefined);
    if (counterexample === null) continue;
    throw new Error(
      `RANDOM_SEED=${next}\n${JSON.stringify(counterexample[0])}\n${String(outcome.errorInstance)}`,
      { cause: outcome.errorInstance },
    );
  }
});
