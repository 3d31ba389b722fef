import fc from "fast-check";
import { keyQuestionsOf, promptsOf } from "../../../src/domain/framework/find";
import type { Pack } from "../../../src/domain/framework/Pack";
import { ratings } from "../../../src/domain/framework/Rating";
import { blankInspection } from "../../../src/domain/inspection/blankInspection";
import type { Inspection } from "../../../src/domain/inspection/Inspection";

const rating = [null, ...ratings] as const;

/** Inspections that differ in what rules look at and in nothing else, so that many can be tried in little time. */
export function anyAnswers(pack: Pack): fc.Arbitrary<Inspection> {
  return fc.integer().map((seed) => {
    const next = randomFrom(seed);
    const pick = <Value>(values: readonly Value[]): Value =>
      values[Math.floor(next() * values.length)] as Value;
    // Some inspections are nearly done, others hardly begun.
    const share = next();
    const filled = <Value>(values: readonly Value[]): Value | null => (next() < share ? pick(values) : null);
    const blank = blankInspection(pack, { resettlementCases: pick([null, 0, 2]) });
    return {
      ...blank,
      settings: {
        ...blank.settings,
        includeStd34: pick([true, false]),
        default34ByAnalogy: pick([true, true, false]),
        pct11Base: pick([null, null, 14]),
      },
      prompts: Object.fromEntries(
        promptsOf(pack).map(({ id }) => {
          const answer = filled(["Yes", "Yes", "No", "No", "Not judged"] as const);
          return [id, { answer, critical: next() < 0.2, measures: {}, note: "", reason: pick(["", "r"]) }];
        }),
      ),
      keyQuestions: Object.fromEntries(
        keyQuestionsOf(pack).map(({ id }) => [
          id,
          { answer: filled(["Yes", "Yes", "No"] as const), reason: "" },
        ]),
      ),
      standards: Object.fromEntries(
        pack.standards.map(({ id }) => [
          id,
          { qualitative: filled(ratings), proposed: filled(ratings), reason: pick(["", "r"]) },
        ]),
      ),
      domainRatings: Object.fromEntries(
        pack.domainRatings
          .filter(({ fromStandard }) => fromStandard === undefined)
          .map(({ id }) => [id, filled([...ratings, "Not rated"] as const)]),
      ),
      diversity: filled(["Sufficient", "Insufficient"] as const),
      overall: { proposed: pick(rating), reason: "" },
    };
  });
}

/** Numbers from 0 up to 1, the same ones for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
