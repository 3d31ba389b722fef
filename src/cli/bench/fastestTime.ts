import { timeOf } from "./medianTime";

/**
 * Milliseconds of the fastest of so many runs, after one that is not counted. For work of a few milliseconds: whatever else
 * the machine does can only add to it.
 */
export async function fastestTime(runs: number, work: () => unknown): Promise<number> {
  await work();
  let fastest = Infinity;
  for (let run = 0; run < runs; run += 1) fastest = Math.min(fastest, await timeOf(work));
  return fastest;
}
