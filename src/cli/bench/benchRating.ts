import { assessInspection } from "../../domain/inspection/assessInspection";
import { readInspection } from "../../domain/inspection/readInspection";
import { loadSample, youthJustice202406 as pack } from "../../packs";
import type { Figure } from "./Figure";
import { medianTime } from "./medianTime";

/** Rating many inspections costs in proportion to their number. */
export async function benchRating(): Promise<readonly Figure[]> {
  const sample = await loadSample();
  const rate = (times: number) => (): void => {
    for (let index = 0; index < times; index += 1) {
      const read = readInspection(pack, sample);
      if (!read.ok) throw new Error("the sample does not parse");
      assessInspection(pack, read.value);
    }
  };
  // Once the code is warm: the first inspections of a process cost more than the later ones.
  rate(500)();
  const hundred = await medianTime(5, rate(100));
  const thousand = await medianTime(5, rate(1000));
  return [
    {
      name: "rate.1000.ms",
      value: thousand,
      unit: "ms",
      baseline: hundred,
      against: "rating 100 inspections; at most 12",
    },
  ];
}
