import { benchBundle } from "./bench/benchBundle";
import { benchCases } from "./bench/benchCases";
import { benchChecks } from "./bench/benchChecks";
import { benchEvidence } from "./bench/benchEvidence";
import { benchImport } from "./bench/benchImport";
import { benchPrivacy } from "./bench/benchPrivacy";
import { benchLog } from "./bench/benchLog";
import { benchRating } from "./bench/benchRating";
import { benchWorkbook } from "./bench/benchWorkbook";
import { benchWhy } from "./bench/benchWhy";
import type { Figure } from "./bench/Figure";

/** Prints one JSON object a line: what was measured, and where there is one, its baseline from the same run. */
async function bench(): Promise<void> {
  for (const measure of [
    benchRating,
    benchWhy,
    benchBundle,
    benchWorkbook,
    benchChecks,
    benchEvidence,
    benchPrivacy,
    benchImport,
    benchCases,
    benchLog,
  ]) {
    for (const figure of await measure()) print(figure);
  }
}

function print(figure: Figure): void {
  const { value, baseline } = figure;
  const ratio = baseline === undefined || baseline === 0 ? {} : { ratio: round(value / baseline) };
  const shown = baseline === undefined ? {} : { baseline: round(baseline) };
  console.log(JSON.stringify({ ...figure, value: round(value), ...shown, ...ratio }));
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

void bench().then(() => process.exit(0));
