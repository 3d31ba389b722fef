/** The random test at length: `npm run soak -- [minutes] [seed]`. Ten minutes where nothing is said. */
import { spawnSync } from "node:child_process";

const [minutes = "10", seed] = process.argv.slice(2);
const budget = Number(minutes) * 60_000;
if (!(budget > 0)) {
  console.error("Say for how many minutes: npm run soak -- 10");
  process.exit(2);
}
const env = { ...process.env, RANDOM_BUDGET: String(budget), ...(seed ? { RANDOM_SEED: seed } : {}) };
const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "test/random"], {
  stdio: "inherit",
  env,
});
process.exit(status ?? 1);
