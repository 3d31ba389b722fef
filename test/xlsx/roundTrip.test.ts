import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { handPlan } from "./support/handPlan";
import { normalisePlan } from "./support/normalisePlan";

describe("writing and reading", () => {
  it("gives back everything a plan can say", async () => {
    const read = await readXlsx(await writeXlsx(handPlan));
    if (!read.ok) throw new Error(read.problems[0]?.message);
    expect(normalisePlan(read.value)).toEqual(normalisePlan(handPlan));
  });
});
