import fc from "fast-check";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import type { WorkbookPlan } from "../../src/workbook/WorkbookPlan";
import { anyPlan } from "./support/arbitraryPlan";
import { handPlan } from "./support/handPlan";
import { normalisePlan } from "./support/normalisePlan";
import { realPlan } from "./support/realPlan";

async function throughAFile(plan: WorkbookPlan): Promise<WorkbookPlan> {
  const read = await readXlsx(await writeXlsx(plan));
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
}

describe("a plan written to a file and read back", () => {
  it("says everything it said, one of each kind", async () => {
    expect(normalisePlan(await throughAFile(handPlan))).toEqual(normalisePlan(handPlan));
  });

  it("says everything the sample inspection's workbook says", async () => {
    const plan = await realPlan();
    expect(normalisePlan(await throughAFile(plan))).toEqual(normalisePlan(plan));
  });

  it("says everything any plan can say", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        expect(normalisePlan(await throughAFile(plan))).toEqual(normalisePlan(plan));
      }),
      { numRuns: 50 },
    );
  });

  it("becomes the same file when it is written again", async () => {
    const first = await writeXlsx(handPlan);
    const read = await readXlsx(first);
    if (!read.ok) throw new Error(read.problems[0]?.message);
    expect(await writeXlsx(handPlan)).toEqual(first);
    expect(normalisePlan(await throughAFile(read.value))).toEqual(normalisePlan(read.value));
  });
});
