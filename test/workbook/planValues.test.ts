import fc from "fast-check";
import { blankInspection } from "../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../src/domain/inspection/Inspection";
import { readInspection } from "../../src/domain/inspection/readInspection";
import { youthJustice202406 as pack } from "../../src/packs";
import { sample } from "../../src/packs/youth-justice/2024-06/sample";
import { planWorkbook } from "../../src/workbook/planWorkbook";
import { installCustomFunctions } from "../support/customFunctions";
import { arbitraryInspection } from "./arbitraryInspection";
import { evaluatePlan } from "./evaluatePlan";

const stamp = { engine: "0.1.0", writtenAt: "2024-06-12T09:30:00Z" };

beforeAll(installCustomFunctions);

describe("the values a plan carries beside its formulas", () => {
  it("are those the custom functions give for the sample inspection", () => {
    const read = readInspection(pack, sample);
    expect(read.ok && differences(read.value)).toEqual([]);
  });

  it("are blank where nothing is entered, as the functions are", () => {
    expect(differences(blankInspection(pack))).toEqual([]);
  });

  it("are those the custom functions give for any inspection", () => {
    fc.assert(
      fc.property(arbitraryInspection(pack).map(asCellsHoldThem), (inspection) => {
        expect(differences(inspection)).toEqual([]);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });
});

function differences(inspection: Inspection): readonly unknown[] {
  const cells = evaluatePlan(planWorkbook(pack, inspection, stamp));
  expect(cells.length).toBeGreaterThan(200);
  return cells.filter(({ planned, evaluated }) => planned !== evaluated);
}

/** A share of more than all, and a text that spells an error, are errors to their cells and no values. */
function asCellsHoldThem(inspection: Inspection): Inspection {
  return {
    ...inspection,
    standards: withoutErrors(inspection.standards),
    panel: Object.fromEntries(
      Object.entries(inspection.panel).map(([id, entry]) => {
        const { decided, published } = withoutErrors({ ...entry });
        return [id, { decided: decided ?? entry.decided, published: published ?? entry.published }];
      }),
    ),
    keyQuestions: withoutErrors(inspection.keyQuestions),
    prompts: Object.fromEntries(
      Object.entries(withoutErrors(inspection.prompts)).map(([id, entry]) => [
        id,
        {
          ...entry,
          measures: Object.fromEntries(
            Object.entries(entry.measures).map(([measure, { positive, base }]) => [
              measure,
              { positive: positive === null || base === null ? positive : Math.min(positive, base), base },
            ]),
          ),
        },
      ]),
    ),
  };
}

function withoutErrors<Entry extends { readonly reason: string }>(
  entries: Readonly<Record<string, Entry>>,
): Readonly<Record<string, Entry>> {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [
      id,
      { ...entry, reason: entry.reason === "#N/A" ? "" : entry.reason },
    ]),
  );
}
