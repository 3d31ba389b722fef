import { assessInspection } from "../../domain/inspection/assessInspection";
import { readInspection } from "../../domain/inspection/readInspection";
import { loadSample, youthJustice202406 as pack } from "../../packs";
import type { Figure } from "./Figure";
import { median, processorTimeOf } from "./medianTime";

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
  // Once the code is warm: the first inspections of a process cost more than the later ones. In turn, so that a drift of
  // the machine's speed touches both.
  rate(300)();
  const hundreds: number[] = [];
  const thousands: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    hundreds.push(await processorTimeOf(rate(100)));
    thousands.push(await processorTimeOf(rate(1000)));
  }
  return [
    {
      name: "rate.1000.ms",
      value: median(thousands),
      unit: "ms of the processor",
      baseline: median(hundreds),
      against: "rating 100 inspections; at most 12",
    },
  ];
}
